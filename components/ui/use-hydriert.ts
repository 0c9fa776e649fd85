'use client';

import { useSyncExternalStore } from 'react';

const nichts = () => () => undefined;

/**
 * False until the page has come alive. A form sent before that would be sent by the browser itself and lose what was
 * typed, so its button waits.
 */
export function useHydriert(): boolean {
  return useSyncExternalStore(
    nichts,
    () => true,
    () => false,
  );
}
