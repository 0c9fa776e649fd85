import type { Id } from '@/lib/plan/doc/grundlagen';
import type { SammlungName } from '@/lib/plan/doc/plan';

/** In which collections the parent of a record may be found. */
export const ELTERN_SAMMLUNGEN: Record<SammlungName, readonly SammlungName[]> = {
  akteure: ['akteure'],
  ziele: ['ziele'],
  aktivitaeten: ['ziele'],
  indikatoren: ['ziele'],
  quellen: ['indikatoren', 'ziele'],
  annahmen: ['ziele'],
  messwerte: ['indikatoren'],
  kostenpositionen: ['aktivitaeten'],
  themen: ['themen'],
  themencluster: [],
  fundstellen: ['themen'],
  planungsdaten: [],
};

/** True when the id stands where a parent of this collection may stand; no parent is always allowed. */
export function elternVorhanden(
  sammlung: SammlungName,
  parentId: Id | null,
  hat: (sammlung: SammlungName, id: Id) => boolean,
): boolean {
  return parentId === null || ELTERN_SAMMLUNGEN[sammlung].some((name) => hat(name, parentId));
}
