import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Ebene } from './zeilen';

/** A node that is being worded and does not exist yet: it becomes a record with its first wording. */
export interface NeuerKnoten {
  ebene: Ebene;
  parentId: Id | null;
  /** The sibling it follows; undefined: the last under its parent. */
  nachId?: Id;
}

/** Id under which the new node stands in the picture; no record has it. */
export const NEU = 'neu';

/** Where a dragged node may be let go, and what happens there. */
export type Ablage = 'darunter' | 'dahinter';

export interface Zeigender {
  kuerzel: string;
  name: string;
  farbe: string;
}

/** Everything about the Zielbaum that is true only on this screen. */
export interface BaumLage {
  /** The node Tab reaches (roving tabindex). */
  fokusId: Id | null;
  auswahlId: Id | null;
  /** The node whose wording is being written, {@link NEU} for one that does not exist yet. */
  schreibtId: Id | null;
  ziehtId: Id | null;
  ablagen: ReadonlyMap<Id, Ablage>;
  ueberId: Id | null;
  praesenz: ReadonlyMap<Id, readonly Zeigender[]>;
}

const LEER: BaumLage = {
  fokusId: null,
  auswahlId: null,
  schreibtId: null,
  ziehtId: null,
  ablagen: new Map(),
  ueberId: null,
  praesenz: new Map(),
};

/** A small store beside React: each node listens to its own slice, so moving the focus renders two nodes of 500. */
export class LageSpeicher {
  #lage = LEER;
  readonly #hoerer = new Set<() => void>();

  get lage(): BaumLage {
    return this.#lage;
  }

  setze(teil: Partial<BaumLage>): void {
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

/** What a node asks of the canvas. */
export interface BaumTaten {
  waehle: (id: Id) => void;
  klappe: (id: Id) => void;
  schreibe: (id: Id) => void;
  /** Ends writing; `titel` null leaves everything as it was. */
  uebernehme: (id: Id, titel: string | null) => void;
}

interface Kontext {
  speicher: LageSpeicher;
  taten: BaumTaten;
  bearbeitbar: boolean;
}

export const BaumKontext = createContext<Kontext | null>(null);

export function useBaum(): Kontext {
  const kontext = useContext(BaumKontext);
  if (!kontext) throw new Error('useBaum: außerhalb des Zielbaums benutzt');
  return kontext;
}

/** One slice of the store. `waehle` must give a primitive or an object the store itself holds. */
export function useLage<T>(waehle: (lage: BaumLage) => T): T {
  const { speicher } = useBaum();
  const lies = () => waehle(speicher.lage);
  return useSyncExternalStore(speicher.subscribe, lies, lies);
}
