'use client';

import { type ReactNode, type RefObject, useEffect, useRef } from 'react';

/**
 * A small non-modal window at a place: opens under its anchor, closes with Esc, a click elsewhere or when the focus
 * leaves it. The owner gives the focus back.
 */
export function Schwebend({
  anker,
  name,
  onZu,
  children,
}: {
  anker: RefObject<HTMLElement | null>;
  name: string;
  /** `taste`: closed with Esc, so the focus belongs back where it came from. */
  onZu: (wie: 'taste' | 'fort') => void;
  children: ReactNode;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const zu = useRef(onZu);
  zu.current = onZu;

  useEffect(() => {
    const el = ref.current;
    const rand = anker.current?.getBoundingClientRect();
    if (!el || !rand) return;
    el.showPopover();
    const passtUnten = rand.bottom + el.offsetHeight + 8 < window.innerHeight;
    el.style.left = `${Math.max(8, Math.min(rand.left, window.innerWidth - el.offsetWidth - 8))}px`;
    el.style.top = `${passtUnten ? rand.bottom + 2 : Math.max(8, window.innerHeight - el.offsetHeight - 8)}px`;
    const erstes = el.querySelector<HTMLElement>('[data-anfang], input, select, button');
    erstes?.focus();
    const draussen = (e: PointerEvent) => {
      if (e.target instanceof Node && !el.contains(e.target)) zu.current('fort');
    };
    document.addEventListener('pointerdown', draussen, true);
    return () => document.removeEventListener('pointerdown', draussen, true);
  }, [anker]);

  return (
    <div
      ref={ref}
      role="dialog"
      aria-label={name}
      popover="manual"
      className="fixed max-h-[70dvh] w-96 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-md border border-line-strong bg-panel p-3 text-base shadow-float"
      onClick={(e) => e.stopPropagation()}
      onKeyDown={(e) => {
        e.stopPropagation();
        if (e.key !== 'Escape') return;
        e.preventDefault();
        onZu('taste');
      }}
      onBlur={(e) => {
        const ziel = e.relatedTarget;
        if (ziel instanceof Node && !e.currentTarget.contains(ziel)) onZu('fort');
      }}
    >
      {children}
    </div>
  );
}
