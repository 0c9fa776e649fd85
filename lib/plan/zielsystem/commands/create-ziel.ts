import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { type Id, idSchema, keys, kurztextSchema } from '@/lib/plan/doc/grundlagen';
import { canStandUnder } from '../rules';
import { canUse } from '../rules/can-use';
import { ZIEL_EBENEN, type ZielEbene } from '../schema';
import { struktur } from '../views/struktur';
import { ebeneText } from '../views/texte';
import { alternativeRanks, zielRanks } from './platz';

export interface CreateZiel {
  ebene: ZielEbene;
  /** The goal above; for an Alternative the goal it is to stand beside. */
  parentId: Id | null;
  nachId?: Id | null | undefined;
  titel?: string | undefined;
  als?: 'ziel' | 'alternative' | undefined;
}

/** Adds a goal, or an Alternative beside one. Returns its id. */
export const createZiel: Command<CreateZiel, Id> = {
  name: 'createZiel',
  label: ({ ebene, als }) => (als === 'alternative' ? 'Alternative anlegen' : `${ebeneText(ebene)} anlegen`),
  recht: 'plan.bearbeiten',
  input: z.object({
    ebene: keys(ZIEL_EBENEN),
    parentId: z.nullable(idSchema),
    nachId: z.optional(z.nullable(idSchema)),
    titel: z.optional(kurztextSchema),
    als: z.optional(z.enum(['ziel', 'alternative'])),
  }),
  rule: (plan, { ebene, parentId, als }) => {
    if (als !== 'alternative') return canStandUnder(plan, ebene, parentId);
    if (parentId === null)
      return 'Eine Alternative steht neben einem Ziel. Bitte wählen Sie dieses Ziel zuerst aus.';
    const brauchbar = canUse(plan, parentId);
    if (brauchbar !== true) return brauchbar;
    return (
      struktur(plan).elemente.get(parentId)?.ebene === ebene ||
      'Eine Alternative hat dieselbe Ebene wie das Ziel, neben dem sie steht.'
    );
  },
  apply: (w, { ebene, parentId, nachId, titel = '', als = 'ziel' }, plan) => {
    const [rank = ''] =
      als === 'alternative' && parentId !== null
        ? alternativeRanks(w, plan, parentId)
        : zielRanks(w, plan, { ebene, parentId, nachId });
    return w.create('ziele', { ebene, platz: { parentId, rank, als }, titel: titel.trim() });
  },
};
