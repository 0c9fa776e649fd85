'use client';

import { beiBedarf } from '@/components/ui/bei-bedarf';

/** The picture and the panels are heavy: they come when somebody opens a chain. */

const laedt = (was: string) => (
  <p role="status" className="px-5 py-6 text-muted">
    {was} wird geladen …
  </p>
);

export const Kettenbild = beiBedarf(
  () => import('./bild/kettenbild').then((modul) => modul.Kettenbild),
  laedt('Das Bild'),
  true,
);

export const KettenPanel = beiBedarf(
  () => import('./panel/ketten-panel').then((modul) => modul.KettenPanel),
  <p role="status" className="min-h-96 px-5 py-6 text-muted">
    Einzelheiten werden geladen …
  </p>,
);
