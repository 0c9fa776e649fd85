'use client';

import { useCommand } from '@/components/plan/use-command';
import { usePlan } from '@/components/plan/use-plan';
import { useUndo } from '@/components/plan/use-undo';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useMeldung } from '@/components/ui/meldung';
import { setLeitfragen } from '@/lib/plan/fall/commands';
import type { FrageArt } from '@/lib/plan/fall/schema';
import { LEITFRAGEN } from '@/lib/plan/fall/views/leitfragen';
import { FragenListe } from '../perspektiven/fragen-liste';
import { useFallTaten } from '../use-fall-taten';

const ABSCHNITTE: readonly { art: FrageArt; titel: string }[] = [
  { art: 'akteur', titel: 'Leitfragen an die Akteure' },
  { art: 'person', titel: 'Leitfragen der Nutzerperspektive' },
];

/** The guiding questions new cases of this network begin with; cases that exist keep theirs. */
export function VorlageDialog({ onZu }: { onZu: () => void }) {
  const eigene = usePlan((plan) => plan.fragen.size > 0);
  const taten = useFallTaten();
  const setze = useCommand(setLeitfragen);
  const melden = useMeldung();
  const { undo } = useUndo();
  const zurueck = () => {
    if (setze.run({ fragen: [] }).ok)
      melden('Neue Fälle beginnen wieder mit den mitgelieferten Fragen.', {
        aktion: { label: 'Rückgängig', run: undo },
      });
  };
  return (
    <Dialog
      open
      onClose={onZu}
      title="Leitfragen für neue Fälle"
      size="lg"
      footer={
        <>
          {eigene ? (
            <Button onClick={zurueck} disabled={!setze.erlaubt}>
              Zu den mitgelieferten Fragen zurück
            </Button>
          ) : (
            <Button onClick={() => setze.run({ fragen: [...LEITFRAGEN] })} disabled={!setze.erlaubt}>
              Für dieses Netzwerk anpassen
            </Button>
          )}
          <Button variant="primary" onClick={onZu}>
            Fertig
          </Button>
        </>
      }
    >
      <p className="text-sm text-muted">
        {eigene
          ? 'Neue Fälle dieses Netzwerks beginnen mit diesen Fragen. Fälle, die es schon gibt, behalten ihre.'
          : 'Neue Fälle beginnen mit den mitgelieferten Fragen. Passen Sie sie an, gilt Ihre Fassung für alle neuen Fälle; Fälle, die es schon gibt, behalten ihre.'}
      </p>
      {ABSCHNITTE.map(({ art, titel }) => (
        <section key={art} aria-labelledby={`vorlage-${art}`} className="mt-5">
          <h3 id={`vorlage-${art}`} className="font-semibold">
            {titel}
          </h3>
          {eigene ? (
            <FragenListe art={art} taten={taten} vorlage />
          ) : (
            <ol className="mt-1 list-decimal pl-6">
              {LEITFRAGEN.filter((frage) => frage.art === art).map(({ id, text }) => (
                <li key={id} className="py-1">
                  {text}
                </li>
              ))}
            </ol>
          )}
        </section>
      ))}
    </Dialog>
  );
}
