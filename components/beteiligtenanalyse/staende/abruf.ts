import type { Standvergleich } from '@/lib/plan/beteiligtenanalyse/views/vergleich';

/** A state kept under a name. `am` is an ISO instant. */
export interface Gemerkt {
  id: string;
  name: string;
  durch: string;
  am: string;
}

export interface Vergleichsantwort {
  von: string;
  nach: string;
  /** Judgements are compared too. */
  vertraulich: boolean;
  vergleich: Standvergleich;
}

export type Antwort<T> = { ok: true; wert: T } | { ok: false; satz: string };

const UNERREICHBAR = 'Der Server ist gerade nicht erreichbar. Bitte versuchen Sie es gleich noch einmal.';

/** Asks the server; what went wrong comes as a sentence. */
export async function frage<T>(adresse: string, wunsch: RequestInit = {}): Promise<Antwort<T>> {
  try {
    const antwort = await fetch(adresse, wunsch);
    const text = await antwort.text();
    const inhalt = text ? (JSON.parse(text) as T & { fehler?: string }) : ({} as T & { fehler?: string });
    return antwort.ok ? { ok: true, wert: inhalt } : { ok: false, satz: inhalt.fehler ?? UNERREICHBAR };
  } catch {
    return { ok: false, satz: UNERREICHBAR };
  }
}
