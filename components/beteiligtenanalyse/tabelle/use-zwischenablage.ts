import { type RefObject, useEffect } from 'react';
import type { Bereich } from './bereich';
import { liesTsv, schreibeHtml, schreibeTsv } from './tsv';

/** What the table does with the clipboard; each refuses by itself where it must. */
export interface Ablagetaten {
  bereich: () => Bereich | null;
  /** The cells of the range as people read them. */
  lies: (bereich: Bereich) => string[][];
  fuegeEin: (bereich: Bereich, tabelle: string[][]) => void;
  leere: (bereich: Bereich) => void;
}

const imFeld = (el: Element | null) => el !== null && /^(INPUT|TEXTAREA|SELECT)$/.test(el.tagName);

/**
 * Copy, cut and paste of ranges. Heard on the document: with nothing selected as text, browsers send these events to
 * the page and not to the cell that has the focus.
 */
export function useZwischenablage(raum: RefObject<HTMLElement | null>, taten: Ablagetaten): void {
  useEffect(() => {
    const gilt = (e: ClipboardEvent) => {
      const hier = document.activeElement;
      if (e.defaultPrevented || !raum.current?.contains(hier) || imFeld(hier)) return null;
      return hier?.closest('[data-kopf]') ? null : taten.bereich();
    };
    const kopiere = (e: ClipboardEvent) => {
      const bereich = gilt(e);
      if (!bereich || !e.clipboardData) return;
      e.preventDefault();
      const zellen = taten.lies(bereich);
      e.clipboardData.setData('text/plain', schreibeTsv(zellen));
      e.clipboardData.setData('text/html', schreibeHtml(zellen));
      if (e.type === 'cut') taten.leere(bereich);
    };
    const fuegeEin = (e: ClipboardEvent) => {
      const bereich = gilt(e);
      const tabelle = liesTsv(e.clipboardData?.getData('text/plain') ?? '');
      if (!bereich || tabelle.length === 0) return;
      e.preventDefault();
      taten.fuegeEin(bereich, tabelle);
    };
    document.addEventListener('copy', kopiere);
    document.addEventListener('cut', kopiere);
    document.addEventListener('paste', fuegeEin);
    return () => {
      document.removeEventListener('copy', kopiere);
      document.removeEventListener('cut', kopiere);
      document.removeEventListener('paste', fuegeEin);
    };
  }, [raum, taten]);
}
