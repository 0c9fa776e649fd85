import { createContext, useContext } from 'react';
import type { Zeigender } from '@/components/plan/praesenz/je-element';
import { LageSpeicher, useAusschnitt } from '@/components/ui/lage-speicher';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Zellort, Zellwert } from './bereich';
import type { GitterSpalte, GitterZeile } from './spalte';

/** A cell whose editor is open. `mit`: the letter that opened it, or null when its content is edited. */
export interface OffeneZelle extends Zellort {
  mit: string | null;
}

interface GitterLage {
  /** The cell with the focus, also while the focus is elsewhere: the one Tab reaches. */
  aktiv: Zellort | null;
  /** Selected cells: row → its columns. Empty while only one cell is selected. */
  markiert: ReadonlyMap<Id, ReadonlySet<string>>;
  schreibt: OffeneZelle | null;
  /** The row whose details stand in the panel. */
  auswahl: Id | null;
  /** Who else has selected which row. */
  praesenz: ReadonlyMap<Id, readonly Zeigender[]>;
  /** Who else writes in which cell, by {@link zellname}. */
  schreibende: ReadonlyMap<string, readonly Zeigender[]>;
  /** The same in the columns of the analysis. */
  schreibendeImUrteil: ReadonlyMap<string, readonly Zeigender[]>;
}

/** What is true only on this screen. */
export type GitterSpeicher = LageSpeicher<GitterLage>;

export const neuerGitterSpeicher = (): GitterSpeicher =>
  new LageSpeicher<GitterLage>({
    aktiv: null,
    markiert: new Map(),
    schreibt: null,
    auswahl: null,
    praesenz: new Map(),
    schreibende: new Map(),
    schreibendeImUrteil: new Map(),
  });

/** One name for a cell. */
export const zellname = ({ zeile, spalte }: Zellort): string => `${zeile}:${spalte}`;

interface Kontext {
  speicher: GitterSpeicher;
  /** May this person write in the column? */
  bearbeitbar: (spalte: GitterSpalte) => boolean;
  /** Writes stored values; false when it was refused, and the refusal has been shown. */
  schreibe: (werte: readonly Zellwert[]) => boolean;
  /** Closes the editor; `weiter` says where the focus goes. */
  beende: (weiter: 'hier' | 'unten' | 'oben' | 'rechts' | 'links' | 'nirgends') => void;
  beginne: (ort: Zellort, mit: string | null) => void;
  waehleZelle: (ort: Zellort, erweitern: boolean) => void;
  oeffne: (id: Id) => void;
  zeileVon: (id: Id) => GitterZeile | undefined;
}

export const GitterKontext = createContext<Kontext | null>(null);

export function useGitter(): Kontext {
  const kontext = useContext(GitterKontext);
  if (!kontext) throw new Error('useGitter: außerhalb der Tabelle der Beteiligten benutzt');
  return kontext;
}

export function useGitterLage<T>(waehle: (lage: GitterLage) => T): T {
  return useAusschnitt(useGitter().speicher, waehle);
}

/** Name of a cell for a field's label: „Rechtsgrundlage von Jobcenter“. */
export const feldname = (spalte: GitterSpalte, zeile: GitterZeile): string =>
  `${spalte.titel} von ${zeile.akteur.name || 'Akteur ohne Namen'}`;
