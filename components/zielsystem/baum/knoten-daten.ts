import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { AKTIVITAET_STATUS, type Aktivitaet } from '@/lib/plan/zielsystem/schema';
import { istUeberfaellig } from '../abfragen';
import { knotenAnsage } from './beschreibung';
import { NEU, type NeuerKnoten } from './lage';
import { type BaumZeile, ebenenTiefe } from './zeilen';

/** What one node shows. Two equal values draw the same node, so an unchanged node keeps its object. */
export interface KnotenDaten extends Record<string, unknown> {
  id: Id;
  ebene: BaumZeile['ebene'];
  parentId: Id | null;
  nummer: string;
  titel: string;
  kinder: number;
  position: number;
  geschwister: number;
  /** Folded, with children that do not show. */
  zu: boolean;
  alternativen: number;
  hinweise: number;
  status: Aktivitaet['status'] | null;
  ueberfaellig: boolean;
  akteur: string;
  nichtZugeordnet: boolean;
  ansage: string;
}

/** Counts and names beside the plan's own fields. */
export interface Beiwerk {
  hinweise: (id: Id) => number;
  alternativen: (id: Id) => number;
  kurzname: (akteurId: Id) => string;
  /** Today, `YYYY-MM-DD`. */
  heute: string;
}

/** What the node of a row shows. `versteckt`: it has children in the plan that do not show now. */
export function knotenDaten(
  plan: Plan,
  zeile: BaumZeile & { nichtZugeordnet?: boolean },
  versteckt: boolean,
  beiwerk: Beiwerk,
): KnotenDaten {
  const aktivitaet = zeile.ebene === 'aktivitaet' ? plan.aktivitaeten.get(zeile.id) : undefined;
  const titel = aktivitaet?.titel ?? plan.ziele.get(zeile.id)?.titel ?? '';
  const ueberfaellig = aktivitaet !== undefined && istUeberfaellig(aktivitaet, beiwerk.heute);
  const wort = ueberfaellig ? 'überfällig' : aktivitaet && AKTIVITAET_STATUS[aktivitaet.status];
  const hinweise = beiwerk.hinweise(zeile.id);
  const alternativen = beiwerk.alternativen(zeile.id);
  return {
    id: zeile.id,
    ebene: zeile.ebene,
    parentId: zeile.parentId,
    nummer: zeile.nummer,
    titel,
    kinder: zeile.kinder,
    position: zeile.position,
    geschwister: zeile.geschwister,
    zu: versteckt,
    alternativen,
    hinweise,
    status: aktivitaet?.status ?? null,
    ueberfaellig,
    akteur: aktivitaet?.federfuehrungId ? beiwerk.kurzname(aktivitaet.federfuehrungId) : '',
    nichtZugeordnet: zeile.nichtZugeordnet === true,
    ansage: knotenAnsage({ ...zeile, titel }, { status: wort, hinweise, alternativen, personen: [] }),
  };
}

/** The node of a goal that is being worded and does not exist yet. */
export function neueKnotenDaten({ ebene, parentId }: NeuerKnoten): KnotenDaten {
  return {
    id: NEU,
    ebene,
    parentId,
    nummer: '',
    titel: '',
    kinder: 0,
    position: 1,
    geschwister: 1,
    zu: false,
    alternativen: 0,
    hinweise: 0,
    status: null,
    ueberfaellig: false,
    akteur: '',
    nichtZugeordnet: false,
    ansage: '',
  };
}

/** True when both draw the same node. */
export function gleicheDaten(a: KnotenDaten, b: KnotenDaten): boolean {
  return Object.keys(a).every((feld) => Object.is(a[feld], b[feld]));
}

/** Level for `aria-level`, from 1. */
export const ariaEbene = (daten: KnotenDaten): number => ebenenTiefe(daten.ebene) + 1;
