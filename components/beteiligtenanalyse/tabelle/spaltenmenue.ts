import { useVorlieben } from '@/components/plan/vorlieben';
import type { MenuItem } from '@/components/ui/menu';
import type { KopfTaten } from './kopfzeile';
import type { GitterSpalte, SpaltenTyp } from './spalte';

const SCHMALSTE = 4;
const BREITESTE = 60;
const NACH_ALPHABET = { auf: 'Sortieren von A bis Z', ab: 'Sortieren von Z bis A' };

/** Choices sort in the order in which they are offered, not by the alphabet. */
const SORTIERWORTE: Readonly<Record<SpaltenTyp, { auf: string; ab: string }>> = {
  text: NACH_ALPHABET,
  langtext: NACH_ALPHABET,
  zahl: { auf: 'Aufsteigend sortieren', ab: 'Absteigend sortieren' },
  datum: { auf: 'Ältestes zuerst', ab: 'Neuestes zuerst' },
  wahl: { auf: 'In der Folge der Auswahl', ab: 'In umgekehrter Folge' },
};

/** Influence and interest are chosen, and are numbers all the same. */
const ausZahlen = ({ typ, wahl }: GitterSpalte) =>
  typ === 'wahl' && wahl.every(({ value }) => /^\d+$/.test(value));

/** The width of a column in rem, a person's own choice, and how it is set. */
export function useSpaltenbreite({ id, breite }: GitterSpalte): [number, (rem: number) => void] {
  const [{ spaltenbreiten }, setze] = useVorlieben();
  return [
    spaltenbreiten[id] ?? breite,
    (rem) =>
      setze({
        spaltenbreiten: {
          ...spaltenbreiten,
          [id]: Math.round(Math.max(SCHMALSTE, Math.min(BREITESTE, rem)) * 4) / 4,
        },
      }),
  ];
}

/** Which way the table is sorted by the column, or null. */
export function sortiertNach({ sortiert }: KopfTaten, { id }: GitterSpalte): 'auf' | 'ab' | null {
  if (sortiert?.id !== id) return null;
  return sortiert.desc ? 'ab' : 'auf';
}

/** Sorting and filtering by the column: what its head and the list of all columns both offer. */
export function ordnen(spalte: GitterSpalte, taten: KopfTaten): MenuItem[] {
  const { id, typ } = spalte;
  const { auf, ab } = SORTIERWORTE[ausZahlen(spalte) ? 'zahl' : typ];
  return [
    { id: 'auf', label: auf, onSelect: () => taten.sortiere(id, false) },
    { id: 'ab', label: ab, onSelect: () => taten.sortiere(id, true) },
    ...(sortiertNach(taten, spalte)
      ? [{ id: 'ohne', label: 'Sortierung aufheben', onSelect: () => taten.sortiere(id, null) }]
      : []),
    { id: 'filtern', label: 'Filtern …', separated: true, onSelect: () => taten.filtere(id) },
  ];
}
