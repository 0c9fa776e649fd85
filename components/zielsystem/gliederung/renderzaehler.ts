import { useEffect } from 'react';

/**
 * Counts how often each row rendered, for the measurement "one edit renders one row" (bench and browser test).
 * Whoever measures puts a function on `globalThis`; without it nothing happens.
 */
declare global {
  var diademZeileGerendert: ((id: string) => void) | undefined;
}

/** Called by the row and by each of its cells: whatever part of a row rendered, the row is counted. */
export function useGerendert(id: string): void {
  useEffect(() => globalThis.diademZeileGerendert?.(id));
}
