import { Papierfehler } from './fehler';
import { type Satzauftrag, type Satzgrenzen, Setzer } from './setzer';

/** How far a paper is. `position` counts from 1 among those that wait. */
export type Fortschritt =
  | { stand: 'wartet'; position: number }
  | { stand: 'zeichnet' }
  | { stand: 'setzt' }
  | { stand: 'schreibt'; seiten: number };

export interface Druckereigrenzen extends Satzgrenzen {
  /** Papers set at the same time. */
  plaetze: number;
  /** Papers that may wait, of all people together. */
  wartend: number;
  /** Papers of one person that may wait or be set; one of them is set at a time. */
  jeNutzer: number;
  /** How long an idle setting process is kept, milliseconds. */
  ruheMs: number;
}

/** S51: two at a time, one per person, thirty seconds. 2,000 activities take about 520 MB (docs/LEISTUNG.md). */
export const GRENZEN: Druckereigrenzen = {
  plaetze: 2,
  wartend: 40,
  jeNutzer: 3,
  zeitMs: 30_000,
  speicherBytes: 768_000_000,
  ruheMs: 60_000,
};

interface Auftrag {
  userId: string;
  satz: Satzauftrag;
  signal: AbortSignal;
  vergiss: () => void;
  melde: (fortschritt: Fortschritt) => void;
  erfuelle: (pdf: Uint8Array) => void;
  verwirf: (fehler: unknown) => void;
}

/** Sets papers in a few processes of their own, in the order they were asked for. */
export class Druckerei {
  #wartende: Auftrag[] = [];
  #laufende = new Map<Auftrag, Setzer | null>();
  #freie: Setzer[] = [];
  #ruhe: NodeJS.Timeout | undefined;

  constructor(private readonly grenzen: Druckereigrenzen = GRENZEN) {}

  /** How many papers are being set and how many wait. */
  get stand(): { laufend: number; wartend: number } {
    return { laufend: this.#laufende.size, wartend: this.#wartende.length };
  }

  /** The paper as PDF. `melde` hears of every step. @throws Papierfehler */
  drucke(
    userId: string,
    satz: Satzauftrag,
    signal: AbortSignal,
    melde: (fortschritt: Fortschritt) => void = () => {},
  ): Promise<Uint8Array> {
    return new Promise((erfuelle, verwirf) => {
      if (signal.aborted) return verwirf(new Papierfehler('abgebrochen'));
      const eigene = [...this.#laufende.keys(), ...this.#wartende].filter(
        (auftrag) => auftrag.userId === userId,
      );
      if (eigene.length >= this.grenzen.jeNutzer) return verwirf(new Papierfehler('je_nutzer'));
      if (this.#wartende.length >= this.grenzen.wartend) return verwirf(new Papierfehler('voll'));
      const vergiss = () => this.#vergiss(auftrag);
      const auftrag: Auftrag = { userId, satz, signal, vergiss, melde, erfuelle, verwirf };
      this.#wartende.push(auftrag);
      signal.addEventListener('abort', vergiss);
      this.#weiter();
    });
  }

  /** Ends every setting process; papers being set fail. */
  schliesse(): void {
    clearTimeout(this.#ruhe);
    this.#schicktHeim();
    for (const setzer of this.#laufende.values()) setzer?.beende();
  }

  #vergiss(auftrag: Auftrag): void {
    if (!this.#wartende.includes(auftrag)) return;
    this.#wartende = this.#wartende.filter((anderer) => anderer !== auftrag);
    auftrag.verwirf(new Papierfehler('abgebrochen'));
    this.#meldePositionen();
  }

  #weiter(): void {
    while (this.#laufende.size < this.grenzen.plaetze) {
      const beschaeftigt = new Set([...this.#laufende.keys()].map(({ userId }) => userId));
      const naechster = this.#wartende.find(({ userId }) => !beschaeftigt.has(userId));
      if (!naechster) break;
      this.#wartende = this.#wartende.filter((auftrag) => auftrag !== naechster);
      naechster.signal.removeEventListener('abort', naechster.vergiss);
      void this.#setze(naechster);
    }
    this.#meldePositionen();
  }

  #meldePositionen(): void {
    this.#wartende.forEach((auftrag, i) => {
      auftrag.melde({ stand: 'wartet', position: i + 1 });
    });
  }

  async #setze(auftrag: Auftrag): Promise<void> {
    clearTimeout(this.#ruhe);
    this.#laufende.set(auftrag, null);
    try {
      const setzer = this.#freierSetzer();
      this.#laufende.set(auftrag, setzer);
      auftrag.melde({ stand: 'setzt' });
      const gesetzt = (seiten: number) => auftrag.melde({ stand: 'schreibt', seiten });
      auftrag.erfuelle(await setzer.setze(auftrag.satz, this.grenzen, auftrag.signal, gesetzt));
    } catch (fehler) {
      auftrag.verwirf(fehler);
    }
    this.#raeumeAuf(auftrag);
    this.#weiter();
  }

  #raeumeAuf(auftrag: Auftrag): void {
    const setzer = this.#laufende.get(auftrag);
    this.#laufende.delete(auftrag);
    if (setzer?.brauchbar) this.#freie.push(setzer);
    else setzer?.beende();
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
