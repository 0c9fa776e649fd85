'use client';

import { Button } from '@/components/ui/button';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Bezug } from '@/lib/plan/themen/rules';
import { useThemen } from '../kontext';
import { Eintrag, Teil } from './teile';

/** What a theme is linked with in one way, each with the way to unlink it. */
export function BezugTeil({
  titel,
  id,
  bezug,
  fenster,
  leer,
  eintraege,
}: {
  titel: string;
  id: Id;
  bezug: Bezug;
  fenster: 'ziel' | 'akteur' | 'herkunftsthema';
  leer: string;
  eintraege: readonly { id: Id; text: string }[];
}) {
  const { bearbeitbar, taten, oeffne } = useThemen();
  return (
    <Teil
      titel={titel}
      aktion={
        bearbeitbar && (
          <Button
            size="sm"
            variant="quiet"
            aria-label={`${titel}: verbinden`}
            onClick={() => oeffne({ art: fenster, id })}
          >
            Verbinden
          </Button>
        )
      }
    >
      {eintraege.length === 0 && <p className="text-sm text-muted">{leer}</p>}
      <ul>
        {eintraege.map((eintrag) => (
          <Eintrag
            key={eintrag.id}
            weg={
              bearbeitbar
                ? {
                    name: `„${eintrag.text}“ lösen`,
                    run: () => taten.trenne({ id, bezug, zuId: eintrag.id }),
                  }
                : null
            }
          >
            {eintrag.text}
          </Eintrag>
        ))}
      </ul>
    </Teil>
  );
}
