import type { Punkt } from '@/lib/plan/zeichnung/schema';
import { KASTEN } from './anordnung';

/** Where the line between two Akteure runs, and where on it there is room for words. */

/** From the edge of one box to the edge of the other; `a` and `b` are their middles. */
export function vonRandZuRand(a: Punkt, b: Punkt): [Punkt, Punkt] {
  return [amRand(a, b), amRand(b, a)];
}

function amRand(mitte: Punkt, ziel: Punkt): Punkt {
  const [dx, dy] = [ziel.x - mitte.x, ziel.y - mitte.y];
  const anteil = Math.min(
    KASTEN.breite / 2 / Math.max(Math.abs(dx), 0.001),
    KASTEN.hoehe / 2 / Math.max(Math.abs(dy), 0.001),
    // Boxes that lie upon each other: the line stays a point between them.
    0.5,
  );
  return { x: mitte.x + dx * anteil, y: mitte.y + dy * anteil };
}

/** The middle first, then further and further towards either end. */
const STELLEN = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];

interface Groesse {
  breite: number;
  hoehe: number;
}

/** Where on a line words of this size hide no Akteur and are hidden by none: the share of the way from `p` to `q`. */
export function findeStelle(
  [p, q]: readonly [Punkt, Punkt],
  mitten: Iterable<Punkt>,
  groesse: Groesse,
): number | null {
  const [weit, hoch] = [(KASTEN.breite + groesse.breite) / 2, (KASTEN.hoehe + groesse.hoehe) / 2];
  const kaesten = [...mitten];
  const frei = (anteil: number) => {
    const { x, y } = aufDemWeg([p, q], anteil);
    return kaesten.every((k) => Math.abs(k.x - x) >= weit || Math.abs(k.y - y) >= hoch);
  };
  return STELLEN.find(frei) ?? null;
}

/** As {@link findeStelle}; the middle, when there is no such place. */
export function freieStelle(weg: readonly [Punkt, Punkt], mitten: Iterable<Punkt>, groesse: Groesse): number {
  return findeStelle(weg, mitten, groesse) ?? 0.5;
}

export function aufDemWeg([p, q]: readonly [Punkt, Punkt], anteil: number): Punkt {
  return { x: p.x + (q.x - p.x) * anteil, y: p.y + (q.y - p.y) * anteil };
}
