'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { bevorrate } from '@/components/ui/bei-bedarf';
import type { Plan } from '@/lib/plan/doc/plan';
import type { Hinweis } from '@/lib/plan/zielsystem/pruefungen';

/**
 * The checks come a moment after the rows, or with the first touch: nobody needs them to see and to write, and the
 * first visit on a slow line does not pay for them. Until then there are no hints.
 */

const NACH_MS = 2_500;
const KEINE: readonly Hinweis[] = [];

let pruefung: ((plan: Plan) => readonly Hinweis[]) | null = null;
const hoerer = new Set<() => void>();

async function lade(): Promise<void> {
  if (pruefung) return;
  const { pruefeZielsystem } = await import('@/lib/plan/zielsystem/pruefungen');
  pruefung = pruefeZielsystem;
  for (const fn of [...hoerer]) fn();
}
bevorrate(lade);

/** All hints of this state of the plan; none before the checks are here. */
export function alleHinweise(plan: Plan): readonly Hinweis[] {
  return pruefung ? pruefung(plan) : KEINE;
}

function subscribe(fn: () => void): () => void {
  hoerer.add(fn);
  return () => hoerer.delete(fn);
}

/** True when the checks are here. Whoever shows hints asks, so that it is drawn again when they come. */
export function usePruefungenDa(): boolean {
  useEffect(() => {
    const uhr = setTimeout(() => lade().catch(() => undefined), NACH_MS);
    return () => clearTimeout(uhr);
  }, []);
  return useSyncExternalStore(
    subscribe,
    () => pruefung !== null,
    () => false,
  );
}
