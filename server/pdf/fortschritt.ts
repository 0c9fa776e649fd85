import type { Fortschritt } from './druckerei';

/** What a screen can ask about its paper while the download is under way. */
export type Papierstand =
  | Fortschritt
  | { stand: 'fertig' }
  | { stand: 'gescheitert'; satz: string }
  | { stand: 'unbekannt' };

const AUFBEWAHRT_MS = 60_000;

const gemeinsam: typeof globalThis & { diademPapierstaende?: Map<string, Papierstand> } = globalThis;

function staende(): Map<string, Papierstand> {
  gemeinsam.diademPapierstaende ??= new Map();
  return gemeinsam.diademPapierstaende;
}

// A person sees only papers of its own: the user id is part of the key.
const schluessel = (userId: string, auftrag: string) => `${userId}/${auftrag}`;

/** Keeps how far a paper is; an end is forgotten after a minute. `auftrag`: the id the screen chose. */
export function merkePapierstand(userId: string, auftrag: string, stand: Papierstand): void {
  const key = schluessel(userId, auftrag);
  staende().set(key, stand);
  if (stand.stand !== 'fertig' && stand.stand !== 'gescheitert') return;
  setTimeout(() => staende().delete(key), AUFBEWAHRT_MS).unref();
}

/** How far a paper is; `unbekannt` when it is not this person's, not begun, or long over. */
export function papierstand(userId: string, auftrag: string): Papierstand {
  return staende().get(schluessel(userId, auftrag)) ?? { stand: 'unbekannt' };
}
