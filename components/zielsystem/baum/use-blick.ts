import { useCallback, useMemo, useState } from 'react';
import { useAdresswort } from '@/components/plan/auswahl';
import { usePlan } from '@/components/plan/use-plan';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Blick, Ebene } from './zeilen';

/** A larger plan opens without its Aktivitäten: the room first sees the goals. */
const ALLES_ZEIGEN_BIS = 120;

export interface BlickSteuerung {
  blick: Blick;
  klappe: (id: Id) => void;
  /** Makes sure that these branches are unfolded. */
  oeffne: (ids: readonly Id[]) => void;
  setzeZweig: (id: Id | null) => void;
  setzeBis: (bis: Ebene) => void;
}

/** What this person sees of the tree. The one branch stands in the address, folding is a matter of the moment. */
export function useBlick(): BlickSteuerung {
  const gross = usePlan((plan) => plan.ziele.size + plan.aktivitaeten.size > ALLES_ZEIGEN_BIS);
  const [zweig, setzeZweig] = useAdresswort('zweig');
  const [gewaehlt, setzeBis] = useState<Ebene | null>(null);
  const [zugeklappt, setZugeklappt] = useState<ReadonlySet<Id>>(new Set());
  const bis = gewaehlt ?? (gross ? 'ergebnisziel' : 'aktivitaet');
  const blick = useMemo<Blick>(() => ({ zugeklappt, zweig, bis }), [zugeklappt, zweig, bis]);

  const klappe = useCallback(
    (id: Id) =>
      setZugeklappt((alt) => {
        const neu = new Set(alt);
        if (!neu.delete(id)) neu.add(id);
        return neu;
      }),
    [],
  );
  const oeffne = useCallback(
    (ids: readonly Id[]) =>
      setZugeklappt((alt) =>
        ids.some((id) => alt.has(id)) ? new Set([...alt].filter((id) => !ids.includes(id))) : alt,
      ),
    [],
  );
  const nurZweig = useCallback((id: Id | null) => setzeZweig(id, true), [setzeZweig]);
  return { blick, klappe, oeffne, setzeZweig: nurZweig, setzeBis };
}
