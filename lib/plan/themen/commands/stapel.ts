import * as z from 'zod/mini';
import type { Command, PlanSchreiber } from '@/lib/plan/doc/command';
import { type Id, idSchema } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { canMergeThema, canSplitThema, canUseThema } from '../rules';
import { themenStruktur, wirksamesThema } from '../views';

const recht = 'plan.bearbeiten';

/**
 * Lays a theme into the stack of another. Nothing is copied and nothing is lost: the original keeps wording, links
 * and ratings, and lies where it lay before when it is taken out again.
 */
export const mergeThema: Command<{ id: Id; inId: Id }> = {
  name: 'mergeThema',
  label: () => 'Themen zusammenführen',
  recht,
  input: z.object({ id: idSchema, inId: idSchema }),
  rule: canMergeThema,
  apply: (w, { id, inId }, plan) => {
    const thema = plan.themen.get(id);
    if (thema) w.setPlatz('themen', id, { ...thema.platz, parentId: inId });
  },
};

/** Takes an original out of its stack. */
export const splitThema: Command<{ id: Id }> = {
  name: 'splitThema',
  label: () => 'Thema herauslösen',
  recht,
  input: z.object({ id: idSchema }),
  rule: canSplitThema,
  apply: (w, { id }, plan) => {
    stelleFrei(w, plan, id);
    const stapelId = wirksamesThema(plan, id);
    if (stapelId) stelleFrei(w, plan, stapelId);
  },
};

/**
 * Side effect of both: also for what stands for a stack. Where two people merged two themes into each other, it has
 * a parent too, and would slip into the stack of the one just taken out.
 */
function stelleFrei(w: PlanSchreiber, plan: Plan, id: Id): void {
  const thema = plan.themen.get(id);
  if (thema) w.setPlatz('themen', id, { ...thema.platz, parentId: null });
}

/** Takes all originals out of a stack; each stands by itself again. */
export const splitStapel: Command<{ id: Id }> = {
  name: 'splitStapel',
  label: () => 'Stapel auflösen',
  recht,
  input: z.object({ id: idSchema }),
  rule: (plan, { id }) => {
    const brauchbar = canUseThema(plan, id);
    if (brauchbar !== true) return brauchbar;
    const stapel = themenStruktur(plan).nachId.get(id)?.stapel ?? [];
    return stapel.length > 0 || 'In diesem Thema liegt kein anderes; es gibt nichts aufzulösen.';
  },
  apply: (w, { id }, plan) => {
    for (const original of themenStruktur(plan).nachId.get(id)?.stapel ?? [])
      stelleFrei(w, plan, original.id);
    stelleFrei(w, plan, id);
  },
};
