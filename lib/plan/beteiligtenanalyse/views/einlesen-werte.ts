import type { Spalte } from '../schema';
import { istStaerke, type Zellwert } from '../views';

/** What stands in the cells of a table that is read in, as a plan holds it. */

/** Without the bullets and doubled spaces of a list from Word; a Notiz keeps its lines. */
export function sauber(roh: string, feld: string): string {
  if (feld === 'notiz') return roh.trim();
  return roh
    .replace(/\s+/g, ' ')
    .replace(/^\s*[•·▪◦*–-]\s+/, '')
    .trim();
}

/** The same but for what a table program does to a cell: spaces at the ends, other line ends. */
export function gleicherText(bisher: string, wert: unknown): boolean {
  const glatt = (text: string) => text.replace(/\r\n?/g, '\n').trim();
  return glatt(bisher) === glatt(String(wert));
}

/** A cell as people write it: „3,5“, „20.11.2026“, an option in any case. */
export function alsWert(spalte: Spalte, roh: string): Zellwert {
  if (istStaerke(spalte) || spalte.art === 'zahl') {
    // „3.5“ with a point is what programs write; „1.500“ is a thousand and a half, as people write it.
    const zahl = Number(/^-?\d+\.\d{1,2}$/.test(roh) ? roh : roh.replace(/\./g, '').replace(',', '.'));
    return Number.isFinite(zahl) ? zahl : roh;
  }
  if (spalte.art === 'datum') {
    const [, t = '', m = '', j = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(roh) ?? [];
    return j ? `${j}-${m.padStart(2, '0')}-${t.padStart(2, '0')}` : roh;
  }
  if (spalte.art === 'auswahl')
    return spalte.optionen.find((option) => schluessel(option) === schluessel(roh)) ?? roh;
  return roh;
}

/** Two names are the same but for case and spaces. */
export function schluessel(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('de');
}
