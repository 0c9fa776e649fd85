'use client';

import { TriangleAlert } from 'lucide-react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useSichtbareFaelle } from '@/components/plan/faden/faelle';
import { usePlan } from '@/components/plan/use-plan';
import { cx } from '@/components/ui/cx';
import { useRem } from '@/components/ui/rem';
import { halt, useRaster } from '@/components/ui/use-raster';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { rotersFaden } from '@/lib/plan/faden/views';
import { type Bildknoten, fadenbild } from '@/lib/plan/faden/views/bild';
import { mitTrennstellen } from '@/lib/plan/zeichnung/views/trennung';

/** The flowing picture: what belongs to the chosen thing stays clear, the rest steps back. */
export function Bild({
  auswahl,
  nurId,
  waehle,
}: {
  auswahl: Id | null;
  nurId: Id | null;
  waehle: (id: Id | null) => void;
}) {
  const plan = usePlan((p) => p);
  const faelle = useSichtbareFaelle();
  const rahmen = useRef<HTMLDivElement>(null);
  const [raum, setRaum] = useState(1_200);
  useLayoutEffect(() => {
    const el = rahmen.current;
    if (!el) return;
    const messe = () => setRaum(Math.round(el.clientWidth));
    messe();
    const waechter = new ResizeObserver(messe);
    waechter.observe(el);
    return () => waechter.disconnect();
  }, []);
  // Larger type, as in the Saal, needs a larger drawing.
  const mal = useRem() / 16;
  const bild = useMemo(
    () => fadenbild(plan, faelle, { raum: Math.round(raum / mal), nurId }),
    [plan, faelle, raum, mal, nurId],
  );
  const faden = useMemo(
    () =>
      auswahl
        ? new Set(
            rotersFaden(plan, auswahl, faelle).stufen.flatMap(({ glieder }) => glieder.map((g) => g.id)),
          )
        : null,
    [plan, auswahl, faelle],
  );
  const { onKeyDown, onFocus } = useRaster(rahmen);
  const zeilen = new Map<number, number>();
  return (
    <div className="overflow-x-auto pb-5">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the things, which are buttons */}
      <div
        ref={rahmen}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        className="relative"
        style={{ minWidth: bild.breite * mal, height: bild.hoehe * mal }}
      >
        <svg
          width={bild.breite * mal}
          height={bild.hoehe * mal}
          viewBox={`0 0 ${bild.breite} ${bild.hoehe}`}
          aria-hidden="true"
          className="absolute inset-0"
        >
          {bild.kanten.map(({ von, nach, pfad }) => {
            const hell = faden === null || (faden.has(von) && faden.has(nach));
            return (
              <path
                key={`${von} ${nach}`}
                d={pfad}
                fill="none"
                strokeWidth={faden && hell ? 2 : 1.25}
                // The colour belongs to the thread somebody follows; all threads at once are a quiet net.
                className={
                  faden && hell ? 'stroke-danger-mark' : faden ? 'stroke-line-strong' : 'stroke-field'
                }
                opacity={faden === null ? 0.45 : hell ? 0.9 : 0.5}
              />
            );
          })}
        </svg>
        {bild.spalten.map((spalte, i) => (
          <section key={spalte.key} aria-label={spalte.titel}>
            <h2
              className="absolute top-2 text-sm font-semibold text-muted"
              style={{ left: spalte.x * mal, width: spalte.breite * mal }}
            >
              {spalte.titel} <span className="font-normal">{spalte.anzahl}</span>
            </h2>
            <ul>
              {bild.knoten
                .filter((k) => k.x >= spalte.x && k.x < spalte.x + spalte.breite)
                .map((k) => {
                  const zeile = zeilen.get(i) ?? 0;
                  zeilen.set(i, zeile + 1);
                  return (
                    <Ding
                      key={k.id}
                      knoten={k}
                      mal={mal}
                      zeile={zeile}
                      spalte={i}
                      gewaehlt={k.id === auswahl}
                      blass={faden !== null && !faden.has(k.id)}
                      waehle={waehle}
                    />
                  );
                })}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

function Ding({
  knoten: k,
  mal,
  zeile,
  spalte,
  gewaehlt,
  blass,
  waehle,
}: {
  knoten: Bildknoten;
  /** Pixels of the screen for one of the drawing. */
  mal: number;
  zeile: number;
  spalte: number;
  gewaehlt: boolean;
  blass: boolean;
  waehle: (id: Id | null) => void;
}) {
  const bruch = k.brueche.find((b) => b.art === 'bruch');
  const text = `${k.nummer} ${k.titel}`.trim();
  return (
    <li
      className="absolute"
      style={{ left: k.x * mal, top: k.y * mal, width: k.breite * mal, height: k.hoehe * mal }}
    >
      <button
        type="button"
        {...halt(k.id, String(zeile), spalte)}
        tabIndex={-1}
        aria-pressed={gewaehlt}
        aria-label={[
          k.art,
          text,
          ...k.brueche.filter((b) => b.art === 'bruch').map((b) => `Bruch: ${b.text}`),
        ].join(', ')}
        title={bruch ? `${text}\n⚠ ${bruch.text}` : text}
        onClick={() => waehle(gewaehlt ? null : k.id)}
        className={cx(
          'flex size-full items-start gap-1.5 overflow-hidden rounded-md border bg-panel px-2 py-1 text-left text-sm leading-snug',
          gewaehlt
            ? 'border-2 border-accent'
            : bruch
              ? 'border-2 border-dashed border-warn-mark'
              : 'border-line-strong hover:border-field',
          blass && 'text-muted',
        )}
      >
        <span className="line-clamp-3 min-w-0 grow hyphens-auto wrap-anywhere">
          {k.nummer && <span className="text-muted">{k.nummer} </span>}
          {mitTrennstellen(k.titel)}
        </span>
        {bruch && <TriangleAlert size={15} aria-hidden className="mt-0.5 shrink-0 text-warn" />}
      </button>
    </li>
  );
}
