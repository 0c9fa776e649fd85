import { useEffect } from 'react';

/**
 * Counts how often each cell rendered, for the measurement "one edit renders one cell" (bench and browser test).
 * Whoever measures puts a function on `globalThis`; without it nothing happens.
 */
declare global {
  var diademZelleGerendert: ((zelle: string) => void) | undefined;
}

export function useZelleGerendert(zelle: string): void {
  useEffect(() => {
    globalThis.diademZelleGerendert?.(zelle);
  });
}
