import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { type Id, idSchema, kurztextSchema } from '@/lib/plan/doc/grundlagen';
import { canStandUnder } from '../rules';
import { aktivitaetRanks } from './platz';

export interface CreateAktivitaet {
  parentId: Id;
  nachId?: Id | null | undefined;
  titel?: string | undefined;
}

/** Adds an Aktivität under an Ergebnisziel. Returns its id. */
export const createAktivitaet: Command<CreateAktivitaet, Id> = {
  name: 'createAktivitaet',
  label: () => 'Aktivität anlegen',
  recht: 'plan.bearbeiten',
  input: z.object({
    parentId: idSchema,
    nachId: z.optional(z.nullable(idSchema)),
    titel: z.optional(kurztextSchema),
  }),
  rule: (plan, { parentId }) => canStandUnder(plan, 'aktivitaet', parentId),
  apply: (w, { parentId, nachId, titel = '' }, plan) => {
    const [rank = ''] = aktivitaetRanks(w, plan, { parentId, nachId });
    return w.create('aktivitaeten', { platz: { parentId, rank }, titel: titel.trim() });
  },
};
