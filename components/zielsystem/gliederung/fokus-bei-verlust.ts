'use client';

import { useMemo } from 'react';
import { titelVon } from '@/components/plan/elemente';
import { useFokusNachbar } from '@/components/plan/fokus-nachbar';
import { useLeser } from '@/components/plan/use-plan';
import type { SichtbareZeile } from './sichtbar';
import type { Steuerung } from './steuerung';

/** When somebody else takes the focused row away, the keyboard goes on at its neighbour, and says so (A14). */
export function useFokusBeiVerlust(steuerung: Steuerung, sichtbar: readonly SichtbareZeile[]): void {
  const leser = useLeser();
  const ids = useMemo(() => sichtbar.map(({ zeile }) => zeile.id), [sichtbar]);
  useFokusNachbar({
    ids,
    aktiv: steuerung.speicher.lage.fokusId,
    weg: (id) => {
      const satz = leser.plan.ziele.get(id) ?? leser.plan.aktivitaeten.get(id);
      return !satz || satz.geloescht !== null;
    },
    name: (id) => titelVon(leser.plan, id) ?? 'Ein Element',
    fokussiere: (id) => {
      // After the effects: focusing draws what is pending, which React cannot do in their midst.
      if (id) queueMicrotask(() => steuerung.fokussiere(id));
    },
  });
}
