'use client';

import dynamic from 'next/dynamic';

/** The Planungsmatrix, loaded only when somebody looks at it. */
export const PlanungsmatrixBeiBedarf = dynamic(
  () => import('./planungsmatrix-ansicht').then((modul) => modul.PlanungsmatrixAnsicht),
  {
    ssr: false,
    loading: () => (
      <p role="status" className="px-5 py-6 text-muted">
        Die Planungsmatrix wird geladen …
      </p>
    ),
  },
);
