'use client';

import { darf } from '@/lib/access/rollen';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { oeffneFenster } from '../befehle/fenster';
import { useSession } from '../session-kontext';
import type { PlanVerbindung } from '../verbindung/plan-verbindung';

/** What was removed, and what a person still has to do. */
export interface Pannenbericht {
  stellen: number;
  /** Cases that are an Entwurf again because their text changed. */
  faelle: number;
  offen: string[];
}

interface Panne {
  /** Where somebody saw a text that must vanish: an element of a document. Null: wherever it stands. */
  ort: { verbindung: PlanVerbindung; id: Id } | null;
  /** `fragt`: what is to go · `laeuft`: it is being removed · else what was done. */
  phase: 'fragt' | 'laeuft' | Pannenbericht;
}

/** Outside of the page's tree: a Datenpanne opens every document anew, and its report is still to be read then. */
let panne: Panne = { ort: null, phase: 'fragt' };
const hoerer = new Set<() => void>();

export const aktuellePanne = (): Panne => panne;

export function setzePhase(phase: Panne['phase']): void {
  panne = { ...panne, phase };
  for (const fn of [...hoerer]) fn();
}

export function beiPanne(fn: () => void): () => void {
  hoerer.add(fn);
  return () => hoerer.delete(fn);
}

/** Opens the window of the Datenpanne, at an element or without one; null for everybody but the Koordination. */
export function useDatenpanne(): ((id?: Id) => void) | null {
  const { verbindung } = useSession();
  if (!darf(verbindung.rolle, 'netzwerk.verwalten')) return null;
  return (id) => {
    panne = { ort: id === undefined ? null : { verbindung, id }, phase: 'fragt' };
    oeffneFenster('datenpanne');
  };
}
