import { merke } from '@/lib/plan/doc/plan';
import { kettenListe } from './bestand';
import { kennzahlen } from './kennzahlen';

/** What exists, for the Übersicht. */
export interface KettenUeberblick {
  ist: number;
  soll: number;
  /** Schnittstellen in Soll chains nothing is agreed about: in an Ist they are a finding, in a Soll they are open. */
  ungeregeltImSoll: number;
}

export const kettenUeberblick = merke(
  ['ketten', 'lanes', 'schritte', 'verbindungen', 'akteure'],
  (plan): KettenUeberblick => {
    const liste = kettenListe(plan);
    const soll = liste.filter(({ variante }) => variante === 'soll');
    return {
      ist: liste.length - soll.length,
      soll: soll.length,
      ungeregeltImSoll: soll.reduce((summe, { id }) => summe + (kennzahlen(plan, id)?.ungeregelt ?? 0), 0),
    };
  },
);
