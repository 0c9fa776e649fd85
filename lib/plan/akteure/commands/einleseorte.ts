import * as z from 'zod/mini';
import { type Id, idSchema } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { canUseAkteur } from '../rules';
import { akteurName } from '../views';

/** An Akteur of the plan, or the n-th new one of a table that is read in. */
export type EinleseAkteur = { id: Id } | { neu: number };

/** `akteur` becomes a unit of `zu`. */
export interface Einleseort {
  akteur: EinleseAkteur;
  zu: EinleseAkteur;
}

const werSchema: z.ZodMiniType<EinleseAkteur> = z.union([
  z.object({ id: idSchema }),
  z.object({ neu: z.number() }),
]);

export const orteSchema = z.array(z.object({ akteur: werSchema, zu: werSchema })).check(z.maxLength(5_000));

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
