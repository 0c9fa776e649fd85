import * as z from 'zod/mini';
import { canUseAkteur } from '@/lib/plan/akteure/rules';
import type { Command } from '@/lib/plan/doc/command';
import { canSetFelder, felderSchema } from '@/lib/plan/doc/felder';
import { type Id, idSchema } from '@/lib/plan/doc/grundlagen';
import { canUse } from '../rules/can-use';
import type { Aktivitaet } from '../schema';

export interface UpdateAktivitaet {
  id: Id;
  felder: Partial<Omit<Aktivitaet, 'id' | 'platz' | 'geloescht' | 'beteiligteIds'>>;
}

/** Changes fields of an Aktivität. A period that ends before it starts is refused: it is one value and one mistake. */
export const updateAktivitaet: Command<UpdateAktivitaet> = {
  name: 'updateAktivitaet',
  label: ({ felder }) =>
    'titel' in felder ? 'Aktivität formulieren' : 'status' in felder ? 'Status ändern' : 'Aktivität ändern',
  recht: 'plan.bearbeiten',
  input: z.object({ id: idSchema, felder: felderSchema<UpdateAktivitaet['felder']>() }),
  rule: (plan, { id, felder }) => {
    const brauchbar = canUse(plan, id);
    if (brauchbar !== true) return brauchbar;
    const lesbar = canSetFelder(plan, 'aktivitaeten', id, felder);
    if (lesbar !== true) return lesbar;
    const { von = null, bis = null } = felder.zeitraum ?? {};
    if (von && bis && bis < von)
      return 'Der Zeitraum endet, bevor er beginnt. Bitte prüfen Sie die beiden Tage.';
    return felder.federfuehrungId ? canUseAkteur(plan, felder.federfuehrungId) : true;
  },
  apply: (w, { id, felder }) => {
    w.set('aktivitaeten', id, felder);
    if (felder.federfuehrungId) w.removeFromSet('aktivitaeten', id, 'beteiligteIds', felder.federfuehrungId);
  },
};
