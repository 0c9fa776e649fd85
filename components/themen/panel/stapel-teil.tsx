'use client';

import { Button } from '@/components/ui/button';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { THEMA_ARTEN, type Thema } from '@/lib/plan/themen/schema';
import { useThemen } from '../kontext';
import { Eintrag, Teil } from './teile';

/** The originals that were merged into the theme; each can stand by itself again. */
export function StapelTeil({ id, stapel }: { id: Id; stapel: readonly Thema[] }) {
  const { bearbeitbar, taten } = useThemen();
  return (
    <Teil
      titel={`Im Stapel (${stapel.length + 1})`}
      aktion={
        bearbeitbar && (
          <Button size="sm" variant="quiet" onClick={() => taten.loeseAuf(id)}>
            Auflösen
          </Button>
        )
      }
    >
      <ul>
        {stapel.map((original) => (
          <Eintrag
            key={original.id}
            weg={
              bearbeitbar
                ? { name: `„${original.titel}“ herauslösen`, run: () => taten.loese(original.id) }
                : null
            }
          >
            {original.titel || 'ohne Titel'}
            <span className="block text-sm text-muted">{THEMA_ARTEN[original.art]}</span>
          </Eintrag>
        ))}
      </ul>
    </Teil>
  );
}
