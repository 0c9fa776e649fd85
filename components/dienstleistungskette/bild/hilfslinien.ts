import type { Kasten, Punkt } from '@/lib/plan/dienstleistungskette/views/wege/geometrie';

/** Lines that show with which other steps a dragged one stands in line; null: with none. */
export interface Hilfslinien {
  senkrecht: number | null;
  waagerecht: number | null;
}

export const OHNE_HILFSLINIEN: Hilfslinien = { senkrecht: null, waagerecht: null };

/** So near, in pixels of the drawing, a step jumps into line. */
const FANG = 7;

const mitteX = (k: Kasten): number => k.x + k.breite / 2;
const mitteY = (k: Kasten): number => k.y + k.hoehe / 2;

function naechste(wert: number, andere: readonly number[]): number | null {
  let beste: number | null = null;
  for (const a of andere)
    if (Math.abs(a - wert) <= FANG && (beste === null || Math.abs(a - wert) < Math.abs(beste - wert)))
      beste = a;
  return beste;
}

/** Where the dragged box goes when its middle is drawn into line with the middle of others, and the lines to show. */
export function richteAus(gezogen: Kasten, andere: readonly Kasten[]): { ort: Punkt; linien: Hilfslinien } {
  const senkrecht = naechste(mitteX(gezogen), andere.map(mitteX));
  const waagerecht = naechste(mitteY(gezogen), andere.map(mitteY));
  return {
    ort: {
      x: senkrecht === null ? gezogen.x : senkrecht - gezogen.breite / 2,
      y: waagerecht === null ? gezogen.y : waagerecht - gezogen.hoehe / 2,
    },
    linien: { senkrecht, waagerecht },
  };
}
