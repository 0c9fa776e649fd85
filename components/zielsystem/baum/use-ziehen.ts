import type { NodeChange, OnNodeDrag } from '@xyflow/react';
import { useCallback, useState } from 'react';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { ablagenFuer, ablageort } from './ablagen';
import type { BaumKnotenElement } from './knoten';
import type { BaumSpeicher } from './lage';
import type { Kasten } from './layout';
import type { BaumAnsicht } from './use-baum-bild';
import type { PlanTaten } from './use-baum-taten';

export interface Zug {
  id: Id;
  x: number;
  y: number;
}

const mitteIn = (kasten: Kasten, punkt: { x: number; y: number }) =>
  punkt.x >= kasten.x &&
  punkt.x <= kasten.x + kasten.breite &&
  punkt.y >= kasten.y &&
  punkt.y <= kasten.y + kasten.hoehe;

/**
 * Dragging a node onto another one. While it moves, only its own position differs from the picture; let go
 * anywhere else it returns to its place.
 */
export function useZiehen(
  ansicht: BaumAnsicht,
  speicher: BaumSpeicher,
  taten: PlanTaten,
  zuPunkt: (p: { x: number; y: number }) => { x: number; y: number },
) {
  const [zug, setZug] = useState<Zug | null>(null);
  const { plan, sichtbar, zeilen, zeichnung } = ansicht;

  const onNodeDragStart = useCallback<OnNodeDrag<BaumKnotenElement>>(
    (_e, { id }) => speicher.setze({ ziehtId: id, ueberId: null, ablagen: ablagenFuer(plan, sichtbar, id) }),
    [plan, sichtbar, speicher],
  );

  const onNodeDrag = useCallback<OnNodeDrag<BaumKnotenElement>>(
    (e) => {
      const zeiger = 'touches' in e ? e.touches[0] : e;
      if (!zeiger) return;
      const punkt = zuPunkt({ x: zeiger.clientX, y: zeiger.clientY });
      const { ablagen, ueberId } = speicher.lage;
      const ziel = [...ablagen.keys()].find((id) => {
        const kasten = zeichnung.bild.kaesten.get(id);
        return kasten !== undefined && mitteIn(kasten, punkt);
      });
      if ((ziel ?? null) !== ueberId) speicher.setze({ ueberId: ziel ?? null });
    },
    [speicher, zeichnung, zuPunkt],
  );

  const onNodeDragStop = useCallback<OnNodeDrag<BaumKnotenElement>>(
    (_e, { id }) => {
      const { ueberId, ablagen } = speicher.lage;
      const ablage = ueberId === null ? undefined : ablagen.get(ueberId);
      const ziel = zeilen.find((zeile) => zeile.id === ueberId);
      const gezogen = zeilen.find((zeile) => zeile.id === id);
      speicher.setze({ ziehtId: null, ueberId: null, ablagen: new Map() });
      setZug(null);
      if (!ziel || !gezogen || !ablage) return;
      const ort = ablageort(zeilen, ziel, ablage, id);
      taten.verschiebe(gezogen, ort.parentId, ort.nachId);
    },
    [zeilen, speicher, taten],
  );

  const folge = useCallback((aenderungen: readonly NodeChange<BaumKnotenElement>[]) => {
    for (const a of aenderungen)
      if (a.type === 'position' && a.position && a.dragging) setZug({ id: a.id, ...a.position });
  }, []);

  return { zug, folge, onNodeDragStart, onNodeDrag, onNodeDragStop };
}
