'use client';

import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { useSchmal } from '@/components/ui/schmal';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { Zoomleiste } from '@/components/ui/zoomleiste';
import { ketteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { gegenstueck, type Unterschied } from '@/lib/plan/dienstleistungskette/views/vergleich';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { Legende } from './marken';
import { KOPF, Vergleichsbild } from './vergleichsbild';
import { ARTEN, jeElement } from './zeichen';

const KLEINSTER = 0.25;
const GROESSTER = 1.5;
/** Smaller no title is read; a longer chain is moved to and fro. */
const ANFANGS = 0.7;
/** Narrower than this (px) two pictures side by side show too little of each. */
const NEBEN_AB = 1_000;
const LUECKE = 16;
type Anordnung = 'neben' | 'unter';

/** Both chains as pictures in one scale, with what is different marked; one selection shows in both. */
export function Vergleichsbilder({
  istId,
  sollId,
  unterschiede,
  auswahl,
  waehle,
}: {
  istId: Id;
  sollId: Id;
  unterschiede: readonly Unterschied[];
  auswahl: Id | null;
  waehle: (id: Id) => void;
}) {
  const ist = usePlan((plan) => ketteBild(plan, istId));
  const soll = usePlan((plan) => ketteBild(plan, sollId));
  const andere = usePlan((plan) => (auswahl === null ? null : gegenstueck(plan, istId, sollId, auswahl)));
  const [gewaehlt, setGewaehlt] = useState<Anordnung | null>(null);
  const schmal = useSchmal();
  const rahmen = useRef<HTMLElement>(null);
  const [breite, setBreite] = useState(0);
  const [gewuenscht, setGewuenscht] = useState<number | null>(null);
  useEffect(() => {
    const el = rahmen.current;
    if (!el) return;
    const beobachter = new ResizeObserver(() => setBreite(el.clientWidth));
    beobachter.observe(el);
    return () => beobachter.disconnect();
  }, []);
  const wort = unterschiede.map(({ art, istId: a, sollId: b }) => `${art} ${a} ${b}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is made anew with every change of the plan, the marks only when it says something else
  const marken = useMemo(
    () => ({ ist: jeElement(unterschiede, 'ist'), soll: jeElement(unterschiede, 'soll') }),
    [wort],
  );
  const breiteste = Math.max(ist?.breite ?? 0, soll?.breite ?? 0, 1);
  const anordnung = schmal ? 'unter' : (gewaehlt ?? (breite < NEBEN_AB ? 'unter' : 'neben'));
  const passend = (wie: Anordnung) =>
    Math.min(1, ((wie === 'neben' ? (breite - LUECKE) / 2 : breite) - KOPF - 4) / breiteste);
  const zoom = gewuenscht ?? Math.max(ANFANGS, passend(anordnung));
  // Side by side a long chain would be too small to be one: one below the other it has twice the width.
  const passeEin = () => {
    const wie = passend(anordnung) < KLEINSTER ? 'unter' : anordnung;
    setGewaehlt(wie);
    setGewuenscht(Math.max(KLEINSTER, passend(wie)));
  };
  const zoome = useCallback(
    (faktor: number) =>
      setGewuenscht((bisher) => Math.min(GROESSTER, Math.max(KLEINSTER, (bisher ?? zoom) * faktor))),
    [zoom],
  );
  useStrgRad(rahmen, zoome);
  if (!ist || !soll) return null;
  const vorhanden = ARTEN.filter((art) => unterschiede.some((u) => u.art === art));
  return (
    <section ref={rahmen} aria-label="Bilder" className="nicht-drucken mb-6">
      <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Legende arten={vorhanden} />
        <span className="ml-auto flex items-center gap-3">
          {!schmal && (
            <SegmentedControl
              label="Anordnung der Bilder"
              value={anordnung}
              options={[
                { value: 'neben', label: 'Nebeneinander' },
                { value: 'unter', label: 'Untereinander' },
              ]}
              onChange={setGewaehlt}
            />
          )}
          <Zoomleiste stand={Math.round(zoom * 100)} onZoom={zoome} />
          <Button onClick={passeEin}>Einpassen</Button>
        </span>
      </div>
      <div className={anordnung === 'neben' ? 'grid grid-cols-2 gap-4' : 'grid gap-4'}>
        {(
          [
            ['Ist', ist, marken.ist],
            ['Soll', soll, marken.soll],
          ] as const
        ).map(([titel, eines, je]) => (
          <div key={titel} className="min-w-0">
            <h3 className="mb-1 font-semibold">{titel}</h3>
            <Vergleichsbild
              {...{ zoom, waehle, titel, je }}
              bild={eines}
              auswahl={auswahl !== null && eines.schritte.has(auswahl) ? auswahl : andere}
            />
          </div>
        ))}
      </div>
    </section>
  );
}

/** Strg and the wheel zoom the pictures, and not the page. */
function useStrgRad(rahmen: RefObject<HTMLElement | null>, zoome: (faktor: number) => void): void {
  useEffect(() => {
    const el = rahmen.current;
    if (!el) return;
    const rad = (e: WheelEvent) => {
      if (!e.ctrlKey) return;
      e.preventDefault();
      zoome(2 ** (-e.deltaY / 400));
    };
    el.addEventListener('wheel', rad, { passive: false });
    return () => el.removeEventListener('wheel', rad);
  }, [rahmen, zoome]);
}
