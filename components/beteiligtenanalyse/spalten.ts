import { AKTEUR_ARTEN, AKTEUR_EBENEN, AKTEUR_STATUS, type Akteur, KREISE } from '@/lib/plan/akteure/schema';

/** The columns of the list of Akteure and what a cell of each may hold. */

export type TextFeld = 'name' | 'kurzname' | 'rechtsgrundlage';
export type WahlFeld = 'art' | 'ebene' | 'kreis' | 'status';
export type Feld = TextFeld | WahlFeld;

export interface Spalte {
  feld: Feld;
  titel: string;
  /** What may be chosen; null for free text. */
  wahl: readonly { value: string; label: string }[] | null;
  /** Longest text, in characters. */
  laenge: number;
}

const optionen = (namen: Record<string, string>) =>
  Object.entries(namen).map(([value, label]) => ({ value, label }));

export const SPALTEN: readonly Spalte[] = [
  { feld: 'name', titel: 'Name', wahl: null, laenge: 2000 },
  { feld: 'kurzname', titel: 'Kurzname', wahl: null, laenge: 40 },
  { feld: 'art', titel: 'Art', wahl: optionen(AKTEUR_ARTEN), laenge: 0 },
  { feld: 'rechtsgrundlage', titel: 'Rechtsgrundlage', wahl: null, laenge: 2000 },
  {
    feld: 'ebene',
    titel: 'Ebene',
    wahl: [{ value: '', label: '–' }, ...optionen(AKTEUR_EBENEN)],
    laenge: 0,
  },
  { feld: 'kreis', titel: 'Kreis', wahl: optionen(KREISE), laenge: 0 },
  { feld: 'status', titel: 'Status', wahl: optionen(AKTEUR_STATUS), laenge: 0 },
];

/** What stands in the cell, as words. */
export function zellText(akteur: Akteur, { feld, wahl }: Spalte): string {
  const wert = akteur[feld] ?? '';
  return wahl ? (wahl.find((option) => option.value === wert)?.label ?? '–') : wert;
}

/** The change that writing `wert` into the cell means; the schema decides whether it is allowed. */
export function aenderung(feld: Feld, wert: string): Partial<Record<Feld, string | null>> {
  return { [feld]: feld === 'ebene' && wert === '' ? null : wert };
}
