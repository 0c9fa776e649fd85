import type { SortingState } from '@tanstack/react-table';
import { useCallback, useState } from 'react';
import { useSession } from '@/components/plan/session-kontext';
import { type AkteurFilter, OHNE_FILTER } from './filter';
import type { Spaltenfilterliste } from './spaltenfilter';
import type { Gruppierung } from './zeilen';

/** Which rows of the table are shown, and how they are ordered. */
export interface Zeilenwahl {
  filter: AkteurFilter;
  nachSpalten: Spaltenfilterliste;
  gruppierung: Gruppierung;
  sortierung: SortingState;
}

const ALLE: Zeilenwahl = { filter: OHNE_FILTER, nachSpalten: {}, gruppierung: 'keine', sortierung: [] };

/**
 * By network, for as long as the page stays: whoever looks at the map and comes back finds the table as it was. Never
 * stored, as a filter may quote a judgement.
 */
const gemerkt = new Map<string, Zeilenwahl>();

export function useZeilenwahl(): [Zeilenwahl, (neu: Partial<Zeilenwahl>) => void] {
  const { netzwerk } = useSession();
  const [wahl, setWahl] = useState(() => gemerkt.get(netzwerk.id) ?? ALLE);
  const setze = useCallback(
    (neu: Partial<Zeilenwahl>) => {
      const jetzt = { ...(gemerkt.get(netzwerk.id) ?? ALLE), ...neu };
      gemerkt.set(netzwerk.id, jetzt);
      setWahl(jetzt);
    },
    [netzwerk.id],
  );
  return [wahl, setze];
}
