import { useMemo, useRef } from 'react';
import type { BaumKnotenElement } from './knoten';
import { NEU } from './lage';
import type { BaumAnsicht } from './use-baum-bild';
import type { Zug } from './use-ziehen';

/** React Flow names every node „node“ in English; the tree item inside says what it is. */
const STUMM = { 'aria-roledescription': undefined, 'aria-describedby': undefined };

/** The nodes for React Flow. One that has not changed stays the same object, so React Flow leaves it alone. */
export function useKnotenListe(
  { daten, zeichnung }: BaumAnsicht,
  zug: Zug | null,
  ziehbar: boolean,
): BaumKnotenElement[] {
  const alte = useRef(new Map<string, BaumKnotenElement>());
  return useMemo(() => {
    const liste = daten.flatMap((d): BaumKnotenElement[] => {
      const kasten = zeichnung.bild.kaesten.get(d.id);
      if (!kasten) return [];
      const { x, y } = zug?.id === d.id ? zug : kasten;
      const draggable = ziehbar && d.id !== NEU;
      const alt = alte.current.get(d.id);
      const gleich =
        alt &&
        alt.data === d &&
        alt.draggable === draggable &&
        alt.position.x === x &&
        alt.position.y === y &&
        alt.width === kasten.breite &&
        alt.measured?.height === kasten.hoehe;
      if (gleich) return [alt];
      return [
        {
          id: d.id,
          type: 'knoten',
          data: d,
          position: { x, y },
          width: kasten.breite,
          measured: { width: kasten.breite, height: kasten.hoehe },
          draggable,
          domAttributes: STUMM,
        },
      ];
    });
    alte.current = new Map(liste.map((knoten) => [knoten.id, knoten]));
    return liste;
  }, [daten, zeichnung, zug, ziehbar]);
}
