import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import type { Lane, Schritt } from '../schema';

/**
 * Does this record of a chain come back from the bin with something else: with its lane, its chain, its step? Then no
 * list of what was thrown away names it.
 */
export function kommtMit(plan: Plan, id: Id): boolean {
  const verbindung = plan.verbindungen.get(id);
  const schritt = plan.schritte.get(id);
  const teil = verbindung ?? schritt;
  const kettenId = teil
    ? teil.kettenId
    : (plan.lanes.get(id) ?? plan.pruefungenAmFall.get(id))?.platz.parentId;
  if (kettenId === undefined) return false;
  if (!steht(plan.ketten.get(kettenId ?? ''))) return true;
  if (schritt) return gingMit(plan, schritt) !== undefined;
  return (
    verbindung !== undefined &&
    !(steht(plan.schritte.get(verbindung.enden.vonId)) && steht(plan.schritte.get(verbindung.enden.nachId)))
  );
}

/** The lane in the bin that took this step along. */
export function gingMit(
  plan: Plan,
  { platz, geloescht }: Pick<Schritt, 'platz' | 'geloescht'>,
): Lane | undefined {
  const lane = plan.lanes.get(platz.laneId ?? '');
  return geloescht && lane?.geloescht?.am === geloescht.am ? lane : undefined;
}

const steht = (satz: { geloescht: unknown } | undefined) => satz !== undefined && !satz.geloescht;
