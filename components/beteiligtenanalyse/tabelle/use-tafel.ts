import {
  type ColumnDef,
  columnOrderingFeature,
  columnVisibilityFeature,
  createSortedRowModel,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { useVorlieben } from '@/components/plan/vorlieben';
import type { GitterSpalte, GitterZeile } from './spalte';
import { vergleicheWerte } from './zeilen';

const FAEHIGKEITEN = tableFeatures({
  columnOrderingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

const alsTafelspalte = (spalte: GitterSpalte): ColumnDef<typeof FAEHIGKEITEN, GitterZeile, unknown> => ({
  id: spalte.id,
  header: spalte.titel,
  accessorFn: (zeile) => spalte.lies(zeile) || undefined,
  sortUndefined: 'last',
  sortFn: (a, b, id) => vergleicheWerte(spalte, String(a.getValue(id) ?? ''), String(b.getValue(id) ?? '')),
});

/** Order, visibility and sorting of the table: which rows and columns are drawn, and in which order. */
export function useTafel(
  zeilen: readonly GitterZeile[],
  spalten: readonly GitterSpalte[],
  sortierung: SortingState,
): { zeilen: readonly GitterZeile[]; spalten: readonly GitterSpalte[] } {
  const [{ spaltenVerborgen, spaltenfolge }] = useVorlieben();
  const columns = useMemo(() => spalten.map(alsTafelspalte), [spalten]);
  const data = useMemo(() => [...zeilen], [zeilen]);
  const columnVisibility = useMemo(
    () => Object.fromEntries(spaltenVerborgen.map((id) => [id, false])),
    [spaltenVerborgen],
  );
  const columnOrder = useMemo(() => reihenfolge(spalten, spaltenfolge), [spalten, spaltenfolge]);
  const tafel = useTable({
    features: FAEHIGKEITEN,
    columns,
    data,
    getRowId: (zeile) => zeile.id,
    state: { columnVisibility, columnOrder, sorting: sortierung },
  });
  const gezeigt = tafel.getRowModel().rows;
  const sichtbar = tafel
    .getVisibleLeafColumns()
    .map(({ id }) => id)
    .join(' ');
  return {
    zeilen: useMemo(() => gezeigt.map(({ original }) => original), [gezeigt]),
    // By name, so that the columns stay the same objects while nobody changes them.
    spalten: useMemo(
      () => sichtbar.split(' ').flatMap((id) => spalten.find((spalte) => spalte.id === id) ?? []),
      [sichtbar, spalten],
    ),
  };
}

/** The order a person chose; the name stays first, and a new column stands where it does for everybody. */
export function reihenfolge(spalten: readonly GitterSpalte[], folge: readonly string[]): string[] {
  const ids = spalten.map(({ id }) => id);
  const gewaehlt = folge.filter((id) => ids.includes(id) && id !== 'name');
  const neu = ids.filter((id) => id !== 'name' && !folge.includes(id));
  const ergebnis = ['name', ...gewaehlt];
  for (const id of neu) {
    const davor = ids[ids.indexOf(id) - 1] ?? 'name';
    ergebnis.splice(ergebnis.indexOf(davor) + 1, 0, id);
  }
  return ergebnis;
}
