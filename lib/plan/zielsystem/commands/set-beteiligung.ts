import * as z from 'zod/mini';
import { canUseAkteur } from '@/lib/plan/akteure/rules';
import type { Command } from '@/lib/plan/doc/command';
import { type Id, idSchema } from '@/lib/plan/doc/grundlagen';
import { canUse } from '../rules/can-use';

export interface SetBeteiligung {
  aktivitaetId: Id;
  akteurId: Id;
  art: 'federfuehrend' | 'beteiligt' | 'keine';
}

/**
 * Who does an Aktivität. A new federführender Akteur takes the lead over; the one before stays as beteiligt, because
 * nobody said it leaves.
 */
export const setBeteiligung: Command<SetBeteiligung> = {
  name: 'setBeteiligung',
  label: ({ art }) =>
    art === 'keine'
      ? 'Beteiligung beenden'
      : art === 'beteiligt'
        ? 'Akteur beteiligen'
        : 'Federführung setzen',
  recht: 'plan.bearbeiten',
  input: z.object({
    aktivitaetId: idSchema,
    akteurId: idSchema,
    art: z.enum(['federfuehrend', 'beteiligt', 'keine']),
  }),
  rule: (plan, { aktivitaetId, akteurId, art }) => {
    const brauchbar = canUse(plan, aktivitaetId);
    if (brauchbar !== true) return brauchbar;
    if (!plan.aktivitaeten.has(aktivitaetId))
      return 'Akteure gehören zu Aktivitäten, nicht zu Zielen. Wählen Sie eine Aktivität.';
    return art === 'keine' || canUseAkteur(plan, akteurId);
  },
  apply: (w, { aktivitaetId, akteurId, art }, plan) => {
    const vorher = plan.aktivitaeten.get(aktivitaetId)?.federfuehrungId ?? null;
    if (art === 'federfuehrend') {
      w.set('aktivitaeten', aktivitaetId, { federfuehrungId: akteurId });
      w.removeFromSet('aktivitaeten', aktivitaetId, 'beteiligteIds', akteurId);
      if (vorher && vorher !== akteurId) w.addToSet('aktivitaeten', aktivitaetId, 'beteiligteIds', vorher);
      return;
    }
    if (vorher === akteurId) w.set('aktivitaeten', aktivitaetId, { federfuehrungId: null });
    if (art === 'beteiligt') w.addToSet('aktivitaeten', aktivitaetId, 'beteiligteIds', akteurId);
    else w.removeFromSet('aktivitaeten', aktivitaetId, 'beteiligteIds', akteurId);
  },
};
