/**
 * The keyboard model of an editable table (WAI-ARIA grid): where an arrow key leads. A cell may hold several
 * entries, and rows may differ in their cells, so a stop is told by row, column and entry.
 */

export interface Halt {
  id: string;
  zeile: number;
  spalte: number;
  /** Place within the cell, from 0. */
  eintrag: number;
}

export interface RasterTaste {
  key: string;
  /** Strg on a PC, ⌘ on a Mac. */
  befehl: boolean;
}

const SEITE = 8;

const davor = (a: Halt, b: Halt) => a.zeile - b.zeile || a.eintrag - b.eintrag;

/** ↑ ↓: the next entry of the same column, however far away its row is. */
function senkrecht(halte: readonly Halt[], hier: Halt, schritte: number): Halt | undefined {
  const spalte = halte.filter((halt) => halt.spalte === hier.spalte).sort(davor);
  const platz = spalte.findIndex((halt) => halt.id === hier.id);
  return spalte[Math.max(0, Math.min(spalte.length - 1, platz + schritte))];
}

/** The entry of that column at the height of `hier`, or the last one above it. */
function inSpalte(zeile: readonly Halt[], spalte: number, hier: Halt): Halt | undefined {
  const zelle = zeile.filter((halt) => halt.spalte === spalte).sort(davor);
  return zelle.findLast((halt) => halt.eintrag <= hier.eintrag) ?? zelle[0];
}

/** Pos1, Ende: the first and the last cell of the row. */
function amRand(halte: readonly Halt[], hier: Halt, rand: 'min' | 'max'): Halt | undefined {
  const zeile = halte.filter((halt) => halt.zeile === hier.zeile);
  return inSpalte(zeile, Math[rand](...zeile.map((halt) => halt.spalte)), hier);
}

/** ← →: the neighbouring cell of the row, at the same height inside it if it is that tall. */
function waagerecht(halte: readonly Halt[], hier: Halt, richtung: 1 | -1): Halt | undefined {
  const seite = halte.filter((h) => h.zeile === hier.zeile && (h.spalte - hier.spalte) * richtung > 0);
  return inSpalte(seite, Math.min(...seite.map((halt) => halt.spalte * richtung)) * richtung, hier);
}

/** The stop the key leads to, or null when the key is none of the grid's or leads nowhere. */
export function naechsterHalt(
  halte: readonly Halt[],
  id: string,
  { key, befehl }: RasterTaste,
): string | null {
  const hier = halte.find((halt) => halt.id === id);
  if (!hier) return halte[0]?.id ?? null;
  const ziel = () => {
    if (key === 'ArrowDown') return senkrecht(halte, hier, 1);
    if (key === 'ArrowUp') return senkrecht(halte, hier, -1);
    if (key === 'PageDown') return senkrecht(halte, hier, SEITE);
    if (key === 'PageUp') return senkrecht(halte, hier, -SEITE);
    if (key === 'ArrowRight') return waagerecht(halte, hier, 1);
    if (key === 'ArrowLeft') return waagerecht(halte, hier, -1);
    if (key === 'Home') return befehl ? halte[0] : amRand(halte, hier, 'min');
    if (key === 'End') return befehl ? halte.at(-1) : amRand(halte, hier, 'max');
    return undefined;
  };
  const neu = ziel();
  return neu && neu.id !== id ? neu.id : null;
}
