'use client';

import { createContext, useContext } from 'react';
import type { useSession } from '@/components/plan/session-kontext';
import type { FallRechte, FallZustand } from '@/lib/access/fall';
import type { AkteurZeile } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import type { FrageArt } from '@/lib/plan/fall/schema';
import type { Stelle } from '@/lib/plan/themen/schema';

type PlanSitzung = ReturnType<typeof useSession>;

/** A case as the server describes it to this person. */
export interface FallAngaben {
  id: Id;
  alias: string;
  zustand: FallZustand;
  /** ISO instant of its last step. */
  seit: string;
  /** `YYYY-MM-DD` */
  aufbewahrtBis: string;
  rechte: FallRechte;
  meiner: boolean;
}

/** What every part of the screen of one case knows; its content comes from the open document. */
export interface FallRaum {
  fall: FallAngaben;
  /** The plan of the network; the case itself is read with `usePlan`. */
  plan: Plan;
  /** The Akteure of the network, each organisation followed by its units. */
  akteure: readonly AkteurZeile[];
  akteurName: (id: Id) => string;
  akteurKurz: (id: Id) => string;
  /** The session of the plan; below it `usePlan` reads the plan and not the case. */
  planSession: PlanSitzung;
  /** Makes these questions the network's template for new cases; null for people who may not. */
  setzeLeitfragen: ((fragen: { id: Id; art: FrageArt; text: string }[]) => boolean) | null;
  /** Begins a theme from words of the case, with the place they stand; null for people who may not. */
  merkeThema: ((markierung: Markierung) => void) | null;
}

/** Words of the case, the place they stand for readers, and where to go back to. */
export interface Markierung {
  text: string;
  ort: string;
  stelle: Stelle | null;
}

export const FallKontext = createContext<FallRaum | null>(null);

/** The open case; only below its page. */
export function useFallRaum(): FallRaum {
  const raum = useContext(FallKontext);
  if (!raum) throw new Error('useFallRaum braucht einen Fall darüber.');
  return raum;
}
