import { createContext, useContext } from 'react';
import type { Zeigender } from '@/components/plan/praesenz/je-element';
import { LageSpeicher, useAusschnitt } from '@/components/ui/lage-speicher';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { ThemenTaten } from './use-themen-taten';

interface TafelLage {
  auswahl: Id | null;
  /** The card being dragged. */
  zieht: Id | null;
  praesenz: ReadonlyMap<Id, readonly Zeigender[]>;
}
export type TafelSpeicher = LageSpeicher<TafelLage>;
export const neuerTafelSpeicher = (): TafelSpeicher =>
  new LageSpeicher<TafelLage>({ auswahl: null, zieht: null, praesenz: new Map() });

/** A window of the area; each is the click path of something that can also be dragged. */
export type ThemenFenster =
  | {
      art:
        | 'verschieben'
        | 'zusammenfuehren'
        | 'cluster'
        | 'ziel'
        | 'akteur'
        | 'herkunftsthema'
        | 'fall'
        | 'datenbezug';
      id: Id;
    }
  | { art: 'clustername'; id: Id }
  | { art: 'datum'; themaId: Id | null };

interface Kontext {
  speicher: TafelSpeicher;
  taten: ThemenTaten;
  bearbeitbar: boolean;
  waehle: (id: Id | null) => void;
  oeffne: (fenster: ThemenFenster) => void;
}
export const ThemenKontext = createContext<Kontext | null>(null);

export function useThemen(): Kontext {
  const kontext = useContext(ThemenKontext);
  if (!kontext) throw new Error('useThemen: außerhalb der Themen benutzt');
  return kontext;
}

export function useTafelLage<T>(waehle: (lage: TafelLage) => T): T {
  return useAusschnitt(useThemen().speicher, waehle);
}
