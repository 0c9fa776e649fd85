import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { MatrixTaten } from './use-matrix-taten';

export interface Zeigender {
  kuerzel: string;
  name: string;
  farbe: string;
}

interface MatrixLage {
  /** The selected goal or Aktivität. */
  auswahl: Id | null;
  /** The entry being written, by its stop. */
  schreibt: string | null;
  praesenz: ReadonlyMap<Id, readonly Zeigender[]>;
}

/** What is true only on this screen, beside React: a row listens to its own slice. */
export class MatrixSpeicher {
  #lage: MatrixLage = { auswahl: null, schreibt: null, praesenz: new Map() };
  readonly #hoerer = new Set<() => void>();

  get lage(): MatrixLage {
    return this.#lage;
  }

  setze(teil: Partial<MatrixLage>): void {
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
  speicher: MatrixSpeicher;
  taten: MatrixTaten;
  bearbeitbar: boolean;
  waehle: (id: Id) => void;
  /** Puts the focus on a stop once it is drawn. */
  fokussiere: (halt: string) => void;
}

export const MatrixKontext = createContext<Kontext | null>(null);

export function useMatrix(): Kontext {
  const kontext = useContext(MatrixKontext);
  if (!kontext) throw new Error('useMatrix: außerhalb der Planungsmatrix benutzt');
  return kontext;
}

/** One slice of the store. `waehle` must give a primitive or an object the store itself holds. */
export function useMatrixLage<T>(waehle: (lage: MatrixLage) => T): T {
  const { speicher } = useMatrix();
  const lies = () => waehle(speicher.lage);
  return useSyncExternalStore(speicher.subscribe, lies, lies);
}
