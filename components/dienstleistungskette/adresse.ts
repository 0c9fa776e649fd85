'use client';

import { useCallback, useMemo } from 'react';
import { useAdresswort, useAuswahl } from '@/components/plan/auswahl';
import { usePlan } from '@/components/plan/use-plan';
import { kettenListe, ketteVon } from '@/lib/plan/dienstleistungskette/views/bestand';
import type { Id } from '@/lib/plan/doc/grundlagen';

export interface KettenOrt {
  /** The chain that is open; null: the list of all. */
  kettenId: Id | null;
  /** The selected step, edge, lane or chain. */
  auswahl: Id | null;
  waehle: (id: Id | null) => void;
  /** Opens a chain (null: the list); Back returns. */
  oeffne: (kettenId: Id | null, auswahl?: Id | null) => void;
  /** The chain that shows this step in detail. */
  detailVon: (schrittId: Id) => Id | null;
}

/**
 * Where we are, from the address: `?kette=…&auswahl=…`. A link that names only a step (from the search, from a goal)
 * opens the chain it belongs to.
 */
export function useKettenOrt(): KettenOrt {
  const [wort] = useAdresswort('kette');
  const [auswahl, waehle] = useAuswahl();
  const gehoertZu = usePlan((plan) => (auswahl === null ? null : ketteVon(plan, auswahl)));
  const ketten = usePlan(kettenListe);
  const detailVon = useCallback(
    (schrittId: Id) => ketten.find((kette) => kette.platz.parentId === schrittId)?.id ?? null,
    [ketten],
  );
  const oeffne = useCallback((kettenId: Id | null, gewaehlt: Id | null = null) => {
    const url = new URL(window.location.href);
    const setze = (name: string, wert: Id | null) =>
      wert === null ? url.searchParams.delete(name) : url.searchParams.set(name, wert);
    setze('kette', kettenId);
    setze('auswahl', gewaehlt);
    window.history.pushState(null, '', url);
  }, []);
  return useMemo(
    () => ({ kettenId: wort ?? gehoertZu, auswahl, waehle, oeffne, detailVon }),
    [wort, gehoertZu, auswahl, waehle, oeffne, detailVon],
  );
}
