import { type ReactFlowState, useStoreApi } from '@xyflow/react';
import { ChevronDown, ChevronUp, GripVertical } from 'lucide-react';
import { memo, type PointerEvent, useEffect, useRef, useState } from 'react';
import { cx } from '@/components/ui/cx';
import type { BildLane } from '@/lib/plan/dienstleistungskette/views/bild';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { mitTrennstellen } from '@/lib/plan/zeichnung/views/trennung';
import { useBild, useLage } from './lage';

/** Width of the heads on screen, in pixels; they do not shrink with the picture. */
export const KOPFBREITE = 176;
export const KOPFBREITE_SCHMAL = 92;

/**
 * Keeps an element with the lanes at the height of the picture, at once with every frame and without rendering anything.
 * While the picture only moves, the element is moved as a whole: nothing in it is styled or laid out anew.
 */
function useMitBild() {
  const ref = useRef<HTMLDivElement>(null);
  const store = useStoreApi();
  useEffect(() => {
    let zuletzt = Number.NaN;
    const folge = ({ transform: [, y, zoom] }: ReactFlowState) => {
      if (!ref.current) return;
      ref.current.style.transform = `translateY(${Math.round(y)}px)`;
      if (zoom !== zuletzt) ref.current.style.setProperty('--zoom', String(zoom));
      zuletzt = zoom;
    };
    folge(store.getState());
    return store.subscribe(folge);
  }, [store]);
  return ref;
}

const lageVon = (lane: BildLane) => ({
  top: `calc(${lane.oben} * var(--zoom) * 1px)`,
  height: `calc(${lane.hoehe} * var(--zoom) * 1px)`,
});

/** The bands behind the steps, over the whole width. */
export const Baender = memo(function Baender({ lanes }: { lanes: readonly BildLane[] }) {
  const ref = useMitBild();
  return (
    <div aria-hidden="true" className="pointer-events-none absolute inset-0 -z-1 overflow-hidden">
      <div ref={ref} className="absolute inset-x-0 top-0">
        {lanes.map((lane, i) => (
          <div
            key={lane.id ?? 'ohne'}
            style={lageVon(lane)}
            className={cx(
              'absolute inset-x-0 border-b border-line-strong',
              i === 0 && 'border-t',
              lane.istNutzer
                ? 'bg-accent-weak'
                : lane.id === null
                  ? 'bg-warn-weak'
                  : i % 2 === 0
                    ? 'bg-bg'
                    : 'bg-panel',
            )}
          />
        ))}
      </div>
    </div>
  );
});

export interface KoepfeProps {
  lanes: readonly BildLane[];
  bearbeitbar: boolean;
  waehle: (laneId: Id) => void;
  /** Puts the lane below another; null: on top. */
  verschiebe: (laneId: Id, nachId: Id | null) => void;
  onTaste: (e: React.KeyboardEvent, laneId: Id) => void;
}

/** The heads of the lanes, fixed at the left: names stay readable wherever the picture is moved. */
export const Koepfe = memo(function Koepfe(props: KoepfeProps) {
  const { lanes, bearbeitbar, verschiebe } = props;
  const mitBild = useMitBild();
  const ref = useRef<HTMLDivElement>(null);
  const [zug, setZug] = useState<{ id: Id; y: number; nachId: Id | null } | null>(null);
  const rest = lanes.filter((lane) => lane.id !== null);

  const ziehe = (e: PointerEvent, id: Id) => {
    const flaeche = ref.current?.getBoundingClientRect();
    if (!flaeche) return;
    const y = e.clientY - flaeche.top;
    const andere = [...(ref.current?.querySelectorAll<HTMLElement>('[data-lane]') ?? [])].filter(
      (el) => el.dataset.lane !== id,
    );
    const ueber = andere.filter((el) => {
      const r = el.getBoundingClientRect();
      return r.top + r.height / 2 < e.clientY;
    });
    setZug({ id, y, nachId: ueber.at(-1)?.dataset.lane ?? null });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fields of a form
    <div
      ref={ref}
      role="group"
      aria-label="Bahnen"
      className="pointer-events-none absolute inset-y-0 left-0 z-5 w-44 overflow-hidden @max-[480px]:w-23"
    >
      <div ref={mitBild} className="absolute inset-x-0 top-0">
        {lanes.map((lane, i) => (
          <Kopf
            key={lane.id ?? 'ohne'}
            {...props}
            lane={lane}
            erste={i === 0}
            letzte={i === rest.length - 1}
            davorId={rest[i - 2]?.id ?? null}
            danachId={rest[i + 1]?.id ?? null}
            gezogen={zug?.id === lane.id && lane.id !== null}
            tabbar={i === 0}
            ziehe={ziehe}
            lasse={(abgebrochen) => {
              if (zug && !abgebrochen) verschiebe(zug.id, zug.nachId);
              setZug(null);
            }}
          />
        ))}
      </div>
      {zug && bearbeitbar && (
        <div style={{ top: zug.y - 1 }} className="absolute inset-x-0 z-10 border-t-3 border-ok-mark" />
      )}
    </div>
  );
});

function Kopf({
  lane,
  erste,
  letzte,
  davorId,
  danachId,
  gezogen,
  tabbar,
  bearbeitbar,
  waehle,
  verschiebe,
  onTaste,
  ziehe,
  lasse,
}: KoepfeProps & {
  lane: BildLane;
  erste: boolean;
  letzte: boolean;
  davorId: Id | null;
  danachId: Id | null;
  gezogen: boolean;
  tabbar: boolean;
  ziehe: (e: PointerEvent, id: Id) => void;
  lasse: (abgebrochen: boolean) => void;
}) {
  const { speicher } = useBild();
  const gewaehlt = useLage((l) => l.hauptId !== null && l.hauptId === lane.id);
  const fokus = useLage(({ kopfId }) => kopfId === lane.id || (kopfId === null && tabbar));
  const aktiv = useRef(false);
  const { id } = lane;
  return (
    <div
      data-lane={id ?? undefined}
      style={lageVon(lane)}
      className={cx(
        'group/kopf pointer-events-auto absolute inset-x-0 flex border-r border-b border-line-strong',
        erste && 'border-t',
        lane.istNutzer ? 'bg-accent-weak' : id === null ? 'bg-warn-weak' : 'bg-panel',
        gezogen && 'opacity-60',
        gewaehlt && 'shadow-[inset_3px_0_0_var(--accent)]',
      )}
    >
      <button
        type="button"
        data-kopf={id ?? ''}
        tabIndex={fokus ? 0 : -1}
        disabled={id === null}
        aria-pressed={gewaehlt}
        title={lane.titel}
        aria-label={lane.untertitel ? `${lane.titel}, ${lane.untertitel}` : lane.titel}
        onFocus={() => speicher.setze({ kopfId: id })}
        onClick={() => id !== null && waehle(id)}
        onKeyDown={(e) => id !== null && onTaste(e, id)}
        style={{ paddingBlock: `clamp(0px, (${lane.hoehe} * var(--zoom) * 1px - 1.25rem) / 2, 0.375rem)` }}
        className="flex min-w-0 grow flex-col items-start justify-start overflow-hidden px-2.5 text-left hover:bg-accent-weak/60 focus-visible:-outline-offset-3 @max-[480px]:px-1.5"
      >
        <span
          // In a small picture a head has room for one line or two: whole lines, none cut through.
          style={{ maxHeight: `max(1lh, round(down, ${lane.hoehe} * var(--zoom) * 1px - 0.5rem, 1lh))` }}
          className="line-clamp-3 shrink-0 text-sm leading-tight font-semibold hyphens-manual wrap-anywhere @max-[480px]:text-[12px]"
        >
          {mitTrennstellen(lane.titel)}
        </span>
        {lane.untertitel && (
          <span className="mt-0.5 line-clamp-2 text-xs leading-tight text-muted @max-[480px]:text-[11px]">
            {lane.untertitel}
          </span>
        )}
      </button>
      {bearbeitbar && id !== null && (
        <span className="flex w-6 shrink-0 flex-col items-center justify-center opacity-0 group-focus-within/kopf:opacity-100 group-hover/kopf:opacity-100 pointer-coarse:w-11 pointer-coarse:opacity-100 @max-[480px]:hidden">
          <Pfeil
            label={`${lane.titel}: Bahn nach oben`}
            Zeichen={ChevronUp}
            aus={erste}
            onClick={() => verschiebe(id, davorId)}
          />
          <span
            aria-hidden="true"
            title="Bahn verschieben"
            className="grid size-6 cursor-grab touch-none place-items-center text-muted pointer-coarse:size-11"
            onPointerDown={(e) => {
              aktiv.current = true;
              e.currentTarget.setPointerCapture(e.pointerId);
            }}
            onPointerMove={(e) => aktiv.current && ziehe(e, id)}
            onPointerUp={() => {
              aktiv.current = false;
              lasse(false);
            }}
            onPointerCancel={() => {
              aktiv.current = false;
              lasse(true);
            }}
          >
            <GripVertical size={14} />
          </span>
          <Pfeil
            label={`${lane.titel}: Bahn nach unten`}
            Zeichen={ChevronDown}
            aus={letzte}
            onClick={() => verschiebe(id, danachId)}
          />
        </span>
      )}
    </div>
  );
}

function Pfeil({
  label,
  Zeichen,
  aus,
  onClick,
}: {
  label: string;
  Zeichen: typeof ChevronUp;
  aus: boolean;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={label}
      title={label}
      disabled={aus}
      onClick={onClick}
      className="grid size-6 place-items-center rounded-sm hover:bg-accent-weak disabled:opacity-30 pointer-coarse:hidden"
    >
      <Zeichen size={15} aria-hidden />
    </button>
  );
}
