'use client';

import { beiBedarf } from '@/components/ui/bei-bedarf';

/** The Planungsmatrix, loaded only when somebody looks at it. */
export const PlanungsmatrixBeiBedarf = beiBedarf(
  () => import('./planungsmatrix-ansicht').then((modul) => modul.PlanungsmatrixAnsicht),
  <p role="status" className="px-5 py-6 text-muted">
    Die Planungsmatrix wird geladen …
  </p>,
  true,
);
