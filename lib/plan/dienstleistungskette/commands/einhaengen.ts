import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { type Id, idSchema } from '@/lib/plan/doc/grundlagen';
import { canConnect, canStandIn } from '../rules';
import { alle, canUseSchritt, canUseVerbindung } from '../rules/can-use';
import type { SchrittPlatz } from '../schema';

export interface Einhaengen {
  verbindungId: Id;
  /** A step that is there already. */
  schrittId: Id;
  platz: SchrittPlatz;
}

/**
 * Puts an existing step into an edge: the edge from the step before now leads to it, and a new one on to the step
 * behind. What is said about the edge stays with its first half. One undo step.
 */
export const einhaengen: Command<Einhaengen> = {
  name: 'einhaengen',
  label: () => 'Schritt in die Verbindung setzen',
  recht: 'plan.bearbeiten',
  input: z.object({
    verbindungId: idSchema,
    schrittId: idSchema,
    platz: z.object({ laneId: z.nullable(idSchema), x: z.number(), y: z.number() }),
  }),
  rule: (plan, { verbindungId, schrittId, platz }) => {
    const da = alle(canUseVerbindung(plan, verbindungId), canUseSchritt(plan, schrittId));
    const kante = plan.verbindungen.get(verbindungId);
    if (da !== true || !kante) return da;
    const { vonId, nachId } = kante.enden;
    return alle(
      canConnect(plan, { vonId, nachId: schrittId, ohneId: verbindungId }),
      canConnect(plan, { vonId: schrittId, nachId, ohneId: verbindungId }),
      canStandIn(plan, kante.kettenId, platz.laneId),
    );
  },
  apply: (w, { verbindungId, schrittId, platz }, plan) => {
    const kante = plan.verbindungen.get(verbindungId);
    if (!kante) return;
    const { vonId, nachId } = kante.enden;
    w.set('verbindungen', verbindungId, { enden: { vonId, nachId: schrittId } });
    w.create('verbindungen', {
      kettenId: kante.kettenId,
      enden: { vonId: schrittId, nachId },
      art: kante.art,
    });
    w.setPlatz('schritte', schrittId, platz);
  },
};
