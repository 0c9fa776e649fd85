'use client';

import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

/**
 * A short explanation beside what it explains: appears on hover and on keyboard focus, stays while the pointer is
 * over it, goes with Esc (WCAG 1.4.13). It describes; the name of the thing must stand in the thing itself.
 */
export function Tooltip({ text, children }: { text: string; children: ReactNode }) {
  const id = useId();
  const anker = useRef<HTMLSpanElement>(null);
  const blase = useRef<HTMLSpanElement>(null);
  const [offen, setOffen] = useState(false);

  useEffect(() => {
    const el = blase.current;
    const ziel = anker.current;
    if (!offen || !el || !ziel) return;
    el.showPopover();
    const r = ziel.getBoundingClientRect();
    const breite = el.offsetWidth;
    const unten = r.bottom + el.offsetHeight + 8 < window.innerHeight;
    el.style.left = `${Math.max(8, Math.min(r.left + r.width / 2 - breite / 2, window.innerWidth - breite - 8))}px`;
    el.style.top = `${unten ? r.bottom + 4 : r.top - el.offsetHeight - 4}px`;
    const zu = (e: KeyboardEvent) => {
      if (e.key === 'Escape') setOffen(false);
    };
    window.addEventListener('keydown', zu, true);
    return () => window.removeEventListener('keydown', zu, true);
  }, [offen]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: wrapper only listens; the control inside is interactive
    <span
      ref={anker}
      className="inline-flex"
      aria-describedby={offen ? id : undefined}
      onPointerEnter={() => setOffen(true)}
      onPointerLeave={() => setOffen(false)}
      onFocus={(e) => setOffen(e.target.matches(':focus-visible'))}
      onBlur={() => setOffen(false)}
    >
      {children}
      {offen && (
        <span
          ref={blase}
          id={id}
          role="tooltip"
          popover="manual"
          className="fixed max-w-72 rounded-md bg-ink px-2.5 py-1 text-xs text-panel shadow-float"
        >
          {text}
        </span>
      )}
    </span>
  );
}
