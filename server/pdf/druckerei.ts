import { Reihe, type Reihengrenzen, type Reihenstand } from '@/server/office/reihe';
import { alsPapierfehler } from './fehler';
import { type Satzauftrag, type Satzgrenzen, Setzer } from './setzer';

/** How far a paper is. `position` counts from 1 among those that wait. */
export type Fortschritt =
  | { stand: 'wartet'; position: number }
  | { stand: 'zeichnet' }
  | { stand: 'setzt' }
  | { stand: 'schreibt'; seiten: number };

export interface Druckereigrenzen extends Satzgrenzen, Reihengrenzen {
  /** How long an idle setting process is kept, milliseconds. */
  ruheMs: number;
}

/** S51: two at a time, one per person, thirty seconds. 2,000 activities take about 520 MB (docs/LEISTUNG.md). */
export const GRENZEN: Druckereigrenzen = {
  plaetze: 2,
  wartend: 40,
  jeNutzer: 3,
  einzeln: true,
  zeitMs: 30_000,
  speicherBytes: 768_000_000,
  ruheMs: 60_000,
};

/** Sets papers in a few processes of their own, in the order they were asked for. */
export class Druckerei {
  readonly #anstehend: Reihenstand = { laufend: [], wartend: [] };
  readonly #reihe: Reihe;
  readonly #setzende = new Set<Setzer>();
  #freie: Setzer[] = [];
  #ruhe: NodeJS.Timeout | undefined;

  constructor(private readonly grenzen: Druckereigrenzen = GRENZEN) {
    this.#reihe = new Reihe(this.#anstehend, grenzen);
  }

  /** How many papers are being set and how many wait. */
  get stand(): { laufend: number; wartend: number } {
    return { laufend: this.#anstehend.laufend.length, wartend: this.#anstehend.wartend.length };
  }

  /** The paper as PDF. `melde` hears of every step. @throws Papierfehler */
  drucke(
    userId: string,
    satz: Satzauftrag,
    signal: AbortSignal,
    melde: (fortschritt: Fortschritt) => void = () => {},
  ): Promise<Uint8Array> {
    const wartet = (position: number) => melde({ stand: 'wartet', position });
    return this.#reihe
      .mache({ userId, signal, melde: wartet }, () => this.#setze(satz, signal, melde))
      .catch(alsPapierfehler);
  }

  /** Ends every setting process; papers being set fail. */
  schliesse(): void {
    clearTimeout(this.#ruhe);
    this.#schicktHeim();
    for (const setzer of this.#setzende) setzer.beende();
  }

  async #setze(
    satz: Satzauftrag,
    signal: AbortSignal,
    melde: (fortschritt: Fortschritt) => void,
  ): Promise<Uint8Array> {
    clearTimeout(this.#ruhe);
    const setzer = this.#freierSetzer();
    this.#setzende.add(setzer);
    try {
      melde({ stand: 'setzt' });
      return await setzer.setze(satz, this.grenzen, signal, (seiten) => melde({ stand: 'schreibt', seiten }));
    } finally {
      this.#raeumeAuf(setzer);
    }
  }

  #raeumeAuf(setzer: Setzer): void {
    this.#setzende.delete(setzer);
    if (setzer.brauchbar) this.#freie.push(setzer);
    else setzer.beende();
    clearTimeout(this.#ruhe);
    this.#ruhe = setTimeout(() => this.#schicktHeim(), this.grenzen.ruheMs);
    this.#ruhe.unref();
  }

  #schicktHeim(): void {
    for (const setzer of this.#freie.splice(0)) setzer.beende();
  }

  #freierSetzer(): Setzer {
    const setzer = this.#freie.pop();
    if (!setzer) return new Setzer();
    if (setzer.brauchbar) return setzer;
    setzer.beende();
    return this.#freierSetzer();
  }
}

const gemeinsam: typeof globalThis & { diademDruckerei?: Druckerei } = globalThis;

/** The one Druckerei of this server, also when its code is loaded twice. */
export function druckerei(): Druckerei {
  gemeinsam.diademDruckerei ??= new Druckerei();
  return gemeinsam.diademDruckerei;
}
