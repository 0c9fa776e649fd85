import type { Befund } from '../befund';
import { treffer } from './treffer';

type Nummernsuche = (text: string) => { von: number; bis: number }[];

let suche: Nummernsuche | null = null;

/**
 * Loads the numbering plans of the world (heavy, so never with the page): from then on foreign numbers in unusual
 * spellings are found as well. Without it the patterns for German and international numbers work alone.
 */
export async function ladeRufnummern(): Promise<void> {
  if (suche) return;
  const { findPhoneNumbersInText } = await import('libphonenumber-js/max');
  suche = (text) =>
    [...findPhoneNumbersInText(text, { defaultCountry: 'DE' })].map(({ startsAt, endsAt }) => ({
      von: startsAt,
      bis: endsAt,
    }));
}

/** Numbers the numbering plans know; only those that say by + or 0 that they are dialled. */
export function findeBekannteRufnummern(text: string): Befund[] {
  if (!suche || !/[+0]/.test(text)) return [];
  return suche(text).flatMap(({ von, bis }) =>
    /^[+(]*[+0]/.test(text.slice(von, bis))
      ? treffer(text.slice(von, bis), /^[\s\S]+$/g, {
          art: 'telefon',
          schwere: 'warnung',
          grund: 'Das ist eine gültige Rufnummer und führt zu einem Anschluss.',
          ersatz: '[Telefonnummer entfernt]',
        }).map((befund) => ({ ...befund, von, bis }))
      : [],
  );
}
