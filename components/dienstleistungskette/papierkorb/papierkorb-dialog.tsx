'use client';

import { useHoleZurueck } from '@/components/plan/use-hole-zurueck';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { kettenPapierkorb } from '@/lib/plan/dienstleistungskette/views/papierkorb';
import type { Id } from '@/lib/plan/doc/grundlagen';

const ZEIT = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short' });

/** What was thrown away of this chain, or of all of them, in the last 30 days, and the way back. */
export function PapierkorbDialog({ kettenId, onZu }: { kettenId: Id | null; onZu: () => void }) {
  const alle = usePlan(kettenPapierkorb);
  const { hole, erlaubt } = useHoleZurueck();
  const liste = kettenId === null ? alle : alle.filter((eines) => eines.kettenId === kettenId);
  return (
    <Dialog open onClose={onZu} title={kettenId === null ? 'Papierkorb der Ketten' : 'Papierkorb der Kette'}>
      {liste.length === 0 && <p>Der Papierkorb ist leer. Gelöschtes bleibt hier 30 Tage.</p>}
      <ul className="divide-y divide-line">
        {liste.map(({ sammlung, id, art, titel, kette, schritte, am, durch }) => (
          <li key={`${sammlung}/${id}`} className="flex items-center gap-3 py-2">
            <span className="min-w-0 grow wrap-break-word">
              {titel}
              <span className="block text-sm text-muted">
                {[
                  schritte > 0
                    ? `${art} mit ${schritte === 1 ? 'einem Schritt' : `${schritte} Schritten`}`
                    : art,
                  kettenId === null && sammlung !== 'ketten' && kette,
                  `${ZEIT.format(new Date(am))}, ${durch}`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            {erlaubt && (
              <Button aria-label={`Wiederherstellen: ${titel}`} onClick={() => hole({ sammlung, id })}>
                Wiederherstellen
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
