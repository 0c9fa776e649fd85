'use client';

import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useAuswahl } from '@/components/plan/auswahl';
import { useBefehle } from '@/components/plan/befehle/registrieren';
import { usePraesenzJeElement } from '@/components/plan/praesenz/je-element';
import { Rahmen } from '@/components/plan/rahmen/rahmen';
import { usePlan } from '@/components/plan/use-plan';
import { useMeldung } from '@/components/ui/meldung';
import { haltVon, useRaster } from '@/components/ui/use-raster';
import { akteurListe } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { AkteurPanel } from './akteur-panel';
import { EinfuegenDialog } from './einfuegen-dialog';
import { filtere, OHNE_FILTER } from './filter';
import { AkteureKontext, neuerListenSpeicher } from './kontext';
import { Leer } from './leer';
import { FilterLeiste, Leiste } from './leiste';
import { geloeschteAkteure, PapierkorbDialog } from './papierkorb-dialog';
import { AkteurTabelle, type NeueZeile } from './tabelle';
import { useAkteurTaten } from './use-akteur-taten';
import { VerschiebenDialog } from './verschieben-dialog';

type Fenster =
  | { art: 'einfuegen'; text: string }
  | { art: 'papierkorb' }
  | { art: 'verschieben'; id: Id }
  | null;

/** The organisations and units of the network as a plain editable list. */
export function AkteureSeite() {
  const zeilen = usePlan(akteurListe);
  const imPapierkorb = usePlan((plan) => geloeschteAkteure(plan).length);
  const { taten, erlaubt } = useAkteurTaten();
  const [auswahl, waehle] = useAuswahl();
  const [filter, setzeFilter] = useState(OHNE_FILTER);
  const [neu, setzeNeu] = useState<NeueZeile | null>(null);
  const [fenster, setzeFenster] = useState<Fenster>(null);
  const [speicher] = useState(() => neuerListenSpeicher());
  const melden = useMeldung();
  const raum = useRef<HTMLTableElement>(null);
  const raster = useRaster(raum);
  const { fokussiere } = raster;
  const gezeigt = useMemo(() => filtere(zeilen, filter), [zeilen, filter]);
  const gewaehlt = zeilen.find(({ akteur }) => akteur.id === auswahl)?.akteur ?? null;
  usePraesenzJeElement(speicher, auswahl);
  useEffect(() => speicher.setze({ auswahl }), [auswahl, speicher]);
  useEffect(() => {
    if (auswahl)
      raum.current
        ?.querySelector(`[data-zeile="${CSS.escape(auswahl)}"]`)
        ?.scrollIntoView({ block: 'nearest' });
  }, [auswahl]);

  const bald = useCallback(
    (halt: string) => {
      const versuche = (noch: number) => {
        if (!fokussiere(halt) && noch > 0) requestAnimationFrame(() => versuche(noch - 1));
      };
      // After React has drawn what the key changed, and before the next key: fast typists lose none.
      queueMicrotask(() => versuche(10));
    },
    [fokussiere],
  );
  const kontext = useMemo(
    () => ({ speicher, taten, bearbeitbar: erlaubt, waehle, fokussiere: bald }),
    [speicher, taten, erlaubt, waehle, bald],
  );

  const beginneNeu = () => {
    setzeFilter(OHNE_FILTER);
    // Beside the selected organisation's branch, else at the end.
    setzeNeu({ parentId: gewaehlt?.platz.parentId ?? null, nachId: gewaehlt?.id });
  };
  const beginneEinheit = (parentId: Id | null) => parentId && setzeNeu({ parentId });
  const verschiebe = useCallback((id: Id) => setzeFenster({ art: 'verschieben', id }), []);
  const loesche = (id: Id) => {
    const platz = gezeigt.findIndex(({ akteur }) => akteur.id === id);
    const nachbar = (gezeigt[platz + 1] ?? gezeigt[platz - 1])?.akteur.id;
    if (!taten.loesche(id)) return;
    waehle(nachbar ?? null);
    if (nachbar) bald(`${nachbar}:name`);
  };
  const onTaste = (e: KeyboardEvent, id: Id) => {
    if (!erlaubt) return;
    const tun = () => {
      if (e.altKey && (e.key === 'ArrowUp' || e.key === 'ArrowDown')) {
        const zelle = haltVon(e.target);
        taten.ordne(id, e.key === 'ArrowUp' ? 'hoch' : 'runter');
        // The browser takes the focus from a row that is moved in the document.
        if (zelle) bald(zelle);
        return true;
      }
      if (e.key === 'Enter' && e.ctrlKey) return setzeNeu({ parentId: id });
      if (e.key === 'Delete') return loesche(id);
      return undefined;
    };
    if (tun() !== undefined || (e.altKey && e.key.startsWith('Arrow')) || e.key === 'Delete')
      e.preventDefault();
  };
  const fuegeEin = (text: string) => {
    const anzahl = taten.fuegeEin(text);
    if (anzahl === 0) return;
    setzeFenster(null);
    melden(anzahl === 1 ? '1 Akteur eingefügt.' : `${anzahl} Akteure eingefügt.`, { art: 'ok' });
  };
  useBefehle(
    erlaubt
      ? [
          { id: 'akteur-neu', label: 'Akteur hinzufügen', run: beginneNeu },
          {
            id: 'akteure-einfuegen',
            label: 'Akteure aus Excel einfügen',
            run: () => setzeFenster({ art: 'einfuegen', text: '' }),
          },
          {
            id: 'akteure-papierkorb',
            label: 'Papierkorb der Akteure',
            run: () => setzeFenster({ art: 'papierkorb' }),
          },
          ...(gewaehlt
            ? [
                {
                  id: 'akteur-einheit',
                  label: 'Einheit hinzufügen',
                  kuerzel: 'Strg+Enter',
                  run: () => beginneEinheit(gewaehlt.id),
                },
                {
                  id: 'akteur-verschieben',
                  label: 'Akteur verschieben nach …',
                  run: () => verschiebe(gewaehlt.id),
                },
                {
                  id: 'akteur-hoch',
                  label: 'Akteur nach oben',
                  kuerzel: 'Alt+↑',
                  run: () => taten.ordne(gewaehlt.id, 'hoch'),
                },
                {
                  id: 'akteur-runter',
                  label: 'Akteur nach unten',
                  kuerzel: 'Alt+↓',
                  run: () => taten.ordne(gewaehlt.id, 'runter'),
                },
              ]
            : []),
        ]
      : [],
  );
  const verschoben =
    fenster?.art === 'verschieben' ? zeilen.find(({ akteur }) => akteur.id === fenster.id)?.akteur : null;

  return (
    <AkteureKontext value={kontext}>
      <Rahmen
        bereich="beteiligte"
        titel="Beteiligte"
        panel={
          gewaehlt && (
            <AkteurPanel
              id={gewaehlt.id}
              taten={taten}
              bearbeitbar={erlaubt}
              waehle={waehle}
              onVerschieben={verschiebe}
            />
          )
        }
        panelTitel={gewaehlt ? `Einzelheiten zu ${gewaehlt.name || 'Akteur ohne Namen'}` : undefined}
        onPanelZu={() => waehle(null)}
      >
        {zeilen.length === 0 && !neu ? (
          <Leer
            bearbeitbar={erlaubt}
            onNeu={beginneNeu}
            onEinfuegen={() => setzeFenster({ art: 'einfuegen', text: '' })}
            onPapierkorb={imPapierkorb > 0 ? () => setzeFenster({ art: 'papierkorb' }) : null}
          />
        ) : (
          <div
            onPaste={(e) => {
              const text = e.clipboardData.getData('text/plain');
              const imFeld =
                e.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName);
              if (!erlaubt || imFeld || !text.trim()) return;
              e.preventDefault();
              setzeFenster({ art: 'einfuegen', text });
            }}
          >
            <div className="nicht-drucken flex flex-wrap items-center justify-between gap-x-6 gap-y-2.5 px-5 py-3 max-md:px-3">
              <Leiste
                bearbeitbar={erlaubt}
                gewaehlt={gewaehlt}
                imPapierkorb={imPapierkorb}
                onNeu={beginneNeu}
                onEinheit={() => beginneEinheit(auswahl)}
                onVerschieben={() => gewaehlt && verschiebe(gewaehlt.id)}
                onOrdne={(richtung) => gewaehlt && taten.ordne(gewaehlt.id, richtung)}
                onLoeschen={() => gewaehlt && loesche(gewaehlt.id)}
                onEinfuegen={() => setzeFenster({ art: 'einfuegen', text: '' })}
                onPapierkorb={() => setzeFenster({ art: 'papierkorb' })}
              />
              <FilterLeiste
                filter={filter}
                setzeFilter={setzeFilter}
                gezeigt={gezeigt.filter((z) => !z.nurWegweiser).length}
                gesamt={zeilen.length}
              />
            </div>
            <AkteurTabelle
              raum={raum}
              raster={raster}
              zeilen={gezeigt}
              neu={neu}
              setzeNeu={setzeNeu}
              onVerschieben={verschiebe}
              onTaste={onTaste}
            />
            {gezeigt.length === 0 && !neu && (
              <p className="px-5 py-6 text-muted">Kein Akteur passt zu diesem Filter.</p>
            )}
          </div>
        )}
      </Rahmen>
      {fenster?.art === 'einfuegen' && (
        <EinfuegenDialog anfang={fenster.text} onEinfuegen={fuegeEin} onZu={() => setzeFenster(null)} />
      )}
      {fenster?.art === 'papierkorb' && (
        <PapierkorbDialog
          bearbeitbar={erlaubt}
          onHole={taten.stelleWiederHer}
          onZu={() => setzeFenster(null)}
        />
      )}
      {verschoben && (
        <VerschiebenDialog
          akteur={verschoben}
          onZu={() => setzeFenster(null)}
          onWahl={(parentId) => {
            if (taten.haengeUm(verschoben.id, parentId)) setzeFenster(null);
          }}
        />
      )}
    </AkteureKontext>
  );
}
