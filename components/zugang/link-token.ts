'use client';

import { useSyncExternalStore } from 'react';

function beobachte(fn: () => void): () => void {
  window.addEventListener('hashchange', fn);
  return () => window.removeEventListener('hashchange', fn);
}

/**
 * The token of a link: the part of the address after `#`, which no browser sends to a server, so it stands in no
 * log and no Referer (S20). undefined while the page is still being prepared, `''` when the link has none.
 */
export function useLinkToken(): string | undefined {
  return useSyncExternalStore(
    beobachte,
    () => window.location.hash.slice(1),
    () => undefined,
  );
}
