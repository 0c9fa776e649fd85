'use client';

import { usePlan } from '@/components/plan/use-plan';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { ebeneText, gliederung } from '@/lib/plan/zielsystem/views';

/** For the panel's accessible name: „Einzelheiten zu Ergebnisziel 1.3“. */
export function usePanelTitel(id: Id | null): string {
  return usePlan((plan) => {
    const zeile = gliederung(plan).find((kandidat) => kandidat.id === id);
    return zeile ? `Einzelheiten zu ${ebeneText(zeile.ebene)} ${zeile.nummer}`.trim() : 'Einzelheiten';
  });
}
