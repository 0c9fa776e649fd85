'use client';

import { useCallback, useEffect } from 'react';
import { useAdresswort } from '../auswahl';

/** Saalmodus: `?saal=1`. Large type, no chrome, no names of people. Esc leaves it when nothing else wants Esc. */
export function useSaalmodus(): { saal: boolean; setzeSaal: (an: boolean) => void } {
  const [wort, setze] = useAdresswort('saal');
  const setzeSaal = useCallback((an: boolean) => setze(an ? '1' : null), [setze]);
  return { saal: wort === '1', setzeSaal };
}

/** Applies the mode to the page; once, in the frame. */
export function useSaalWirkung(): void {
  const { saal, setzeSaal } = useSaalmodus();
  useEffect(() => {
    document.documentElement.toggleAttribute('data-saal', saal);
    if (!saal) return;
    const taste = (e: KeyboardEvent) => {
      const el = e.target;
      const anderswo =
        e.defaultPrevented ||
        document.querySelector('dialog[open], [popover]:popover-open') !== null ||
        (el instanceof HTMLElement && (el.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(el.tagName)));
      if (e.key === 'Escape' && !anderswo) setzeSaal(false);
    };
    window.addEventListener('keydown', taste);
    return () => {
      window.removeEventListener('keydown', taste);
      document.documentElement.removeAttribute('data-saal');
    };
  }, [saal, setzeSaal]);
}
