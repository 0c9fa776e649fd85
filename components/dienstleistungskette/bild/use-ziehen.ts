import { useCallback, useRef } from 'react';
import { useSession } from '@/components/plan/session-kontext';
import { einhaengen } from '@/lib/plan/dienstleistungskette/commands/einhaengen';
import type { KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { MASSE } from '@/lib/plan/dienstleistungskette/views/masse';
import type { Kasten, Punkt } from '@/lib/plan/dienstleistungskette/views/wege/geometrie';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { KettenBefehle } from '../befehle';
import { OHNE_HILFSLINIEN, richteAus } from './hilfslinien';
import type { SchrittKnotenElement } from './knoten';
import type { BildSpeicher } from './lage';
import { losgelassen } from './platz';
import { kanteAn } from './treffer';

const KEINER: ReadonlyMap<Id, Punkt> = new Map();
const istVerbunden = (bild: KetteBild, id: Id) =>
  bild.verbindungen.some(({ von, nach }) => von.schritt.id === id || nach.schritt.id === id);
const rasten = (wert: number) => Math.round(wert / MASSE.raster) * MASSE.raster;

/**
 * Dragging one or many steps. Until they are let go only this screen moves them; others see a ghost. Near the middle
 * of another step they jump into line with it, else onto the grid; a single step that is not connected yet is set into
 * the edge over which it is let go.
 */
export function useZiehen(bild: KetteBild, speicher: BildSpeicher, befehle: KettenBefehle) {
  const andere = useRef<readonly Kasten[]>([]);

  const { verbindung } = useSession();
  const darfHinein = useCallback(
    (was: { verbindungId: Id; schrittId: Id }) =>
      einhaengen.rule(verbindung.leser.plan, { ...was, platz: { laneId: null, x: 0, y: 0 } }) === true,
    [verbindung],
  );

  const beginne = useCallback(
    (alle: readonly SchrittKnotenElement[]) => {
      const gezogen = new Set(alle.map(({ id }) => id));
      andere.current = bild.lanes.flatMap((lane) =>
        lane.schritte
          .filter((s) => !gezogen.has(s.schritt.id))
          .map((s) => ({ x: s.x, y: lane.oben + s.y, breite: s.breite, hoehe: s.hoehe })),
      );
    },
    [bild],
  );

  const ziehe = useCallback(
    (knoten: SchrittKnotenElement | undefined, alle: readonly SchrittKnotenElement[]) => {
      if (!knoten) return;
      const { breite, hoehe } = knoten.data;
      const roh = { ...knoten.position, breite, hoehe };
      const { ort, linien } = richteAus(roh, andere.current);
      const dx = (linien.senkrecht === null ? rasten(roh.x) : ort.x) - roh.x;
      const dy = (linien.waagerecht === null ? rasten(roh.y) : ort.y) - roh.y;
      const zug = new Map(alle.map(({ id, position: { x, y } }) => [id, { x: x + dx, y: y + dy }]));
      const mitte = { x: roh.x + dx + breite / 2, y: roh.y + dy + hoehe / 2 };
      const { wege } = speicher.lage;
      const ueberKante =
        alle.length === 1 && !istVerbunden(bild, knoten.id)
          ? kanteAn(wege, bild.verbindungen, mitte, new Set([knoten.id]))
          : null;
      const nimmtAuf = ueberKante !== null && darfHinein({ verbindungId: ueberKante, schrittId: knoten.id });
      speicher.setze({ zug, hilfslinien: linien, ueberKante: nimmtAuf ? ueberKante : null });
    },
    [speicher, bild, darfHinein],
  );

  const lasse = useCallback(() => {
    const { zug, ueberKante } = speicher.lage;
    const orte = losgelassen(bild, zug);
    // First the plan, then the drag: the step must not be seen at its old place in between.
    const [erster] = orte;
    if (ueberKante && erster)
      befehle.haengeEin({ verbindungId: ueberKante, schrittId: erster.id, platz: erster.platz });
    else if (orte.length > 0) befehle.verschiebe({ orte });
    speicher.setze({ zug: KEINER, hilfslinien: OHNE_HILFSLINIEN, ueberKante: null });
  }, [speicher, bild, befehle]);

  return { beginne, ziehe, lasse };
}
