import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { canSetFelder, felderSchema } from '@/lib/plan/doc/felder';
import { idSchema } from '@/lib/plan/doc/grundlagen';
import type { UpdateAkteur } from '../commands';
import { canUseAkteur } from '../rules';

/** As many rows as one paste may change; a network has a tenth of that. */
const HOECHSTENS = 2_000;

/** Several Akteure in one step: what a pasted, filled or cleared range of the table changes. All or nothing. */
export const updateAkteure: Command<{ aenderungen: UpdateAkteur[] }> = {
  name: 'updateAkteure',
  label: ({ aenderungen }) =>
    aenderungen.length === 1 ? 'Akteur ändern' : `${aenderungen.length} Akteure ändern`,
  recht: 'plan.bearbeiten',
  input: z.object({
    aenderungen: z
      .array(z.object({ id: idSchema, felder: felderSchema<UpdateAkteur['felder']>() }))
      .check(z.maxLength(HOECHSTENS)),
  }),
  rule: (plan, { aenderungen }) => {
    for (const { id, felder } of aenderungen) {
      const da = canUseAkteur(plan, id);
      const erlaubt = da === true ? canSetFelder(plan, 'akteure', id, felder) : da;
      if (erlaubt !== true) return erlaubt;
    }
    return true;
  },
  apply: (w, { aenderungen }) => {
    for (const { id, felder } of aenderungen) w.set('akteure', id, felder);
  },
};
