import { createContext, useContext } from 'react';
import type { Zeigender } from '@/components/plan/praesenz/je-element';
import { LageSpeicher, useAusschnitt } from '@/components/ui/lage-speicher';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { MatrixTaten } from './use-matrix-taten';

interface MatrixLage {
  /** The selected goal or Aktivität. */
  auswahl: Id | null;
  /** The entry being written, by its stop. */
  schreibt: string | null;
  praesenz: ReadonlyMap<Id, readonly Zeigender[]>;
}

/** What is true only on this screen. */
export type MatrixSpeicher = LageSpeicher<MatrixLage>;

export const neuerMatrixSpeicher = (): MatrixSpeicher =>
  new LageSpeicher<MatrixLage>({ auswahl: null, schreibt: null, praesenz: new Map() });

interface Kontext {
  speicher: MatrixSpeicher;
  taten: MatrixTaten;
  bearbeitbar: boolean;
  waehle: (id: Id) => void;
  /** Puts the focus on a stop once it is drawn. */
  fokussiere: (halt: string) => void;
  /** With the column „aus Thema / Fall“, `?faden=1`. */
  mitFaden: boolean;
}

export const MatrixKontext = createContext<Kontext | null>(null);

export function useMatrix(): Kontext {
  const kontext = useContext(MatrixKontext);
  if (!kontext) throw new Error('useMatrix: außerhalb der Planungsmatrix benutzt');
  return kontext;
}

export function useMatrixLage<T>(waehle: (lage: MatrixLage) => T): T {
  return useAusschnitt(useMatrix().speicher, waehle);
}
