// biome-ignore-all lint/a11y/useSemanticElements: a grid that draws only some of its rows has no element of its own
// biome-ignore-all lint/a11y/useFocusableInteractive: the cells have the focus, one after the other
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useCallback, useEffect, useMemo, useRef } from 'react';
import { useVorlieben } from '@/components/plan/vorlieben';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { type Gitterordnung, type Zellort, type Zellwert, zielDerTaste } from './bereich';
import { type KopfTaten, Kopfzeile } from './kopfzeile';
import { GitterKontext, type GitterSpeicher } from './lage';
import type { GitterSpalte } from './spalte';
import stil from './tabelle.module.css';
import { tastaturDesGitters } from './tastatur';
import { useBereichstaten } from './use-bereichstaten';
import { useZellfokus } from './use-fokus';
import { useMarkierung } from './use-markierung';
import { useZwischenablage } from './use-zwischenablage';
import { Zeile } from './zeile';
import type { Eintrag } from './zeilen';

const ZEILENHOEHE = 37;

export interface GitterProps {
  name: string;
  auswahl: Id | null;
  speicher: GitterSpeicher;
  eintraege: readonly Eintrag[];
  spalten: readonly GitterSpalte[];
  /** False while another order than that of organisations and units is shown. */
  eingerueckt: boolean;
  kopf: KopfTaten;
  bearbeitbar: (spalte: GitterSpalte) => boolean;
  schreibe: (werte: readonly Zellwert[]) => boolean;
  oeffne: (id: Id) => void;
  loesche: (id: Id) => void;
  neueEinheit: (id: Id) => void;
  ordne: (id: Id, richtung: 'hoch' | 'runter') => void;
  /** Gets what moves focus and window of the table from outside. */
  griffe: (griffe: Gittergriffe) => void;
}

export interface Gittergriffe {
  fokussiere: (ort: Zellort) => void;
  /** Scrolls a row into sight. */
  zeige: (id: Id) => void;
}

/**
 * The table as a grid: rows are drawn only where they are seen, and each says its place, so that screen readers count
 * right. The row with the focus stays drawn wherever one scrolls.
 */
export function Gitter(props: GitterProps) {
  const { speicher, eintraege, spalten, kopf, bearbeitbar, schreibe, oeffne } = props;
  const raum = useRef<HTMLDivElement>(null);
  const [{ spaltenbreiten }] = useVorlieben();
  const zeilen = useMemo(
    () =>
      new Map(eintraege.flatMap((e, i) => (e.art === 'zeile' ? [[e.zeile.id, { zeile: e.zeile, i }]] : []))),
    [eintraege],
  );
  const ordnung = useRef<Gitterordnung>({ zeilen: [], spalten: [] });
  ordnung.current = useMemo(
    () => ({ zeilen: [...zeilen.keys()], spalten: spalten.map(({ id }) => id) }),
    [zeilen, spalten],
  );
  const jetzt = useRef({ zeilen, spalten });
  jetzt.current = { zeilen, spalten };

  const bleibt = useCallback(
    (bereich: Range) => {
      const gezeigt = defaultRangeExtractor(bereich);
      const { aktiv, schreibt } = speicher.lage;
      const dazu = [aktiv?.zeile, schreibt?.zeile].flatMap(
        (id) => jetzt.current.zeilen.get(id ?? '')?.i ?? [],
      );
      return [...new Set([...gezeigt, ...dazu])].sort((a, b) => a - b);
    },
    [speicher],
  );
  const fenster = useVirtualizer({
    count: eintraege.length,
    getScrollElement: () => raum.current,
    estimateSize: () => ZEILENHOEHE,
    getItemKey: (i) => {
      const e = eintraege[i];
      return e?.art === 'zeile' ? e.zeile.id : `gruppe:${e?.titel}`;
    },
    overscan: 8,
    rangeExtractor: bleibt,
    useFlushSync: false,
  });
  const zeige = useCallback(
    (id: Id) => {
      const platz = jetzt.current.zeilen.get(id)?.i;
      if (platz !== undefined) fenster.scrollToIndex(platz, { align: 'auto' });
    },
    [fenster],
  );
  const { fokussiere, fokussiereKopf } = useZellfokus(raum, zeige);
  const { griffe } = props;
  useEffect(() => griffe({ fokussiere, zeige }), [griffe, fokussiere, zeige]);
  // A link to an Akteur shows its row.
  const { auswahl } = props;
  useEffect(() => {
    if (auswahl) zeige(auswahl);
  }, [auswahl, zeige]);
  const markierung = useMarkierung(speicher, ordnung);

  const bestand = useMemo(
    () => ({
      ordnung,
      zeileVon: (id: Id) => jetzt.current.zeilen.get(id)?.zeile,
      spalteVon: (id: string) => jetzt.current.spalten.find((spalte) => spalte.id === id),
      bearbeitbar,
      schreibe,
    }),
    [bearbeitbar, schreibe],
  );
  const bereichstaten = useBereichstaten(bestand);
  const ablage = useMemo(
    () => ({ ...bereichstaten, bereich: markierung.bereich }),
    [bereichstaten, markierung],
  );
  useZwischenablage(raum, ablage);

  const beginne = useCallback(
    (ort: Zellort, mit: string | null) => {
      markierung.waehle(ort);
      speicher.setze({ schreibt: { ...ort, mit } });
    },
    [speicher, markierung],
  );
  const kontext = useMemo(() => {
    const beende = (weiter: 'hier' | 'unten' | 'oben' | 'rechts' | 'links' | 'nirgends') => {
      const { schreibt } = speicher.lage;
      speicher.setze({ schreibt: null });
      if (!schreibt || weiter === 'nirgends') return;
      const taste = {
        unten: 'ArrowDown',
        oben: 'ArrowUp',
        rechts: 'ArrowRight',
        links: 'ArrowLeft',
        hier: '',
      };
      const nach = zielDerTaste(ordnung.current, schreibt, { key: taste[weiter], strg: false });
      const ort = nach ?? { zeile: schreibt.zeile, spalte: schreibt.spalte };
      markierung.waehle(ort);
      fokussiere(ort);
    };
    const waehleZelle = (ort: Zellort, erweitern: boolean) => {
      markierung.waehle(ort, erweitern);
      if (!erweitern) fokussiere(ort);
    };
    return { ...bestand, speicher, beende, beginne, waehleZelle, oeffne };
  }, [bestand, speicher, beginne, oeffne, markierung, fokussiere]);

  const onKeyDown = tastaturDesGitters({
    ...bereichstaten,
    ordnung: () => ordnung.current,
    aktiv: () => speicher.lage.aktiv,
    spalteVon: bestand.spalteVon,
    bearbeitbar,
    markierung,
    fokussiere,
    fokussiereKopf,
    beginne,
    loesche: props.loesche,
    oeffne,
    neueEinheit: props.neueEinheit,
    ordne: props.ordne,
  });
  useErsteZelle(speicher, ordnung.current);

  const breiten = spalten.map(({ id, breite }) => `${spaltenbreiten[id] ?? breite}rem`);
  // The name takes what the other columns leave, until somebody gives it a width.
  const namensspur = spaltenbreiten.name ? breiten[0] : `minmax(${breiten[0]}, 1fr)`;
  const summe = spalten.reduce((rem, { id, breite }) => rem + (spaltenbreiten[id] ?? breite), 0);
  return (
    <GitterKontext value={kontext}>
      <div
        ref={raum}
        role="grid"
        aria-label={props.name}
        aria-rowcount={eintraege.length + 1}
        aria-colcount={spalten.length}
        aria-multiselectable="true"
        className={stil.gitter}
        style={
          {
            '--spalten': [namensspur, ...breiten.slice(1)].join(' '),
            '--summe': `${summe}rem`,
            '--namensbreite': breiten[0],
          } as CSSProperties
        }
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          // However the focus came into a cell (a screen reader, a script): keys mean this cell.
          const { spalte } = target.dataset;
          const zeile = target.parentElement?.dataset.zeile;
          const { aktiv } = speicher.lage;
          if (spalte === undefined || zeile === undefined) return;
          if (aktiv?.zeile !== zeile || aktiv.spalte !== spalte) markierung.waehle({ zeile, spalte });
        }}
      >
        <Kopfzeile spalten={spalten} taten={kopf} />
        <div role="rowgroup" className={stil.rumpf} style={{ height: fenster.getTotalSize() }}>
          {fenster.getVirtualItems().map(({ index, key, start }) => {
            const eintrag = eintraege[index];
            if (!eintrag) return null;
            return eintrag.art === 'gruppe' ? (
              <div
                key={key}
                role="row"
                aria-rowindex={index + 2}
                data-index={index}
                ref={fenster.measureElement}
                className={stil.gruppe}
                style={{ top: start }}
              >
                <div role="gridcell" aria-colindex={1} aria-colspan={spalten.length}>
                  <strong className="font-semibold">{eintrag.titel}</strong>{' '}
                  <span className="text-muted">{eintrag.anzahl}</span>
                </div>
              </div>
            ) : (
              <Zeile
                key={key}
                zeile={eintrag.zeile}
                spalten={spalten}
                oben={start}
                index={index}
                messe={fenster.measureElement}
                eingerueckt={props.eingerueckt}
              />
            );
          })}
        </div>
      </div>
    </GitterKontext>
  );
}

/** Keeps one cell reachable with Tab: the active one while it exists, else the first. */
function useErsteZelle(speicher: GitterSpeicher, { zeilen, spalten }: Gitterordnung): void {
  useEffect(() => {
    const { aktiv, schreibt } = speicher.lage;
    // Nobody writes in a row that somebody else has taken away, nor when it comes back.
    if (schreibt && !zeilen.includes(schreibt.zeile)) speicher.setze({ schreibt: null });
    const [zeile] = zeilen;
    const [spalte] = spalten;
    if (zeile === undefined || spalte === undefined) return;
    if (aktiv && zeilen.includes(aktiv.zeile) && spalten.includes(aktiv.spalte)) return;
    const bleibtZeile = aktiv && zeilen.includes(aktiv.zeile) ? aktiv.zeile : zeile;
    speicher.setze({ aktiv: { zeile: bleibtZeile, spalte }, markiert: new Map() });
  }, [speicher, zeilen, spalten]);
}
