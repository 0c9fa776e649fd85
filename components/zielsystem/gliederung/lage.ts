import { createContext, useContext } from 'react';
import type { Zeigender } from '@/components/plan/praesenz/je-element';
import { LageSpeicher, useAusschnitt } from '@/components/ui/lage-speicher';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { NeueZeile } from './neue-zeile';
import type { SpaltenName } from './spalten';

/** A wording that is being written: of a row that exists (`id`) or of one that does not exist yet (`neu`). */
export interface Bearbeitung {
  id: Id | null;
  neu: NeueZeile | null;
  /** What stands in the field now; kept here, so that nothing others do to the rows can lose it. */
  entwurf: string;
  /** The wording when the edit began. */
  ausgang: string;
}

/** A row being dragged, with what the rule says about every place. */
export interface Ziehen {
  id: Id;
  erlaubteEltern: ReadonlySet<Id | null>;
  ueber: { id: Id; wo: 'davor' | 'danach' | 'hinein' } | null;
}

/** Everything about the Gliederung that is true only on this screen. */
export interface GliederungsLage {
  /** The row that Tab reaches (roving tabindex). */
  fokusId: Id | null;
  /** The cell of that row; null when the row as a whole has the focus. */
  fokusSpalte: SpaltenName | null;
  bearbeitung: Bearbeitung | null;
  /** A cell whose editor is open. */
  offeneZelle: { id: Id; spalte: SpaltenName } | null;
  ziehen: Ziehen | null;
  /** Who else stands on which row. */
  praesenz: ReadonlyMap<Id, Zeigender>;
}

export type GliederungsSpeicher = LageSpeicher<GliederungsLage>;

export const neuerGliederungsSpeicher = (): GliederungsSpeicher =>
  new LageSpeicher<GliederungsLage>({
    fokusId: null,
    fokusSpalte: null,
    bearbeitung: null,
    offeneZelle: null,
    ziehen: null,
    praesenz: new Map(),
  });

export const LageKontext = createContext<GliederungsSpeicher | null>(null);

export function useLageSpeicher(): GliederungsSpeicher {
  const speicher = useContext(LageKontext);
  if (!speicher) throw new Error('useLageSpeicher: außerhalb der Gliederung benutzt');
  return speicher;
}

export function useLage<T>(waehle: (lage: GliederungsLage) => T): T {
  return useAusschnitt(useLageSpeicher(), waehle);
}
