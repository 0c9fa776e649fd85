import type { Spalte } from './schema';

/** A column of the network's own that holds texts: its cells are Y.Text. */
export function istEigenerText({ art, feld }: Pick<Spalte, 'art' | 'feld'>): boolean {
  return feld === null && art === 'text';
}
