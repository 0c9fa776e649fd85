import type { Zeiteinheit, Zeitspanne } from '../schema';

/** One, many, and after „ab“. */
type Worte = readonly [ein: string, viele: string, ab: string];

const KURZ: Record<Zeiteinheit, Worte> = {
  minuten: ['Min.', 'Min.', 'Min.'],
  stunden: ['Std.', 'Std.', 'Std.'],
  tage: ['Tag', 'Tage', 'Tagen'],
  wochen: ['Woche', 'Wochen', 'Wochen'],
  monate: ['Monat', 'Monate', 'Monaten'],
  jahre: ['Jahr', 'Jahre', 'Jahren'],
};

const LANG: Record<Zeiteinheit, Worte> = {
  ...KURZ,
  minuten: ['Minute', 'Minuten', 'Minuten'],
  stunden: ['Stunde', 'Stunden', 'Stunden'],
};

const zahl = (wert: number): string => wert.toLocaleString('de-DE', { maximumFractionDigits: 2 });

/** „2 Min.“, „2–3 Wochen“, „bis 8 Wochen“, „ab 6 Monaten“; empty where nothing is known. */
export function zeitspanneKurz(spanne: Zeitspanne | null): string {
  return inWorten(spanne, KURZ, zahl, '\u00a0');
}

/** The same as it is typed and read again: „1 Stunde“, every figure whole. */
export function zeitspanneText(spanne: Zeitspanne | null): string {
  return inWorten(spanne, LANG, (wert) => String(wert).replace('.', ','), ' ');
}

function inWorten(
  spanne: Zeitspanne | null,
  worte: Record<Zeiteinheit, Worte>,
  alsZahl: (wert: number) => string,
  luecke: string,
): string {
  if (!spanne) return '';
  const { min, max, einheit } = spanne;
  const [ein, viele, ab] = worte[einheit];
  const mit = (wert: number, sonst: string) => `${alsZahl(wert)}${luecke}${wert === 1 ? ein : sonst}`;
  if (min !== null && max !== null) {
    if (min === max) return mit(max, viele);
    // Written the wrong way round it still means the same.
    return `${alsZahl(Math.min(min, max))}–${alsZahl(Math.max(min, max))}${luecke}${viele}`;
  }
  if (max !== null) return `bis ${mit(max, viele)}`;
  return min === null ? '' : `ab ${mit(min, ab)}`;
}
