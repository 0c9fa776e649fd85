import * as z from 'zod/mini';
import type { Command } from './command';
import { kurztextSchema } from './grundlagen';

export interface UpdateMeta {
  felder: { zielgruppe?: string | undefined; sozialraum?: string | undefined };
}

/** Changes what holds for the plan as a whole. */
export const updateMeta: Command<UpdateMeta> = {
  name: 'updateMeta',
  label: ({ felder }) => (felder.zielgruppe === undefined ? 'Sozialraum ändern' : 'Zielgruppe ändern'),
  recht: 'plan.bearbeiten',
  input: z.object({
    felder: z.strictObject({
      zielgruppe: z.optional(kurztextSchema),
      sozialraum: z.optional(kurztextSchema),
    }),
  }),
  rule: () => true,
  apply: (w, { felder }) => w.meta(felder),
};
