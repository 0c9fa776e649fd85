import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { akteurMitEinheiten, akteurName, akteurSichtbar } from './views';

/** The Akteur can be worked on: it exists and is not in the bin. */
export function canUseAkteur(plan: Plan, id: Id): true | string {
  if (!plan.akteure.has(id))
    return 'Diesen Akteur gibt es nicht mehr. Bitte wählen Sie einen anderen aus der Liste.';
  return (
    akteurSichtbar(plan, id) ||
    `„${akteurName(plan, id)}“ liegt im Papierkorb. Holen Sie den Akteur zuerst von dort zurück.`
  );
}

/** May the Akteur become a unit of `parentId` (null: an organisation of its own)? */
export function canMoveAkteur(plan: Plan, { id, parentId }: { id: Id; parentId: Id | null }): true | string {
  const selbst = canUseAkteur(plan, id);
  if (selbst !== true || parentId === null) return selbst;
  const ziel = canUseAkteur(plan, parentId);
  if (ziel !== true) return ziel;
  return (
    !akteurMitEinheiten(plan, id).includes(parentId) ||
    `„${akteurName(plan, id)}“ kann nicht zu einer eigenen Einheit gehören. Wählen Sie eine andere Organisation.`
  );
}
