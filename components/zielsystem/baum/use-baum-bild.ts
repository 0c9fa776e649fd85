import { useMemo, useRef, useState } from 'react';
import { usePlan } from '@/components/plan/use-plan';
import { useRem } from '@/components/ui/rem';
import { akteurKurz } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { gliederung } from '@/lib/plan/zielsystem/views';
import { heute, hinweiseJeElement } from '../abfragen';
import { usePruefungenDa } from '../hinweise/pruefungen-laden';
import { type Zeichnung, zeichne } from './bild';
import { besteWeite, type Flaeche } from './einpassen';
import { type Beiwerk, gleicheDaten, type KnotenDaten, knotenDaten, neueKnotenDaten } from './knoten-daten';
import { hoehenMesser, masseFuer } from './knoten-hoehe';
import { NEU, type NeuerKnoten } from './lage';
import { type BaumZeile, type Blick, mitNeuerZeile, sichtbareZeilen } from './zeilen';

function alternativenJeZiel(plan: Plan): Map<Id, number> {
  const anzahl = new Map<Id, number>();
  for (const { platz, geloescht } of plan.ziele.values())
    if (platz.als === 'alternative' && platz.parentId !== null && !geloescht)
      anzahl.set(platz.parentId, (anzahl.get(platz.parentId) ?? 0) + 1);
  return anzahl;
}

function beiwerkVon(plan: Plan): Beiwerk {
  const hinweise = hinweiseJeElement(plan);
  const alternativen = alternativenJeZiel(plan);
  return {
    hinweise: (id) => hinweise.get(id)?.length ?? 0,
    alternativen: (id) => alternativen.get(id) ?? 0,
    kurzname: (id) => akteurKurz(plan, id),
    heute: heute(),
  };
}

export type PlanZeile = BaumZeile & { nichtZugeordnet?: boolean };

/** All rows of the plan that the tree can show: goals and Aktivitäten without parked Alternativen. */
const baumZeilen = (plan: Plan): PlanZeile[] => gliederung(plan).filter((zeile) => !zeile.alternative);

/** What the canvas draws: every row, the shown ones, their data and the picture of them. */
export interface BaumAnsicht {
  plan: Plan;
  zeilen: readonly PlanZeile[];
  sichtbar: readonly PlanZeile[];
  daten: readonly KnotenDaten[];
  zeichnung: Zeichnung;
  /** Chooses the width of the columns for a window. */
  passeWeiteAn: (fenster: Flaeche) => void;
  /** Takes note of true heights; draws anew only when one differs. */
  gemessen: (hoehen: ReadonlyMap<string, number>) => void;
}

/**
 * A true height. It stays in force when the wording changes: the browser reports a node on screen again as soon as
 * its size changes, and one off the screen when it comes back.
 */
interface Mass {
  hoehe: number;
  /** Root font size and column width it was measured with. */
  fuer: string;
}

/** Draws the plan as `blick` asks, with the node that is being created in its place. */
export function useBaumBild(blick: Blick, neu: NeuerKnoten | null): BaumAnsicht {
  const plan = usePlan((p) => p);
  const rem = useRem();
  const alteDaten = useRef(new Map<string, KnotenDaten>());
  const [weite, setzeWeite] = useState(1);
  const fuer = `${rem}/${weite}`;
  const [masse, setMasse] = useState<ReadonlyMap<string, Mass>>(new Map());
  const zeilen = useMemo(() => baumZeilen(plan), [plan]);
  const geprueft = usePruefungenDa();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the hints come a moment after the plan
  const beiwerk = useMemo(() => beiwerkVon(plan), [plan, geprueft]);
  const sichtbar = useMemo(() => {
    const gezeigt = sichtbareZeilen(zeilen, blick);
    return neu ? mitNeuerZeile(gezeigt, neueKnotenDaten(neu), neu.nachId) : gezeigt;
  }, [zeilen, blick, neu]);

  const daten = useMemo(() => {
    const eltern = new Set(sichtbar.map((zeile) => zeile.parentId));
    const liste = sichtbar.map((zeile) => {
      const frisch =
        zeile.id === NEU && neu
          ? neueKnotenDaten(neu)
          : knotenDaten(plan, zeile, zeile.kinder > 0 && !eltern.has(zeile.id), beiwerk);
      const alt = alteDaten.current.get(zeile.id);
      return alt && gleicheDaten(alt, frisch) ? alt : frisch;
    });
    alteDaten.current = new Map(liste.map((d) => [d.id, d]));
    return liste;
  }, [plan, sichtbar, beiwerk, neu]);

  const hoeheVon = useMemo(() => hoehenMesser(rem, weite), [rem, weite]);
  const zeichnung = useMemo(() => {
    const gueltig = new Map<string, number>();
    for (const d of daten) {
      const mass = masse.get(d.id);
      if (mass?.fuer === fuer) gueltig.set(d.id, mass.hoehe);
    }
    return zeichne(daten, hoeheVon, gueltig, masseFuer(rem, weite));
  }, [daten, masse, hoeheVon, rem, weite, fuer]);

  const gemessen = (hoehen: ReadonlyMap<string, number>) => {
    const neue = [...hoehen].filter(([id, hoehe]) => {
      const kasten = zeichnung.bild.kaesten.get(id);
      return kasten && Math.abs(kasten.hoehe - hoehe) > 1;
    });
    if (neue.length === 0) return;
    setMasse((alt) => {
      const naechste = new Map(alt);
      for (const [id, hoehe] of neue) naechste.set(id, { hoehe, fuer });
      return naechste;
    });
  };
  const passeWeiteAn = (fenster: Flaeche) =>
    setzeWeite(
      besteWeite(fenster, (w) => zeichne(daten, hoehenMesser(rem, w), new Map(), masseFuer(rem, w)).bild),
    );
  return { plan, zeilen, sichtbar, daten, zeichnung, passeWeiteAn, gemessen };
}
