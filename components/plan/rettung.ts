'use client';

import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { useSession } from './session-kontext';

/** What somebody was writing when the field went away under their hands. */
export interface Entwurf {
  /** Of the record it was written in. */
  id: Id;
  /** What the field is called on screen: „Kurzname“. */
  feld: string;
  /** Not yet in the plan; null: it is in the plan already, and only the field is gone. */
  text: string | null;
  /** Writes the text once the record is back; null where nothing comes back, or the text cannot be taken as it is. */
  uebernimm: (() => void) | null;
}

/** Takes in a draft; given by the page, which shows it ({@link useGerettetes}, `GeretteterText`). */
export const RettungKontext = createContext<(entwurf: Entwurf) => void>(() => undefined);

/** For fields that say themselves when they are taken away. */
export function useRetten(): (entwurf: Entwurf) => void {
  return useContext(RettungKontext);
}

/**
 * Keeps what is being written in this field when somebody else takes its record away meanwhile.
 * @param entwurf null while nothing would be lost
 * @returns to be called by whoever takes the record away with their own hands
 */
export function useRettung(entwurf: Entwurf | null): () => void {
  const rette = useRetten();
  const jetzt = useRef(entwurf);
  const selbst = useRef(false);
  jetzt.current = entwurf;
  useEffect(
    () => () => {
      if (jetzt.current && !selbst.current) rette(jetzt.current);
    },
    [rette],
  );
  return () => {
    selbst.current = true;
  };
}

/**
 * The drafts whose record went while they were being written, the oldest first; each stays until it is dealt with.
 * @param steht is the record still seen? The same function at every call.
 * @param sonst what becomes of a draft whose record stands: only its field was closed
 */
export function useGerettetes(
  steht: (plan: Plan, id: Id) => boolean,
  sonst: (entwurf: Entwurf) => void = nichts,
) {
  const { leser } = useSession().verbindung;
  const [gerettet, setze] = useState<readonly Entwurf[]>([]);
  const rette = useCallback(
    (entwurf: Entwurf) => {
      if (steht(leser.plan, entwurf.id)) sonst(entwurf);
      else setze((bisher) => [...bisher, entwurf]);
    },
    [leser, steht, sonst],
  );
  const verwirf = useCallback(
    (entwurf: Entwurf) => setze((bisher) => bisher.filter((einer) => einer !== entwurf)),
    [],
  );
  return { gerettet, rette, verwirf };
}

const nichts = () => undefined;
