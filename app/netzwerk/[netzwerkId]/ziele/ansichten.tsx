'use client';

import dynamic from 'next/dynamic';
import { ZieleSeite } from '@/components/zielsystem/ziele-seite';

const laedt = () => (
  <p role="status" className="px-5 py-6 text-muted">
    Die Ansicht wird geladen …
  </p>
);

// The pictures draw in the browser and are heavy: they come when somebody looks at them.
const Zielbaum = dynamic(
  () => import('@/components/zielsystem/baum/zielbaum').then((modul) => modul.Zielbaum),
  { ssr: false, loading: laedt },
);
const PlanungsmatrixAnsicht = dynamic(
  () =>
    import('@/components/planungsmatrix/planungsmatrix-ansicht').then((modul) => modul.PlanungsmatrixAnsicht),
  { ssr: false, loading: laedt },
);

/** Puts the views of different nouns into one page. */
export function Ansichten() {
  return (
    <ZieleSeite
      zielbaum={(verschiebeNach) => <Zielbaum verschiebeNach={verschiebeNach} />}
      planungsmatrix={<PlanungsmatrixAnsicht />}
    />
  );
}
