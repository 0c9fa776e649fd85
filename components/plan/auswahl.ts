'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useCallback } from 'react';
import type { Id } from '@/lib/plan/doc/grundlagen';

/**
 * One word of the address (`?name=wert`). `push`: a place of its own that Back returns from; else it replaces.
 * Written through the History API, which Next follows without asking the server.
 */
export function useAdresswort(name: string): [string | null, (wert: string | null, push?: boolean) => void] {
  const wert = useSearchParams().get(name);
  const setze = useCallback(
    (neu: string | null, push = false) => {
      const url = new URL(window.location.href);
      if (url.searchParams.get(name) === neu) return;
      if (neu === null) url.searchParams.delete(name);
      else url.searchParams.set(name, neu);
      if (push) window.history.pushState(null, '', url);
      else window.history.replaceState(null, '', url);
    },
    [name],
  );
  return [wert, setze];
}

/** What the address says at this moment; what is shown of it may come a little later. */
export function adresswort(name: string): string | null {
  return new URLSearchParams(window.location.search).get(name);
}

/** The selected element, `?auswahl=`. Choosing does not fill the history; views do. */
export function useAuswahl(): [Id | null, (id: Id | null) => void] {
  const [id, setze] = useAdresswort('auswahl');
  const waehle = useCallback((neu: Id | null) => setze(neu), [setze]);
  return [id, waehle];
}

/** The view of an area, `?ansicht=`; Back returns to the view before. Unknown words fall back to the first. */
export function useAnsicht<T extends string>(ansichten: readonly [T, ...T[]]): [T, (ansicht: T) => void] {
  const [wort, setze] = useAdresswort('ansicht');
  const ansicht = ansichten.find((a) => a === wort) ?? ansichten[0];
  const waehle = useCallback((neu: T) => setze(neu, true), [setze]);
  return [ansicht, waehle];
}

/** Goes to an element, wherever it is shown. */
export function useGeheZu(): (bereich: string, id?: Id) => void {
  const router = useRouter();
  const pfad = usePathname();
  const saal = useSearchParams().get('saal');
  return useCallback(
    (bereich, id) => {
      const wurzel = pfad.split('/').slice(0, 3).join('/');
      const worte = new URLSearchParams();
      if (id) worte.set('auswahl', id);
      if (saal) worte.set('saal', saal);
      const frage = worte.size > 0 ? `?${worte}` : '';
      router.push(`${wurzel}${bereich ? `/${bereich}` : ''}${frage}`);
    },
    [router, pfad, saal],
  );
}
