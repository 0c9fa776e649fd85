import { useMemo, useRef } from 'react';
import type { BildLane, KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { type Folge, type Glied, reihenfolge } from '@/lib/plan/dienstleistungskette/views/reihenfolge';
import type { Id } from '@/lib/plan/doc/grundlagen';

/** A lane as a row of the table can choose it. */
export interface Bahnwahl {
  id: Id | null;
  titel: string;
}

const gleicheFolge = (a: Folge, b: Folge | undefined): boolean =>
  b !== undefined && a.verbindung === b.verbindung && a.nummer === b.nummer && a.zurueck === b.zurueck;

const gleichesGlied = (a: Glied, b: Glied): boolean =>
  a.nummer === b.nummer &&
  a.schritt === b.schritt &&
  a.lane.id === b.lane.id &&
  a.lane.titel === b.lane.titel &&
  a.danach.length === b.danach.length &&
  a.danach.every((folge, i) => gleicheFolge(folge, b.danach[i]));

/**
 * The rows as they are now; one of which nothing has changed that it shows stays the same object. What else stands in
 * its lane it does not show.
 */
export function gleicheGlieder(bisher: readonly Glied[], jetzt: readonly Glied[]): readonly Glied[] {
  const alte = new Map(bisher.map((glied) => [glied.schritt.schritt.id, glied]));
  return jetzt.map((glied) => {
    const alt = alte.get(glied.schritt.schritt.id);
    return alt && gleichesGlied(alt, glied) ? alt : glied;
  });
}

/** All steps in reading order, so that one letter draws one row anew and not three hundred. */
export function useGlieder(bild: KetteBild | null): readonly Glied[] {
  const letzte = useRef<readonly Glied[]>([]);
  return useMemo(() => {
    letzte.current = bild ? gleicheGlieder(letzte.current, reihenfolge(bild)) : [];
    return letzte.current;
  }, [bild]);
}

/** The lanes a step can stand in; the same list as long as none of them has another name or place. */
export function useBahnwahl(lanes: readonly BildLane[]): readonly Bahnwahl[] {
  const letzte = useRef<readonly Bahnwahl[]>([]);
  const gleich =
    letzte.current.length === lanes.length &&
    lanes.every(({ id, titel }, i) => letzte.current[i]?.id === id && letzte.current[i]?.titel === titel);
  if (!gleich) letzte.current = lanes.map(({ id, titel }) => ({ id, titel }));
  return letzte.current;
}
