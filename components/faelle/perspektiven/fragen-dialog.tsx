'use client';

import { Plus } from 'lucide-react';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useMeldung } from '@/components/ui/meldung';
import type { FrageArt } from '@/lib/plan/fall/schema';
import { antwortenZu, fragen } from '@/lib/plan/fall/views';
import { Eingabe } from '../eingabe';
import { useFallRaum } from '../fall-kontext';
import { Ordnen } from '../ordnen';
import type { FallTaten } from '../use-fall-taten';

/** The guiding questions of this case. A network may word its own; answers stay with their question. */
export function FragenDialog({ art, taten, onZu }: { art: FrageArt; taten: FallTaten; onZu: () => void }) {
  const fall = usePlan((f) => f);
  const liste = fragen(fall, art);
  const ids = liste.map(({ id }) => id);
  const { setzeLeitfragen } = useFallRaum();
  const melden = useMeldung();
  const alsVorlage = () => {
    const alle = [...fragen(fall, 'akteur'), ...fragen(fall, 'person')];
    if (setzeLeitfragen?.(alle.map((frage) => ({ art: frage.art, text: frage.text }))))
      melden('Neue Fälle dieses Netzwerks beginnen mit diesen Fragen.', { art: 'ok' });
  };
  return (
    <Dialog
      open
      onClose={onZu}
      title={art === 'akteur' ? 'Leitfragen an die Akteure' : 'Leitfragen der Nutzerperspektive'}
      size="lg"
      footer={
        <>
          {setzeLeitfragen && (
            <Button onClick={alsVorlage} disabled={liste.length === 0}>
              Als Vorlage für neue Fälle
            </Button>
          )}
          <Button variant="primary" onClick={onZu}>
            Fertig
          </Button>
        </>
      }
    >
      <p className="mb-3 text-sm text-muted">
        Die Fragen gelten für diesen Fall. Wer eine Frage löscht, löscht auch die Antworten darauf.
      </p>
      <ol className="flex flex-col">
        {liste.map(({ id, text }, i) => {
          const anzahl = antwortenZu(fall, id).length;
          return (
            <li key={id} className="flex items-start gap-2 border-b border-line py-2">
              <span className="w-6 pt-2 text-right text-muted tabular-nums">{i + 1}</span>
              <Eingabe
                className="grow"
                label={`Frage ${i + 1}`}
                labelHidden
                value={text}
                wo={{ id, feld: 'text' }}
                bearbeitbar={taten.erlaubt}
                onCommit={(neu) => taten.aendere({ sammlung: 'fragen', id, felder: { text: neu } })}
              />
              <span className="w-24 pt-2 text-sm text-muted">
                {anzahl} {anzahl === 1 ? 'Antwort' : 'Antworten'}
              </span>
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
    </Dialog>
  );
}
