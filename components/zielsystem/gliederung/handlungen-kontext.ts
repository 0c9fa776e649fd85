import type { DragEvent } from 'react';
import { createContext, useContext } from 'react';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { GliederungsZeile } from '@/lib/plan/zielsystem/views';
import type { SpaltenName } from './spalten';

/** What rows and cells may ask for. The object stays the same for the life of the grid, so it renders nothing anew. */
export interface Handlungen {
  readonly bearbeitbar: boolean;
  klappe: (id: Id, auf: boolean) => void;
  bearbeite: (id: Id) => void;
  neu: (id: Id, als: 'geschwister' | 'kind') => void;
  ruecke: (id: Id, richtung: 'ein' | 'aus') => void;
  verschiebe: (id: Id, richtung: 'hoch' | 'runter') => void;
  verschiebeNach: (id: Id) => void;
  /** Asks beside which goal this one is parked as an Alternative. */
  parke: (id: Id) => void;
  dupliziere: (id: Id) => void;
  loesche: (id: Id) => void;
  zeile: (id: Id) => GliederungsZeile | undefined;
  verlasseFeld: (id: Id | null) => void;
  oeffneZelle: (id: Id, spalte: SpaltenName) => void;
  schliesseZelle: (fokusZurueck: boolean) => void;
  ziehen: {
    beginne: (e: DragEvent<HTMLElement>, id: Id, titel: string) => void;
    ende: () => void;
  };
}

export const HandlungenKontext = createContext<Handlungen | null>(null);

export function useHandlungen(): Handlungen {
  const handlungen = useContext(HandlungenKontext);
  if (!handlungen) throw new Error('useHandlungen: außerhalb der Gliederung benutzt');
  return handlungen;
}
