import { LAUFWEITEN } from './laufweiten';

/** Distance of two base lines, in type sizes. */
export const ZEILENHOEHE = 1.25;

const UNBEKANNT = 0.6;
const GEVIERT = 1;
/** Scripts whose characters fill a square, and pictures. */
const BREIT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;
const OHNE_BREITE = /[\p{M}\p{Default_Ignorable_Code_Point}]/u;

const tabellen = { normal: tabelle('normal'), fett: tabelle('fett') };

function tabelle(schnitt: 'normal' | 'fett'): ReadonlyMap<number, number> {
  const weiten = new Map<number, number>();
  for (const [ab, ziffern] of LAUFWEITEN[schnitt]) {
    for (let i = 0; i * 2 < ziffern.length; i += 1)
      weiten.set(ab + i, Number.parseInt(ziffern.slice(i * 2, i * 2 + 2), 36) / 200);
  }
  return weiten;
}

/** Width of a text in one line, pixels. `groesse`: type size in pixels. */
export function textbreite(text: string, groesse: number, fett = false): number {
  const weiten = fett ? tabellen.fett : tabellen.normal;
  let breite = 0;
  for (const zeichen of text) {
    const bekannt = weiten.get(zeichen.codePointAt(0) ?? 0);
    if (bekannt !== undefined) breite += bekannt;
    else if (!OHNE_BREITE.test(zeichen)) breite += BREIT.test(zeichen) ? GEVIERT : UNBEKANNT;
  }
  return breite * groesse;
}
