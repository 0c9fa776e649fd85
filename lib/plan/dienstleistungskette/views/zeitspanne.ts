import type { Zeiteinheit, Zeitspanne } from '../schema';

const KURZ: Record<Zeiteinheit, readonly [string, string]> = {
  minuten: ['Min.', 'Min.'],
  stunden: ['Std.', 'Std.'],
  tage: ['Tag', 'Tage'],
  wochen: ['Woche', 'Wochen'],
  monate: ['Monat', 'Monate'],
  jahre: ['Jahr', 'Jahre'],
};

/** „2 Min.“, „2–3 Wochen“, „bis 8 Wochen“, „ab 6 Monate“; empty where nothing is known. */
export function zeitspanneKurz(spanne: Zeitspanne | null): string {
  if (!spanne) return '';
  const { min, max, einheit } = spanne;
  const [eins, viele] = KURZ[einheit];
  const zahl = (wert: number) => wert.toLocaleString('de-DE', { maximumFractionDigits: 2 });
  const mit = (wert: number) => `${zahl(wert)}\u00a0${wert === 1 ? eins : viele}`;
  if (min !== null && max !== null) return min === max ? mit(max) : `${zahl(min)}–${zahl(max)}\u00a0${viele}`;
  if (max !== null) return `bis ${mit(max)}`;
  return min === null ? '' : `ab ${mit(min)}`;
}
