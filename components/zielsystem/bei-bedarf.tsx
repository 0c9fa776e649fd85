'use client';

import { beiBedarf } from '@/components/ui/bei-bedarf';

/** The parts of the Zielsystem that are not needed to see and to write rows; fetched with the first touch. */

export const ElementPanel = beiBedarf(
  () => import('./element-panel').then((modul) => modul.ElementPanel),
  <p role="status" className="min-h-96 px-5 py-6 text-muted">
    Einzelheiten werden geladen …
  </p>,
);

export const VerschiebenDialog = beiBedarf(() =>
  import('./verschieben-dialog').then((modul) => modul.VerschiebenDialog),
);

export const ParkenDialog = beiBedarf(() =>
  import('./verschieben-dialog').then((modul) => modul.ParkenDialog),
);

export const EinfuegenDialog = beiBedarf(() =>
  import('./einfuegen/einfuegen-dialog').then((modul) => modul.EinfuegenDialog),
);

export const HinweisListe = beiBedarf(
  () => import('./hinweise/hinweis-liste').then((modul) => modul.HinweisListe),
  <p role="status" className="px-5 py-6 text-muted">
    Die Hinweise werden geladen …
  </p>,
);

export const PapierkorbListe = beiBedarf(
  () => import('./papierkorb/papierkorb-liste').then((modul) => modul.PapierkorbListe),
  <p role="status" className="px-5 py-6 text-muted">
    Der Papierkorb wird geladen …
  </p>,
);

export const ZellenEditor = beiBedarf(() =>
  import('./gliederung/zellen-editor').then((modul) => modul.ZellenEditor),
);

export const GeretteteZeile = beiBedarf(() =>
  import('./gliederung/gerettet').then((modul) => modul.GeretteteZeile),
);

/** The picture is heavy: it comes when somebody looks at it. */
export const Zielbaum = beiBedarf(
  () => import('./baum/zielbaum').then((modul) => modul.Zielbaum),
  <p role="status" className="px-5 py-6 text-muted">
    Der Zielbaum wird geladen …
  </p>,
  true,
);

export const FilterFelder = beiBedarf(() =>
  import('./gliederung/filter-felder').then((modul) => modul.FilterFelder),
);
