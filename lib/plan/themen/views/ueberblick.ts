import { merke } from '@/lib/plan/doc/plan';
import type { ThemaArt } from '../schema';
import { datenListe } from './daten';
import { themenStruktur } from './struktur';

/** What exists, for the Übersicht. Stacks count once. */
export interface ThemenUeberblick {
  themen: number;
  jeArt: Record<ThemaArt, number>;
  cluster: number;
  planungsdaten: number;
  generativOhneZiel: number;
  generativUnbewertet: number;
  /** Themes „aus dem Fall“ or „fallübergreifend“ that name no case. */
  ohneFall: number;
}

export const themenUeberblick = merke(
  ['themen', 'themencluster', 'fundstellen', 'planungsdaten'],
  (plan): ThemenUeberblick => {
    const { liste, jeArt, cluster } = themenStruktur(plan);
    return {
      themen: liste.length,
      jeArt: {
        fall: jeArt.fall.length,
        falluebergreifend: jeArt.falluebergreifend.length,
        feld: jeArt.feld.length,
        daten: jeArt.daten.length,
        generativ: jeArt.generativ.length,
      },
      cluster: cluster.length,
      planungsdaten: datenListe(plan).length,
      generativOhneZiel: jeArt.generativ.filter(({ bezuege }) => bezuege.zielIds.length === 0).length,
      generativUnbewertet: jeArt.generativ.filter(
        ({ thema }) => thema.relevanz === null || thema.bedarf === null,
      ).length,
      ohneFall: [...jeArt.fall, ...jeArt.falluebergreifend].filter(({ faelle }) => faelle.length === 0)
        .length,
    };
  },
);
