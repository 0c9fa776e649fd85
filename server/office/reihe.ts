import { Ausfuhrfehler } from './fehler';

export interface Reihengrenzen {
  /** Works that run at the same time. */
  plaetze: number;
  /** Works that may wait, of all people together. */
  wartend: number;
  /** Works of one person that may wait or run. */
  jeNutzer: number;
  /** Only one work of a person runs at a time; what others ask for passes. */
  einzeln?: boolean;
}

/** S51: two files at a time, three of one person under way. */
export const GRENZEN: Reihengrenzen = { plaetze: 2, wartend: 40, jeNutzer: 3 };

/** Whose work it is, when it is no longer wanted, and who hears its place among those that wait (from 1). */
export interface Anlass {
  userId: string;
  signal: AbortSignal;
  melde?: (position: number) => void;
}

interface Anstehender {
  userId: string;
  los: () => void;
  melde: (position: number) => void;
}

/** Who works and who waits. Plain, so that it may hang on `globalThis` when the code is loaded twice. */
export interface Reihenstand {
  laufend: Anstehender[];
  wartend: Anstehender[];
}

/** Lets a few works run at a time; the others wait in the order they came. */
export class Reihe {
  constructor(
    private readonly stand: Reihenstand = { laufend: [], wartend: [] },
    private readonly grenzen: Reihengrenzen = GRENZEN,
  ) {}

  /**
   * Does `arbeit` when it is its turn. @throws Ausfuhrfehler `zu_viele`, `voll`, or `abgebrochen` while it waits;
   * and what `arbeit` throws
   */
  async mache<T>(anlass: Anlass, arbeit: () => Promise<T>): Promise<T> {
    const hier = await this.stelleAn(anlass);
    try {
      return await arbeit();
    } finally {
      this.stand.laufend = this.stand.laufend.filter((anderer) => anderer !== hier);
      this.weiter();
    }
  }

  private stelleAn({ userId, signal, melde = () => {} }: Anlass): Promise<Anstehender> {
    return new Promise((erfuelle, verwirf) => {
      const { laufend, wartend } = this.stand;
      if (signal.aborted) return verwirf(new Ausfuhrfehler('abgebrochen'));
      const eigene = [...laufend, ...wartend].filter((anderer) => anderer.userId === userId);
      if (eigene.length >= this.grenzen.jeNutzer) return verwirf(new Ausfuhrfehler('zu_viele'));
      if (wartend.length >= this.grenzen.wartend) return verwirf(new Ausfuhrfehler('voll'));
      const geht = () => {
        this.stand.wartend = this.stand.wartend.filter((anderer) => anderer !== hier);
        verwirf(new Ausfuhrfehler('abgebrochen'));
        this.weiter();
      };
      const los = () => {
        signal.removeEventListener('abort', geht);
        erfuelle(hier);
      };
      const hier: Anstehender = { userId, los, melde };
      signal.addEventListener('abort', geht, { once: true });
      wartend.push(hier);
      this.weiter();
    });
  }

  private weiter(): void {
    const { laufend, wartend } = this.stand;
    while (laufend.length < this.grenzen.plaetze) {
      const [naechster] = wartend.splice(this.naechste(), 1);
      if (!naechster) break;
      laufend.push(naechster);
      naechster.los();
    }
    wartend.forEach(({ melde }, i) => {
      melde(i + 1);
    });
  }

  /** Where the first stands that may begin; behind the last when nobody may. */
  private naechste(): number {
    const { laufend, wartend } = this.stand;
    if (!this.grenzen.einzeln) return 0;
    const stelle = wartend.findIndex(({ userId }) => laufend.every((anderer) => anderer.userId !== userId));
    return stelle === -1 ? wartend.length : stelle;
  }
}
