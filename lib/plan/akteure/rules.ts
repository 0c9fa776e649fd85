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

/** An Akteur of the plan, or the n-th new one of a table that is read in. */
export type EinleseAkteur = { id: Id } | { neu: number };

/** `akteur` becomes a unit of `zu`. */
export interface Einleseort {
  akteur: EinleseAkteur;
  zu: EinleseAkteur;
}

const wort = (wer: EinleseAkteur) => ('id' in wer ? wer.id : `neu ${wer.neu}`);

/** May all of these become units, together? Nobody may end up below itself. */
export function canOrdneZu(plan: Plan, neue: number, orte: readonly Einleseort[]): true | string {
  const eltern = new Map<string, string | null>();
  for (const [id, { platz }] of plan.akteure) eltern.set(id, platz.parentId);
  for (const { akteur, zu } of orte) {
    for (const wer of [akteur, zu]) {
      const da =
        'id' in wer
          ? canUseAkteur(plan, wer.id)
          : Number.isInteger(wer.neu) && wer.neu >= 0 && wer.neu < neue;
      if (da !== true) return da || 'Die Tabelle nennt eine Organisation, die nicht in ihr steht.';
    }
    eltern.set(wort(akteur), wort(zu));
  }
  for (const { akteur, zu } of orte)
    if (fuehrtZu(eltern, wort(zu), wort(akteur)))
      return 'id' in zu
        ? `„${akteurName(plan, zu.id)}“ gehört selbst dazu.`
        : 'Zwei Akteure der Tabelle gehören sonst gegenseitig zueinander.';
  return true;
}

/** Whether going up from `von` one comes to `nach`. */
function fuehrtZu(eltern: ReadonlyMap<string, string | null>, von: string, nach: string): boolean {
  const gesehen = new Set<string>();
  for (let hier: string | null = von; hier !== null && !gesehen.has(hier); hier = eltern.get(hier) ?? null) {
    if (hier === nach) return true;
    gesehen.add(hier);
  }
  return false;
}
