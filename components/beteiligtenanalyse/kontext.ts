import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { AkteurTaten } from './use-akteur-taten';

export interface Zeigender {
  kuerzel: string;
  name: string;
  farbe: string;
}

interface ListenLage {
  auswahl: Id | null;
  /** The cell being written, by its stop. */
  schreibt: string | null;
  praesenz: ReadonlyMap<Id, readonly Zeigender[]>;
}

/** What is true only on this screen, beside React: a row listens to its own slice. */
export class ListenSpeicher {
  #lage: ListenLage = { auswahl: null, schreibt: null, praesenz: new Map() };
  readonly #hoerer = new Set<() => void>();

  get lage(): ListenLage {
    return this.#lage;
  }

  setze(teil: Partial<ListenLage>): void {
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

interface Kontext {
  speicher: ListenSpeicher;
  taten: AkteurTaten;
  bearbeitbar: boolean;
  waehle: (id: Id) => void;
  /** Puts the focus on a stop once it is drawn. */
  fokussiere: (halt: string) => void;
}

export const AkteureKontext = createContext<Kontext | null>(null);

export function useAkteure(): Kontext {
  const kontext = useContext(AkteureKontext);
  if (!kontext) throw new Error('useAkteure: außerhalb der Liste der Akteure benutzt');
  return kontext;
}

/** One slice of the store. `waehle` must give a primitive or an object the store itself holds. */
export function useListenLage<T>(waehle: (lage: ListenLage) => T): T {
  const { speicher } = useAkteure();
  const lies = () => waehle(speicher.lage);
  return useSyncExternalStore(speicher.subscribe, lies, lies);
}
