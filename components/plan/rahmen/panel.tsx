'use client';

import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { cx } from '@/components/ui/cx';
import { IconButton } from '@/components/ui/icon-button';

/**
 * The detail panel: a column at the desk. Where there is no room beside the content it is a sheet at the foot that
 * stays low, one line high, until the person raises it: choosing a row must not cover the list.
 */
export function Panel({ titel, onZu, children }: { titel: string; onZu?: () => void; children: ReactNode }) {
  const [hoch, setHoch] = useState(false);
  const Zeichen = hoch ? ChevronDown : ChevronUp;
  const zu = onZu && (
    <IconButton label="Einzelheiten schließen" icon={<X size={18} aria-hidden />} onClick={onZu} />
  );
  return (
    <aside
      aria-label={titel}
      onKeyDown={(e) => {
        const imFeld = e.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName);
        if (e.key === 'Escape' && !e.defaultPrevented && !imFeld) onZu?.();
      }}
      // Whoever gets into the sheet with Tab or by an action of a row has asked for it.
      onFocus={(e) => {
        if (!e.target.closest('[data-blattkopf]')) setHoch(true);
      }}
      className={cx(
        'nicht-drucken relative border-line bg-panel max-lg:fixed max-lg:inset-x-0 max-lg:z-40 max-lg:rounded-t-lg max-lg:border-t max-lg:shadow-float lg:w-96 lg:shrink-0 lg:overflow-y-auto lg:border-l xl:w-100 2xl:w-105',
        hoch
          ? 'max-lg:bottom-0 max-lg:max-h-[78dvh] max-lg:overflow-y-auto'
          : 'max-lg:bottom-14 max-lg:max-h-14 max-lg:overflow-hidden md:max-lg:bottom-0',
      )}
    >
      <div
        data-blattkopf
        className="sticky top-0 z-10 flex min-h-14 items-center gap-1 border-b border-line bg-panel px-1.5 lg:hidden"
      >
        <button
          type="button"
          aria-expanded={hoch}
          onClick={() => setHoch(!hoch)}
          className="flex min-h-11 min-w-0 grow items-center gap-2 rounded-md px-2.5 text-left font-medium"
        >
          <Zeichen size={18} aria-hidden className="shrink-0" />
          <span className="truncate">{titel}</span>
        </button>
        {zu}
      </div>
      {zu && (
        // Without height of its own, so that it stands on the line of the panel's head and takes no room from it.
        <div className="pointer-events-none sticky top-0 z-10 h-0 pr-3.5 max-lg:hidden">
          <div className="flex justify-end pt-4 *:pointer-events-auto">{zu}</div>
        </div>
      )}
      {children}
    </aside>
  );
}
