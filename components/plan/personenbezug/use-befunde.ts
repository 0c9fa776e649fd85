'use client';

import { useEffect, useState } from 'react';
import type { Befund } from '@/lib/anonymisierung/befund';
import { ladeFinder, ladePlaeneFuer } from './finder';

/** A finding together with the words it was made of, so that it can be told whether they still stand there. */
export interface Fundstelle extends Befund {
  text: string;
}

export const alsFundstelle = (befund: Befund, text: string): Fundstelle => ({
  ...befund,
  text: text.slice(befund.von, befund.bis),
});

const RUHE_MS = 400;
const SPAETESTENS_MS = 1_500;

/**
 * The findings in a text, some moments after the last key and when the browser has time: typing never waits. The
 * finders come with the first text that is looked at. Nothing leaves the browser.
 */
export function useBefunde(text: string): readonly Fundstelle[] {
  const [befunde, setBefunde] = useState<readonly Fundstelle[]>([]);
  useEffect(() => {
    let aktuell = true;
    const suche = async () => {
      const findePersonenbezug = await ladeFinder();
      await ladePlaeneFuer(text);
      if (!aktuell) return;
      const gefunden = await findePersonenbezug(text);
      if (aktuell) setBefunde(gefunden.map((befund) => alsFundstelle(befund, text)));
    };
    const uhr = setTimeout(() => wennZeitIst(() => void suche().catch(() => undefined)), RUHE_MS);
    return () => {
      aktuell = false;
      clearTimeout(uhr);
    };
  }, [text]);
  return befunde;
}

/** Safari knows no idle time. */
function wennZeitIst(tun: () => void): void {
  if (typeof window.requestIdleCallback === 'function')
    window.requestIdleCallback(tun, { timeout: SPAETESTENS_MS });
  else setTimeout(tun, 0);
}
