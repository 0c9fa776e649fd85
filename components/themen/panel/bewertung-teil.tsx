'use client';

import { Langtext } from '@/components/plan/langtext';
import { usePlan } from '@/components/plan/use-plan';
import { SegmentedControl } from '@/components/ui/segmented-control';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { STUFEN } from '../bewertung';
import { useThemen } from '../kontext';
import { Teil } from './teile';

/** The two ratings by which generative Themen are chosen, with the reason. */
export function BewertungTeil({ id }: { id: Id }) {
  const thema = usePlan((plan) => plan.themen.get(id));
  const { bearbeitbar, taten } = useThemen();
  if (!thema) return null;
  return (
    <Teil titel="Auswahl als generatives Thema">
      <div className="flex flex-col gap-2.5">
        {(['relevanz', 'bedarf'] as const).map((feld) => {
          const name = feld === 'relevanz' ? 'Relevanz für die Zielgruppe' : 'Bedarf an koordinierter Arbeit';
          return (
            <div key={feld}>
              <p className="mb-1 text-sm text-muted" aria-hidden="true">
                {name}
              </p>
              <SegmentedControl
                label={name}
                options={STUFEN}
                disabled={!bearbeitbar}
                value={thema[feld] === null ? null : String(thema[feld])}
                onChange={(wert) => taten.aendere(id, { [feld]: Number(wert) })}
              />
              {bearbeitbar && thema[feld] !== null && (
                <button
                  type="button"
                  className="textlink ml-3 min-h-6 text-sm"
                  onClick={() => taten.aendere(id, { [feld]: null })}
                >
                  zurücknehmen
                </button>
              )}
            </div>
          );
        })}
        <Langtext
          key={`${id}-grund`}
          sammlung="themen"
          id={id}
          feld="bewertungGrund"
          label="Begründung"
          zeilen={2}
        />
      </div>
    </Teil>
  );
}
