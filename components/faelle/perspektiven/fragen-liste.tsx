'use client';

import { Plus } from 'lucide-react';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import type { FrageArt } from '@/lib/plan/fall/schema';
import { antwortenZu, fragen } from '@/lib/plan/fall/views';
import { Eingabe } from '../eingabe';
import { Ordnen } from '../ordnen';
import type { FallTaten } from '../use-fall-taten';

/**
 * The questions of one kind, to word, order, add and delete: those of the case above, or of the plan above, which
 * are the network's template and have no answers.
 */
export function FragenListe({
  art,
  taten,
  vorlage = false,
}: {
  art: FrageArt;
  taten: FallTaten;
  vorlage?: boolean;
}) {
  const fall = usePlan((f) => f);
  const liste = fragen(fall, art);
  const ids = liste.map(({ id }) => id);
  return (
    <>
      <ol className="flex flex-col">
        {liste.map(({ id, text }, i) => {
          const anzahl = antwortenZu(fall, id).length;
          return (
            <li key={id} className="flex items-start gap-2 border-b border-line py-2">
              <span className="w-6 shrink-0 pt-2 text-right text-muted tabular-nums">{i + 1}</span>
              <Eingabe
                className="grow"
                label={`Frage ${i + 1}`}
                labelHidden
                value={text}
                wo={{ id, feld: 'text' }}
                bearbeitbar={taten.erlaubt}
                onCommit={(neu) => taten.aendere({ sammlung: 'fragen', id, felder: { text: neu } })}
              />
              {!vorlage && (
                <span className="w-24 pt-2 text-sm text-muted">
                  {anzahl} {anzahl === 1 ? 'Antwort' : 'Antworten'}
                </span>
              )}
              {taten.erlaubt && (
                <Ordnen taten={taten} sammlung="fragen" ids={ids} id={id} name={`Frage ${i + 1}`} />
              )}
            </li>
          );
        })}
      </ol>
      {taten.erlaubt && (
        <Button
          className="mt-3"
          icon={<Plus size="1.1em" aria-hidden />}
          onClick={() => taten.lege({ sammlung: 'fragen', felder: { art } })}
        >
          Frage hinzufügen
        </Button>
      )}
    </>
  );
}
