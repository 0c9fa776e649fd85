import { textbreite, ZEILENHOEHE } from '@/lib/plan/zeichnung/views/schrift';
import { umbrich } from '@/lib/plan/zeichnung/views/umbruch';

/** Text in a diamond: every line has its own room, as much as the shape is wide where the line is nearest its edge. */

/** From the middle of a line to the upper edge of its capitals and the lower edge of its „g“, in type sizes. */
const HALBE_ZEILE = 0.4;
/** Between the text and the border, px on each side. */
const LUFT = 3;
/** More words than these are only broken from left to right. */
const MAX_WORTE = 12;

/** The lines that fit, or null when the text does not fit in this size. */
export function inRaute(text: string, groesse: number, breite: number, hoehe: number): string[] | null {
  const zeilenhoehe = groesse * ZEILENHOEHE;
  const platz = (zeile: number, anzahl: number) => {
    const rand = Math.abs(zeile + 0.5 - anzahl / 2) * zeilenhoehe + groesse * HALBE_ZEILE;
    return breite * (1 - rand / (hoehe / 2)) - 2 * LUFT;
  };
  const passt = (zeilen: readonly string[]) =>
    zeilen.every((zeile, i) => textbreite(zeile, groesse) <= platz(i, zeilen.length));
  for (let anzahl = 1; anzahl * zeilenhoehe < hoehe * 0.8; anzahl += 1) {
    const ganze = aufteilungen(text.split(' '), anzahl).find(passt);
    if (ganze) return ganze;
    const mitte = platz(Math.floor(anzahl / 2), anzahl);
    if (mitte < groesse) continue;
    const getrennt = umbrich(text, { breite: mitte, groesse, zeilen: 99 });
    if (getrennt.length <= anzahl && passt(getrennt)) return getrennt;
  }
  return null;
}

/** Every way to lay the words into so many lines, the most even ones first. */
function aufteilungen(worte: readonly string[], zeilen: number): string[][] {
  if (worte.length < zeilen || worte.length > MAX_WORTE) return [];
  const alle = teilungen(worte, zeilen);
  const laengste = (teilung: readonly string[]) => Math.max(...teilung.map((zeile) => zeile.length));
  return alle.sort((a, b) => laengste(a) - laengste(b));
}

function teilungen(worte: readonly string[], zeilen: number): string[][] {
  if (zeilen === 1) return [[worte.join(' ')]];
  return Array.from({ length: worte.length - zeilen + 1 }, (_, i) =>
    teilungen(worte.slice(i + 1), zeilen - 1).map((rest) => [worte.slice(0, i + 1).join(' '), ...rest]),
  ).flat();
}
