import { useMemo } from 'react';
import { useAnsage } from '@/components/plan/ansage';
import type { SchrittArt } from '@/lib/plan/dienstleistungskette/schema';
import type { Ausrichtung } from '@/lib/plan/dienstleistungskette/views/ausrichten';
import type { KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { freierPlatz } from '@/lib/plan/dienstleistungskette/views/freier-platz';
import { MASSE } from '@/lib/plan/dienstleistungskette/views/masse';
import { schrittTitel } from '@/lib/plan/dienstleistungskette/views/namen';
import type { Punkt } from '@/lib/plan/dienstleistungskette/views/wege/geometrie';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { KettenBefehle } from '../befehle';
import type { BildSpeicher } from './lage';
import { gerueckt, inBahnen, losgelassen, nachbarlane, type Ort, verschiebeAb } from './platz';
import { laneAn } from './treffer';
import { useAufraeumen } from './use-aufraeumen';
import { useZuruecknehmen } from './use-zuruecknehmen';

/** What can be done with the selected steps of a chain. Each is one command. */
export function useBildTaten(
  bild: KetteBild,
  kettenId: Id,
  speicher: BildSpeicher,
  befehle: KettenBefehle,
  raeumt: () => void,
) {
  const ansage = useAnsage();
  const zuruecknehmen = useZuruecknehmen();
  const raeumeAuf = useAufraeumen(bild, speicher, befehle, raeumt);
  return useMemo(() => {
    const gewaehlt = () => [...speicher.lage.auswahl].filter((id) => bild.schritte.has(id));
    const setze = (orte: readonly Ort[], label?: string) =>
      orte.length > 0 && befehle.verschiebe({ orte, label }).ok;
    return {
      ruecke(dx: number, dy: number) {
        setze(
          gewaehlt().flatMap((id) => {
            const s = bild.schritte.get(id);
            return s ? [gerueckt(s, dx, dy)] : [];
          }),
        );
      },
      inNachbarlane(richtung: 'oben' | 'unten') {
        const orte = inBahnen(bild, gewaehlt(), (s) => nachbarlane(bild, s, richtung));
        if (orte.length === 0)
          return ansage(richtung === 'oben' ? 'Darüber ist keine Bahn.' : 'Darunter ist keine Bahn.');
        if (!setze(orte)) return;
        const lane = bild.lanes.find((kandidat) => kandidat.id === orte[0]?.platz.laneId);
        ansage(`Jetzt in der Bahn ${lane?.titel ?? ''}.`);
      },
      inLane(laneId: Id) {
        const ziel = bild.lanes.find((lane) => lane.id === laneId);
        setze(inBahnen(bild, gewaehlt(), (s) => (s.laneId === laneId ? undefined : ziel)));
      },
      richteAus(wie: Ausrichtung) {
        const ids = gewaehlt();
        const verteilt = wie === 'waagerecht' || wie === 'senkrecht';
        const ergebnis = verteilt ? befehle.verteile({ ids, wie }) : befehle.richteAus({ ids, wie });
        if (ergebnis.ok) ansage(`${ids.length} Schritte ${verteilt ? 'verteilt' : 'ausgerichtet'}.`);
      },
      platzSchaffen(spalten: 1 | -1) {
        const ab = Math.min(
          ...gewaehlt().map((id) => {
            const s = bild.schritte.get(id);
            return s ? s.x + s.breite / 2 : Number.POSITIVE_INFINITY;
          }),
        );
        if (!Number.isFinite(ab)) return;
        const orte = verschiebeAb(bild, ab - 1, spalten * MASSE.spalte);
        setze(orte, spalten > 0 ? 'Platz schaffen' : 'Lücke schließen');
      },
      raeumeAuf,
      loesche(luecke: boolean) {
        const ids = gewaehlt();
        const erster = bild.schritte.get(ids[0] ?? '');
        if (!erster || !befehle.loescheSchritte({ ids, lueckeSchliessen: luecke }).ok) return false;
        zuruecknehmen(
          ids.length === 1
            ? `„${schrittTitel(erster.schritt)}“ liegt im Papierkorb.`
            : `${ids.length} Schritte liegen im Papierkorb.`,
        );
        return true;
      },
      loescheKante(id: Id) {
        if (befehle.loescheKanten({ ids: [id] }).ok) zuruecknehmen('Die Verbindung ist gelöscht.');
      },
      /** A new step where the pointer is, in the lane there. */
      setzeSchritt(art: SchrittArt, punkt: Punkt): Id | null {
        const lane = laneAn(bild, punkt.y);
        const mitte = { x: punkt.x, y: punkt.y - (lane?.oben ?? 0) };
        const ort = freierPlatz(lane?.schritte ?? [], art, mitte);
        const platz = { laneId: lane?.id ?? null, ...ort };
        const ergebnis = befehle.erstelleSchritt({ kettenId, art, platz });
        return ergebnis.ok ? ergebnis.wert : null;
      },
      /** At the end of a lane, without a pointer. */
      setzeAnsEnde(art: SchrittArt, laneId: Id | null): Id | null {
        const lane = bild.lanes.find((kandidat) => kandidat.id === laneId) ?? bild.lanes[0];
        const ende = Math.max(MASSE.ersteSpalte - 48, ...(lane?.schritte ?? []).map((s) => s.x + s.breite));
        const mitte = { x: ende + 48 + MASSE.spalte / 2 - 24, y: MASSE.laneHoehe / 2 };
        const platz = { laneId: lane?.id ?? null, ...freierPlatz(lane?.schritte ?? [], art, mitte) };
        const ergebnis = befehle.erstelleSchritt({ kettenId, art, platz });
        return ergebnis.ok ? ergebnis.wert : null;
      },
      lasse: (zug: ReadonlyMap<Id, Punkt>) => setze(losgelassen(bild, zug)),
    };
  }, [bild, kettenId, speicher, befehle, ansage, zuruecknehmen, raeumeAuf]);
}
