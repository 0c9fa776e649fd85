'use client';

import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useAnsage } from '@/components/plan/ansage';
import type { Zeigender } from '@/components/plan/praesenz/je-element';
import { useSession } from '@/components/plan/session-kontext';
import { usePlan } from '@/components/plan/use-plan';
import { usePraesenz } from '@/components/plan/use-praesenz';
import { useMeldung } from '@/components/ui/meldung';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { type GliederungsZeile, gliederung } from '@/lib/plan/zielsystem/views';
import { gleicheListe, hinweiseJeElement } from '../abfragen';
import { useZielsystemBefehle } from '../befehle';
import { usePruefungenDa } from '../hinweise/pruefungen-laden';
import { filterTreffer, type GliederungsFilter } from './filter';
import type { Handlungen } from './handlungen-kontext';

import { oeffneNeueZeile, verlasseFeld } from './schreiben';
import { type SichtbareZeile, sichtbareZeilen, vorfahren } from './sichtbar';
import { Steuerung } from './steuerung';
import { beendeZiehen, beginneZiehen } from './ziehen';

/** A draft whose row others have taken away: the text is offered, not lost. */
export interface Gerettet {
  id: Id | null;
  ausgang: string;
  entwurf: string;
}

export interface GliederungsModell {
  steuerung: Steuerung;
  handlungen: Handlungen;
  alle: readonly GliederungsZeile[];
  sichtbar: readonly SichtbareZeile[];
  gerettet: Gerettet | null;
  vergissGerettet: () => void;
  /** A row that does not exist yet is being written. */
  schreibtNeues: boolean;
  /** Opens the first Grundsatzziel for writing. */
  beginneLeer: () => void;
}

export interface GliederungsWuensche {
  filter: GliederungsFilter;
  auswahl: Id | null;
  waehle: (id: Id | null) => void;
  zugeklappt: ReadonlySet<Id>;
  setzeKlappe: (id: Id, auf: boolean) => void;
  verschiebeNach: (id: Id) => void;
  parke: (id: Id) => void;
  zeigeImPanel: (id: Id, abschnitt: string) => void;
}

const KEINE: ReadonlySet<Id> = new Set();

/** Brings the plan, the person's view of it and the controller together. */
export function useGliederung(wuensche: GliederungsWuensche): GliederungsModell {
  const { verbindung } = useSession();
  const befehle = useZielsystemBefehle();
  const ansage = useAnsage();
  const melde = useMeldung();
  const [steuerung] = useState(() => new Steuerung());
  const alle = usePlan(gliederung, gleicheListe);
  usePruefungenDa();
  const treffer = usePlan(
    (plan) => {
      const mitHinweisen = wuensche.filter.nurMitHinweisen ? new Set(hinweiseJeElement(plan).keys()) : KEINE;
      return filterTreffer(plan, alle, wuensche.filter, mitHinweisen);
    },
    (a, b) => a === b || (a !== null && b !== null && a.size === b.size && [...a].every((id) => b.has(id))),
  );
  const { zugeklappt } = wuensche;
  const sichtbar = useMemo(() => sichtbareZeilen(alle, zugeklappt, treffer), [alle, zugeklappt, treffer]);

  steuerung.umgebung = {
    plan: () => verbindung.leser.plan,
    alle,
    sichtbar,
    bearbeitbar: befehle.erlaubt,
    befehle,
    ansage,
    melde,
    waehle: wuensche.waehle,
    setzeKlappe: wuensche.setzeKlappe,
    zeigeImPanel: wuensche.zeigeImPanel,
  };

  const dialoge = useRef(wuensche);
  dialoge.current = wuensche;
  const { erlaubt } = befehle;
  const handlungen = useMemo<Handlungen>(
    () => ({
      bearbeitbar: erlaubt,
      klappe: (id, auf) => steuerung.umgebung.setzeKlappe(id, auf),
      bearbeite: (id) => steuerung.fuehreAus({ art: 'bearbeite', mit: null }, id, null),
      neu: (id, als) => steuerung.fuehreAus({ art: 'neu', als }, id, null),
      ruecke: (id, richtung) => steuerung.ruecke(id, richtung),
      verschiebe: (id, richtung) => steuerung.verschiebe(id, richtung),
      verschiebeNach: (id) => dialoge.current.verschiebeNach(id),
      parke: (id) => dialoge.current.parke(id),
      dupliziere: (id) => steuerung.dupliziere(id),
      loesche: (id) => steuerung.loesche(id),
      zeile: (id) => steuerung.zeile(id),
      verlasseFeld: (id) => verlasseFeld(steuerung, id),
      oeffneZelle: (id, spalte) => steuerung.oeffneZelle(id, spalte),
      schliesseZelle: (zurueck) => steuerung.schliesseZelle(zurueck),
      ziehen: {
        beginne: (e, id, titel) => beginneZiehen(steuerung, e, id, titel),
        ende: () => beendeZiehen(steuerung),
      },
    }),
    [steuerung, erlaubt],
  );

  usePraesenzAufZeilen(steuerung, wuensche.auswahl);
  useSichtbareAuswahl(alle, wuensche);
  const [gerettet, setzeGerettet] = useState<Gerettet | null>(null);
  useGerettetes(steuerung, alle, setzeGerettet);
  const vergissGerettet = useCallback(() => setzeGerettet(null), []);
  const schreibtNeues = useSyncExternalStore(
    steuerung.speicher.subscribe,
    () => steuerung.speicher.lage.bearbeitung?.neu != null,
    () => false,
  );
  const beginneLeer = useCallback(
    () => oeffneNeueZeile(steuerung, { ebene: 'grundsatzziel', parentId: null, alternative: false }),
    [steuerung],
  );
  return { steuerung, handlungen, alle, sichtbar, gerettet, vergissGerettet, schreibtNeues, beginneLeer };
}

/** Tells others where this person is, and the rows who else is there. */
function usePraesenzAufZeilen(steuerung: Steuerung, auswahl: Id | null) {
  const { personen, setzeAuswahl, setzeBearbeitung } = usePraesenz();
  useEffect(() => setzeAuswahl(auswahl), [auswahl, setzeAuswahl]);
  useEffect(() => {
    const je = new Map<Id, Zeigender>();
    for (const { ich, auswahl: id, kuerzel, name, farbe } of personen) {
      const schon = id === null ? undefined : je.get(id);
      if (ich || id === null) continue;
      je.set(
        id,
        schon
          ? { ...schon, kuerzel: `${schon.kuerzel} ${kuerzel}`, name: `${schon.name}, ${name}` }
          : { kuerzel, name, farbe },
      );
    }
    const alt = steuerung.speicher.lage.praesenz;
    for (const [id, neu] of je) {
      const bekannt = alt.get(id);
      if (bekannt?.name === neu.name && bekannt.farbe === neu.farbe) je.set(id, bekannt);
    }
    steuerung.speicher.setze({ praesenz: je });
  }, [personen, steuerung]);
  useEffect(() => {
    let bisher: Id | null = null;
    return steuerung.speicher.subscribe(() => {
      const id = steuerung.speicher.lage.bearbeitung?.id ?? null;
      if (id === bisher) return;
      bisher = id;
      setzeBearbeitung(id, 'titel');
    });
  }, [steuerung, setzeBearbeitung]);
}

/** A selection from elsewhere (link, hints, palette) is opened and brought into view once. */
function useSichtbareAuswahl(alle: readonly GliederungsZeile[], wuensche: GliederungsWuensche) {
  const { auswahl, zugeklappt, setzeKlappe } = wuensche;
  const letzte = useRef<Id | null>(null);
  useEffect(() => {
    if (auswahl === letzte.current) return;
    letzte.current = auswahl;
    if (!auswahl) return;
    for (const id of vorfahren(alle, auswahl)) if (zugeklappt.has(id)) setzeKlappe(id, true);
    const el = document.querySelector(`[data-zeile="${CSS.escape(auswahl)}"]`);
    el?.scrollIntoView({ block: 'nearest' });
  }, [auswahl, alle, zugeklappt, setzeKlappe]);
}

/** Others took away the row that is being written, or the place of a new one: the draft is kept and offered. */
function useGerettetes(
  steuerung: Steuerung,
  alle: readonly GliederungsZeile[],
  setzeGerettet: (gerettet: Gerettet) => void,
) {
  useEffect(() => {
    const { bearbeitung } = steuerung.speicher.lage;
    const anker = bearbeitung?.id ?? bearbeitung?.neu?.nachId ?? bearbeitung?.neu?.parentId ?? null;
    if (!bearbeitung || anker === null || alle.some((zeile) => zeile.id === anker)) return;
    steuerung.speicher.setze({ bearbeitung: null });
    if (bearbeitung.id === null && !bearbeitung.entwurf.trim()) return;
    setzeGerettet({ id: bearbeitung.id, ausgang: bearbeitung.ausgang, entwurf: bearbeitung.entwurf });
  }, [alle, steuerung, setzeGerettet]);
}
