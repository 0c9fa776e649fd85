import { useEffect } from 'react';

/**
 * Counts how often each step and edge rendered, for the measurement "one moved step renders itself and its edges".
 * Whoever measures puts a function on `globalThis`; without it nothing happens.
 */
declare global {
  var diademBildGerendert: ((id: string) => void) | undefined;
}

export function useGerendert(id: string): void {
  useEffect(() => {
    globalThis.diademBildGerendert?.(id);
  });
}
