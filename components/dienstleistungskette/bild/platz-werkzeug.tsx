import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useAnsage } from '@/components/plan/ansage';
import type { KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { MASSE } from '@/lib/plan/dienstleistungskette/views/masse';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { KettenBefehle } from '../befehle';
import type { BildSpeicher } from './lage';
import { imBild, verschiebeAb, wieWeitZurueck } from './platz';
import type { useBlick } from './use-blick';

const rasten = (wert: number) => Math.round(wert / MASSE.raster) * MASSE.raster;

/**
 * „Platz schaffen“ with the pointer: everything right of where it is pressed goes along, until it is let go. To the
 * left it closes a gap, as far as no step runs into another. Until then only this screen moves; one undo step.
 */
export function PlatzWerkzeug({
  bild,
  speicher,
  befehle,
  blick,
  onFertig,
}: {
  bild: KetteBild;
  speicher: BildSpeicher;
  befehle: KettenBefehle;
  blick: Pick<ReturnType<typeof useBlick>, 'zuPunkt'>;
  onFertig: () => void;
}) {
  const ab = useRef<number | null>(null);
  const [strich, setStrich] = useState<number | null>(null);
  const ansage = useAnsage();
  useEffect(
    () => () => {
      if (ab.current !== null) speicher.setze({ zug: new Map() });
    },
    [speicher],
  );
  const weite = (e: PointerEvent): number => {
    const x = ab.current ?? 0;
    return Math.max(wieWeitZurueck(bild, x), rasten(blick.zuPunkt({ x: e.clientX, y: 0 }).x - x));
  };
  const ende = (e: PointerEvent, gilt: boolean) => {
    const x = ab.current;
    if (x === null) return;
    const dx = weite(e);
    const orte = verschiebeAb(bild, x, dx);
    ab.current = null;
    setStrich(null);
    // First the plan, then the drag: no step must be seen at its old place in between.
    if (gilt && dx !== 0 && orte.length > 0) {
      const label = dx > 0 ? 'Platz schaffen' : 'Lücke schließen';
      const wieViele = orte.length === 1 ? '1 Schritt' : `${orte.length} Schritte`;
      if (befehle.verschiebe({ orte, label }).ok) ansage(`${label}: ${wieViele} verschoben.`);
    }
    speicher.setze({ zug: new Map() });
    onFertig();
  };
  return (
    <div
      data-platz-werkzeug
      className="absolute inset-0 z-20 cursor-ew-resize touch-none"
      onPointerDown={(e) => {
        if (e.button !== 0 || ab.current !== null) return;
        e.currentTarget.setPointerCapture(e.pointerId);
        ab.current = blick.zuPunkt({ x: e.clientX, y: 0 }).x;
        setStrich(e.clientX - e.currentTarget.getBoundingClientRect().left);
      }}
      onPointerMove={(e) => {
        if (ab.current === null) return;
        const dx = weite(e);
        speicher.setze({
          zug: new Map(verschiebeAb(bild, ab.current, dx).flatMap(({ id }) => imZug(bild, id, dx))),
        });
      }}
      onPointerUp={(e) => ende(e, true)}
      onPointerCancel={(e) => ende(e, false)}
    >
      {strich !== null && (
        <span
          aria-hidden
          className="pointer-events-none absolute inset-y-0 border-l-2 border-dashed border-accent"
          style={{ left: strich }}
        />
      )}
    </div>
  );
}

function imZug(bild: KetteBild, id: Id, dx: number): [Id, { x: number; y: number }][] {
  const ecke = imBild(bild, id);
  return ecke ? [[id, { x: Math.max(0, ecke.x + dx), y: ecke.y }]] : [];
}
