'use client';

import { useLayoutEffect, useRef } from 'react';
import stil from './gliederung.module.css';
import { useLage, useLageSpeicher } from './lage';

/**
 * The wording while it is written. Keys are read by the grid (tastatur.ts); leaving the field takes the text over,
 * unless only the window lost the focus.
 */
export function WortlautFeld({
  name,
  platzhalter,
  onVerlassen,
}: {
  name: string;
  platzhalter: string;
  onVerlassen: () => void;
}) {
  const speicher = useLageSpeicher();
  const entwurf = useLage((lage) => lage.bearbeitung?.entwurf ?? '');
  const ref = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    const feld = ref.current;
    feld?.focus();
    feld?.setSelectionRange(feld.value.length, feld.value.length);
  }, []);

  // Browsers without `field-sizing` get the height by hand.
  useLayoutEffect(() => {
    const feld = ref.current;
    if (!feld || CSS.supports('field-sizing', 'content')) return;
    feld.style.height = 'auto';
    feld.style.height = `${Math.max(feld.scrollHeight, entwurf ? 0 : 30)}px`;
  }, [entwurf]);

  return (
    <textarea
      ref={ref}
      className={stil.feld}
      rows={1}
      maxLength={2_000}
      aria-label={name}
      placeholder={platzhalter}
      value={entwurf}
      onChange={(e) => {
        const { bearbeitung } = speicher.lage;
        if (bearbeitung) speicher.setze({ bearbeitung: { ...bearbeitung, entwurf: e.target.value } });
      }}
      onBlur={(e) => {
        if (document.hasFocus() && document.activeElement !== e.currentTarget) onVerlassen();
      }}
    />
  );
}
