import type { GitterSpalte, GitterZeile } from './spalte';
import { versteheWert, zeigeWert } from './zellwert';

/** What one column is narrowed to. `von` and `bis` are stored values, '' leaves that end open. */
export type Spaltenfilter =
  | { art: 'leer' }
  | { art: 'gefuellt' }
  | { art: 'enthaelt'; text: string }
  | { art: 'ist'; wert: string }
  | { art: 'zwischen'; von: string; bis: string };

/** By column. */
export type Spaltenfilterliste = Readonly<Record<string, Spaltenfilter>>;

/** What can be asked of a column besides whether something stands in it. */
export const frageAn = ({ typ }: Pick<GitterSpalte, 'typ'>): 'enthaelt' | 'ist' | 'zwischen' =>
  typ === 'wahl' ? 'ist' : typ === 'zahl' || typ === 'datum' ? 'zwischen' : 'enthaelt';

export function passtZumFilter(spalte: GitterSpalte, filter: Spaltenfilter, zeile: GitterZeile): boolean {
  const wert = spalte.lies(zeile);
  if (filter.art === 'leer') return wert === '';
  if (wert === '') return false;
  if (filter.art === 'gefuellt') return true;
  if (filter.art === 'ist') return wert === filter.wert;
  if (filter.art === 'zwischen') return liegtZwischen(spalte, filter, wert);
  const text = zeigeWert(spalte, wert).toLocaleLowerCase('de');
  return filter.text
    .toLocaleLowerCase('de')
    .split(/\s+/)
    .every((wort) => text.includes(wort));
}

function liegtZwischen(
  { typ }: GitterSpalte,
  { von, bis }: { von: string; bis: string },
  wert: string,
): boolean {
  // Days are compared as written: `YYYY-MM-DD`.
  if (typ === 'datum') return (von === '' || wert >= von) && (bis === '' || wert <= bis);
  return (von === '' || Number(wert) >= Number(von)) && (bis === '' || Number(wert) <= Number(bis));
}

/**
 * Asks the filters of the columns that are shown: one on a column that is hidden in the room must not tell by what is
 * missing what stands in it.
 */
export function passtZuAllen(
  spalten: readonly GitterSpalte[],
  filter: Spaltenfilterliste,
): ((zeile: GitterZeile) => boolean) | null {
  const gefragt = spalten.flatMap((spalte) => {
    const eigener = filter[spalte.id];
    return eigener ? [{ spalte, eigener }] : [];
  });
  return gefragt.length === 0
    ? null
    : (zeile) => gefragt.every(({ spalte, eigener }) => passtZumFilter(spalte, eigener, zeile));
}

/** „Einfluss: 5“, as it stands on the button that takes the filter away. */
export function filterText(spalte: GitterSpalte, filter: Spaltenfilter): string {
  const was = (wert: string) => zeigeWert(spalte, wert);
  switch (filter.art) {
    case 'leer':
      return `${spalte.titel}: leer`;
    case 'gefuellt':
      return `${spalte.titel}: ausgefüllt`;
    case 'ist':
      return `${spalte.titel}: ${was(filter.wert)}`;
    case 'enthaelt':
      return `${spalte.titel}: „${filter.text}“`;
    case 'zwischen':
      if (filter.bis === '') return `${spalte.titel}: ab ${was(filter.von)}`;
      if (filter.von === '') return `${spalte.titel}: bis ${was(filter.bis)}`;
      return `${spalte.titel}: ${was(filter.von)} bis ${was(filter.bis)}`;
  }
}

/** The two ends as typed, as a filter; a refusal says what could not be understood. Null: both are empty. */
export function versteheBereich(
  spalte: GitterSpalte,
  von: string,
  bis: string,
): { ok: true; filter: Spaltenfilter | null } | { ok: false; grund: string } {
  const a = versteheWert(spalte, von);
  const b = versteheWert(spalte, bis);
  if (!a.ok) return a;
  if (!b.ok) return b;
  if (a.wert === '' && b.wert === '') return { ok: true, filter: null };
  const verkehrt = a.wert !== '' && b.wert !== '' && !liegtZwischen(spalte, { von: a.wert, bis: '' }, b.wert);
  return {
    ok: true,
    filter: { art: 'zwischen', von: verkehrt ? b.wert : a.wert, bis: verkehrt ? a.wert : b.wert },
  };
}
