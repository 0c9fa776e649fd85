'use client';

import { type KeyboardEvent, memo, type RefObject, useEffect, useMemo, useRef } from 'react';
import { cx } from '@/components/ui/cx';
import { kettenBeschreibung } from '@/lib/plan/dienstleistungskette/views/beschreibung';
import type { KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { reihenfolge } from '@/lib/plan/dienstleistungskette/views/reihenfolge';
import type { UnterschiedArt } from '@/lib/plan/dienstleistungskette/views/vergleich';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { mitTrennstellen } from '@/lib/plan/zeichnung/views/trennung';
import { schrittAnsagen } from '../bild/beschreibung';
import { Bildkanten } from './bildkanten';
import { Bildschritt } from './bildschritt';

/** Width of the heads of the lanes, px on screen. */
export const KOPF = 112;
/** Below this a word at a step would lie over its neighbour. */
const WORTE_AB = 0.7;

/** One of the two chains as a picture to look at; the lane heads stay while it is moved. */
export const Vergleichsbild = memo(function Vergleichsbild({
  bild,
  titel,
  je,
  zoom,
  auswahl,
  waehle,
}: {
  bild: KetteBild;
  titel: string;
  /** What is different at each step and edge. */
  je: ReadonlyMap<Id, readonly UnterschiedArt[]>;
  zoom: number;
  /** The selected step of this chain, or the one that answers to it. */
  auswahl: Id | null;
  waehle: (id: Id) => void;
}) {
  const flaeche = useRef<HTMLDivElement>(null);
  const folge = useMemo(() => reihenfolge(bild), [bild]);
  const ansagen = useMemo(() => schrittAnsagen(bild), [bild]);
  const geregelt = useMemo(
    () => new Set([...je].filter(([, arten]) => arten.includes('geregelt')).map(([id]) => id)),
    [je],
  );
  const tabbar = auswahl !== null && bild.schritte.has(auswahl) ? auswahl : folge[0]?.schritt.schritt.id;
  useSichtbar(flaeche, bild, auswahl, zoom);

  const taste = (e: KeyboardEvent) => {
    const weiter = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[e.key];
    if (!weiter || !(e.target instanceof HTMLElement)) return;
    const hier = folge.findIndex(
      ({ schritt }) => schritt.schritt.id === (e.target as HTMLElement).dataset.vergleich,
    );
    const ziel = folge[hier + weiter]?.schritt.schritt.id;
    if (hier < 0 || !ziel) return;
    e.preventDefault();
    flaeche.current?.querySelector<HTMLElement>(`[data-vergleich="${CSS.escape(ziel)}"]`)?.focus();
  };
  const { breite, hoehe, lanes } = bild;
  const knapp = zoom < WORTE_AB;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fields of a form
    <div
      ref={flaeche}
      role="group"
      aria-label={`Bild des ${titel}. ${kettenBeschreibung(bild).kurz}`}
      onKeyDown={taste}
      className="grid max-h-[60vh] min-h-40 grid-cols-[7rem_1fr] content-start overflow-auto rounded-md border border-line-strong bg-bg"
    >
      <div className="sticky left-0 z-2 bg-panel" style={{ height: hoehe * zoom }}>
        {lanes.map((lane) => (
          <p
            key={lane.id ?? 'ohne'}
            title={lane.titel}
            style={{ top: lane.oben * zoom, height: lane.hoehe * zoom }}
            className={cx(
              'absolute inset-x-0 overflow-hidden border-r border-b border-line-strong px-1.5 py-0.5 text-xs leading-tight font-semibold hyphens-manual wrap-anywhere',
              lane.istNutzer && 'bg-accent-weak',
            )}
          >
            <span
              className="block overflow-hidden"
              // Whole lines, none cut through.
              style={{ maxHeight: `max(1lh, round(down, ${lane.hoehe * zoom}px - 0.25rem, 1lh))` }}
            >
              {mitTrennstellen(lane.titel)}
            </span>
          </p>
        ))}
      </div>
      <div className="relative min-w-full" style={{ width: breite * zoom, height: hoehe * zoom }}>
        {lanes.map((lane, i) => (
          <div
            key={lane.id ?? 'ohne'}
            style={{ top: lane.oben * zoom, height: lane.hoehe * zoom }}
            className={cx(
              'absolute inset-x-0 border-b border-line-strong',
              lane.istNutzer ? 'bg-accent-weak' : i % 2 === 0 ? 'bg-bg' : 'bg-panel',
            )}
          />
        ))}
        <div
          className="absolute top-0 left-0 origin-top-left"
          style={{
            width: breite,
            height: hoehe,
            transform: `scale(${zoom})`,
            ['--gegenzoom' as string]: Math.max(1, Math.min(2.5, 1 / zoom)),
          }}
        >
          <Bildkanten bild={bild} geregelt={geregelt} knapp={knapp} />
          {folge.map(({ schritt: s, lane }) => (
            <Bildschritt
              key={s.schritt.id}
              s={s}
              oben={lane.oben}
              ansage={ansagen.get(s.schritt.id) ?? ''}
              arten={(je.get(s.schritt.id) ?? []).join(' ')}
              knapp={knapp}
              gewaehlt={auswahl === s.schritt.id}
              tabbar={tabbar === s.schritt.id}
              waehle={waehle}
            />
          ))}
        </div>
        {bild.schritte.size === 0 && (
          <p className="relative p-4 text-muted">Diese Kette hat noch keine Schritte.</p>
        )}
      </div>
    </div>
  );
});

/** Brings the selected step into the middle of the picture, and moves nothing but the picture. */
function useSichtbar(
  flaeche: RefObject<HTMLDivElement | null>,
  bild: KetteBild,
  auswahl: Id | null,
  zoom: number,
): void {
  const s = auswahl === null ? undefined : bild.schritte.get(auswahl);
  const oben = bild.lanes.find((lane) => lane.id === s?.laneId)?.oben ?? 0;
  const [x, y] = s ? [s.x + s.breite / 2, oben + s.y + s.hoehe / 2] : [null, null];
  useEffect(() => {
    const el = flaeche.current;
    if (!el || x === null || y === null) return;
    el.scrollTo({ left: x * zoom - (el.clientWidth - KOPF) / 2, top: y * zoom - el.clientHeight / 2 });
  }, [flaeche, x, y, zoom]);
}
