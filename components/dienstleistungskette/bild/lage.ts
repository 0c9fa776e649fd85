import { createContext, useContext } from 'react';
import type { Zeigender } from '@/components/plan/praesenz/je-element';
import { LageSpeicher, useAusschnitt } from '@/components/ui/lage-speicher';
import type { SchrittArt } from '@/lib/plan/dienstleistungskette/schema';
import type { Punkt, Weg } from '@/lib/plan/dienstleistungskette/views/wege/geometrie';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Hilfslinien } from './hilfslinien';

/** An edge that is being drawn: from which step, and where the pointer is; null: the other end is chosen by click or key. */
export interface OffeneVerbindung {
  vonId: Id;
  punkt: Punkt | null;
}

/** Everything about the drawing that is true only on this screen. */
export interface BildLage {
  /** The step or edge Tab reaches (roving tabindex). */
  fokusId: Id | null;
  /** The lane head Tab reaches; null: the first. */
  kopfId: Id | null;
  /** Selected steps; the last one chosen is the one in the address and in the panel. */
  auswahl: ReadonlySet<Id>;
  /** The one element the panel shows: step, edge or lane. */
  hauptId: Id | null;
  /** The step whose title is being written. */
  schreibtId: Id | null;
  /** Where dragged steps are now, upper left corner in the drawing. Empty when nothing is dragged. */
  zug: ReadonlyMap<Id, Punkt>;
  hilfslinien: Hilfslinien;
  /** The edge on which a dragged step would be let go. */
  ueberKante: Id | null;
  verbindet: OffeneVerbindung | null;
  /** A block was chosen in the toolbar and waits for its place. */
  setzt: SchrittArt | null;
  /** The chain is being set out anew; calling it cancels that. null: it is not, or only for a moment. */
  raeumtAuf: (() => void) | null;
  wege: ReadonlyMap<Id, Weg>;
  /** Very many steps are on their way to new places (umbau.ts). */
  baut: boolean;
  praesenz: ReadonlyMap<Id, readonly Zeigender[]>;
  /** Steps and edges that fit what is typed into the search; null: nothing is searched. */
  treffer: ReadonlySet<Id> | null;
}

const LEER: BildLage = {
  fokusId: null,
  kopfId: null,
  auswahl: new Set(),
  hauptId: null,
  schreibtId: null,
  zug: new Map(),
  hilfslinien: { senkrecht: null, waagerecht: null },
  ueberKante: null,
  verbindet: null,
  setzt: null,
  raeumtAuf: null,
  wege: new Map(),
  baut: false,
  praesenz: new Map(),
  treffer: null,
};

export type BildSpeicher = LageSpeicher<BildLage>;

export const neuerBildSpeicher = (): BildSpeicher => new LageSpeicher(LEER);

/** Where a new step stands from the one before it. */
export type Richtung = 'rechts' | 'unten' | 'oben';

/** What steps, edges and lane heads ask of the canvas. */
export interface BildTaten {
  waehle: (id: Id, dazu?: boolean) => void;
  schreibe: (id: Id) => void;
  /** Ends writing; `titel` null leaves everything as it was. `weiter`: and add the next step. */
  uebernehme: (id: Id, titel: string | null, weiter?: boolean) => void;
  naechster: (id: Id, richtung: Richtung) => void;
  /** Drawing an edge from a step with the pointer: moved to, let go at. */
  ziehtVerbindung: (vonId: Id, bildschirm: Punkt) => void;
  endeVerbindung: (vonId: Id, bildschirm: Punkt | null) => void;
  fuegeEin: (kanteId: Id) => void;
  oeffneDetail: (schrittId: Id) => void;
}

interface Kontext {
  speicher: BildSpeicher;
  taten: BildTaten;
  bearbeitbar: boolean;
}

export const BildKontext = createContext<Kontext | null>(null);

export function useBild(): Kontext {
  const kontext = useContext(BildKontext);
  if (!kontext) throw new Error('useBild: außerhalb des Kettenbilds benutzt');
  return kontext;
}

export function useLage<T>(waehle: (lage: BildLage) => T): T {
  return useAusschnitt(useBild().speicher, waehle);
}
