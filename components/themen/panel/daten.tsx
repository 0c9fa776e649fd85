'use client';

import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { datenText, datenZuThema } from '@/lib/plan/themen/views';
import { useThemen } from '../kontext';
import { Eintrag, Teil } from './teile';

/** The figures that support the theme or contradict it. */
export function Daten({ id }: { id: Id }) {
  const daten = usePlan((plan) => datenZuThema(plan, id));
  const { bearbeitbar, taten, oeffne, waehle } = useThemen();
  return (
    <Teil
      titel="Planungsdaten"
      aktion={
        bearbeitbar && (
          <Button
            size="sm"
            variant="quiet"
            aria-label="Planungsdaten verbinden"
            onClick={() => oeffne({ art: 'datenbezug', id })}
          >
            Verbinden
          </Button>
        )
      }
    >
      {daten.length === 0 && (
        <p className="text-sm text-muted">Noch keine Zahl stützt das Thema oder widerspricht ihm.</p>
      )}
      <ul>
        {daten.map(({ datum, bezug }) => (
          <Eintrag
            key={datum.id}
            weg={
              bearbeitbar
                ? {
                    name: `„${datum.titel}“ lösen`,
                    run: () => taten.setzeBezug({ id: datum.id, themaId: id, bezug: 'keiner' }),
                  }
                : null
            }
          >
            <button type="button" className="textlink text-left" onClick={() => waehle(datum.id)}>
              {datum.titel}
            </button>
            <span className="block text-sm text-muted">{datenText(datum)}</span>
            <span className={`block text-sm ${bezug === 'stuetzt' ? 'text-ok' : 'text-warn'}`}>
              {bezug === 'stuetzt'
                ? '▲ stützt das Thema'
                : bezug === 'widerspricht'
                  ? '▼ widerspricht dem Thema'
                  : '▲▼ stützt und widerspricht zugleich – bitte klären'}
            </span>
          </Eintrag>
        ))}
      </ul>
    </Teil>
  );
}
