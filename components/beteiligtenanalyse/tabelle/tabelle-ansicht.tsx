'use client';

import { LockKeyhole } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useBefehle } from '@/components/plan/befehle/registrieren';
import { useSaalmodus } from '@/components/plan/rahmen/saalmodus';
import { usePlan } from '@/components/plan/use-plan';
import { ImDokument } from '@/components/plan/weiteres-dokument';
import { Button } from '@/components/ui/button';
import { type AkteurZeile, akteurListe } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { EinlesenDialog } from '../ansichten-bei-bedarf';
import { geloeschteAkteure, PapierkorbDialog } from '../papierkorb-dialog';
import type { AkteurTaten } from '../use-akteur-taten';
import { useAnalyse } from '../use-analyse';
import type { Vertretung } from '../vertretung';
import { analyseSpalten } from './analyse-spalten';
import type { Zellort } from './bereich';
import { filtere, OHNE_FILTER } from './filter';
import { FilterLeiste } from './filter-leiste';
import { Gitter, type Gittergriffe } from './gitter';
import { neuerGitterSpeicher } from './lage';
import { Leer } from './leer';
import { Leiste } from './leiste';
import { NeueZeileFeld } from './neue-zeile';
import type { GitterSpalte } from './spalte';
import { SpalteDialog } from './spalte-dialog';
import { SPALTEN, vertretungSpalte } from './spalten';
import { SpaltenDialog } from './spalten-dialog';
import { filterText, passtZuAllen } from './spaltenfilter';
import { SpaltenfilterDialog } from './spaltenfilter-dialog';
import { tabellenBefehle } from './tabellen-befehle';
import { useKopfTaten } from './use-kopf-taten';
import { PraesenzImUrteil, usePraesenzImGitter } from './use-praesenz-im-gitter';
import { useSchreiben } from './use-schreiben';
import { useTafel } from './use-tafel';
import { useZeilentaten } from './use-zeilentaten';
import { useZeilenwahl } from './use-zeilenwahl';
import { gruppiere, neueZeilen } from './zeilen';

type Fenster = 'einfuegen' | 'papierkorb' | 'spalten' | null;

/** The Beteiligten as a table: the network's memory, row by row. */
export function TabelleAnsicht({
  auswahl,
  waehle,
  taten,
  erlaubt,
  onVerschieben,
  leser,
  vertretungen,
}: {
  auswahl: Id | null;
  waehle: (id: Id | null) => void;
  taten: AkteurTaten;
  erlaubt: boolean;
  onVerschieben: (id: Id) => void;
  /** Roles that can read the analysis. */
  leser: readonly string[];
  vertretungen: readonly Vertretung[];
}) {
  const alle = usePlan(akteurListe);
  const imPapierkorb = usePlan((plan) => geloeschteAkteure(plan).length);
  const [{ filter, nachSpalten, gruppierung, sortierung }, setzeWahl] = useZeilenwahl();
  const [filtertSpalte, setzeFiltertSpalte] = useState<string | null>(null);
  const [fenster, setzeFenster] = useState<Fenster>(null);
  const [geaendert, setzeGeaendert] = useState<Id | null>(null);
  const [speicher] = useState(() => neuerGitterSpeicher());
  const [alsZeilen] = useState(() => neueZeilen());
  const { analyse, bearbeitbar: analyseBearbeitbar, tu } = useAnalyse();
  const { saal } = useSaalmodus();
  // In the room judgements on partners stay hidden until somebody shows them on purpose, anew each time.
  const [gezeigtImSaal, setzeGezeigtImSaal] = useState(false);
  useEffect(() => {
    if (!saal) setzeGezeigtImSaal(false);
  }, [saal]);
  const zeigtUrteile = !saal || gezeigtImSaal;
  const spaltenDerAnalyse = analyse?.spalten;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the analysis only its columns; whatever else is written in it draws no head anew
  const alleSpalten = useMemo(
    () => [
      ...SPALTEN,
      // In the room no names of persons.
      ...(vertretungen.length > 0 && !saal ? [vertretungSpalte(vertretungen)] : []),
      ...(spaltenDerAnalyse && zeigtUrteile ? analyseSpalten(analyse) : []),
    ],
    [spaltenDerAnalyse, zeigtUrteile, vertretungen, saal],
  );
  const schreibe = useSchreiben(alleSpalten, tu);
  const fokus = useRef<(ort: Zellort) => void>(() => undefined);
  const zeige = useRef<(id: Id) => void>(() => undefined);
  const griffe = useCallback((g: Gittergriffe) => {
    fokus.current = g.fokussiere;
    zeige.current = g.zeige;
  }, []);

  const passtAuch = useMemo(() => {
    const fragt = passtZuAllen(alleSpalten, nachSpalten);
    if (!fragt) return null;
    return ({ akteur, tiefe }: AkteurZeile) => {
      // The row somebody writes in stays, whatever becomes of it.
      if (speicher.lage.schreibt?.zeile === akteur.id) return true;
      const urteil = analyse?.einschaetzungen.get(akteur.id);
      return fragt({ id: akteur.id, akteur, tiefe, gehoertZu: '', nurWegweiser: false, urteil });
    };
  }, [alleSpalten, nachSpalten, analyse, speicher]);
  const gefiltert = useMemo(() => filtere(alle, filter, passtAuch), [alle, filter, passtAuch]);
  const hebeSpaltenfilterAuf = (id: string | null) =>
    setzeWahl({
      nachSpalten: Object.fromEntries(
        Object.entries(nachSpalten).filter(([andere]) => id !== null && andere !== id),
      ),
    });
  const zeilen = useMemo(() => alsZeilen(gefiltert, analyse), [alsZeilen, gefiltert, analyse]);
  const tafel = useTafel(zeilen, alleSpalten, sortierung);
  const eintraege = useMemo(() => gruppiere(tafel.zeilen, gruppierung), [tafel.zeilen, gruppierung]);
  const gewaehlt = alle.find(({ akteur }) => akteur.id === auswahl)?.akteur ?? null;
  usePraesenzImGitter(speicher, auswahl);
  useEffect(() => speicher.setze({ auswahl }), [auswahl, speicher]);
  const bearbeitbar = useCallback(
    ({ vertraulich, nurLesen }: GitterSpalte) => !nurLesen && (vertraulich ? analyseBearbeitbar : erlaubt),
    [erlaubt, analyseBearbeitbar],
  );

  const spalteImFilter = alleSpalten.find(({ id }) => id === filtertSpalte);

  const { neu, beginneNeu, beginneEinheit, erstelle, beendeNeu, loesche, ordne } = useZeilentaten({
    ...{ taten, erlaubt, gewaehlt, eintraege, speicher, waehle, fokus, zeige },
    zeigeAlle: () => setzeWahl({ filter: OHNE_FILTER, nachSpalten: {} }),
  });
  const kopf = useKopfTaten({
    ...{ alleSpalten, sichtbare: tafel.spalten, sortierung, nachSpalten, leser, setzeWahl },
    ...{ filtere: setzeFiltertSpalte, aendere: setzeGeaendert },
  });
  useBefehle(
    tabellenBefehle({
      erlaubt,
      gewaehlt,
      beginneNeu,
      beginneEinheit,
      einfuegen: () => setzeFenster('einfuegen'),
      papierkorb: () => setzeFenster('papierkorb'),
      spalten: () => setzeFenster('spalten'),
      verschieben: onVerschieben,
      ordne,
    }),
  );

  return (
    <div className="flex min-h-96 flex-col max-md:h-[calc(100dvh-11rem)] md:h-full">
      {alle.length === 0 && !neu ? (
        <Leer
          bearbeitbar={erlaubt}
          onNeu={beginneNeu}
          onEinfuegen={() => setzeFenster('einfuegen')}
          onPapierkorb={imPapierkorb > 0 ? () => setzeFenster('papierkorb') : null}
        />
      ) : (
        <>
          <div className="nicht-drucken flex flex-wrap items-center justify-between gap-x-6 gap-y-2.5 px-5 py-3 max-md:px-3">
            <Leiste
              bearbeitbar={erlaubt}
              gewaehlt={gewaehlt}
              imPapierkorb={imPapierkorb}
              onNeu={beginneNeu}
              onEinheit={() => gewaehlt && beginneEinheit(gewaehlt.id)}
              onVerschieben={() => gewaehlt && onVerschieben(gewaehlt.id)}
              onOrdne={(richtung) => gewaehlt && ordne(gewaehlt.id, richtung)}
              onLoeschen={() => gewaehlt && loesche(gewaehlt.id)}
              onEinfuegen={() => setzeFenster('einfuegen')}
              onPapierkorb={() => setzeFenster('papierkorb')}
              onSpalten={() => setzeFenster('spalten')}
            />
            {saal && analyse && (
              <Button
                icon={<LockKeyhole size="1em" aria-hidden />}
                aria-pressed={gezeigtImSaal}
                onClick={() => setzeGezeigtImSaal(!gezeigtImSaal)}
              >
                {gezeigtImSaal ? 'Vertrauliche Spalten ausblenden' : 'Vertrauliche Spalten zeigen'}
              </Button>
            )}
            <FilterLeiste
              filter={filter}
              setzeFilter={(neu) => setzeWahl({ filter: neu })}
              nachSpalten={alleSpalten.flatMap((spalte) => {
                const eigener = nachSpalten[spalte.id];
                return eigener ? [{ id: spalte.id, text: filterText(spalte, eigener) }] : [];
              })}
              hebeAuf={hebeSpaltenfilterAuf}
              gruppierung={gruppierung}
              setzeGruppierung={(neu) => setzeWahl({ gruppierung: neu })}
              gezeigt={gefiltert.filter((z) => !z.nurWegweiser).length}
              gesamt={alle.length}
            />
          </div>
          {gefiltert.length === 0 && !neu ? (
            <p className="px-5 py-6 text-muted">
              {alle.length === 0 ? 'Noch kein Akteur.' : 'Kein Akteur passt zu diesem Filter.'}
            </p>
          ) : (
            <Gitter
              name="Akteure des Netzwerks"
              auswahl={auswahl}
              speicher={speicher}
              eintraege={eintraege}
              spalten={tafel.spalten}
              eingerueckt={sortierung.length === 0 && gruppierung === 'keine'}
              kopf={kopf}
              bearbeitbar={bearbeitbar}
              schreibe={schreibe}
              oeffne={waehle}
              loesche={loesche}
              neueEinheit={(id) => erlaubt && beginneEinheit(id)}
              ordne={ordne}
              griffe={griffe}
            />
          )}
          {neu && <NeueZeileFeld neu={neu} erstelle={erstelle} ende={beendeNeu} />}
        </>
      )}
      {fenster === 'einfuegen' && <EinlesenDialog onZu={() => setzeFenster(null)} />}
      {fenster === 'papierkorb' && (
        <PapierkorbDialog
          bearbeitbar={erlaubt}
          onHole={taten.stelleWiederHer}
          onZu={() => setzeFenster(null)}
        />
      )}
      <ImDokument>
        <PraesenzImUrteil speicher={speicher} />
      </ImDokument>
      {fenster === 'spalten' && (
        <SpaltenDialog spalten={alleSpalten} kopf={kopf} leser={leser} onZu={() => setzeFenster(null)} />
      )}
      {spalteImFilter && (
        <SpaltenfilterDialog
          key={spalteImFilter.id}
          spalte={spalteImFilter}
          filter={nachSpalten[spalteImFilter.id]}
          onSetze={(neu) =>
            neu
              ? setzeWahl({ nachSpalten: { ...nachSpalten, [spalteImFilter.id]: neu } })
              : hebeSpaltenfilterAuf(spalteImFilter.id)
          }
          onZu={() => setzeFiltertSpalte(null)}
        />
      )}
      {geaendert && <SpalteDialog key={geaendert} id={geaendert} onZu={() => setzeGeaendert(null)} />}
    </div>
  );
}
