import { type KeyboardEvent, type ReactNode, type RefObject, useState } from 'react';
import { useAnsage } from '@/components/plan/ansage';
import type { BildLane, KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { KettenOrt } from '../adresse';
import type { KettenBefehle } from '../befehle';
import { LaneLoeschen } from '../lane-loeschen';
import { tasteAnBahn } from './bahntasten';
import type { BildSpeicher } from './lage';

/** The heads of the lanes by keyboard, and the question where the steps of a deleted lane go. */
export function useBahnen(
  bild: KetteBild,
  speicher: BildSpeicher,
  befehle: KettenBefehle,
  ort: KettenOrt,
  raum: RefObject<HTMLDivElement | null>,
): { onTaste: (e: KeyboardEvent, laneId: Id) => void; frage: ReactNode } {
  const ansage = useAnsage();
  const [fraglich, setFraglich] = useState<BildLane | null>(null);
  const geheZu = (laneId: Id) => {
    speicher.setze({ kopfId: laneId });
    raum.current?.querySelector<HTMLElement>(`[data-kopf="${CSS.escape(laneId)}"]`)?.focus();
  };
  const weg = (laneId: Id) => {
    const rest = bild.lanes.flatMap(({ id }) => (id === null ? [] : [id]));
    const stelle = rest.indexOf(laneId);
    const nachbar = rest[stelle + 1] ?? rest[stelle - 1];
    if (ort.auswahl === laneId) ort.waehle(null);
    ansage('Die Bahn liegt im Papierkorb.');
    // One frame later: a dialog that closes gives the focus back to the head that is gone.
    if (nachbar) requestAnimationFrame(() => geheZu(nachbar));
  };
  const onTaste = (e: KeyboardEvent, laneId: Id) => {
    const benutzt = tasteAnBahn(e, bild.lanes, laneId, {
      bearbeitbar: befehle.erlaubt,
      geheZu,
      verschiebe: (id, nachId, hoch) => {
        if (befehle.verschiebeLane({ id, nachId }).ok)
          ansage(`Bahn ${hoch ? 'nach oben' : 'nach unten'} verschoben.`);
      },
      loesche: (lane) => {
        if (lane.schritte.length > 0) setFraglich(lane);
        else if (lane.id !== null && befehle.loescheLane({ id: lane.id }).ok) weg(lane.id);
      },
    });
    if (!benutzt) return;
    e.preventDefault();
    e.stopPropagation();
  };
  const frage = fraglich && (
    <LaneLoeschen
      lane={fraglich}
      lanes={bild.lanes}
      onZu={() => setFraglich(null)}
      onWeg={() => weg(fraglich.id ?? '')}
    />
  );
  return { onTaste, frage };
}
