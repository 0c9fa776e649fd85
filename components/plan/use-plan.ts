'use client';

import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { Leser } from '@/lib/personenbezug/verdeckter-leser';
import type { Plan } from '@/lib/plan/doc/plan';
import { useSession } from './session-kontext';

/**
 * Reads something out of the plan and re-renders only when it changed: untouched records stay the same object, so
 * `usePlan((p) => p.ziele.get(id))` re-renders one row for one edit. `gleich` compares derived values; without it identity counts.
 */
export function usePlan<T>(select: (plan: Plan) => T, gleich: (a: T, b: T) => boolean = Object.is): T {
  return useAuszug(useLeser(), select, gleich);
}

/** The document as it may be seen here: in the Saalmodus with its covered places. Commands read the document itself. */
export function useLeser(): Leser {
  const { verbindung, verdeckung } = useSession();
  return verdeckung?.leser(verbindung) ?? verbindung.leser;
}

/** One value read out of any reader of a plan. */
export function useAuszug<T>(
  leser: Pick<Leser, 'plan' | 'subscribe'>,
  select: (plan: Plan) => T,
  gleich: (a: T, b: T) => boolean,
): T {
  const letzte = useRef<{ plan: Plan; select: (plan: Plan) => T; wert: T } | null>(null);
  const lies = () => {
    const vorher = letzte.current;
    const { plan } = leser;
    if (vorher && vorher.plan === plan && vorher.select === select) return vorher.wert;
    const neu = select(plan);
    const wert = vorher && gleich(vorher.wert, neu) ? vorher.wert : neu;
    letzte.current = { plan, select, wert };
    return wert;
  };
  const subscribe = useCallback((fn: () => void) => leser.subscribe(fn), [leser]);
  return useSyncExternalStore(subscribe, lies, lies);
}
