import {
  BaseEdge,
  type Edge,
  EdgeLabelRenderer,
  type EdgeProps,
  getStraightPath,
  type InternalNode,
  useInternalNode,
} from '@xyflow/react';
import { Ban, Hourglass, Link2, type LucideIcon, Plus, Unlink } from 'lucide-react';
import { memo } from 'react';
import { cx } from '@/components/ui/cx';
import type { Bildlinie, Strich } from './modell';

export type LinieElement = Edge<
  {
    linie: Bildlinie;
    gewaehlt: boolean;
    /** There is a line back between the same two. */
    gegenrichtung: boolean;
  },
  'linie'
>;

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

interface Kasten {
  x: number;
  y: number;
  breite: number;
  hoehe: number;
}

function kastenVon(knoten: InternalNode | undefined): Kasten | null {
  const { width, height } = knoten?.measured ?? {};
  if (!knoten || !width || !height) return null;
  const { x, y } = knoten.internals.positionAbsolute;
  return { x: x + width / 2, y: y + height / 2, breite: width, hoehe: height };
}

/** Two lines between the same boxes run beside each other; pixels from the middle. */
const NEBEN = 16;
const LUFT = 5;
/** Share of the way at which the word stands: before the middle, where lines that cross are still apart. */
const WORT_BEI = 0.32;

/** Half of the widest word, with air: nearer to the box it would lie on it. */
const WORT_HALB = 64;

/** Share of a line of this length at which its word stands. */
function wortBei(laenge: number): number {
  return laenge === 0 ? 0.5 : Math.max(WORT_BEI, Math.min(0.5, WORT_HALB / laenge));
}

/** Where the straight line from the middle of `von` to the middle of `nach` leaves the box `von`. */
function rand(von: Kasten, nach: Kasten): { x: number; y: number } {
  const [dx, dy] = [nach.x - von.x, nach.y - von.y];
  const anteil = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : (von.breite / 2 + LUFT) / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : (von.hoehe / 2 + LUFT) / Math.abs(dy),
  );
  return Number.isFinite(anteil) ? { x: von.x + dx * anteil, y: von.y + dy * anteil } : von;
}

/** Both boxes moved aside, at right angles to the line: the way there and the way back do not cover each other. */
function daneben(von: Kasten, nach: Kasten): [Kasten, Kasten] {
  const laenge = Math.hypot(nach.x - von.x, nach.y - von.y) || 1;
  const [x, y] = [(-(nach.y - von.y) / laenge) * NEBEN, ((nach.x - von.x) / laenge) * NEBEN];
  return [
    { ...von, x: von.x + x, y: von.y + y },
    { ...nach, x: nach.x + x, y: nach.y + y },
  ];
}

/** A line of the picture, straight from box to box, with its word on it. */
export const Linie = memo(function Linie({ data, markerEnd, source, target }: EdgeProps<LinieElement>) {
  const [von, nach] = [kastenVon(useInternalNode(source)), kastenVon(useInternalNode(target))];
  if (!data || !von || !nach) return null;
  const [a, b] = data.gegenrichtung ? daneben(von, nach) : [von, nach];
  const [anfang, ende] = [rand(a, b), rand(b, a)];
  const [pfad] = getStraightPath({
    sourceX: anfang.x,
    sourceY: anfang.y,
    targetX: ende.x,
    targetY: ende.y,
  });
  const bei = wortBei(Math.hypot(ende.x - anfang.x, ende.y - anfang.y));
  const [x, y] = [anfang.x + (ende.x - anfang.x) * bei, anfang.y + (ende.y - anfang.y) * bei];
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
            'pointer-events-none absolute flex max-w-[116px] items-center gap-1 rounded-[11px] border bg-panel px-2 py-px text-[12px] leading-tight font-semibold',
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
