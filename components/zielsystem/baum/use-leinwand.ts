import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type RefObject, useCallback, useMemo } from 'react';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { type Ausschnitt, passeEin, rueckeInsBild, ZOOM_MAX, ZOOM_MIN } from './einpassen';
import type { BaumBild } from './layout';

const bewegung = () => (window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150);

/** Moves the canvas: to a node, to the whole, nearer and farther. Without motion when the reader asked for none. */
export function useLeinwand(raum: RefObject<HTMLDivElement | null>) {
  const { getViewport, setViewport, zoomTo } = useReactFlow();
  const store = useStoreApi();

  const fenster = useCallback(() => {
    const { width, height } = store.getState();
    return { breite: width, hoehe: height };
  }, [store]);

  const setze = useCallback(
    (sicht: Ausschnitt) => void setViewport(sicht, { duration: bewegung() }),
    [setViewport],
  );

  const zeigeAlles = useCallback(
    (bild: BaumBild, mindestens?: number) => {
      if (fenster().breite > 0) setze(passeEin(bild, fenster(), mindestens));
    },
    [setze, fenster],
  );

  const zeige = useCallback(
    (bild: BaumBild, id: Id) => {
      const kasten = bild.kaesten.get(id);
      const { breite, hoehe } = fenster();
      if (!kasten || breite === 0 || hoehe === 0) return;
      const sicht = getViewport();
      const neu = rueckeInsBild(sicht, kasten, { breite, hoehe });
      if (neu !== sicht) setze(neu);
    },
    [fenster, getViewport, setze],
  );

  const zoome = useCallback(
    (faktor: number) => {
      const zoom = Math.min(ZOOM_MAX, Math.max(ZOOM_MIN, getViewport().zoom * faktor));
      void zoomTo(zoom, { duration: bewegung() });
    },
    [getViewport, zoomTo],
  );

  /** The node may be drawn only once the canvas has moved to it, so this tries for a few frames. */
  const fokussiere = useCallback(
    (id: Id) => {
      const versuche = (noch: number) => {
        const el = raum.current?.querySelector<HTMLElement>(`[data-knoten="${CSS.escape(id)}"]`);
        if (el) el.focus({ preventScroll: true });
        else if (noch > 0) requestAnimationFrame(() => versuche(noch - 1));
        else raum.current?.focus({ preventScroll: true });
      };
      versuche(20);
    },
    [raum],
  );

  return useMemo(
    () => ({ fenster, zeigeAlles, zeige, zoome, fokussiere }),
    [fenster, zeigeAlles, zeige, zoome, fokussiere],
  );
}
