import type { GliederungsZeile } from '@/lib/plan/zielsystem/views';

/** The columns beside the wording; widths in rem. What is shown is each person's own choice, kept in the browser. */
export const SPALTEN = {
  indikator: { titel: 'Indikator', breite: 10.75 },
  quellen: { titel: 'Quellen', breite: 10.75 },
  annahmen: { titel: 'Annahmen', breite: 11.5 },
  akteure: { titel: 'Akteure', breite: 11.625 },
  zeitraum: { titel: 'Zeitraum', breite: 7.75 },
  status: { titel: 'Status', breite: 8 },
} as const;
export type SpaltenName = keyof typeof SPALTEN;

export const SPALTEN_NAMEN = Object.keys(SPALTEN) as SpaltenName[];
export const SPALTEN_VORGABE: readonly SpaltenName[] = ['indikator', 'akteure', 'zeitraum', 'status'];

const NUR_ZIELE: ReadonlySet<SpaltenName> = new Set(['indikator', 'quellen', 'annahmen']);

/** Goals are measured, Aktivitäten are carried out: a cell that can hold nothing for this row is no place to stop. */
export function spalteGiltFuer(spalte: SpaltenName, sammlung: GliederungsZeile['sammlung']): boolean {
  return NUR_ZIELE.has(spalte) === (sammlung === 'ziele');
}

/** Below this width (rem) there are no columns: everything stands under the wording (gliederung.module.css). */
const SCHMAL = 44;
const WORTLAUT_MINDESTENS = 18;

/** Who gives way first where not all fit. The Status always stays. */
const WEICHEN: readonly SpaltenName[] = ['quellen', 'annahmen', 'zeitraum', 'akteure', 'indikator'];

/**
 * The chosen columns that fit beside a readable wording, in their order.
 * @param breite width of the grid in rem
 */
export function passendeSpalten(gewaehlt: readonly SpaltenName[], breite: number): readonly SpaltenName[] {
  if (breite < SCHMAL) return gewaehlt;
  let spalten = gewaehlt;
  for (const weicht of WEICHEN) {
    const summe = spalten.reduce((bisher, name) => bisher + SPALTEN[name].breite, WORTLAUT_MINDESTENS);
    if (summe <= breite) break;
    spalten = spalten.filter((name) => name !== weicht);
  }
  return spalten;
}

/** `grid-template-columns` for the shown columns; the wording takes what is left. */
export function spaltenRaster(spalten: readonly SpaltenName[]): string {
  return ['minmax(0, 1fr)', ...spalten.map((name) => `${SPALTEN[name].breite}rem`)].join(' ');
}

/** Reads a stored choice. Anything unknown is dropped; the order is always the order of the method. */
export function leseSpalten(gespeichert: string | null): readonly SpaltenName[] {
  if (gespeichert === null) return SPALTEN_VORGABE;
  const gewaehlt = new Set(gespeichert.split(','));
  return SPALTEN_NAMEN.filter((name) => gewaehlt.has(name));
}

export const schreibeSpalten = (spalten: readonly SpaltenName[]): string => spalten.join(',');
