import { useMemo } from 'react';
import { useVorlieben } from '@/components/plan/vorlieben';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { useAnalyse } from '../use-analyse';
import { eigeneSpalteTaten } from './eigene-spalten';
import type { KopfTaten } from './kopfzeile';
import type { GitterSpalte } from './spalte';
import { reihenfolge } from './use-tafel';
import type { useZeilenwahl } from './use-zeilenwahl';

type Zeilenwahl = ReturnType<typeof useZeilenwahl>;

/** What the head of each column can do: sort, move, filter, hide, and what is possible with columns of one's own. */
export function useKopfTaten({
  alleSpalten,
  sichtbare,
  sortierung,
  nachSpalten,
  leser,
  setzeWahl,
  filtere,
  aendere,
}: {
  alleSpalten: readonly GitterSpalte[];
  /** The columns that are shown, in their order. */
  sichtbare: readonly GitterSpalte[];
  sortierung: Zeilenwahl[0]['sortierung'];
  nachSpalten: Zeilenwahl[0]['nachSpalten'];
  /** Roles that can read the analysis. */
  leser: readonly string[];
  setzeWahl: Zeilenwahl[1];
  filtere: (spalte: string) => void;
  aendere: (spalte: Id) => void;
}): KopfTaten {
  const [{ spaltenVerborgen, spaltenfolge }, setzeVorlieben] = useVorlieben();
  const { analyse, bearbeitbar, tu } = useAnalyse();
  return useMemo(
    () => ({
      sortiert: sortierung[0] ?? null,
      sortiere: (id, desc) => setzeWahl({ sortierung: desc === null ? [] : [{ id, desc }] }),
      verschiebe: (id, schritt) => {
        const reihe = sichtbare.map((spalte) => spalte.id);
        const nachbar = reihe[reihe.indexOf(id) + schritt];
        const folge = reihenfolge(alleSpalten, spaltenfolge).filter((andere) => andere !== id);
        if (nachbar === undefined) return;
        folge.splice(folge.indexOf(nachbar) + (schritt === 1 ? 1 : 0), 0, id);
        setzeVorlieben({ spaltenfolge: folge });
      },
      gefiltert: new Set(Object.keys(nachSpalten)),
      filtere,
      blendeAus: (id) => setzeVorlieben({ spaltenVerborgen: [...spaltenVerborgen, id] }),
      mehr: (spalte) => (analyse && bearbeitbar ? eigeneSpalteTaten(analyse, spalte, tu, aendere) : []),
      leser: leser.join(', '),
    }),
    [
      sortierung,
      setzeWahl,
      nachSpalten,
      sichtbare,
      alleSpalten,
      spaltenfolge,
      spaltenVerborgen,
      setzeVorlieben,
      analyse,
      bearbeitbar,
      tu,
      leser,
      filtere,
      aendere,
    ],
  );
}
