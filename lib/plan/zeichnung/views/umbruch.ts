import { textbreite } from './schrift';
import { trennstellen } from './trennung';

export interface Satzmass {
  /** Width of the lines, pixels. */
  breite: number;
  groesse: number;
  fett?: boolean;
  /** More lines than these are cut off, marked with „…“. */
  zeilen: number;
}

/** Longer texts are cut before they are measured: nobody reads more of them in a picture. */
const LAENGSTENS = 2_000;
// What a text may not carry into a picture: control characters and halves of characters.
const UNZEIGBAR = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]+/gu;

/** A text as it may stand in a picture: one line of spaces and visible characters. */
export function bildtext(roh: string): string {
  const anfang = roh.length > LAENGSTENS ? roh.slice(0, LAENGSTENS) : roh;
  return anfang
    .replace(UNZEIGBAR, ' ')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** The text broken into lines that fit. Words stay whole where they can, and are parted at their joints first. */
export function umbrich(roh: string, mass: Satzmass): string[] {
  const zeilen: string[] = [];
  let zeile = '';
  const misst = (text: string) => textbreite(text, mass.groesse, mass.fett);
  for (const wort of bildtext(roh).split(' ').filter(Boolean)) {
    let rest = wort;
    while (rest !== '') {
      const davor = zeile === '' ? '' : `${zeile} `;
      if (misst(davor + rest) <= mass.breite) {
        zeile = davor + rest;
        break;
      }
      const platz = mass.breite - misst(davor);
      const schnitt = teile(
        rest,
        platz,
        zeile === '' ? Math.max(1, mass.breite) : 0,
        misst,
        misst(rest) > mass.breite,
      );
      if (schnitt) zeile = davor + schnitt.kopf;
      if (zeile !== '') zeilen.push(zeile);
      zeile = '';
      rest = schnitt?.rest ?? rest;
      if (zeilen.length > mass.zeilen) return gekuerzt(zeilen, mass, misst);
    }
  }
  if (zeile !== '') zeilen.push(zeile);
  return zeilen.length > mass.zeilen ? gekuerzt(zeilen, mass, misst) : zeilen;
}

interface Schnitt {
  kopf: string;
  rest: string;
}

/** The beginning of a word that still fits; null: it goes to the next line as a whole. */
function teile(
  wort: string,
  platz: number,
  volleZeile: number,
  misst: (text: string) => number,
  zuLang: boolean,
): Schnitt | null {
  const passend = (stellen: readonly number[]) =>
    stellen.filter((i) => misst(mitStrich(wort.slice(0, i))) <= platz).at(-1);
  const bindestrich = passend(
    [...wort.matchAll(/(?<=[-–/_.@])(?=[\p{L}\p{N}])/gu)].map(({ index }) => index),
  );
  if (bindestrich) return { kopf: wort.slice(0, bindestrich), rest: wort.slice(bindestrich) };
  // A word that fits a line of its own is only parted at a joint when it is really long.
  if (!zuLang) return null;
  const { fugen, silben } = trennstellen(wort);
  const fuge = passend(fugen);
  // At the end of a line no syllable is torn off a compound whose joints have room on the next.
  if (!fuge && volleZeile === 0 && fugen.length > 0) return null;
  const stelle = fuge ?? passend(silben);
  if (stelle) return { kopf: mitStrich(wort.slice(0, stelle)), rest: wort.slice(stelle) };
  return volleZeile > 0 ? abgehackt(wort, volleZeile, misst) : null;
}

const mitStrich = (stueck: string) => (/[\p{L}\p{N}]$/u.test(stueck) ? `${stueck}-` : stueck);

/** No place to part it: as many characters as fit, at least one. */
function abgehackt(wort: string, breite: number, misst: (text: string) => number): Schnitt {
  const zeichen = Array.from(wort);
  let anzahl = 1;
  while (anzahl < zeichen.length && misst(zeichen.slice(0, anzahl + 1).join('')) <= breite) anzahl += 1;
  return { kopf: zeichen.slice(0, anzahl).join(''), rest: zeichen.slice(anzahl).join('') };
}

function gekuerzt(zeilen: string[], mass: Satzmass, misst: (text: string) => number): string[] {
  const gezeigt = zeilen.slice(0, mass.zeilen);
  const letzte = Array.from(gezeigt.pop() ?? '');
  while (letzte.length > 0 && misst(`${letzte.join('').trimEnd()} …`) > mass.breite) letzte.pop();
  return [...gezeigt, `${letzte.join('').replace(/[-\s]+$/, '')} …`.trim()];
}
