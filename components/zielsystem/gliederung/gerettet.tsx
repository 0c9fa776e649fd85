'use client';

import { GeretteterText } from '@/components/plan/geretteter-text';
import { useCommand } from '@/components/plan/use-command';
import { usePlan } from '@/components/plan/use-plan';
import { restoreElement } from '@/lib/plan/zielsystem/commands/bin';
import { sammlungVon } from '../abfragen';
import { useZielsystemBefehle } from '../befehle';
import type { Gerettet } from './use-gliederung';

/** Others took the row away while this person was writing in it: says so and keeps the text at hand. */
export function GeretteteZeile({ gerettet, onFertig }: { gerettet: Gerettet; onFertig: () => void }) {
  const { id, ausgang, entwurf } = gerettet;
  const restore = useCommand(restoreElement);
  const { updateTitel } = useZielsystemBefehle();
  const sammlung = usePlan((plan) => (id ? sammlungVon(plan, id) : null));
  const imPapierkorb = usePlan((plan) => Boolean(id && sammlung && plan[sammlung].get(id)?.geloescht));
  const zurueck = () => {
    if (!id || !sammlung || !restore.run({ sammlung, id }).ok) return;
    if (entwurf.trim() !== ausgang) updateTitel(sammlung, id, entwurf.trim());
    onFertig();
  };
  return (
    <GeretteterText
      text={entwurf}
      zurueck={imPapierkorb ? zurueck : null}
      onFertig={onFertig}
      className="px-5 pb-3"
    >
      Während Sie schrieben, hat jemand {ausgang ? `„${ausgang}“` : 'das Ziel über der neuen Zeile'} entfernt.
      Ihr Text ist noch da:
    </GeretteterText>
  );
}
