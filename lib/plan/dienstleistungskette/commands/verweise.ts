import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { type Id, idSchema } from '@/lib/plan/doc/grundlagen';
import { canUseThema } from '@/lib/plan/themen/rules';
import { canUse } from '@/lib/plan/zielsystem/rules/can-use';
import { canUseKette, canUseSchritt } from '../rules/can-use';

export const VERWEIS_FELDER = ['zielIds', 'aktivitaetIds', 'themaIds'] as const;
export type VerweisFeld = (typeof VERWEIS_FELDER)[number];

const NAMEN: Record<VerweisFeld, string> = {
  zielIds: 'Ziel',
  aktivitaetIds: 'Aktivität',
  themaIds: 'Thema',
};

export interface SetVerweis {
  sammlung: 'ketten' | 'schritte';
  /** The chain or the step. */
  id: Id;
  feld: VerweisFeld;
  /** The goal, Aktivität or theme it serves. */
  zielId: Id;
  an: boolean;
}

/** Ties a chain or one of its steps to a goal, an Aktivität or a theme, or unties it (method: "The red thread"). */
export const setVerweis: Command<SetVerweis> = {
  name: 'setVerweis',
  label: ({ feld, an }) => (an ? `${NAMEN[feld]} verknüpfen` : `Verknüpfung mit ${NAMEN[feld]} lösen`),
  recht: 'plan.bearbeiten',
  input: z.object({
    sammlung: z.enum(['ketten', 'schritte']),
    id: idSchema,
    feld: z.enum(VERWEIS_FELDER),
    zielId: idSchema,
    an: z.boolean(),
  }),
  rule: (plan, { sammlung, id, feld, zielId, an }) => {
    const da = sammlung === 'ketten' ? canUseKette(plan, id) : canUseSchritt(plan, id);
    // What is gone can still be untied.
    if (da !== true || !an) return da;
    if (feld === 'themaIds') return canUseThema(plan, zielId);
    return canUse(plan, zielId);
  },
  apply: (w, { sammlung, id, feld, zielId, an }) =>
    an ? w.addToSet(sammlung, id, feld, zielId) : w.removeFromSet(sammlung, id, feld, zielId),
};
