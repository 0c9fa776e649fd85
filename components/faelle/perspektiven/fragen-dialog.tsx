'use client';

import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useMeldung } from '@/components/ui/meldung';
import type { FrageArt } from '@/lib/plan/fall/schema';
import { fragen } from '@/lib/plan/fall/views';
import { useFallRaum } from '../fall-kontext';
import type { FallTaten } from '../use-fall-taten';
import { FragenListe } from './fragen-liste';

/** The guiding questions of this case. A network may word its own; answers stay with their question. */
export function FragenDialog({ art, taten, onZu }: { art: FrageArt; taten: FallTaten; onZu: () => void }) {
  const fall = usePlan((f) => f);
  const liste = fragen(fall, art);
  const { setzeLeitfragen } = useFallRaum();
  const melden = useMeldung();
  const alsVorlage = () => {
    const alle = [...fragen(fall, 'akteur'), ...fragen(fall, 'person')];
    if (setzeLeitfragen?.(alle.map(({ id, art, text }) => ({ id, art, text }))))
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
      <FragenListe art={art} taten={taten} />
    </Dialog>
  );
}
