import type { Id } from '@/lib/plan/doc/grundlagen';

/** Points and boxes of a drawn chain, in pixels of the drawing at 100 %. x runs right, y down. */

export interface Punkt {
  readonly x: number;
  readonly y: number;
}

export interface Kasten {
  readonly x: number;
  readonly y: number;
  readonly breite: number;
  readonly hoehe: number;
}

/** The way of an edge: corners from the border of one step to the border of the other, each piece level or upright. */
export type Weg = readonly Punkt[];

export type Seite = 'rechts' | 'links' | 'oben' | 'unten';

/** A step as the router sees it. */
export interface WegKnoten {
  readonly id: Id;
  /** The symbol: edges begin and end at the middle of its sides. */
  readonly kasten: Kasten;
  /** Text beside the symbol (below a circle); no edge runs through it either. */
  readonly text?: Kasten;
  /** Decisions send their exits out at the foot and the head as readily as to the right. */
  readonly verzweigt?: boolean;
}

export interface WegKante {
  readonly id: Id;
  readonly von: Id;
  readonly nach: Id;
}

export const rechts = (k: Kasten): number => k.x + k.breite;
export const unten = (k: Kasten): number => k.y + k.hoehe;

/** The middle of a side. */
export function anschluss(k: Kasten, seite: Seite): Punkt {
  if (seite === 'rechts') return { x: rechts(k), y: k.y + k.hoehe / 2 };
  if (seite === 'links') return { x: k.x, y: k.y + k.hoehe / 2 };
  return { x: k.x + k.breite / 2, y: seite === 'oben' ? k.y : unten(k) };
}

/** What no edge may run through. */
export function hindernisse(knoten: WegKnoten): readonly Kasten[] {
  return knoten.text ? [knoten.kasten, knoten.text] : [knoten.kasten];
}

/** The smallest box around both. */
export function umfasse(a: Kasten, b: Kasten): Kasten {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    breite: Math.max(rechts(a), rechts(b)) - x,
    hoehe: Math.max(unten(a), unten(b)) - y,
  };
}

/** Whether a level or upright piece runs through the inside of the box; touching the border is not running through. */
export function durchquert(k: Kasten, a: Punkt, b: Punkt): boolean {
  return (
    Math.max(a.x, b.x) > k.x &&
    Math.min(a.x, b.x) < rechts(k) &&
    Math.max(a.y, b.y) > k.y &&
    Math.min(a.y, b.y) < unten(k)
  );
}

/** Leaves out points that lie between their neighbours, and doubles. */
export function ohneZwischenpunkte(punkte: readonly Punkt[]): Punkt[] {
  const ecken: Punkt[] = [];
  for (const punkt of punkte) {
    const letzte = ecken.at(-1);
    if (letzte && letzte.x === punkt.x && letzte.y === punkt.y) continue;
    const vorletzte = ecken.at(-2);
    const gerade =
      vorletzte &&
      letzte &&
      ((vorletzte.x === letzte.x && letzte.x === punkt.x) ||
        (vorletzte.y === letzte.y && letzte.y === punkt.y));
    if (gerade) ecken.pop();
    ecken.push(punkt);
  }
  return ecken;
}

const amRand = (k: Kasten, p: Punkt): boolean => {
  const waagerecht = p.x >= k.x && p.x <= rechts(k);
  const senkrecht = p.y >= k.y && p.y <= unten(k);
  return (
    ((p.x === k.x || p.x === rechts(k)) && senkrecht) || ((p.y === k.y || p.y === unten(k)) && waagerecht)
  );
};

/** Whether a way laid earlier still begins and ends at these boxes. */
export function passtZu(weg: Weg, von: Kasten, nach: Kasten): boolean {
  const anfang = weg[0];
  const ende = weg.at(-1);
  return anfang !== undefined && ende !== undefined && amRand(von, anfang) && amRand(nach, ende);
}
