import { formatZahl } from '@/components/ui/zahl';
import type { Zeiteinheit, Zeitspanne } from '@/lib/plan/dienstleistungskette/schema';

const KURZ: Record<Zeiteinheit, readonly [string, string]> = {
  minuten: ['Min.', 'Min.'],
  stunden: ['Std.', 'Std.'],
  tage: ['Tag', 'Tage'],
  wochen: ['Woche', 'Wochen'],
  monate: ['Monat', 'Monate'],
  jahre: ['Jahr', 'Jahre'],
};

/** „2 Min.“, „2–3 Wochen“, „bis 8 Wochen“, „ab 6 Monate“; empty where nothing is known. */
export function zeitKurz(spanne: Zeitspanne | null): string {
  if (!spanne) return '';
  const { min, max, einheit } = spanne;
  const [ein, viele] = KURZ[einheit];
  const mit = (zahl: number) => `${formatZahl(zahl)}\u00a0${zahl === 1 ? ein : viele}`;
  if (min !== null && max !== null)
    return min === max ? mit(max) : `${formatZahl(min)}–${formatZahl(max)}\u00a0${viele}`;
  if (max !== null) return `bis ${mit(max)}`;
  return min === null ? '' : `ab ${mit(min)}`;
}
