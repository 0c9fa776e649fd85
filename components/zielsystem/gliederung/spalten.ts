import type { GliederungsZeile } from '@/lib/plan/zielsystem/views';

/** The columns beside the wording. What is shown is each person's own choice, kept in the browser. */
export const SPALTEN = {
  indikator: { titel: 'Indikator', breite: '11rem' },
  quellen: { titel: 'Quellen', breite: '11rem' },
  annahmen: { titel: 'Annahmen', breite: '12rem' },
  akteure: { titel: 'Akteure', breite: '11.625rem' },
  zeitraum: { titel: 'Zeitraum', breite: '8.5rem' },
  status: { titel: 'Status', breite: '7rem' },
} as const;
export type SpaltenName = keyof typeof SPALTEN;

export const SPALTEN_NAMEN = Object.keys(SPALTEN) as SpaltenName[];
export const SPALTEN_VORGABE: readonly SpaltenName[] = ['indikator', 'akteure', 'zeitraum', 'status'];

const NUR_ZIELE: ReadonlySet<SpaltenName> = new Set(['indikator', 'quellen', 'annahmen']);

/** Goals are measured, Aktivitäten are carried out: a cell that can hold nothing for this row is no place to stop. */
export function spalteGiltFuer(spalte: SpaltenName, sammlung: GliederungsZeile['sammlung']): boolean {
  return NUR_ZIELE.has(spalte) === (sammlung === 'ziele');
}

/** `grid-template-columns` for the chosen columns; the wording takes what is left. */
export function spaltenRaster(spalten: readonly SpaltenName[]): string {
  return ['minmax(20rem, 1fr)', ...spalten.map((name) => SPALTEN[name].breite)].join(' ');
}

/** The width below which the grid scrolls sideways instead of squeezing the wording. */
export function mindestbreite(spalten: readonly SpaltenName[]): string {
  return `calc(${['20rem', ...spalten.map((name) => SPALTEN[name].breite)].join(' + ')})`;
}

/** Reads a stored choice. Anything unknown is dropped; the order is always the order of the method. */
export function leseSpalten(gespeichert: string | null): readonly SpaltenName[] {
  if (gespeichert === null) return SPALTEN_VORGABE;
  const gewaehlt = new Set(gespeichert.split(','));
  return SPALTEN_NAMEN.filter((name) => gewaehlt.has(name));
}

export const schreibeSpalten = (spalten: readonly SpaltenName[]): string => spalten.join(',');
