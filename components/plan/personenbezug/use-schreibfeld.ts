'use client';

import { useEffect, useState } from 'react';

export type Schreibfeld = HTMLInputElement | HTMLTextAreaElement;

/** Fields that show findings by themselves, search, or hold no prose. */
const AUSGENOMMEN =
  '[data-eigene-befunde], [role="combobox"], [role="searchbox"], [role="spinbutton"], [readonly], [type="search"], [inputmode="numeric"], [inputmode="decimal"]';

/** The field the focus is in, with its text as it is typed; null while it is in none that holds prose. */
export function useSchreibfeld(): { feld: Schreibfeld | null; text: string } {
  const [feld, setFeld] = useState<Schreibfeld | null>(() => alsFeld(document.activeElement));
  const [text, setText] = useState(() => alsFeld(document.activeElement)?.value ?? '');
  useEffect(() => {
    const betritt = () => {
      const neu = alsFeld(document.activeElement);
      setFeld(neu);
      setText(neu?.value ?? '');
    };
    // Where the focus goes is known only after the field was left.
    const verlasse = () => queueMicrotask(betritt);
    const schreibe = (e: Event) => {
      const ziel = alsFeld(e.target);
      if (ziel && ziel === document.activeElement) setText(ziel.value);
    };
    document.addEventListener('focusin', betritt);
    document.addEventListener('focusout', verlasse);
    document.addEventListener('input', schreibe);
    return () => {
      document.removeEventListener('focusin', betritt);
      document.removeEventListener('focusout', verlasse);
      document.removeEventListener('input', schreibe);
    };
  }, []);
  return { feld, text };
}

function alsFeld(ziel: EventTarget | null): Schreibfeld | null {
  const istFeld =
    ziel instanceof HTMLTextAreaElement ||
    (ziel instanceof HTMLInputElement && (ziel.type === 'text' || ziel.type === ''));
  return istFeld && !ziel.matches(AUSGENOMMEN) ? ziel : null;
}

/** Writes into a field as if somebody had typed it, so that whatever listens to it takes it over. */
export function setzeText(feld: Schreibfeld, text: string): void {
  const art = feld instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(art.prototype, 'value')?.set?.call(feld, text);
  feld.dispatchEvent(new Event('input', { bubbles: true }));
  feld.focus();
}
