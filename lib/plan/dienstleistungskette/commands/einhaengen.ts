import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { type Id, idSchema } from '@/lib/plan/doc/grundlagen';
import { canConnect, canStandIn } from '../rules';
import { alle, canUseSchritt, canUseVerbindung } from '../rules/can-use';
import type { SchrittPlatz } from '../schema';
import { teileVerbindung } from './teile-verbindung';

export interface Einhaengen {
  verbindungId: Id;
  /** A step that is there already. */
  schrittId: Id;
  platz: SchrittPlatz;
}

/** Puts an existing step into an edge, as {@link teileVerbindung} does. One undo step. */
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
    const wechseltVorn = plan.schritte.get(kante.enden.vonId)?.platz.laneId !== platz.laneId;
    teileVerbindung(w, plan, kante, schrittId, wechseltVorn);
    w.setPlatz('schritte', schrittId, platz);
  },
};
