import { BaseEdge, type Edge, EdgeLabelRenderer, type EdgeProps, getBezierPath } from '@xyflow/react';
import { Ban, Hourglass, Link2, type LucideIcon, Plus, Unlink } from 'lucide-react';
import { memo } from 'react';
import { cx } from '@/components/ui/cx';
import type { Bildlinie, Strich } from './modell';

export type LinieElement = Edge<{ linie: Bildlinie; gewaehlt: boolean }, 'linie'>;

const ZEICHEN: Record<Strich, LucideIcon> = {
  stuetzt: Plus,
  hemmt: Ban,
  wartet: Hourglass,
  neutral: Link2,
  getrennt: Unlink,
};
const FARBE: Record<Strich, string> = {
  stuetzt: 'text-ok border-ok-mark',
  hemmt: 'text-danger border-danger-mark',
  wartet: 'text-warn border-warn-mark',
  neutral: 'text-soft border-field',
  getrennt: 'text-danger border-danger-mark',
};
export const STRICHFARBE: Record<Strich, string> = {
  stuetzt: 'var(--ok-mark)',
  hemmt: 'var(--danger-mark)',
  wartet: 'var(--warn-mark)',
  neutral: 'var(--field)',
  getrennt: 'var(--danger-mark)',
};
const MUSTER: Partial<Record<Strich, string>> = { hemmt: '2 5', wartet: '9 6', getrennt: '2 5' };

/** A line of the picture with its word on it. */
export const Linie = memo(function Linie({ data, markerEnd, ...lage }: EdgeProps<LinieElement>) {
  const [pfad, x, y] = getBezierPath(lage);
  if (!data) return null;
  const { linie, gewaehlt } = data;
  const Zeichen = ZEICHEN[linie.strich];
  return (
    <>
      <BaseEdge
        path={pfad}
        markerEnd={markerEnd}
        interactionWidth={24}
        style={{
          stroke: STRICHFARBE[linie.strich],
          strokeWidth: gewaehlt ? 3.5 : 2,
          strokeDasharray: MUSTER[linie.strich],
          strokeLinecap: 'round',
        }}
      />
      <EdgeLabelRenderer>
        <div
          style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
          className={cx(
            'pointer-events-none absolute flex max-w-44 items-center gap-1 rounded-full border bg-panel px-2 py-px text-xs font-semibold',
            FARBE[linie.strich],
          )}
        >
          <Zeichen size={12} aria-hidden className="shrink-0" />
          <span>{linie.art}</span>
        </div>
      </EdgeLabelRenderer>
    </>
  );
});
