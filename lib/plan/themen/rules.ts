import { canUseAkteur } from '@/lib/plan/akteure/rules';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { canUse as canUseZiel } from '@/lib/plan/zielsystem/rules/can-use';
import { wirksamesThema } from './views/struktur';
import { themaZitat } from './views/wurzel';

/** Questions about themes. True, or the German reason why not; they tint drop targets and guard commands. */

/** The theme exists and neither it nor the stack it lies in is in the bin. */
export function canUseThema(plan: Plan, id: Id): true | string {
  if (!plan.themen.has(id))
    return 'Dieses Thema gibt es nicht mehr. Jemand anderes hat es inzwischen entfernt oder rückgängig gemacht.';
  return (
    wirksamesThema(plan, id) !== null ||
    `${themaZitat(plan, id)} liegt im Papierkorb. Holen Sie das Thema zuerst von dort zurück.`
  );
}

/** May a theme be laid here? A theme in a stack has no place of its own until it is taken out. */
export function canMoveThema(
  plan: Plan,
  { id, clusterId }: { id: Id; clusterId?: Id | null | undefined },
): true | string {
  const brauchbar = canUseThema(plan, id);
  if (brauchbar !== true) return brauchbar;
  if (wirksamesThema(plan, id) !== id)
    return `${themaZitat(plan, id)} liegt in einem Stapel. Lösen Sie es zuerst heraus, oder verschieben Sie den Stapel.`;
  return clusterId ? canUseCluster(plan, clusterId) : true;
}

export function canUseCluster(plan: Plan, id: Id): true | string {
  const cluster = plan.themencluster.get(id);
  if (!cluster) return 'Dieses Cluster gibt es nicht mehr. Bitte wählen Sie ein anderes.';
  return (
    cluster.geloescht === null ||
    `Das Cluster „${cluster.titel || 'ohne Namen'}“ liegt im Papierkorb. Holen Sie es zuerst von dort zurück.`
  );
}

/** May the theme be merged into another? Both stand by themselves; the original stays in the stack. */
export function canMergeThema(plan: Plan, { id, inId }: { id: Id; inId: Id }): true | string {
  const selbst = canMoveThema(plan, { id });
  if (selbst !== true) return selbst;
  const ziel = canMoveThema(plan, { id: inId });
  if (ziel !== true) return ziel;
  return (
    id !== inId || 'Ein Thema lässt sich nicht mit sich selbst zusammenführen. Wählen Sie ein anderes Thema.'
  );
}

/** May the original be taken out of its stack? */
export function canSplitThema(plan: Plan, { id }: { id: Id }): true | string {
  const brauchbar = canUseThema(plan, id);
  if (brauchbar !== true) return brauchbar;
  return (
    wirksamesThema(plan, id) !== id ||
    `${themaZitat(plan, id)} steht schon für sich; es liegt in keinem Stapel.`
  );
}

/** What a theme can be linked with, by the set that keeps it. */
export const BEZUEGE = ['zielIds', 'akteurIds', 'ausThemaIds'] as const;
export type Bezug = (typeof BEZUEGE)[number];

/** May the theme be linked with this goal, Akteur or theme? */
export function canLinkThema(
  plan: Plan,
  { id, bezug, zuId }: { id: Id; bezug: Bezug; zuId: Id },
): true | string {
  const brauchbar = canUseThema(plan, id);
  if (brauchbar !== true) return brauchbar;
  if (bezug === 'akteurIds') return canUseAkteur(plan, zuId);
  if (bezug === 'zielIds') {
    if (plan.aktivitaeten.has(zuId))
      return 'Ein Thema wird von einem Ziel beantwortet, nicht von einer Aktivität. Wählen Sie das Ziel darüber.';
    return canUseZiel(plan, zuId);
  }
  const anderes = canUseThema(plan, zuId);
  if (anderes !== true) return anderes;
  return (
    wirksamesThema(plan, id) !== wirksamesThema(plan, zuId) ||
    'Ein Thema kann nicht aus sich selbst hervorgehen. Wählen Sie ein anderes Thema.'
  );
}
