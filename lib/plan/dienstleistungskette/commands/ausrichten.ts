import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { type Id, idSchema } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { alle, canUseSchritt } from '../rules/can-use';
import {
  type Ausrichtung,
  ausgerichtet,
  nachBahnen,
  type Verteilung,
  verdeckteVon,
} from '../views/ausrichten';
import { type KetteBild, ketteBild } from '../views/bild';
import { schrittTitel, zitat } from '../views/namen';

export interface AlignSchritte {
  /** In the order in which they were chosen: the others follow the first. */
  ids: readonly Id[];
  wie: 'zeile' | 'spalte';
}

/** Brings steps into one row or one column. None changes its lane, none is covered afterwards. */
export const alignSchritte: Command<AlignSchritte> = {
  name: 'alignSchritte',
  label: ({ wie }) => (wie === 'zeile' ? 'In einer Zeile ausrichten' : 'In einer Spalte ausrichten'),
  recht: 'plan.bearbeiten',
  input: z.object({ ids: z.array(idSchema), wie: z.enum(['zeile', 'spalte']) }),
  rule: (plan, { ids, wie }) => {
    if (new Set(ids).size < 2)
      return 'Zum Ausrichten braucht es mindestens zwei Schritte. Wählen Sie weitere dazu.';
    return canAusrichten(plan, ids, wie);
  },
  apply: (w, { ids, wie }, plan) => {
    const bild = bildVon(plan, ids);
    if (bild) for (const [id, platz] of ausgerichtet(bild, ids, wie)) w.setPlatz('schritte', id, platz);
  },
};

export interface DistributeSchritte {
  ids: readonly Id[];
  wie: Verteilung;
}

/** Gives steps equal gaps from left to right, or from top to bottom of their lane; the outermost stay where they are. */
export const distributeSchritte: Command<DistributeSchritte> = {
  name: 'distributeSchritte',
  label: ({ wie }) => (wie === 'waagerecht' ? 'Waagerecht verteilen' : 'Senkrecht verteilen'),
  recht: 'plan.bearbeiten',
  input: z.object({ ids: z.array(idSchema), wie: z.enum(['waagerecht', 'senkrecht']) }),
  rule: (plan, { ids, wie }) => {
    if (new Set(ids).size < 3)
      return 'Zum Verteilen braucht es mindestens drei Schritte: zwei äußere und einen dazwischen. Wählen Sie weitere dazu.';
    return canAusrichten(plan, ids, wie);
  },
  apply: (w, { ids, wie }, plan) => {
    const bild = bildVon(plan, ids);
    if (bild) for (const [id, platz] of ausgerichtet(bild, ids, wie)) w.setPlatz('schritte', id, platz);
  },
};

function canAusrichten(plan: Plan, ids: readonly Id[], wie: Ausrichtung): true | string {
  const da = alle(...ids.map((id) => canUseSchritt(plan, id)));
  if (da !== true) return da;
  const bild = bildVon(plan, ids);
  const schritte = ids.flatMap((id) => bild?.schritte.get(id) ?? []);
  if (!bild || schritte.length < ids.length)
    return 'Die Schritte gehören zu verschiedenen Ketten. Wählen Sie Schritte einer Kette.';
  if (wie === 'zeile' && new Set(schritte.map(({ laneId }) => laneId)).size === schritte.length)
    return 'Die Schritte stehen alle in verschiedenen Bahnen; eine Zeile gibt es nur innerhalb einer Bahn. Richten Sie sie in einer Spalte aus.';
  if (wie === 'senkrecht' && ![...nachBahnen(schritte)].some(({ length }) => length > 2))
    return 'Senkrecht verteilt wird innerhalb einer Bahn. Wählen Sie mindestens drei Schritte derselben Bahn.';
  const verdeckt = verdeckteVon(bild, ausgerichtet(bild, ids, wie));
  if (!verdeckt) return true;
  const [a, b] = verdeckt.map(({ schritt }) => zitat(schrittTitel(schritt)));
  return `${a} und ${b} stünden dann aufeinander. Ziehen Sie zuerst einen von beiden zur Seite.`;
}

function bildVon(plan: Plan, ids: readonly Id[]): KetteBild | null {
  return ketteBild(plan, plan.schritte.get(ids[0] ?? '')?.kettenId ?? '');
}
