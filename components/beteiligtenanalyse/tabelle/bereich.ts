import type { Id } from '@/lib/plan/doc/grundlagen';

/** A cell of the table: which Akteur, which column. */
export interface Zellort {
  zeile: Id;
  spalte: string;
}

/** What stands where: the rows and columns of the table as they are drawn, in order. */
export interface Gitterordnung {
  zeilen: readonly Id[];
  spalten: readonly string[];
}

/** A rectangle of cells by place, both ends included. */
export interface Bereich {
  vonZeile: number;
  bisZeile: number;
  vonSpalte: number;
  bisSpalte: number;
}

/** Rows a page key moves. */
const SEITE = 10;

const stelle = (ordnung: Gitterordnung, ort: Zellort) => ({
  zeile: ordnung.zeilen.indexOf(ort.zeile),
  spalte: ordnung.spalten.indexOf(ort.spalte),
});

/** The rectangle two corners span; null while one of them is not drawn (filtered away, hidden, deleted). */
export function bereichVon(ordnung: Gitterordnung, anker: Zellort, ende: Zellort): Bereich | null {
  const a = stelle(ordnung, anker);
  const b = stelle(ordnung, ende);
  if (Math.min(a.zeile, a.spalte, b.zeile, b.spalte) < 0) return null;
  return {
    vonZeile: Math.min(a.zeile, b.zeile),
    bisZeile: Math.max(a.zeile, b.zeile),
    vonSpalte: Math.min(a.spalte, b.spalte),
    bisSpalte: Math.max(a.spalte, b.spalte),
  };
}

/** The ids of the rows and columns in a rectangle. */
export function imBereich({ zeilen, spalten }: Gitterordnung, bereich: Bereich): Gitterordnung {
  return {
    zeilen: zeilen.slice(bereich.vonZeile, bereich.bisZeile + 1),
    spalten: spalten.slice(bereich.vonSpalte, bereich.bisSpalte + 1),
  };
}

export const istEinzeln = (bereich: Bereich): boolean =>
  bereich.vonZeile === bereich.bisZeile && bereich.vonSpalte === bereich.bisSpalte;

/** Where an arrow, page or edge key leads; stays in the table. Null when the key is none of these. */
export function zielDerTaste(
  ordnung: Gitterordnung,
  ort: Zellort,
  taste: { key: string; strg: boolean },
): Zellort | null {
  const hier = stelle(ordnung, ort);
  const letzteZeile = ordnung.zeilen.length - 1;
  const letzteSpalte = ordnung.spalten.length - 1;
  const { key, strg } = taste;
  const ziel = (): [number, number] | null => {
    if (key === 'ArrowDown') return [strg ? letzteZeile : hier.zeile + 1, hier.spalte];
    if (key === 'ArrowUp') return [strg ? 0 : hier.zeile - 1, hier.spalte];
    if (key === 'ArrowRight') return [hier.zeile, strg ? letzteSpalte : hier.spalte + 1];
    if (key === 'ArrowLeft') return [hier.zeile, strg ? 0 : hier.spalte - 1];
    if (key === 'PageDown') return [hier.zeile + SEITE, hier.spalte];
    if (key === 'PageUp') return [hier.zeile - SEITE, hier.spalte];
    if (key === 'Home') return [strg ? 0 : hier.zeile, 0];
    if (key === 'End') return [strg ? letzteZeile : hier.zeile, letzteSpalte];
    return null;
  };
  const neu = ziel();
  return neu && ortAn(ordnung, neu[0], neu[1]);
}

/** The cell at this place, or the nearest one; null in an empty table. */
export function ortAn({ zeilen, spalten }: Gitterordnung, z: number, s: number): Zellort | null {
  const zeile = zeilen[Math.max(0, Math.min(zeilen.length - 1, z))];
  const spalte = spalten[Math.max(0, Math.min(spalten.length - 1, s))];
  return zeile === undefined || spalte === undefined ? null : { zeile, spalte };
}

export interface Zellwert extends Zellort {
  wert: string;
}

/**
 * Which cells a pasted table changes: from the upper left corner of the selection. One pasted cell fills the whole
 * selection, as in a spreadsheet. `uebrig`: pasted rows and columns that found no place.
 */
export function fuegeTabelleEin(
  ordnung: Gitterordnung,
  bereich: Bereich,
  tabelle: readonly (readonly string[])[],
): { werte: Zellwert[]; uebrigeZeilen: number; uebrigeSpalten: number } {
  const einzeln = tabelle.length === 1 && tabelle[0]?.length === 1 ? tabelle[0][0] : undefined;
  if (einzeln !== undefined) {
    const { zeilen, spalten } = imBereich(ordnung, bereich);
    const werte = zeilen.flatMap((zeile) => spalten.map((spalte) => ({ zeile, spalte, wert: einzeln })));
    return { werte, uebrigeZeilen: 0, uebrigeSpalten: 0 };
  }
  const breite = Math.max(0, ...tabelle.map((zeile) => zeile.length));
  const werte = tabelle.flatMap((zellen, z) =>
    zellen.flatMap((wert, s) => {
      const zeile = ordnung.zeilen[bereich.vonZeile + z];
      const spalte = ordnung.spalten[bereich.vonSpalte + s];
      return zeile === undefined || spalte === undefined ? [] : [{ zeile, spalte, wert }];
    }),
  );
  return {
    werte,
    uebrigeZeilen: Math.max(0, bereich.vonZeile + tabelle.length - ordnung.zeilen.length),
    uebrigeSpalten: Math.max(0, bereich.vonSpalte + breite - ordnung.spalten.length),
  };
}

/** Strg+D: what the first row of the selection holds goes into the rows below; one row takes from the row above it. */
export function fuelleNachUnten(
  ordnung: Gitterordnung,
  bereich: Bereich,
  lies: (ort: Zellort) => string,
): Zellwert[] {
  const einzeilig = bereich.vonZeile === bereich.bisZeile;
  const quelle = ordnung.zeilen[einzeilig ? bereich.vonZeile - 1 : bereich.vonZeile];
  if (quelle === undefined) return [];
  const { zeilen, spalten } = imBereich(ordnung, bereich);
  return (einzeilig ? zeilen : zeilen.slice(1)).flatMap((zeile) =>
    spalten.map((spalte) => ({ zeile, spalte, wert: lies({ zeile: quelle, spalte }) })),
  );
}
