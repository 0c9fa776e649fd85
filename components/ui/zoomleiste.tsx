'use client';

import { Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './icon-button';

const STUFE = 1.25;

/** Smaller, how large (in percent, `stand`), larger: the same for every canvas. */
export function Zoomleiste({ stand, onZoom }: { stand: ReactNode; onZoom: (faktor: number) => void }) {
  return (
    <span className="flex items-center rounded-md border border-line-strong bg-panel">
      <IconButton
        label="Verkleinern"
        icon={<Minus size="1.1em" aria-hidden />}
        onClick={() => onZoom(1 / STUFE)}
      />
      <span className="min-w-12 text-center text-sm tabular-nums" aria-hidden="true">
        {stand}
        {'\u00a0'}%
      </span>
      <IconButton label="Vergrößern" icon={<Plus size="1.1em" aria-hidden />} onClick={() => onZoom(STUFE)} />
    </span>
  );
}
