import { createContext, useContext } from 'react';
import type { Zeigender } from '@/components/plan/praesenz/je-element';
import { LageSpeicher, useAusschnitt } from '@/components/ui/lage-speicher';
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

export type BaumSpeicher = LageSpeicher<BaumLage>;

export const neuerBaumSpeicher = (): BaumSpeicher => new LageSpeicher(LEER);

/** What a node asks of the canvas. */
export interface BaumTaten {
  waehle: (id: Id) => void;
  klappe: (id: Id) => void;
  schreibe: (id: Id) => void;
  /** Ends writing; `titel` null leaves everything as it was. */
  uebernehme: (id: Id, titel: string | null) => void;
}

interface Kontext {
  speicher: BaumSpeicher;
  taten: BaumTaten;
  bearbeitbar: boolean;
}

export const BaumKontext = createContext<Kontext | null>(null);

export function useBaum(): Kontext {
  const kontext = useContext(BaumKontext);
  if (!kontext) throw new Error('useBaum: außerhalb des Zielbaums benutzt');
  return kontext;
}

export function useLage<T>(waehle: (lage: BaumLage) => T): T {
  return useAusschnitt(useBaum().speicher, waehle);
}
