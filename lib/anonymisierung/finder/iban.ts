import { countrySpecs, isValidIBAN } from 'ibantools';
import type { Befund } from '../befund';
import { davor } from './treffer';

const LANG = /(?<![\p{L}\d])[A-Z]{2} ?\d{2}(?:[ .-]?[A-Z0-9]){10,30}(?![\p{L}\d])/giu;
const WORT = /iban|konto|bankverbindung/i;

/** International account numbers; also with a wrong check digit, because a typing error still leads to the person. */
export function findeIban(text: string): Befund[] {
  const befunde: Befund[] = [];
  for (const fund of text.matchAll(LANG)) {
    const laenge = ibanLaenge(fund[0], WORT.test(davor(text, fund.index)));
    if (laenge === null) continue;
    const stimmt = isValidIBAN(
      fund[0]
        .slice(0, laenge)
        .replace(/[^A-Za-z0-9]/g, '')
        .toUpperCase(),
    );
    befunde.push({
      art: 'iban',
      von: fund.index,
      bis: fund.index + laenge,
      schwere: 'blockiert',
      grund: stimmt
        ? 'Eine IBAN führt zu genau einem Konto.'
        : 'Das sieht aus wie eine IBAN mit einem Tippfehler; auch sie führt zu einer Person.',
      ersatz: '[Bankverbindung entfernt]',
    });
  }
  return befunde;
}

/** How many characters of a candidate belong to the IBAN; null when it is none. */
function ibanLaenge(kandidat: string, mitWort: boolean): number | null {
  const land = kandidat.slice(0, 2).toUpperCase();
  const soll = countrySpecs[land]?.chars ?? null;
  if (soll === null && !mitWort) return null;
  // Lower-case prose ("an 12 …") must not become an account: groups of letters only in capitals.
  if (!mitWort && kandidat.slice(0, 2) !== land) return null;
  const zeichen = [...kandidat.matchAll(/[A-Za-z0-9]/g)];
  const ziffern = zeichen.filter((z) => /\d/.test(z[0])).length;
  if (ziffern < 10) return null;
  if (soll === null) return kandidat.length;
  if (zeichen.length >= soll && ziffernBis(zeichen, soll)) return (zeichen[soll - 1]?.index ?? 0) + 1;
  return zeichen.length >= soll - 3 ? kandidat.trimEnd().length : null;
}

/** A German account number has digits only: what follows in letters is the next word. */
function ziffernBis(zeichen: RegExpMatchArray[], soll: number): boolean {
  return zeichen.slice(2, soll).filter((z) => /\d/.test(z[0])).length >= 8;
}
