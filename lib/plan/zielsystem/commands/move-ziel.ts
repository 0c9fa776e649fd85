import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { type Id, idSchema } from '@/lib/plan/doc/grundlagen';
import { canMoveZiel } from '../rules';
import { struktur } from '../views/struktur';
import { zielRanks } from './platz';

export interface MoveZiel {
  id: Id;
  parentId: Id | null;
  nachId?: Id | null | undefined;
}

/** Puts a goal behind `nachId` under `parentId`; its branch goes with it. An Alternative becomes a goal of the tree. */
export const moveZiel: Command<MoveZiel> = {
  name: 'moveZiel',
  label: ({ id, parentId }, plan) => {
    const ort = struktur(plan).orte.get(id);
    return ort?.art === 'baum' && ort.parentId === parentId ? 'Ziel verschieben' : 'Ziel umhängen';
  },
  recht: 'plan.bearbeiten',
  input: z.object({ id: idSchema, parentId: z.nullable(idSchema), nachId: z.optional(z.nullable(idSchema)) }),
  rule: canMoveZiel,
  apply: (w, { id, parentId, nachId }, plan) => {
    const ebene = plan.ziele.get(id)?.ebene;
    if (!ebene || nachId === id) return;
    const [rank = ''] = zielRanks(w, plan, { ebene, parentId, nachId, ohneId: id });
    w.setPlatz('ziele', id, { parentId, rank, als: 'ziel' });
  },
};
