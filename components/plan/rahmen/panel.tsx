'use client';

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '@/components/ui/icon-button';

/** The detail panel: a column at the desk, a sheet over the lower part of the screen on a phone. */
export function Panel({ titel, onZu, children }: { titel: string; onZu?: () => void; children: ReactNode }) {
  return (
    <aside
      aria-label={titel}
      onKeyDown={(e) => {
        const imFeld = e.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName);
        if (e.key === 'Escape' && !e.defaultPrevented && !imFeld) onZu?.();
      }}
      className="nicht-drucken relative border-line bg-panel max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-40 max-lg:max-h-[78dvh] max-lg:overflow-y-auto max-lg:rounded-t-lg max-lg:border-t max-lg:shadow-float lg:w-96 lg:shrink-0 lg:overflow-y-auto lg:border-l xl:w-100 2xl:w-105"
    >
      {onZu && (
        // Without height of its own, so that it stands on the line of the panel's head and takes no room from it.
        <div className="sticky top-0 z-10 flex h-0 items-start justify-end pr-3.5">
          <IconButton
            label="Einzelheiten schließen"
            icon={<X size={18} aria-hidden />}
            onClick={onZu}
            className="mt-4 bg-panel!"
          />
        </div>
      )}
      {children}
    </aside>
  );
}
