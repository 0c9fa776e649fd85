import * as z from 'zod/mini';
import { platziere } from './felder';
import { type Id, idSchema } from './grundlagen';
import { type Datensaetze, datensatz, type Plan, type Rangsammlung } from './plan';
import type { PlanSchreiber } from './plan-schreiber';

/** One place up or down among the siblings people see. */
export interface Reorder {
  id: Id;
  richtung: 'hoch' | 'runter';
}

export const reorderInput = z.object({ id: idSchema, richtung: z.enum(['hoch', 'runter']) });

export const reorderLabel = ({ richtung }: Reorder) =>
  richtung === 'hoch' ? 'Nach oben verschieben' : 'Nach unten verschieben';

/** False at the edge of the list, with the reason. `liste`: the siblings as shown, the element among them. */
export function canReorderIn(liste: readonly { id: Id }[], { id, richtung }: Reorder): true | string {
  const stelle = liste.findIndex((g) => g.id === id);
  if (stelle < 0) return 'Das liegt im Papierkorb. Stellen Sie es zuerst wieder her.';
  if (richtung === 'hoch') return stelle > 0 || 'Das steht schon ganz oben.';
  return stelle < liste.length - 1 || 'Das steht schon ganz unten.';
}

/** Gives the element its new rank among `liste`, the siblings as shown. */
export function reorderIn<S extends Rangsammlung>(
  w: PlanSchreiber,
  plan: Plan,
  sammlung: S,
  liste: readonly Datensaetze[S][],
  { id, richtung }: Reorder,
): void {
  const stelle = liste.findIndex((g) => g.id === id);
  const andere = liste.filter((g) => g.id !== id);
  const nachId = andere[richtung === 'hoch' ? stelle - 2 : stelle]?.id ?? null;
  const [rank = ''] = platziere(w, sammlung, andere, nachId);
  const platz = datensatz(plan, sammlung, id)?.platz;
  if (platz) w.setPlatz(sammlung, id, { ...platz, rank });
}
