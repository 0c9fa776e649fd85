import type { Awareness } from 'y-protocols/awareness';
import type { PraesenzFelder } from '@/lib/sync/praesenz';

const SCHLUESSEL = 'diadem-anwesenheit';
const LEER: PraesenzFelder = { auswahl: null, feld: null, cursor: null };

export interface PraesenzStand {
  zustaende: ReadonlyMap<number, unknown>;
  sichtbar: boolean;
}

export interface PraesenzSpeicher {
  subscribe: (fn: () => void) => () => void;
  lies: () => PraesenzStand;
  setze: (felder: Partial<PraesenzFelder>) => void;
  setzeSichtbar: (sichtbar: boolean) => void;
}

const jeAwareness = new WeakMap<Awareness, PraesenzSpeicher>();

/** The presence of one connection as a store for React; the same object for the same connection. */
export function praesenzSpeicher(awareness: Awareness): PraesenzSpeicher {
  const vorhanden = jeAwareness.get(awareness);
  if (vorhanden) return vorhanden;
  const neu = erzeuge(awareness);
  jeAwareness.set(awareness, neu);
  return neu;
}

function erzeuge(awareness: Awareness): PraesenzSpeicher {
  let felder = LEER;
  let sichtbar = globalThis.localStorage?.getItem(SCHLUESSEL) !== 'aus';
  let stand: PraesenzStand = { zustaende: new Map(awareness.getStates()), sichtbar };
  const hoerer = new Set<() => void>();
  const melde = () => {
    stand = { zustaende: new Map(awareness.getStates()), sichtbar };
    for (const fn of hoerer) fn();
  };
  const sende = () => awareness.setLocalState(sichtbar ? { ...felder } : null);
  awareness.on('change', melde);
  sende();
  return {
    subscribe: (fn) => {
      hoerer.add(fn);
      return () => hoerer.delete(fn);
    },
    lies: () => stand,
    setze: (neu) => {
      felder = { ...felder, ...neu };
      sende();
    },
    setzeSichtbar: (an) => {
      sichtbar = an;
      localStorage.setItem(SCHLUESSEL, an ? 'an' : 'aus');
      sende();
      melde();
    },
  };
}
