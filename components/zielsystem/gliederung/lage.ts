import { createContext, useContext, useSyncExternalStore } from 'react';
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

export interface Zeigender {
  kuerzel: string;
  name: string;
  farbe: string;
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

/**
 * A small store beside React: each row listens to its own slice, so moving the focus or typing renders the rows
 * concerned and not five hundred.
 */
export class LageSpeicher {
  #lage: GliederungsLage = {
    fokusId: null,
    fokusSpalte: null,
    bearbeitung: null,
    offeneZelle: null,
    ziehen: null,
    praesenz: new Map(),
  };
  readonly #hoerer = new Set<() => void>();

  get lage(): GliederungsLage {
    return this.#lage;
  }

  setze(teil: Partial<GliederungsLage>): void {
    this.#lage = { ...this.#lage, ...teil };
    for (const hoerer of this.#hoerer) hoerer();
  }

  subscribe = (hoerer: () => void): (() => void) => {
    this.#hoerer.add(hoerer);
    return () => {
      this.#hoerer.delete(hoerer);
    };
  };
}

export const LageKontext = createContext<LageSpeicher | null>(null);

export function useLageSpeicher(): LageSpeicher {
  const speicher = useContext(LageKontext);
  if (!speicher) throw new Error('useLageSpeicher: außerhalb der Gliederung benutzt');
  return speicher;
}

/** One slice of the store. `waehle` must give a primitive or an object that the store itself holds. */
export function useLage<T>(waehle: (lage: GliederungsLage) => T): T {
  const speicher = useLageSpeicher();
  const lies = () => waehle(speicher.lage);
  return useSyncExternalStore(speicher.subscribe, lies, lies);
}
