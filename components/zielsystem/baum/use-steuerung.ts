import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useAnsage } from '@/components/plan/ansage';
import { useAuswahl } from '@/components/plan/auswahl';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { nachbar } from './gehen';
import { type BaumSpeicher, type BaumTaten, NEU, type NeuerKnoten, neuerBaumSpeicher } from './lage';
import { type BaumAnsicht, useBaumBild } from './use-baum-bild';
import { usePlanTaten } from './use-baum-taten';
import { useBlick } from './use-blick';
import { useLeinwand } from './use-leinwand';
import { usePraesenzImBaum } from './use-praesenz-im-baum';
import { wegNachOben } from './zeilen';

/** One node is always reachable with Tab; when others take the focused one away, the focus goes to its neighbour (A14). */
function useFokusAmLeben(
  ansicht: BaumAnsicht,
  speicher: BaumSpeicher,
  auswahl: Id | null,
  fokussiere: (id: Id) => void,
) {
  const ansage = useAnsage();
  const vorher = useRef(ansicht.sichtbar);
  useEffect(() => {
    const { fokusId } = speicher.lage;
    const da = (id: Id | null) => id !== null && ansicht.sichtbar.some((zeile) => zeile.id === id);
    if (!da(fokusId)) {
      const war = fokusId !== null && vorher.current.some((zeile) => zeile.id === fokusId);
      const naechste = war ? nachbar(vorher.current, fokusId) : auswahl;
      const ziel = da(naechste) ? naechste : (ansicht.sichtbar[0]?.id ?? null);
      speicher.setze({ fokusId: ziel });
      // React Flow takes the node out a moment later, so it may still hold the focus it is about to lose.
      const hier = document.activeElement;
      const verwaist =
        hier === null ||
        hier === document.body ||
        (hier instanceof HTMLElement && hier.dataset.knoten === fokusId);
      if (war && fokusId !== NEU && ziel !== null && verwaist) {
        ansage('Das Ziel ist nicht mehr im Zielbaum. Der Fokus steht jetzt auf dem Knoten daneben.');
        fokussiere(ziel);
      }
    }
    vorher.current = ansicht.sichtbar;
  }, [ansicht.sichtbar, speicher, auswahl, fokussiere, ansage]);
}

/** Brings plan, view and canvas together; the components only draw what this returns. */
export function useSteuerung(raum: RefObject<HTMLDivElement | null>) {
  const [speicher] = useState(() => neuerBaumSpeicher());
  const [neu, setNeu] = useState<NeuerKnoten | null>(null);
  const [auswahl, waehleInAdresse] = useAuswahl();
  const blick = useBlick();
  const ansicht = useBaumBild(blick.blick, neu);
  const plan = usePlanTaten();
  const leinwand = useLeinwand(raum);
  const bild = useRef(ansicht.zeichnung.bild);
  bild.current = ansicht.zeichnung.bild;

  const fokussiere = useCallback(
    (id: Id) => {
      speicher.setze({ fokusId: id });
      leinwand.zeige(bild.current, id);
      leinwand.fokussiere(id);
    },
    [speicher, leinwand],
  );
  const waehle = useCallback(
    (id: Id) => {
      if (id === NEU) return;
      speicher.setze({ fokusId: id, auswahlId: id });
      waehleInAdresse(id);
    },
    [speicher, waehleInAdresse],
  );
  usePraesenzImBaum(speicher, auswahl);
  useFokusAmLeben(ansicht, speicher, auswahl, fokussiere);

  // A selection from elsewhere (link, palette, another view) is unfolded and brought into view once.
  const { zeilen } = ansicht;
  const { oeffne } = blick;
  useEffect(() => {
    const neuHier = speicher.lage.auswahlId !== auswahl;
    speicher.setze({ auswahlId: auswahl });
    if (auswahl === null || !neuHier) return;
    oeffne(wegNachOben(zeilen, auswahl).slice(1));
    requestAnimationFrame(() => leinwand.zeige(bild.current, auswahl));
  }, [auswahl, speicher, zeilen, oeffne, leinwand]);

  const beginne = useCallback(
    (knoten: NeuerKnoten) => {
      if (knoten.parentId !== null) oeffne([knoten.parentId]);
      setNeu(knoten);
      speicher.setze({ schreibtId: NEU });
      requestAnimationFrame(() => leinwand.zeige(bild.current, NEU));
    },
    [oeffne, speicher, leinwand],
  );
  const schreibe = useCallback(
    (id: Id) => {
      if (!plan.erlaubt || id === NEU) return;
      waehle(id);
      speicher.setze({ schreibtId: id });
    },
    [plan.erlaubt, waehle, speicher],
  );
  const uebernehme = useCallback(
    (id: Id, titel: string | null) => {
      speicher.setze({ schreibtId: null });
      if (id !== NEU) {
        const zeile = zeilen.find((z) => z.id === id);
        if (zeile && titel !== null) plan.benenne(zeile, titel);
        return fokussiere(id);
      }
      setNeu(null);
      const erstellt = neu && titel ? plan.erstelle(neu, titel) : null;
      if (erstellt) waehle(erstellt);
      const ziel = erstellt ?? neu?.nachId ?? neu?.parentId;
      if (ziel) fokussiere(ziel);
    },
    [speicher, zeilen, plan, neu, waehle, fokussiere],
  );
  const { klappe } = blick;
  const taten = useMemo<BaumTaten>(
    () => ({ waehle, klappe, schreibe, uebernehme }),
    [waehle, klappe, schreibe, uebernehme],
  );
  return { speicher, ansicht, auswahl, blick, plan, leinwand, taten, fokussiere, waehle, beginne, schreibe };
}
