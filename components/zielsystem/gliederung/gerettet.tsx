'use client';

import { useCommand } from '@/components/plan/use-command';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { Meldung, useMeldung } from '@/components/ui/meldung';
import { restoreElement } from '@/lib/plan/zielsystem/commands/bin';
import { sammlungVon } from '../abfragen';
import { useZielsystemBefehle } from '../befehle';
import type { Gerettet } from './use-gliederung';

/** Others took the row away while this person was writing in it: says so and keeps the text at hand. */
export function GeretteterText({ gerettet, onFertig }: { gerettet: Gerettet; onFertig: () => void }) {
  const { id, ausgang, entwurf } = gerettet;
  const melde = useMeldung();
  const restore = useCommand(restoreElement);
  const { updateTitel } = useZielsystemBefehle();
  const sammlung = usePlan((plan) => (id ? sammlungVon(plan, id) : null));
  const imPapierkorb = usePlan((plan) => Boolean(id && sammlung && plan[sammlung].get(id)?.geloescht));
  const zurueck = () => {
    if (!id || !sammlung || !restore.run({ sammlung, id }).ok) return;
    if (entwurf.trim() !== ausgang) updateTitel(sammlung, id, entwurf.trim());
    onFertig();
  };
  const kopiere = async () => {
    try {
      await navigator.clipboard.writeText(entwurf);
      melde('Text kopiert.', { art: 'ok' });
    } catch {
      melde('Der Browser erlaubt das Kopieren nicht. Bitte markieren Sie den Text von Hand.', {
        art: 'warn',
      });
    }
  };
  return (
    <div className="px-5 pb-3" role="alert">
      <Meldung art="warn">
        <p>
          Während Sie schrieben, hat jemand {ausgang ? `„${ausgang}“` : 'das Ziel über der neuen Zeile'}{' '}
          entfernt. Ihr Text ist noch da:
        </p>
        <p className="my-1.5 rounded-md bg-panel px-2 py-1 text-base whitespace-pre-line text-ink">
          {entwurf}
        </p>
        <div className="flex flex-wrap gap-2">
          {imPapierkorb && (
            <Button size="sm" variant="primary" onClick={zurueck}>
              Wiederherstellen und Text übernehmen
            </Button>
          )}
          <Button size="sm" onClick={() => void kopiere()}>
            Text kopieren
          </Button>
          <Button size="sm" onClick={onFertig}>
            Text verwerfen
          </Button>
        </div>
      </Meldung>
    </div>
  );
}
