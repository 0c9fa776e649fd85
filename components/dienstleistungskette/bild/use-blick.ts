import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type RefObject, useCallback, useMemo, useRef } from 'react';
import { rem } from '@/components/ui/rem';
import type { KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { KOPFBREITE, KOPFBREITE_SCHMAL } from './bahnen';
import { imBild } from './platz';

export const ZOOM_MIN = 0.15;
export const ZOOM_MAX = 2.5;
const RAND = 20;
/** The same width as in the style of the heads (`@max-[480px]`). */
const SCHMAL_AB = 480;

const bewegung = () => (window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150);

/** The heads of lanes are as wide as their type asks for. */
export function kopfbreite(breite: number): number {
  return (breite < SCHMAL_AB ? KOPFBREITE_SCHMAL : KOPFBREITE) * (rem() / 16);
}

/** The view that shows the whole chain beside the heads of its lanes. Below `mindestens` it shows the beginning. */
export function passeEin(
  bild: Pick<KetteBild, 'breite' | 'hoehe'>,
  fenster: { breite: number; hoehe: number },
  mindestens = ZOOM_MIN,
): { x: number; y: number; zoom: number } {
  const kopf = kopfbreite(fenster.breite);
  const zoom = Math.min(
    (fenster.breite - kopf - RAND) / Math.max(bild.breite, 1),
    (fenster.hoehe - RAND) / Math.max(bild.hoehe, 1),
    1.35,
  );
  return { x: kopf, y: RAND / 2, zoom: Math.max(mindestens, zoom) };
}

/** Moves the canvas. Without motion when the reader asked for none. */
export function useBlick(raum: RefObject<HTMLDivElement | null>) {
  const { getViewport, setViewport, zoomTo, screenToFlowPosition } = useReactFlow();
  const store = useStoreApi();
  const fenster = useCallback(() => {
    const { width, height } = store.getState();
    return { breite: width, hoehe: height };
  }, [store]);

  const zeigeAlles = useCallback(
    (bild: KetteBild, mindestens?: number) => {
      if (fenster().breite > 0)
        void setViewport(passeEin(bild, fenster(), mindestens), { duration: bewegung() });
    },
    [setViewport, fenster],
  );

  /** Just so far that the step shows beside the heads. */
  const zeige = useCallback(
    (bild: KetteBild, id: Id, noch = 20): void => {
      // What somebody holds must not slide away under the pointer or finger; it is shown once it is let go.
      if (raum.current?.matches(':active')) {
        if (noch > 0) setTimeout(() => zeigeRef.current(bild, id, noch - 1), 150);
        return;
      }
      const s = bild.schritte.get(id);
      const ecke = imBild(bild, id);
      const { breite, hoehe } = fenster();
      if (!s || !ecke || breite === 0 || hoehe === 0) return;
      const { x, y, zoom } = getViewport();
      const links = kopfbreite(breite);
      const schiebe = (von: number, bis: number, anfang: number, ende: number, versatz: number) => {
        if (von * zoom + versatz < anfang + RAND) return anfang + RAND - von * zoom;
        return bis * zoom + versatz > ende - RAND ? ende - RAND - bis * zoom : versatz;
      };
      // With room for the handles at its right.
      const nx = schiebe(ecke.x, ecke.x + s.breite + 56, links, breite, x);
      const ny = schiebe(ecke.y, ecke.y + s.hoehe, 0, hoehe, y);
      if (nx !== x || ny !== y) void setViewport({ x: nx, y: ny, zoom }, { duration: bewegung() });
    },
    [raum, fenster, getViewport, setViewport],
  );
  const zeigeRef = useRef(zeige);
  zeigeRef.current = zeige;

  const zoome = useCallback(
    (faktor: number) => {
      const zoom = Math.min(ZOOM_MAX, Math.max(ZOOM_MIN, getViewport().zoom * faktor));
      void zoomTo(zoom, { duration: bewegung() });
    },
    [getViewport, zoomTo],
  );

  /** The step or edge may be drawn only once the canvas has moved to it, so this tries for a few frames. */
  const fokussiere = useCallback(
    (id: Id) => {
      const versuche = (noch: number) => {
        const was = CSS.escape(id);
        const el = raum.current?.querySelector<HTMLElement | SVGElement>(
          `[data-knoten="${was}"], [data-kante="${was}"]`,
        );
        if (el) el.focus({ preventScroll: true });
        else if (noch > 0) requestAnimationFrame(() => versuche(noch - 1));
        else raum.current?.focus({ preventScroll: true });
      };
      versuche(20);
    },
    [raum],
  );

  return useMemo(
    () => ({ fenster, zeigeAlles, zeige, zoome, fokussiere, zuPunkt: screenToFlowPosition }),
    [fenster, zeigeAlles, zeige, zoome, fokussiere, screenToFlowPosition],
  );
}
