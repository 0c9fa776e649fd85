import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { type Id, idSchema } from '@/lib/plan/doc/grundlagen';
import { SAMMLUNG_NOMEN } from '@/lib/plan/doc/plan';
import { canUseKette } from '../rules/can-use';
import { ketteVon } from '../views/bestand';

const SAMMLUNGEN = ['ketten', 'schritte', 'verbindungen', 'pruefungenAmFall'] as const;

export interface RestoreTeil {
  sammlung: (typeof SAMMLUNGEN)[number];
  id: Id;
}

/** A chain, or a part of one, back from the bin; what was hidden with it is seen again. A lane: `restoreLane`. */
export const restoreTeil: Command<RestoreTeil> = {
  name: 'restoreTeil',
  label: ({ sammlung }) => `${SAMMLUNG_NOMEN[sammlung].ein} wiederherstellen`,
  recht: 'plan.bearbeiten',
  input: z.object({ sammlung: z.enum(SAMMLUNGEN), id: idSchema }),
  rule: (plan, { sammlung, id }) => {
    const satz = plan[sammlung].get(id);
    if (!satz) return 'Das ist nicht mehr vorhanden, auch nicht im Papierkorb.';
    if (!satz.geloescht) return 'Das liegt nicht im Papierkorb; es steht an seinem Platz.';
    return sammlung === 'ketten' ? true : canUseKette(plan, ketteVon(plan, id) ?? '');
  },
  apply: (w, { sammlung, id }) => w.set(sammlung, id, { geloescht: null }),
};
