import { Plus } from 'lucide-react';
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { cx } from '@/components/ui/cx';
import type { KnotenDaten } from './knoten-daten';
import { type Richtung, useBild } from './lage';

/** A pointer that only passes by, or a picture that moves below it, calls no handle; and its way to one is a moment. */
const KOMMT_NACH_MS = 60;
const GEHT_NACH_MS = 400;

/**
 * Whether the mouse rests on a step. Only then its handles are made: those of hundreds of steps would be most of the
 * picture's elements.
 */
export function useUnterDerMaus() {
  const [da, setDa] = useState(false);
  const uhr = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(uhr.current), []);
  const nach = (ms: number, wert: boolean) => {
    clearTimeout(uhr.current);
    uhr.current = setTimeout(() => setDa(wert), ms);
  };
  return {
    da,
    onPointerEnter: (e: PointerEvent) => e.pointerType === 'mouse' && nach(KOMMT_NACH_MS, true),
    onPointerLeave: () => nach(GEHT_NACH_MS, false),
  };
}

/** Further than this the pointer draws an edge; less is a click that adds the next step. */
const ZUG_AB = 6;

const ORT: Record<Richtung, string> = {
  rechts: 'left-full top-1/2 ml-3 -translate-y-1/2',
  unten: 'left-1/2 top-full mt-3 -translate-x-1/2',
  oben: 'left-1/2 bottom-full mb-3 -translate-x-1/2',
};
const NAME: Record<Richtung, string> = {
  rechts: 'Nächster Schritt (Strg+→); ziehen verbindet',
  unten: 'Nächster Schritt in der Bahn darunter (Strg+↓); ziehen verbindet',
  oben: 'Nächster Schritt in der Bahn darüber (Strg+↑); ziehen verbindet',
};
const RICHTUNGEN: readonly Richtung[] = ['rechts', 'unten', 'oben'];

/**
 * The handles of a step: a click adds the next step, a drag draws an edge to where it is let go. They keep their size
 * on screen, so that a finger finds them in a small picture too.
 */
export function Griffe({ daten, immer }: { daten: KnotenDaten; immer: boolean }) {
  if (daten.art === 'notiz' || daten.art === 'ende') return null;
  const gezeigt = immer ? RICHTUNGEN : RICHTUNGEN.slice(0, 1);
  return gezeigt.map((richtung) => (
    <span
      key={richtung}
      // Under the pointer only they are for the pointer only; keys have their own way.
      aria-hidden={!immer}
      className={cx('nodrag nopan absolute z-10', ORT[richtung])}
    >
      <Griff id={daten.id} richtung={richtung} klein={richtung !== 'rechts'} />
    </span>
  ));
}

function Griff({ id, richtung, klein }: { id: string; richtung: Richtung; klein: boolean }) {
  const { taten } = useBild();
  const anfang = useRef<{ x: number; y: number } | null>(null);
  const zieht = useRef(false);
  const bewegt = (e: PointerEvent) => {
    const von = anfang.current;
    if (!von) return;
    if (Math.hypot(e.clientX - von.x, e.clientY - von.y) > ZUG_AB) zieht.current = true;
    if (zieht.current) taten.ziehtVerbindung(id, { x: e.clientX, y: e.clientY });
  };
  const ende = (e: PointerEvent, losgelassen: boolean) => {
    if (!anfang.current) return;
    anfang.current = null;
    if (!zieht.current) return;
    taten.endeVerbindung(id, losgelassen ? { x: e.clientX, y: e.clientY } : null);
  };
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={NAME[richtung]}
      title={NAME[richtung]}
      style={{ transform: 'scale(var(--gegenzoom, 1))' }}
      className={cx(
        'grid touch-none place-items-center rounded-full border-2 border-panel pointer-coarse:size-11',
        klein
          ? 'size-6 bg-panel text-accent ring-1 ring-accent hover:bg-accent-weak'
          : 'size-7 bg-accent text-on-accent hover:bg-accent-hover',
      )}
      onPointerDown={(e) => {
        e.stopPropagation();
        if (e.button !== 0) return;
        e.currentTarget.setPointerCapture(e.pointerId);
        anfang.current = { x: e.clientX, y: e.clientY };
        zieht.current = false;
      }}
      onPointerMove={bewegt}
      onPointerUp={(e) => ende(e, true)}
      onPointerCancel={(e) => ende(e, false)}
      onClick={(e) => {
        e.stopPropagation();
        if (!zieht.current) taten.naechster(id, richtung);
        zieht.current = false;
      }}
    >
      <Plus size={klein ? 14 : 18} aria-hidden strokeWidth={2.5} />
    </button>
  );
}
