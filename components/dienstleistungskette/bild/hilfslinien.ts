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

export type Ausrichtung = 'mitte' | 'spalte' | 'verteilt';

/** New corners for the selected boxes: in one row, in one column, or with equal gaps from left to right. */
export function ausgerichtet(kaesten: ReadonlyMap<string, Kasten>, wie: Ausrichtung): Map<string, Punkt> {
  const liste = [...kaesten];
  const erste = liste[0]?.[1];
  if (!erste) return new Map();
  if (wie === 'mitte')
    return new Map(liste.map(([id, k]) => [id, { x: k.x, y: mitteY(erste) - k.hoehe / 2 }]));
  if (wie === 'spalte')
    return new Map(liste.map(([id, k]) => [id, { x: mitteX(erste) - k.breite / 2, y: k.y }]));
  return verteilt(liste);
}

function verteilt(liste: readonly (readonly [string, Kasten])[]): Map<string, Punkt> {
  const sortiert = [...liste].sort((a, b) => mitteX(a[1]) - mitteX(b[1]));
  const anfang = sortiert[0]?.[1];
  const ende = sortiert.at(-1)?.[1];
  if (!anfang || !ende || sortiert.length < 3) return new Map();
  const schritt = (mitteX(ende) - mitteX(anfang)) / (sortiert.length - 1);
  return new Map(
    sortiert.map(([id, k], i) => [id, { x: mitteX(anfang) + i * schritt - k.breite / 2, y: k.y }]),
  );
}
