import type { Stand } from './gehen';
import type { KnotenDaten } from './knoten-daten';
import type { HoeheVon } from './knoten-hoehe';
import { type BaumBild, type BaumKnoten, type BaumMasse, ordneBaum } from './layout';
import { linienPfad } from './linien';

/** The whole picture: where each node stands and the lines between them. */
export interface Zeichnung {
  bild: BaumBild;
  knoten: readonly BaumKnoten[];
  linien: string;
  /** Which way the arrow keys go at a node. */
  stand: Stand;
}

/**
 * Draws the shown nodes. The Rahmenziele stand in a row under their Grundsatzziel; when one branch is shown alone,
 * its root spreads its children, so that the branch fills the screen as the whole did.
 * @param gemessen true heights of nodes that have been on screen, in pixels
 */
export function zeichne(
  daten: readonly KnotenDaten[],
  hoeheVon: HoeheVon,
  gemessen: ReadonlyMap<string, number>,
  masse: BaumMasse,
): Zeichnung {
  const bekannt = new Set(daten.map((d) => d.id));
  const einzuege = new Map<string, number>();
  const inReihe = new Set<string>();
  const spreizt = new Set<string>();
  const wurzeln = daten.filter((d) => d.parentId === null || !bekannt.has(d.parentId));
  const einzige = wurzeln.length === 1 ? wurzeln[0]?.id : undefined;
  const knoten = daten.map((d): BaumKnoten => {
    const eltern = d.parentId !== null && einzuege.has(d.parentId) ? d.parentId : null;
    const steht = eltern === null || (spreizt.has(eltern) && inReihe.has(eltern));
    if (steht) inReihe.add(d.id);
    const tief = steht || eltern === null ? 0 : (einzuege.get(eltern) ?? 0) + 1;
    einzuege.set(d.id, tief);
    const breit = d.ebene === 'grundsatzziel' || (d.id === einzige && d.ebene === 'rahmenziel');
    if (breit) spreizt.add(d.id);
    return {
      id: d.id,
      parentId: eltern,
      hoehe: gemessen.get(d.id) ?? hoeheVon(d, tief),
      anordnung: breit ? 'reihe' : 'spalte',
    };
  });
  const bild = ordneBaum(knoten, masse);
  const stand: Stand = (id) => (inReihe.has(id) ? 'reihe' : 'spalte');
  return { bild, knoten, linien: linienPfad(knoten, bild, masse), stand };
}
