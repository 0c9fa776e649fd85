// biome-ignore-all lint/a11y/useSemanticElements: a grid that draws only some of its cells has no element of its own
// biome-ignore-all lint/a11y/noStaticElementInteractions: the strip listens to its fields
// biome-ignore-all lint/a11y/useFocusableInteractive: the cells have the focus, one after the other
'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { Rueckgaengig } from '@/components/plan/rahmen/rueckgaengig';
import { useSaalmodus } from '@/components/plan/rahmen/saalmodus';
import { usePlan } from '@/components/plan/use-plan';
import { cx } from '@/components/ui/cx';
import { akteurKurz, akteurListe, akteurName } from '@/lib/plan/akteure/views';
import { offeneKonflikte } from '@/lib/plan/beteiligtenanalyse/views';
import { STUFEN, type Stufe } from '@/lib/plan/beziehungen/schema';
import {
  beziehungenJePaar,
  beziehungZwischen,
  paarSchluessel,
  stufenzahl,
} from '@/lib/plan/beziehungen/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { BeziehungFelder } from '../beziehung-felder';
import { beziehungText } from '../karte/elemente';
import { LeereAnsicht } from '../leere-ansicht';
import { zielDerTaste } from '../tabelle/bereich';
import { useAnalyse } from '../use-analyse';
import { useBeziehungTaten } from '../use-beziehung-taten';
import { Zelle } from './zelle';

const ZELLE_REM = 3.25;
const KOPF_REM = 9;
const NAME_REM = 15;
const KEINE: ReadonlySet<string> = new Set();

/** Akteur × Akteur: the same relations as on the map, each cell what two have with each other. */
export function Matrix({ zurTabelle }: { zurTabelle: () => void }) {
  const plan = usePlan((p) => p);
  const { analyse } = useAnalyse();
  const { saal } = useSaalmodus();
  const { setze, loesche, erlaubt } = useBeziehungTaten();
  const raum = useRef<HTMLDivElement>(null);
  const streifen = useRef<HTMLDivElement>(null);
  const ids = useMemo(() => akteurListe(plan).map(({ akteur }) => akteur.id), [plan]);
  const [aktiv, setzeAktiv] = useState<{ zeile: Id; spalte: Id } | null>(null);
  const rem =
    typeof document === 'undefined'
      ? 16
      : Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const achse = { count: ids.length, getScrollElement: () => raum.current, overscan: 4, useFlushSync: false };
  const zeilen = useVirtualizer({ ...achse, estimateSize: () => ZELLE_REM * rem });
  const spalten = useVirtualizer({ ...achse, horizontal: true, estimateSize: () => ZELLE_REM * rem });
  const konflikte = analyse && !saal ? offeneKonflikte(analyse) : KEINE;
  const je = beziehungenJePaar(plan);
  const [ersteId] = ids;
  const [, zweiteId] = ids;
  const ort =
    aktiv && ids.includes(aktiv.zeile) && ids.includes(aktiv.spalte)
      ? aktiv
      : ersteId && zweiteId
        ? { zeile: ersteId, spalte: zweiteId }
        : null;

  const fokussiere = ({ zeile, spalte }: { zeile: Id; spalte: Id }) => {
    zeilen.scrollToIndex(ids.indexOf(zeile));
    spalten.scrollToIndex(ids.indexOf(spalte));
    const versuche = (noch: number) => {
      const el = raum.current?.querySelector<HTMLElement>(
        `[data-paar="${CSS.escape(`${zeile} ${spalte}`)}"]`,
      );
      if (el) el.focus();
      else if (noch > 0) requestAnimationFrame(() => versuche(noch - 1));
    };
    queueMicrotask(() => versuche(20));
  };
  const onKeyDown = (e: KeyboardEvent) => {
    if (!ort || e.altKey) return;
    const nach = zielDerTaste({ zeilen: ids, spalten: ids }, ort, {
      key: e.key,
      strg: e.ctrlKey || e.metaKey,
    });
    const paar = { vonAkteurId: ort.zeile, zuAkteurId: ort.spalte };
    const beziehung = beziehungZwischen(plan, ort.zeile, ort.spalte);
    if (nach) {
      setzeAktiv(nach);
      fokussiere(nach);
    } else if (e.key === 'Enter' || e.key === 'F2') streifen.current?.querySelector('select')?.focus();
    else if (/^[0-6]$/.test(e.key) && erlaubt && !e.ctrlKey) {
      const heute = (Object.keys(STUFEN) as Stufe[])[Number(e.key) - 1] ?? null;
      if (beziehung || heute) setze({ ...paar, felder: { heute } });
    } else if (e.key === 'Delete' && beziehung && erlaubt)
      loesche({ sammlung: 'beziehungen', id: beziehung.id });
    else return;
    e.preventDefault();
    e.stopPropagation();
  };
  useEffect(() => {
    zeilen.measure();
    spalten.measure();
  }, [zeilen, spalten]);

  if (ids.length < 2)
    return (
      <LeereAnsicht titel="Noch keine zwei Akteure" {...{ erlaubt, zurTabelle }}>
        Die Matrix zeigt, wer mit wem wie eng zusammenarbeitet. Dafür stehen in der Tabelle mindestens zwei
        Akteure.
      </LeereAnsicht>
    );
  const breite = spalten.getTotalSize();
  return (
    <div className="flex min-h-96 flex-col max-md:h-[calc(100dvh-11rem)] md:h-full">
      <div
        ref={streifen}
        className="nicht-drucken flex min-h-28 shrink-0 flex-wrap max-md:max-h-52 max-md:overflow-y-auto items-end justify-between gap-x-6 gap-y-2 px-5 py-3 max-md:px-3"
        onKeyDown={(e) => {
          if (e.key !== 'Escape' || !ort) return;
          e.preventDefault();
          fokussiere(ort);
        }}
      >
        {ort && ort.zeile !== ort.spalte ? (
          <BeziehungFelder key={paarSchluessel(ort.zeile, ort.spalte)} a={ort.zeile} b={ort.spalte} />
        ) : (
          <p className="self-center text-muted">Wählen Sie eine Zelle: zwei verschiedene Akteure.</p>
        )}
      </div>
      <div className="nicht-drucken flex shrink-0 items-center justify-between gap-4 px-5 pb-2 max-md:px-3">
        <p className="text-sm text-muted max-md:hidden">
          heute → gewünscht:{' '}
          {Object.values(STUFEN)
            .map((stufe, i) => `${i + 1} ${stufe}`)
            .join(' · ')}
          {' · ✓ schriftlich vereinbart'}
          {konflikte.size > 0 && ' · ! offener Konflikt'}
          {' · Tasten 0–6 setzen „heute“, Enter öffnet die Felder'}
        </p>
        {erlaubt && <Rueckgaengig />}
      </div>
      <div
        ref={raum}
        role="grid"
        aria-label="Matrix der Beziehungen"
        aria-rowcount={ids.length + 1}
        aria-colcount={ids.length + 1}
        onKeyDown={onKeyDown}
        className="relative min-h-48 grow overflow-auto border-t border-line bg-panel text-sm"
        style={{ scrollPadding: `${KOPF_REM + 0.5}rem 1rem 1rem ${NAME_REM + 0.5}rem` }}
      >
        <div
          role="row"
          aria-rowindex={1}
          className="sticky top-0 z-3 border-b border-line-strong bg-bg"
          style={{ width: `calc(${NAME_REM}rem + ${breite}px)`, height: `${KOPF_REM}rem` }}
        >
          <div
            role="columnheader"
            aria-colindex={1}
            className="sticky left-0 z-1 flex h-full items-end bg-bg px-5 pb-2 font-semibold text-muted max-md:px-3"
            style={{ width: `${NAME_REM}rem` }}
          >
            Akteur
          </div>
          {spalten.getVirtualItems().map(({ index, start, size }) => {
            const id = ids[index] ?? '';
            return (
              <div
                key={id}
                role="columnheader"
                aria-colindex={index + 2}
                title={akteurName(plan, id)}
                className={cx(
                  'absolute top-0 flex h-full items-center border-l border-line px-1 py-2 [writing-mode:vertical-rl] rotate-180',
                  ort?.spalte === id ? 'font-semibold text-ink' : 'text-muted',
                )}
                style={{ left: `calc(${NAME_REM}rem + ${start}px)`, width: size }}
              >
                <span className="line-clamp-2 wrap-anywhere">{akteurKurz(plan, id)}</span>
              </div>
            );
          })}
        </div>
        <div
          role="rowgroup"
          className="relative"
          style={{ height: zeilen.getTotalSize(), width: `calc(${NAME_REM}rem + ${breite}px)` }}
        >
          {zeilen.getVirtualItems().map(({ index: z, start: oben, size: hoehe }) => {
            const zeile = ids[z] ?? '';
            return (
              <div
                key={zeile}
                role="row"
                aria-rowindex={z + 2}
                className="absolute left-0 w-full border-b border-line"
                style={{ top: oben, height: hoehe }}
              >
                <div
                  role="rowheader"
                  aria-colindex={1}
                  title={akteurName(plan, zeile)}
                  className={cx(
                    'sticky left-0 z-2 flex h-full items-center bg-panel px-5 leading-tight max-md:px-3',
                    ort?.zeile === zeile && 'font-semibold',
                  )}
                  style={{ width: `${NAME_REM}rem` }}
                >
                  <span className="line-clamp-2 hyphens-auto wrap-anywhere">{akteurName(plan, zeile)}</span>
                </div>
                {spalten.getVirtualItems().map(({ index: s, start, size }) => {
                  const spalte = ids[s] ?? '';
                  const schluessel = paarSchluessel(zeile, spalte);
                  const b = je.get(schluessel);
                  const selbst = zeile === spalte;
                  const [h, w] = [stufenzahl(b?.heute ?? null), stufenzahl(b?.gewuenscht ?? null)];
                  return (
                    <Zelle
                      key={spalte}
                      paar={`${zeile} ${spalte}`}
                      nr={s + 2}
                      links={`calc(${NAME_REM}rem + ${start}px)`}
                      breite={size}
                      selbst={selbst}
                      aktiv={ort?.zeile === zeile && ort.spalte === spalte}
                      heute={h}
                      text={
                        b ? `${h || '–'}${w > 0 && w !== h ? `→${w}` : ''}${b.vereinbart ? '✓' : ''}` : ''
                      }
                      konflikt={konflikte.has(schluessel)}
                      ansage={selbst ? 'derselbe Akteur' : b ? beziehungText(b) : 'keine Beziehung'}
                      waehle={() => setzeAktiv({ zeile, spalte })}
                    />
                  );
                })}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
