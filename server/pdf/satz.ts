import { Druckfassung } from './druckfassung';
import { zeichenvorrat } from './schriften';

/** What cannot be set although a font may have it: code points Typst stumbled over, or all but plain Latin letters. */
export interface Luecken {
  gesperrt: readonly number[];
  nurLatein: boolean;
}

/** What a template is filled with, as JSON, and what the fonts could not show, one line for each kind of character. */
export interface Satz {
  daten: string;
  ersetzungen: string[];
}

const LATEIN_BIS = 0x17f;

/** The data of a paper. `daten`: plain JSON values; every text has gone through the Druckfassung it is given. */
export function satzAus(daten: (druck: Druckfassung) => unknown, { gesperrt, nurLatein }: Luecken): Satz {
  const vorrat = zeichenvorrat();
  const druck = new Druckfassung(
    nurLatein ? new Set([...vorrat].filter((punkt) => punkt <= LATEIN_BIS)) : vorrat,
    new Set(gesperrt),
  );
  const json = JSON.stringify(daten(druck));
  return { daten: json, ersetzungen: druck.ersetzungen()?.zeilen ?? [] };
}
