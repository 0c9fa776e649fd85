import type { SchrittPlatz } from '@/lib/plan/dienstleistungskette/schema';
import type { BildLane, BildSchritt, KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { freierPlatz } from '@/lib/plan/dienstleistungskette/views/freier-platz';
import { einrasten, MASSE, mitteVon } from '@/lib/plan/dienstleistungskette/views/masse';
import type { Punkt } from '@/lib/plan/dienstleistungskette/views/wege/geometrie';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { laneAn } from './treffer';

export interface Ort {
  id: Id;
  platz: SchrittPlatz;
}

/** Upper left corner of a step in the whole picture. */
export function imBild(bild: KetteBild, id: Id): Punkt | null {
  const s = bild.schritte.get(id);
  if (!s) return null;
  return { x: s.x, y: (bild.lanes.find((lane) => lane.id === s.laneId)?.oben ?? 0) + s.y };
}

/**
 * The places that dragged steps get when they are let go: in the lane in which their middle lies, on the grid. A
 * single step that would cover another moves below it, so none is ever hidden.
 */
export function losgelassen(bild: KetteBild, zug: ReadonlyMap<Id, Punkt>): Ort[] {
  return [...zug].flatMap(([id, ecke]): Ort[] => {
    const s = bild.schritte.get(id);
    if (!s) return [];
    const lane = laneAn(bild, ecke.y + s.hoehe / 2);
    const laneId = lane?.id ?? null;
    const roh = { x: ecke.x, y: ecke.y - (lane?.oben ?? 0) };
    const ort = einrasten(s.schritt.art, { x: roh.x, y: Math.max(roh.y, 8) });
    const andere = (lane?.schritte ?? []).filter((anderer) => !zug.has(anderer.schritt.id));
    if (zug.size > 1 || !andere.some((anderer) => verdeckt(anderer, { ...s, ...ort }))) {
      return [{ id, platz: { laneId, ...ort } }];
    }
    return [{ id, platz: { laneId, ...freierPlatz(andere, s.schritt.art, mitteVon(s.schritt.art, ort)) } }];
  });
}

type Kasten = Pick<BildSchritt, 'x' | 'y' | 'breite' | 'hoehe'>;

function verdeckt(a: Kasten, b: Kasten): boolean {
  return a.x < b.x + b.breite && b.x < a.x + a.breite && a.y < b.y + b.hoehe && b.y < a.y + a.hoehe;
}

/** Everything from `abX` on moves along the chain: to the right it makes room, to the left it closes a gap. */
export function verschiebeAb(bild: KetteBild, abX: number, dx: number): Ort[] {
  return [...bild.schritte.values()]
    .filter((s) => s.x + s.breite / 2 >= abX)
    .map((s) => ({
      id: s.schritt.id,
      platz: { laneId: s.laneId, x: Math.max(0, s.x + dx), y: s.y },
    }));
}

/** How far back (px, 0 or less) everything from `abX` on can go until the first step would touch one that stays. */
export function wieWeitZurueck(bild: KetteBild, abX: number): number {
  let weit = Number.NEGATIVE_INFINITY;
  for (const { schritte } of bild.lanes) {
    const [bleiben, gehen] = [
      schritte.filter((s) => s.x + s.breite / 2 < abX),
      schritte.filter((s) => s.x + s.breite / 2 >= abX),
    ];
    for (const s of gehen) {
      weit = Math.max(weit, -s.x);
      for (const a of bleiben)
        if (a.y < s.y + s.hoehe && s.y < a.y + a.hoehe)
          weit = Math.max(weit, a.x + a.breite + MASSE.raster - s.x);
    }
  }
  return Number.isFinite(weit) ? Math.min(0, weit) : 0;
}

/** One step further in its lane, on the grid. */
export function gerueckt(s: BildSchritt, dx: number, dy: number): Ort {
  const { x, y } = { x: Math.max(0, s.x + dx), y: Math.max(8, s.y + dy) };
  return { id: s.schritt.id, platz: { laneId: s.laneId, x, y } };
}

/** The lane above or below that of the step; undefined when there is none. */
export function nachbarlane(
  bild: KetteBild,
  s: BildSchritt,
  richtung: 'oben' | 'unten',
): BildLane | undefined {
  const lanes = bild.lanes.filter((lane) => lane.id !== null);
  const stelle = lanes.findIndex((lane) => lane.id === s.laneId);
  return s.laneId === null ? lanes.at(-1) : lanes[stelle + (richtung === 'oben' ? -1 : 1)];
}

/**
 * Each step into its lane, in its column, where nothing else stands; several that come together keep clear of each
 * other too. A step for which `ziel` knows no lane stays.
 */
export function inBahnen(
  bild: KetteBild,
  ids: readonly Id[],
  ziel: (s: BildSchritt) => BildLane | undefined,
): Ort[] {
  const wandern = new Set(ids);
  const belegt = new Map(
    bild.lanes.map((lane) => [lane.id, lane.schritte.filter((s) => !wandern.has(s.schritt.id))]),
  );
  const schritte = ids.flatMap((id) => bild.schritte.get(id) ?? []).sort((a, b) => a.x - b.x || a.y - b.y);
  return schritte.flatMap((s): Ort[] => {
    const lane = ziel(s);
    if (!lane) return [];
    const hier = belegt.get(lane.id) ?? [];
    const mitte = { x: mitteVon(s.schritt.art, s).x, y: MASSE.laneHoehe / 2 };
    const ort = freierPlatz(hier, s.schritt.art, mitte);
    hier.push({ ...s, ...ort });
    return [{ id: s.schritt.id, platz: { laneId: lane.id, ...ort } }];
  });
}
