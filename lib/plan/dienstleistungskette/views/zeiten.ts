import type { Zeiteinheit, Zeitspanne } from '../schema';

/** Calendar time, because people wait at night and on Sundays too. */
const MINUTEN: Record<Zeiteinheit, number> = {
  minuten: 1,
  stunden: 60,
  tage: 1_440,
  wochen: 10_080,
  monate: 43_830,
  jahre: 525_960,
};

/** A range in minutes. Where only one side is known, it stands for both. */
export interface Minuten {
  min: number;
  max: number;
}

export const KEINE_ZEIT: Minuten = { min: 0, max: 0 };

export function inMinuten(spanne: Zeitspanne | null): Minuten | null {
  if (!spanne) return null;
  const { min, max, einheit } = spanne;
  const zahlen = [min, max].filter(
    (wert): wert is number => wert !== null && Number.isFinite(wert) && wert >= 0,
  );
  if (zahlen.length === 0) return null;
  // „bis 8 Wochen“ can be nothing; „ab 6 Monate“ is at least that.
  const unten = min === null || !zahlen.includes(min) ? 0 : min;
  const oben = Math.max(...zahlen);
  return { min: Math.min(unten, oben) * MINUTEN[einheit], max: oben * MINUTEN[einheit] };
}

const NAMEN: readonly [Zeiteinheit, string, string][] = [
  ['jahre', 'Jahr', 'Jahre'],
  ['monate', 'Monat', 'Monate'],
  ['wochen', 'Woche', 'Wochen'],
  ['tage', 'Tag', 'Tage'],
  ['stunden', 'Std.', 'Std.'],
  ['minuten', 'Min.', 'Min.'],
];

const zahl = (wert: number): string => (Math.round(wert * 10) / 10).toLocaleString('de-DE');

/** „2 Min.“, „6 Wochen“, „15 Monate“: the largest unit of which there are at least two, else the smallest. */
export function alsDauer(minuten: number): string {
  if (minuten === 0) return '0\u00a0Min.';
  const passend =
    NAMEN.find(([einheit]) => minuten / MINUTEN[einheit] >= 2) ??
    NAMEN.find(([einheit]) => minuten / MINUTEN[einheit] >= 1) ??
    NAMEN.at(-1);
  if (!passend) return '';
  const [einheit, ein, viele] = passend;
  const gerundet = zahl(minuten / MINUTEN[einheit]);
  return `${gerundet}\u00a0${gerundet === '1' ? ein : viele}`;
}

/** „2 Min. bis 15 Monate“, „bis 6 Wochen“, „2 Min.“. */
export function alsSpanne({ min, max }: Minuten): string {
  if (min === max) return alsDauer(max);
  return min === 0 ? `bis ${alsDauer(max)}` : `${alsDauer(min)} bis ${alsDauer(max)}`;
}

/** „99 %“: a share is only called all or nothing when it is. */
export function alsAnteil(anteil: number): string {
  const prozent = Math.round(anteil * 100);
  return `${anteil > 0 && anteil < 1 ? Math.min(99, Math.max(1, prozent)) : prozent}\u00a0%`;
}
