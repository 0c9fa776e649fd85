import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { type Id, idSchema } from '@/lib/plan/doc/grundlagen';
import { canStandIn } from '../rules';
import { alle, canUseSchritt } from '../rules/can-use';
import { ketteBild } from '../views/bild';
import { freierPlatz } from '../views/freier-platz';
import { MASSE, mitteVon } from '../views/masse';

/** Moves a step into another lane of its chain, in its column, where nothing else stands. */
export const changeLane: Command<{ id: Id; laneId: Id }> = {
  name: 'changeLane',
  label: () => 'Bahn wechseln',
  recht: 'plan.bearbeiten',
  input: z.object({ id: idSchema, laneId: idSchema }),
  rule: (plan, { id, laneId }) =>
    alle(canUseSchritt(plan, id), canStandIn(plan, plan.schritte.get(id)?.kettenId ?? '', laneId)),
  apply: (w, { id, laneId }, plan) => {
    const schritt = plan.schritte.get(id);
    const bild = schritt && ketteBild(plan, schritt.kettenId);
    const alt = bild?.schritte.get(id);
    if (!bild || !alt || alt.laneId === laneId) return;
    const belegt = bild.lanes.find((lane) => lane.id === laneId)?.schritte ?? [];
    const mitte = { x: mitteVon(alt.schritt.art, alt).x, y: MASSE.laneHoehe / 2 };
    w.setPlatz('schritte', id, { laneId, ...freierPlatz(belegt, alt.schritt.art, mitte) });
  },
};
