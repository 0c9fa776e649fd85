import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { type Id, idSchema } from '@/lib/plan/doc/grundlagen';
import { canUseAkteur } from '../rules';
import { KREISE, type Lage, lageSchema } from '../schema';
import { akteurKurz } from '../views';

/** Puts an Akteur somewhere on the Netzwerkkarte; in another circle it belongs to that circle from then on. */
export const moveAufKarte: Command<{ id: Id; lage: Lage }> = {
  name: 'moveAufKarte',
  label: ({ id, lage }, plan) =>
    plan.akteure.get(id)?.kreis === lage.kreis
      ? `${akteurKurz(plan, id)} auf der Karte verschieben`
      : `Kreis ändern: ${KREISE[lage.kreis]}`,
  recht: 'plan.bearbeiten',
  input: z.object({ id: idSchema, lage: lageSchema }),
  rule: (plan, { id }) => canUseAkteur(plan, id),
  apply: (w, { id, lage }) => w.set('akteure', id, { kreis: lage.kreis, lageAufKarte: lage }),
};

/** Lets the program place Akteure again; all of them without `ids`. */
export const resetKarte: Command<{ ids?: Id[] | undefined }> = {
  name: 'resetKarte',
  label: () => 'Karte neu anordnen',
  recht: 'plan.bearbeiten',
  input: z.object({ ids: z.optional(z.array(idSchema)) }),
  rule: (plan, { ids }) =>
    (ids ?? [...plan.akteure.keys()]).some((id) => plan.akteure.get(id)?.lageAufKarte) ||
    'Alle Akteure stehen schon, wo das Programm sie hinstellt.',
  apply: (w, { ids }, plan) => {
    for (const id of ids ?? plan.akteure.keys())
      if (plan.akteure.get(id)?.lageAufKarte) w.set('akteure', id, { lageAufKarte: null });
  },
};
