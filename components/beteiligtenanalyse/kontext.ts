import { createContext, useContext } from 'react';
import type { Zeigender } from '@/components/plan/praesenz/je-element';
import { LageSpeicher, useAusschnitt } from '@/components/ui/lage-speicher';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { AkteurTaten } from './use-akteur-taten';

interface ListenLage {
  auswahl: Id | null;
  /** The cell being written, by its stop. */
  schreibt: string | null;
  praesenz: ReadonlyMap<Id, readonly Zeigender[]>;
}

/** What is true only on this screen. */
export type ListenSpeicher = LageSpeicher<ListenLage>;

export const neuerListenSpeicher = (): ListenSpeicher =>
  new LageSpeicher<ListenLage>({ auswahl: null, schreibt: null, praesenz: new Map() });

interface Kontext {
  speicher: ListenSpeicher;
  taten: AkteurTaten;
  bearbeitbar: boolean;
  waehle: (id: Id) => void;
  /** Puts the focus on a stop once it is drawn. */
  fokussiere: (halt: string) => void;
}

export const AkteureKontext = createContext<Kontext | null>(null);

export function useAkteure(): Kontext {
  const kontext = useContext(AkteureKontext);
  if (!kontext) throw new Error('useAkteure: außerhalb der Liste der Akteure benutzt');
  return kontext;
}

export function useListenLage<T>(waehle: (lage: ListenLage) => T): T {
  return useAusschnitt(useAkteure().speicher, waehle);
}
