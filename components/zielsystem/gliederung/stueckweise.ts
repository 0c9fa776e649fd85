import { startTransition, useEffect, useState } from 'react';

/** Rows drawn at once: more than two tall screens. */
const ERSTE = 60;
/** Rows added each time the browser has had time for the person. */
const SCHRITT = 60;

/**
 * Draws a long list in steps, from the top: hundreds of rows that open at once would hold the page for a second.
 * @param mindestens so many must be there at once, e.g. because a row among them is chosen
 */
export function useStueckweise<T>(zeilen: readonly T[], mindestens: number): readonly T[] {
  const [soweit, setSoweit] = useState(ERSTE);
  const grenze = Math.max(soweit, mindestens);
  const { length } = zeilen;
  useEffect(() => {
    if (length < soweit && soweit > ERSTE) return setSoweit(Math.max(length, ERSTE));
    if (grenze >= length) return;
    const bild = requestAnimationFrame(() => startTransition(() => setSoweit(grenze + SCHRITT)));
    return () => cancelAnimationFrame(bild);
  }, [length, soweit, grenze]);
  return grenze >= length ? zeilen : zeilen.slice(0, grenze);
}
