import type { Id } from '@/lib/plan/doc/grundlagen';
import type { BildSchritt, BildVerbindung, KetteBild } from './bild';

/** A walk along a chain, as the person goes it: from the start, one step after the other. */

/** Where it begins: the starts, else what nothing leads to, else the first step. */
export function anfangVon(bild: KetteBild): BildSchritt | null {
  const schritte = bild.lanes
    .flatMap((lane) => lane.schritte)
    .filter(({ schritt }) => schritt.art !== 'notiz');
  const erreicht = new Set(bild.verbindungen.map(({ nach }) => nach.schritt.id));
  return (
    schritte.find(({ schritt }) => schritt.art === 'start') ??
    schritte.find(({ schritt }) => !erreicht.has(schritt.id)) ??
    schritte[0] ??
    null
  );
}

/** Where it can go on from a step. Edges that only pass on word are no way for the person. */
export function ausgaenge(bild: KetteBild, schrittId: Id): BildVerbindung[] {
  return bild.verbindungen
    .filter(({ von, verbindung }) => von.schritt.id === schrittId && verbindung.art !== 'information')
    .sort((a, b) => stelle(bild, a) - stelle(bild, b));
}

/** From top to bottom as the picture shows the ways, those to the left first where they are level. */
function stelle({ lanes }: KetteBild, { nach }: BildVerbindung): number {
  const oben = lanes.find(({ id }) => id === nach.laneId)?.oben ?? 0;
  return (oben + nach.y) * 1e6 + nach.x;
}
