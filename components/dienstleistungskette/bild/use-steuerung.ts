import { useStore } from '@xyflow/react';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useAnsage } from '@/components/plan/ansage';
import { adresswort } from '@/components/plan/auswahl';
import type { SchrittArt } from '@/lib/plan/dienstleistungskette/schema';
import type { KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { schrittTitel } from '@/lib/plan/dienstleistungskette/views/namen';
import type { Punkt } from '@/lib/plan/dienstleistungskette/views/wege/geometrie';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { KettenOrt } from '../adresse';
import { useKettenBefehle } from '../befehle';
import { nachbar } from './gehen';
import { type BildTaten, neuerBildSpeicher, type Richtung } from './lage';
import { laneAn, schrittAn } from './treffer';
import { useBlick } from './use-blick';
import { useBildTaten } from './use-taten';

const WOHIN = { rechts: 'gleich', unten: 'unten', oben: 'oben' } as const;
const RAEUMDAUER_MS = 350;

/** Brings plan, address and canvas together; the components only draw what this returns. */
export function useSteuerung(bild: KetteBild, ort: KettenOrt, raum: RefObject<HTMLDivElement | null>) {
  const [speicher] = useState(() => neuerBildSpeicher());
  const befehle = useKettenBefehle();
  const blick = useBlick(raum);
  const ansage = useAnsage();
  const jetzt = useRef(bild);
  jetzt.current = bild;
  const kettenId = bild.kette.id;
  const [raeumt, setRaeumt] = useState(false);
  const mitBewegung = useCallback(() => {
    setRaeumt(true);
    setTimeout(() => setRaeumt(false), RAEUMDAUER_MS);
  }, []);
  const taten = useBildTaten(bild, kettenId, speicher, befehle, mitBewegung);
  const { waehle: waehleInAdresse, auswahl, oeffne } = ort;

  const setzeWahl = useCallback(
    (ids: ReadonlySet<Id>, haupt: Id | null) => {
      speicher.setze({ auswahl: ids, hauptId: haupt, ...(haupt && { fokusId: haupt }) });
      waehleInAdresse(haupt);
    },
    [speicher, waehleInAdresse],
  );
  const waehle = useCallback(
    (id: Id, dazu = false, still = false) => {
      if (!jetzt.current.schritte.has(id)) {
        speicher.setze({ auswahl: new Set(), hauptId: id });
        if (jetzt.current.verbindungen.some(({ verbindung }) => verbindung.id === id))
          speicher.setze({ fokusId: id });
        return waehleInAdresse(id);
      }
      const neu = new Set(dazu ? speicher.lage.auswahl : []);
      if (dazu && neu.has(id)) neu.delete(id);
      else neu.add(id);
      setzeWahl(neu, still ? null : neu.has(id) ? id : ([...neu].at(-1) ?? null));
      if (dazu) ansage(neu.size === 1 ? '1 Schritt gewählt.' : `${neu.size} Schritte gewählt.`);
    },
    [speicher, setzeWahl, waehleInAdresse, ansage],
  );
  const zeigeUndFokussiere = useCallback(
    (id: Id) => {
      speicher.setze({ fokusId: id });
      // One frame later: a step that was just added is then part of the picture.
      requestAnimationFrame(() => {
        blick.zeige(jetzt.current, id);
        blick.fokussiere(id);
      });
    },
    [speicher, blick],
  );
  const geheZu = useCallback(
    (id: Id) => {
      waehle(id);
      zeigeUndFokussiere(id);
    },
    [waehle, zeigeUndFokussiere],
  );
  const schreibe = useCallback(
    (id: Id) => {
      if (!befehle.erlaubt || !jetzt.current.schritte.has(id)) return;
      waehle(id);
      speicher.setze({ schreibtId: id });
    },
    [befehle.erlaubt, waehle, speicher],
  );
  /** A step that was just added: selected, in view, its title being written. */
  const beginneMit = useCallback(
    (id: Id | null) => {
      if (id === null) return;
      speicher.setze({ auswahl: new Set([id]), hauptId: id, fokusId: id, schreibtId: id, setzt: null });
      waehleInAdresse(id);
      requestAnimationFrame(() => requestAnimationFrame(() => blick.zeige(jetzt.current, id)));
    },
    [speicher, waehleInAdresse, blick],
  );
  const naechster = useCallback(
    (id: Id, richtung: Richtung, art?: SchrittArt) => {
      const ergebnis = befehle.naechster({ vonId: id, wo: WOHIN[richtung], ...(art && { art }) });
      if (ergebnis.ok) beginneMit(ergebnis.wert);
    },
    [befehle, beginneMit],
  );
  const uebernehme = useCallback(
    (id: Id, titel: string | null, weiter = false) => {
      speicher.setze({ schreibtId: null });
      const alt = jetzt.current.schritte.get(id)?.schritt.titel;
      if (titel !== null && titel !== alt) befehle.aendereSchritt({ id, felder: { titel } });
      if (weiter) naechster(id, 'rechts');
      else if (speicher.lage.hauptId === id) blick.fokussiere(id);
    },
    [speicher, befehle, naechster, blick],
  );
  const verbinde = useCallback(
    (vonId: Id, nachId: Id) => {
      speicher.setze({ verbindet: null });
      const ergebnis = befehle.verbinde({ vonId, nachId });
      if (!ergebnis.ok) return;
      const nach = jetzt.current.schritte.get(nachId);
      ansage(nach ? `Verbunden mit „${schrittTitel(nach.schritt)}“.` : 'Verbunden.');
      waehle(ergebnis.wert);
    },
    [speicher, befehle, ansage, waehle],
  );
  const fuegeEin = useCallback(
    (verbindungId: Id) => {
      const ergebnis = befehle.fuegeEin({ verbindungId });
      if (ergebnis.ok) beginneMit(ergebnis.wert);
    },
    [befehle, beginneMit],
  );
  const endeVerbindung = useCallback(
    (vonId: Id, bildschirm: Punkt | null) => {
      speicher.setze({ verbindet: null });
      if (!bildschirm) return;
      const punkt = blick.zuPunkt(bildschirm);
      const nachId = schrittAn(jetzt.current, punkt);
      if (nachId !== null && nachId !== vonId) return verbinde(vonId, nachId);
      if (nachId === vonId) return;
      // Let go on empty ground: there the next step begins.
      const lane = laneAn(jetzt.current, punkt.y);
      const ergebnis = befehle.naechster({ vonId, wo: lane?.id ? { laneId: lane.id } : 'gleich' });
      if (ergebnis.ok) beginneMit(ergebnis.wert);
    },
    [speicher, blick, verbinde, befehle, beginneMit],
  );
  const oeffneDetail = useCallback(
    (schrittId: Id) => {
      const detail = ort.detailVon(schrittId);
      if (detail) return oeffne(detail);
      if (!befehle.erlaubt) return;
      const titel = jetzt.current.schritte.get(schrittId)?.schritt.titel ?? '';
      const ergebnis = befehle.erstelleKette({ titel, variante: jetzt.current.kette.variante, schrittId });
      if (ergebnis.ok) oeffne(ergebnis.wert);
    },
    [ort, oeffne, befehle],
  );

  // A selection from elsewhere (link, palette, panel, another view) is brought into view. What was chosen here is in the
  // address at once but arrives later: chosen on meanwhile, the earlier word must not take the later choice back.
  useEffect(() => {
    const { hauptId } = speicher.lage;
    if (hauptId === auswahl || hauptId === adresswort('auswahl')) return;
    const istSchritt = auswahl !== null && jetzt.current.schritte.has(auswahl);
    speicher.setze({
      hauptId: auswahl,
      auswahl: istSchritt ? new Set([auswahl]) : new Set(),
      ...(istSchritt && { fokusId: auswahl }),
    });
    if (istSchritt) requestAnimationFrame(() => blick.zeige(jetzt.current, auswahl));
  }, [auswahl, speicher, blick]);

  // The panel that opens beside the picture must not cover what it speaks of.
  const breite = useStore((zustand) => zustand.width);
  useEffect(() => {
    const { hauptId, zug } = speicher.lage;
    if (breite > 0 && hauptId !== null && zug.size === 0) blick.zeige(jetzt.current, hauptId);
  }, [breite, speicher, blick]);

  // One step is always reachable with Tab; when others take it away, the focus goes to its neighbour (A14).
  const vorher = useRef(bild);
  useEffect(() => {
    const { fokusId, auswahl: gewaehlt } = speicher.lage;
    const da = (id: Id) =>
      bild.schritte.has(id) || bild.verbindungen.some(({ verbindung }) => verbindung.id === id);
    const noch = [...gewaehlt].filter((id) => bild.schritte.has(id));
    if (noch.length !== gewaehlt.size) speicher.setze({ auswahl: new Set(noch) });
    if (fokusId === null || !da(fokusId)) {
      const naechster = fokusId === null ? null : nachbar(vorher.current, fokusId);
      const erster = bild.lanes.find((lane) => lane.schritte.length > 0)?.schritte[0]?.schritt.id ?? null;
      const ziel = naechster && bild.schritte.has(naechster) ? naechster : erster;
      speicher.setze({ fokusId: ziel });
      // React Flow takes the step out a moment later, so it may still hold the focus it is about to lose.
      const hier = document.activeElement;
      const verwaist =
        hier === null ||
        hier === document.body ||
        (hier instanceof HTMLElement && hier.dataset.knoten === fokusId);
      if (fokusId !== null && ziel !== null && verwaist) blick.fokussiere(ziel);
    }
    vorher.current = bild;
  }, [bild, speicher, blick]);

  const fuerKnoten = useMemo<BildTaten>(
    () => ({
      waehle,
      schreibe,
      uebernehme,
      naechster,
      ziehtVerbindung: (vonId, bildschirm) =>
        speicher.setze({ verbindet: { vonId, punkt: blick.zuPunkt(bildschirm) } }),
      endeVerbindung,
      fuegeEin,
      oeffneDetail,
    }),
    [waehle, schreibe, uebernehme, naechster, speicher, blick, endeVerbindung, fuegeEin, oeffneDetail],
  );
  return {
    speicher,
    befehle,
    blick,
    taten,
    fuerKnoten,
    raeumt,
    setzeWahl,
    waehle,
    geheZu,
    zeigeUndFokussiere,
    schreibe,
    naechster,
    beginneMit,
    verbinde,
    fuegeEin,
    oeffneDetail,
  };
}
