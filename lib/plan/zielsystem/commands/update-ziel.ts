import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { canSetFelder, felderSchema } from '@/lib/plan/doc/felder';
import { type Id, idSchema } from '@/lib/plan/doc/grundlagen';
import { canUse } from '../rules/can-use';
import type { Ziel } from '../schema';
import { ebeneText } from '../views/texte';

export interface UpdateZiel {
  id: Id;
  felder: Partial<Pick<Ziel, 'titel' | 'richtung' | 'begruendung' | 'hinreichend' | 'hinreichendNotiz'>>;
}

/** Changes fields of a goal; its place has `moveZiel`. */
export const updateZiel: Command<UpdateZiel> = {
  name: 'updateZiel',
  label: ({ id, felder }, plan) => {
    const ebene = ebeneText(plan.ziele.get(id)?.ebene ?? 'rahmenziel');
    return 'titel' in felder ? `${ebene} formulieren` : `${ebene} ändern`;
  },
  recht: 'plan.bearbeiten',
  input: z.object({ id: idSchema, felder: felderSchema<UpdateZiel['felder']>() }),
  rule: (plan, { id, felder }) => {
    const brauchbar = canUse(plan, id);
    return brauchbar === true ? canSetFelder(plan, 'ziele', id, felder) : brauchbar;
  },
  apply: (w, { id, felder }) => w.set('ziele', id, felder),
};
