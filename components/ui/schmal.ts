import { useSyncExternalStore } from 'react';

const ABFRAGE = '(max-width: 47.99rem)';

function subscribe(fn: () => void): () => void {
  const abfrage = window.matchMedia(ABFRAGE);
  abfrage.addEventListener('change', fn);
  return () => abfrage.removeEventListener('change', fn);
}

/** Whether this screen is a phone, or magnified as much. Where it concerns looks alone, CSS decides. */
export function istSchmal(): boolean {
  return window.matchMedia(ABFRAGE).matches;
}

export function useSchmal(): boolean {
  return useSyncExternalStore(subscribe, istSchmal, () => false);
}
