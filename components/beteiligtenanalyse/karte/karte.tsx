'use client';

import '@xyflow/react/dist/base.css';
import { ReactFlowProvider, useReactFlow } from '@xyflow/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSaalmodus } from '@/components/plan/rahmen/saalmodus';
import { useCommand } from '@/components/plan/use-command';
import { usePlan } from '@/components/plan/use-plan';
import { updateAkteur } from '@/lib/plan/akteure/commands';
import { moveAufKarte, resetKarte } from '@/lib/plan/akteure/commands/karte';
import type { Akteur } from '@/lib/plan/akteure/schema';
import { akteurListe } from '@/lib/plan/akteure/views';
import { offeneKonflikte } from '@/lib/plan/beteiligtenanalyse/views';
import { anordnung, KASTEN, lageBei } from '@/lib/plan/beziehungen/views/anordnung';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { LeereAnsicht } from '../leere-ansicht';
import { useAnalyse } from '../use-analyse';
import { Auskunft } from './auskunft';
import { BeziehungDialog } from './beziehung-dialog';
import { EinflussInteresse } from './einfluss-interesse';
import { type Kartenfilter, kartenElemente, nachbarInRichtung, OHNE_KARTENFILTER } from './elemente';
import { Leinwand } from './leinwand';
import { type Blickart, Kartenleiste } from './leiste';
import { Kartenliste } from './liste';

/** On a phone the words of the map would be too small to read: the list comes first, the picture is one tap away. */
const anfangsblick = (): Blickart =>
  typeof window !== 'undefined' && window.matchMedia('(max-width: 47.9rem)').matches ? 'liste' : 'karte';

const KEINE: ReadonlySet<string> = new Set();

interface KarteProps {
  auswahl: Id | null;
  waehle: (id: Id | null) => void;
  zurTabelle: () => void;
}

/** The Netzwerkkarte: who works with whom, in the circles of the network. Matrix and list show the same. */
export function Netzwerkkarte(props: KarteProps) {
  return (
    <ReactFlowProvider>
      <Flaeche {...props} />
    </ReactFlowProvider>
  );
}

function Flaeche({ auswahl, waehle, zurTabelle }: KarteProps) {
  const plan = usePlan((p) => p);
  const { analyse } = useAnalyse();
  const { saal } = useSaalmodus();
  const raum = useRef<HTMLDivElement>(null);
  const [filter, setzeFilter] = useState<Kartenfilter>(OHNE_KARTENFILTER);
  const [blick, setzeBlick] = useState<Blickart>(anfangsblick);
  const [verbindet, setzeVerbindet] = useState(false);
  const [anfang, setzeAnfang] = useState<Id | null>(null);
  const [paar, setzePaar] = useState<[Id, Id] | null>(null);
  const { run: bewege, erlaubt } = useCommand(moveAufKarte);
  const { run: aendere } = useCommand(updateAkteur);
  const { run: ordneNeu } = useCommand(resetKarte);
  const { fitView } = useReactFlow();
  // Judgements on partners stay out of the room.
  const konflikte = useMemo(() => (analyse && !saal ? offeneKonflikte(analyse) : KEINE), [analyse, saal]);
  const { knoten, linien } = useMemo(
    () => kartenElemente(plan, konflikte, filter, { auswahl, anfang, bearbeitbar: erlaubt }),
    [plan, konflikte, filter, auswahl, anfang, erlaubt],
  );
  const waehleKnoten = useCallback(
    (id: Id) => {
      if (!verbindet) return waehle(id);
      if (anfang === null || anfang === id) return setzeAnfang(anfang === id ? null : id);
      setzePaar([anfang, id]);
      setzeAnfang(null);
      setzeVerbindet(false);
    },
    [verbindet, anfang, waehle],
  );
  const fokussiere = (id: Id) =>
    requestAnimationFrame(() =>
      raum.current?.querySelector<HTMLElement>(`[data-akteur="${CSS.escape(id)}"]`)?.focus(),
    );
  useEffect(() => {
    if (!verbindet) setzeAnfang(null);
  }, [verbindet]);

  const leer = akteurListe(plan).length === 0;
  if (leer)
    return (
      <LeereAnsicht titel="Noch niemand auf der Karte" {...{ erlaubt, zurTabelle }}>
        Sobald in der Tabelle Akteure stehen, ordnet die Karte sie in Kernnetzwerk, Informationsnetzwerk und
        außerhalb.
      </LeereAnsicht>
    );
  const auskunft = (
    <Auskunft plan={plan} konflikte={konflikte} waehle={waehle} waehlePaar={(a, b) => setzePaar([a, b])} />
  );
  const setzeKreis = (kreis: Akteur['kreis']) => auswahl && aendere({ id: auswahl, felder: { kreis } });
  return (
    <div className="flex min-h-96 flex-col max-md:h-[calc(100dvh-11rem)] md:h-full">
      <Kartenleiste
        filter={filter}
        setzeFilter={setzeFilter}
        blick={blick}
        setzeBlick={setzeBlick}
        mitUrteil={analyse !== null && !saal}
        auswahl={auswahl}
        kreis={plan.akteure.get(auswahl ?? '')?.kreis ?? null}
        setzeKreis={setzeKreis}
        erlaubt={erlaubt}
        verbindet={verbindet}
        setzeVerbindet={setzeVerbindet}
        onNeueBeziehung={() => setzePaar([auswahl ?? '', ''])}
        onAlles={() => void fitView({ padding: 0.05 })}
        onOrdnen={() => ordneNeu({})}
      />
      {verbindet && (
        <p role="status" className="bg-accent-weak px-5 py-1.5 text-sm max-md:px-3">
          {anfang === null
            ? 'Wählen Sie den ersten Akteur.'
            : 'Wählen Sie den zweiten Akteur. Esc bricht ab.'}
        </p>
      )}
      {blick === 'einfluss' && analyse && !saal ? (
        <EinflussInteresse plan={plan} analyse={analyse} waehle={waehle} />
      ) : blick === 'liste' ? (
        <div className="flex min-h-0 grow flex-col">
          <Kartenliste
            plan={plan}
            konflikte={konflikte}
            filter={filter}
            auswahl={auswahl}
            erlaubt={erlaubt}
            waehle={waehle}
            waehlePaar={(a, b) => setzePaar([a, b])}
            setzeKreis={(id, kreis) => aendere({ id, felder: { kreis } })}
          />
          {auskunft}
        </div>
      ) : (
        <div className="flex min-h-0 grow flex-col">
          <Leinwand
            raum={raum}
            knoten={knoten}
            linien={linien}
            ringe={anordnung(plan).ringe}
            bearbeitbar={erlaubt && !verbindet}
            waehle={waehleKnoten}
            waehlePaar={(a, b) => setzePaar([a, b])}
            lege={(id, x, y) =>
              bewege({
                id,
                lage: lageBei(anordnung(plan), { x: x + KASTEN.breite / 2, y: y + KASTEN.hoehe / 2 }),
              })
            }
            onTaste={(e, id) => {
              if (e.key === 'Enter' || e.key === ' ') waehleKnoten(id);
              else if (e.key === 'Escape' && verbindet) setzeVerbindet(false);
              else {
                const nach = nachbarInRichtung(plan, id, e.key);
                if (!nach) return;
                if (!verbindet) waehle(nach);
                fokussiere(nach);
              }
              e.preventDefault();
              e.stopPropagation();
            }}
          />
          {auskunft}
        </div>
      )}
      {paar && <BeziehungDialog paar={paar} onZu={() => setzePaar(null)} />}
    </div>
  );
}
