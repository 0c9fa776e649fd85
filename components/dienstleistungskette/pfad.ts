import { ketteTitel } from '@/lib/plan/dienstleistungskette/views/namen';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';

export interface Pfadteil {
  id: Id;
  titel: string;
  /** The step whose detail comes next. */
  schrittId: Id | null;
}

/** From the outermost chain to this one. A circle, which commands refuse but two people can make, ends the walk. */
export function pfadZu(plan: Plan, kettenId: Id): Pfadteil[] {
  const pfad: Pfadteil[] = [];
  const gesehen = new Set<Id>();
  let [id, schrittId]: [Id | null, Id | null] = [kettenId, null];
  while (id !== null && !gesehen.has(id) && plan.ketten.has(id)) {
    gesehen.add(id);
    pfad.unshift({ id, titel: ketteTitel(plan, id), schrittId });
    schrittId = plan.ketten.get(id)?.platz.parentId ?? null;
    id = schrittId === null ? null : (plan.schritte.get(schrittId)?.kettenId ?? null);
  }
  return pfad;
}
