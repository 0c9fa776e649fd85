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

export const KettenTabelle = beiBedarf(
  () => import('./tabelle/ketten-tabelle').then((modul) => modul.KettenTabelle),
  laedt('Die Tabelle'),
);

export const IstSollVergleich = beiBedarf(
  () => import('./vergleich/ist-soll-vergleich').then((modul) => modul.IstSollVergleich),
  laedt('Der Vergleich'),
);

export const AlsNutzer = beiBedarf(
  () => import('./nutzer/als-nutzer').then((modul) => modul.AlsNutzer),
  laedt('Die Ansicht'),
);

export const PruefungAmFall = beiBedarf(
  () => import('./fallpruefung/pruefung-am-fall').then((modul) => modul.PruefungAmFall),
  laedt('Die Prüfung'),
);

export const Gerettetes = beiBedarf(() =>
  import('./papierkorb/gerettetes').then((modul) => modul.Gerettetes),
);
