import type { SammlungName } from '@/lib/plan/doc/plan';
import { ELEMENT_NAMEN } from '../elemente';

export interface Gezaehlt {
  name: string | null;
  sammlung: SammlungName;
}

/**
 * One sentence for many changes. `alle`: by person and kind, "VHS: 3 Änderungen an Zielen". `wenige`: only how many.
 * Empty when there is nothing to say.
 */
export function fasseZusammen(aenderungen: readonly Gezaehlt[], stufe: 'wenige' | 'alle'): string {
  if (aenderungen.length === 0) return '';
  if (stufe === 'wenige') return `${anzahl(aenderungen.length)} von anderen`;
  const gruppen = new Map<string, Map<SammlungName, number>>();
  for (const { name, sammlung } of aenderungen) {
    const wer = name ?? 'Andere';
    const zahlen = gruppen.get(wer) ?? new Map<SammlungName, number>();
    zahlen.set(sammlung, (zahlen.get(sammlung) ?? 0) + 1);
    gruppen.set(wer, zahlen);
  }
  return [...gruppen]
    .map(([wer, zahlen]) => {
      const teile = [...zahlen].map(([sammlung, n]) => `${anzahl(n)} an ${ELEMENT_NAMEN[sammlung].dativ}`);
      return `${wer}: ${teile.join(', ')}`;
    })
    .join('; ');
}

function anzahl(n: number): string {
  return n === 1 ? '1 Änderung' : `${n} Änderungen`;
}
