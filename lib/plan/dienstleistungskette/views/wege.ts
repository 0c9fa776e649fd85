import type { Id } from '@/lib/plan/doc/grundlagen';
import type { SchrittArt } from '../schema';
import { aussentext } from './aussentext';
import type { BildLane, BildSchritt, BildVerbindung, KetteBild } from './bild';
import type { Kasten, Weg, WegKante, WegKnoten } from './wege/geometrie';
import { legeWege } from './wege/lege-wege';

/** The edges of a chain as ways through its picture. x from where the lanes' content starts, y from the first lane. */

/** The symbol of a step in the whole picture. */
export function kastenIm(lane: Pick<BildLane, 'oben'> | undefined, s: BildSchritt): Kasten {
  return { x: s.x, y: (lane?.oben ?? 0) + s.y, breite: s.breite, hoehe: s.hoehe };
}

export function wegKnoten(art: SchrittArt, id: Id, titel: string, kasten: Kasten): WegKnoten {
  const text = aussentext(art, titel, kasten);
  return { id, kasten, ...(text && { text }), verzweigt: art === 'entscheidung' || art === 'parallel_auf' };
}

export function wegKante({ verbindung: { id, enden } }: BildVerbindung): WegKante {
  return { id, von: enden.vonId, nach: enden.nachId };
}

/** All steps of a chain as the router sees them. */
export function wegKnotenAus(bild: Pick<KetteBild, 'lanes'>): WegKnoten[] {
  return bild.lanes.flatMap((lane) =>
    lane.schritte.map((s) => wegKnoten(s.schritt.art, s.schritt.id, s.schritt.titel, kastenIm(lane, s))),
  );
}

/** The way of every edge, by its id. */
export function ketteWege(bild: Pick<KetteBild, 'lanes' | 'verbindungen'>): Map<Id, Weg> {
  return legeWege(wegKnotenAus(bild), bild.verbindungen.map(wegKante));
}

/** The y of every border between two lanes. */
export function grenzen(bild: Pick<KetteBild, 'lanes'>): number[] {
  return bild.lanes.slice(1).map((lane) => lane.oben);
}
