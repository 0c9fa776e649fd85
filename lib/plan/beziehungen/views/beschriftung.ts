import type { Flaeche } from '@/lib/plan/zeichnung/schema';

/** A text in the middle of its shape. */
export function beschriftung(
  zeilen: readonly string[],
  ganz: string,
  groesse: number,
  fett: boolean,
  farbe: string,
): Flaeche['text'] {
  return { zeilen, ganz, groesse, fett, farbe, waagerecht: 'mitte', senkrecht: 'mitte' };
}
