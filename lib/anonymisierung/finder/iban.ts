import { countrySpecs, isValidIBAN } from 'ibantools';
import type { Befund } from '../befund';
import { davor } from './treffer';
import { TRENNER } from './zerlegt';

const KOPF = new RegExp(`(?<![\\p{L}\\d])[A-Z]{2}${TRENNER}\\d${TRENNER}\\d`, 'giu');
const WEITER = new RegExp(`${TRENNER}([A-Z0-9OIl])`, 'iuy');
const WORT = /iban|konto|bank/i;
/** Countries whose account numbers have letters in them. */
const MIT_BUCHSTABEN =
  /^(?:AD|AL|AZ|BG|BH|BR|CH|CY|FR|GB|GE|GI|GR|IE|IT|JO|KW|KZ|LB|LC|LI|LV|MC|MD|MK|MT|MU|NL|PK|PS|QA|RO|SC|SM|TR|UA|VA|VG)$/;

/** International account numbers; also with a wrong check digit, because a typing error still leads to the person. */
export function findeIban(text: string): Befund[] {
  const befunde: Befund[] = [];
  for (const { 0: kopf, index } of text.matchAll(KOPF)) {
    const ende = ibanEnde(text, index, kopf);
    if (ende === null) continue;
    const stimmt = isValidIBAN(nackt(text.slice(index, ende)));
    befunde.push({
      art: 'iban',
      von: index,
      bis: ende,
      schwere: 'blockiert',
      grund: stimmt
        ? 'Eine IBAN führt zu genau einem Konto.'
        : 'Das sieht aus wie eine IBAN mit einem Tippfehler; auch sie führt zu einer Person.',
      ersatz: '[Bankverbindung entfernt]',
    });
  }
  return [...befunde, ...banken(text)];
}

/** „DE75 **** 6199“, „DE75…6199“: half hidden, and still enough for who has the list. */
const MASKE = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?=[^\d]*[.…*xX]{2})[ .…*xX\d-]{3,40}\d{2,4}(?![\p{L}\d])/gu;
const BANK =
  /(?<=(?:BIC|SWIFT)(?:-Code)?[ :=]{1,3})[A-Z]{4} ?[A-Z]{2} ?[A-Z0-9]{2}(?: ?[A-Z0-9]{3})?(?![\p{L}\d])/gu;

/** „BIC SOGEDEFF“: beside an account it belongs to it. */
const banken = (text: string): Befund[] =>
  [...text.matchAll(BANK), ...text.matchAll(MASKE)].map(({ 0: bic, index }) => ({
    art: 'iban',
    von: index,
    bis: index + bic.length,
    schwere: 'blockiert',
    grund: 'Auch ein Teil einer Bankverbindung führt zu einem Menschen.',
    ersatz: '[Bankverbindung entfernt]',
  }));

const nackt = (s: string): string => s.replace(/[^A-Za-z0-9]/g, '').toUpperCase();

/** Where the account number ends whose first four characters stand at `von`; null when it is none. */
function ibanEnde(text: string, von: number, kopf: string): number | null {
  const land = kopf.slice(0, 2).toUpperCase();
  const mitWort = WORT.test(davor(text, von, 45)) || /^.{0,40}IBAN/s.test(text.slice(von, von + 45));
  const soll = countrySpecs[land]?.chars ?? null;
  if (soll === null && !mitWort) return null;
  let ende = von + kopf.length;
  let zeichen = 4;
  let ziffern = 2;
  while (zeichen < (soll ?? 30)) {
    WEITER.lastIndex = ende;
    const naechstes = WEITER.exec(text);
    if (!naechstes) break;
    const neu = naechstes[1] ?? '';
    const istZiffer = /\d/.test(neu);
    if (
      !istZiffer &&
      !MIT_BUCHSTABEN.test(land) &&
      !(mitWort && /[OIl]/.test(neu) && naechstes[0].length === 1)
    )
      break;
    zeichen += 1;
    ziffern += istZiffer ? 1 : 0;
    ende = WEITER.lastIndex;
  }
  if (isValidIBAN(nackt(text.slice(von, ende)))) return ende;
  // Lower-case prose ("an 12 …") must not become an account.
  if (!mitWort && kopf.slice(0, 2) !== land) return null;
  if (ziffern < (mitWort ? 6 : 10)) return null;
  return soll === null || mitWort || zeichen >= soll - 3 ? ende : null;
}
