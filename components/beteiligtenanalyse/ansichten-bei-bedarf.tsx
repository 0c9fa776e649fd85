'use client';

import { beiBedarf } from '@/components/ui/bei-bedarf';

/** The views beside the table; each is loaded when somebody looks at it. */

const warte = (was: string) => (
  <p role="status" className="px-5 py-6 text-muted">
    {was} …
  </p>
);

export const Karte = beiBedarf(
  () => import('./karte/karte').then((modul) => modul.Netzwerkkarte),
  warte('Die Netzwerkkarte wird geladen'),
  true,
);
export const Matrix = beiBedarf(
  () => import('./matrix/matrix').then((modul) => modul.Matrix),
  warte('Die Matrix wird geladen'),
  true,
);
export const Staende = beiBedarf(
  () => import('./staende/staende').then((modul) => modul.Staende),
  warte('Die Stände werden geladen'),
  true,
);
export const Abfrage = beiBedarf(
  () => import('./abfrage/abfrage').then((modul) => modul.Abfrage),
  warte('Die Kartenabfrage wird geladen'),
  true,
);
export const EinlesenDialog = beiBedarf(() =>
  import('./einlesen/einlesen-dialog').then((modul) => modul.EinlesenDialog),
);
export const AusfuhrDialog = beiBedarf(() =>
  import('./ausfuhr/ausfuhr-dialog').then((modul) => modul.AusfuhrDialog),
);
