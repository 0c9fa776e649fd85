import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import type { Lane, Schritt } from '../schema';

/**
 * Does this record of a chain come back from the bin with something else: with its lane, its chain, its step? Then no
 * list of what was thrown away names it. Nor an edge that became others: back among them it would be one too many.
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
  if (verbindung?.geloescht?.umgewandelt) return true;
  if (schritt) return gingMit(plan, schritt) !== undefined;
  return (
    verbindung !== undefined &&
    !(steht(plan.schritte.get(verbindung.enden.vonId)) && steht(plan.schritte.get(verbindung.enden.nachId)))
  );
}

/**
 * The lane in the bin that took this step along. Marks from before `mit` say it by the same instant; now two people may
 * throw away the step and its lane in the same one, and each is brought back by itself.
 */
export function gingMit(
  plan: Plan,
  { platz, geloescht }: Pick<Schritt, 'platz' | 'geloescht'>,
): Lane | undefined {
  const lane = plan.lanes.get(platz.laneId ?? '');
  if (!geloescht || !lane?.geloescht) return undefined;
  const { am, mit } = lane.geloescht;
  const gingMit = mit === undefined ? geloescht.am === am : geloescht.mit === mit;
  return gingMit ? lane : undefined;
}

const steht = (satz: { geloescht: unknown } | undefined) => satz !== undefined && !satz.geloescht;
