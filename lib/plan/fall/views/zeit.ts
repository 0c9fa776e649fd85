import { merke } from '@/lib/plan/doc/plan';
import type { Station, Wartezeit, Zeiteinheit } from '../schema';
import { stationen } from '../views';

const TAGE: Record<Zeiteinheit, number> = { tage: 1, wochen: 7, monate: 30.4, jahre: 365 };
const EINZAHL: Record<Zeiteinheit, string> = { tage: 'Tag', wochen: 'Woche', monate: 'Monat', jahre: 'Jahr' };
const DATIV: Record<Zeiteinheit, string> = {
  tage: 'Tage',
  wochen: 'Wochen',
  monate: 'Monate',
  jahre: 'Jahre',
};

/** „6 Monate“, „3–4 Wochen“. */
export function wartezeitText({ min, max, einheit }: Wartezeit): string {
  const zahl = (wert: number) => wert.toLocaleString('de-DE');
  const [von, bis] = [Math.min(min, max), Math.max(min, max)];
  if (von === bis) return `${zahl(von)}\u00a0${von === 1 ? EINZAHL[einheit] : DATIV[einheit]}`;
  return `${zahl(von)}–${zahl(bis)}\u00a0${DATIV[einheit]}`;
}

/** A station on the drawn time line. Lengths are shares of the whole line, 0–1. */
export interface Zeitmarke {
  station: Station;
  nummer: number;
  /** Where it stands, and how far the waiting after it reaches; the wait may be 0. */
  ab: number;
  wartetBis: number;
}

export interface Zeitlinie {
  marken: readonly Zeitmarke[];
  /** All waiting together, in days; null when nobody has said any. */
  gewartet: { min: number; max: number } | null;
}

/**
 * The events on one line: every step takes the same small length, waiting takes a length of its own that grows with
 * its duration (by the root of it: a year must be seen beside a week, not hide it).
 */
export const zeitlinie = merke(['stationen'], (fall): Zeitlinie => {
  const alle = stationen(fall);
  const laengen = alle.map(({ wartezeit }) => (wartezeit ? Math.sqrt(tage(wartezeit).max) : 0));
  const schritt = Math.max(4, ...laengen.map((laenge) => laenge / 3));
  const ganz = alle.length * schritt + laengen.reduce((summe, laenge) => summe + laenge, 0);
  let ort = 0;
  const marken = alle.map((station, i) => {
    const ab = ort / (ganz || 1);
    const wartetBis = (ort + (laengen[i] ?? 0)) / (ganz || 1);
    ort += schritt + (laengen[i] ?? 0);
    return { station, nummer: i + 1, ab, wartetBis };
  });
  return { marken, gewartet: summe(alle) };
});

function summe(alle: readonly Station[]): Zeitlinie['gewartet'] {
  const zeiten = alle.flatMap(({ wartezeit }) => (wartezeit ? [tage(wartezeit)] : []));
  if (zeiten.length === 0) return null;
  return {
    min: zeiten.reduce((bisher, { min }) => bisher + min, 0),
    max: zeiten.reduce((bisher, { max }) => bisher + max, 0),
  };
}

function tage({ min, max, einheit }: Wartezeit): { min: number; max: number } {
  return { min: Math.min(min, max) * TAGE[einheit], max: Math.max(min, max) * TAGE[einheit] };
}

/** „rund 18–21 Monate“, in the unit that suits. */
export function gewartetText(gewartet: NonNullable<Zeitlinie['gewartet']>): string {
  const einheit: Zeiteinheit = gewartet.max >= 60 ? 'monate' : gewartet.max >= 14 ? 'wochen' : 'tage';
  const [min, max] = [Math.round(gewartet.min / TAGE[einheit]), Math.round(gewartet.max / TAGE[einheit])];
  return wartezeitText({ min, max, einheit });
}
