import type { Command } from '@/lib/plan/doc/command';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import {
  canReorderIn,
  type Reorder,
  reorderIn,
  reorderInput,
  reorderLabel,
} from '@/lib/plan/doc/reihenfolge';
import { canMoveThema } from '../rules';
import type { Thema } from '../schema';
import { themenStruktur } from '../views/struktur';

/** Moves a theme one place up or down among those of its column and cluster. */
export const reorderThema: Command<Reorder> = {
  name: 'reorderThema',
  label: reorderLabel,
  recht: 'plan.bearbeiten',
  input: reorderInput,
  rule: (plan, zug) => {
    const brauchbar = canMoveThema(plan, { id: zug.id });
    return brauchbar === true ? canReorderIn(nachbarn(plan, zug.id), zug) : brauchbar;
  },
  apply: (w, zug, plan) => reorderIn(w, plan, 'themen', nachbarn(plan, zug.id), zug),
};

function nachbarn(plan: Plan, id: Id): Thema[] {
  const { liste, nachId } = themenStruktur(plan);
  const hier = nachId.get(id);
  return liste
    .filter(({ thema, clusterId }) => thema.art === hier?.thema.art && clusterId === hier.clusterId)
    .map(({ thema }) => thema);
}
