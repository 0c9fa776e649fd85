import { type RefObject, useCallback } from 'react';
import type { Zellort } from './bereich';

const FRAMES = 20;

/** The drawn element of a cell, or of the head of a column. */
function element(raum: HTMLElement | null, ort: Zellort): HTMLElement | null {
  const spalte = CSS.escape(ort.spalte);
  return (
    raum?.querySelector<HTMLElement>(`[data-zeile="${CSS.escape(ort.zeile)}"] > [data-spalte="${spalte}"]`) ??
    null
  );
}

/** Puts the focus on a cell; one that is not drawn is scrolled to first, so this tries for a few frames. */
export function useZellfokus(
  raum: RefObject<HTMLElement | null>,
  zeige: (zeile: string) => void,
): { fokussiere: (ort: Zellort) => void; fokussiereKopf: (spalte: string) => void } {
  const fokussiere = useCallback(
    (ort: Zellort) => {
      const versuche = (noch: number) => {
        const el = element(raum.current, ort);
        if (el) el.focus();
        else if (noch > 0) {
          zeige(ort.zeile);
          requestAnimationFrame(() => versuche(noch - 1));
        }
      };
      // After React has drawn what the key changed, and before the next key: fast typists lose none.
      queueMicrotask(() => versuche(FRAMES));
    },
    [raum, zeige],
  );
  const fokussiereKopf = useCallback(
    (spalte: string) =>
      raum.current?.querySelector<HTMLElement>(`[data-kopf="${CSS.escape(spalte)}"] button`)?.focus(),
    [raum],
  );
  return { fokussiere, fokussiereKopf };
}
