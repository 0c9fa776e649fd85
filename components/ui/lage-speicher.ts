import { useSyncExternalStore } from 'react';

/**
 * What is true only on one screen (focus, selection, an open editor), kept beside React: each row or node listens
 * to its own slice, so moving the focus renders the two concerned and not five hundred.
 */
export class LageSpeicher<L extends object> {
  #lage: L;
  readonly #hoerer = new Set<() => void>();

  constructor(anfang: L) {
    this.#lage = anfang;
  }

  get lage(): L {
    return this.#lage;
  }

  setze(teil: Partial<L>): void {
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

/** One slice of the store. `waehle` must give a primitive or an object the store itself holds. */
export function useAusschnitt<L extends object, T>(speicher: LageSpeicher<L>, waehle: (lage: L) => T): T {
  const lies = () => waehle(speicher.lage);
  return useSyncExternalStore(speicher.subscribe, lies, lies);
}
