import { useEffect, useRef, useState } from 'react';
import type { KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { wegKante, wegKnotenAus } from '@/lib/plan/dienstleistungskette/views/wege';
import type { Weg } from '@/lib/plan/dienstleistungskette/views/wege/geometrie';
import { legeWege } from '@/lib/plan/dienstleistungskette/views/wege/lege-wege';
import type { BildSpeicher } from './lage';
import { JE_MAL } from './nach-und-nach';
import type { WegeAntwort, WegeAuftrag } from './wege-arbeiter';

/** Chains up to this size are laid at once: a few milliseconds, and the first picture has its edges. */
const SOFORT_BIS = 24;

/** Keeps the ways of all edges up to date. Edges whose way did not change keep the same object and are not redrawn. */
export function useWege(bild: KetteBild, speicher: BildSpeicher): void {
  const [uebernahme] = useState(() => new Uebernahme(speicher));
  const arbeiter = useRef<Arbeiter | null>(null);
  useEffect(() => {
    const neu = new Arbeiter((wege) => uebernahme.nimm(wege));
    arbeiter.current = neu;
    return () => {
      neu.beende();
      uebernahme.beende();
    };
  }, [uebernahme]);
  const { lanes, verbindungen } = bild;
  useEffect(() => {
    const knoten = wegKnotenAus({ lanes });
    const kanten = verbindungen.map(wegKante);
    if (knoten.length <= SOFORT_BIS) {
      arbeiter.current?.verwirf();
      uebernahme.nimm([...legeWege(knoten, kanten)]);
    } else arbeiter.current?.lege(knoten, kanten);
  }, [lanes, verbindungen, uebernahme]);
}

/** Takes ways over into the picture, some at a time; whatever was still to come is dropped when newer ones come. */
class Uebernahme {
  #rahmen = 0;

  constructor(readonly speicher: BildSpeicher) {}

  nimm(wege: WegeAntwort['wege']): void {
    this.beende();
    const alt = this.speicher.lage.wege;
    const bleibt = new Map<string, Weg>();
    const neue: [string, Weg][] = [];
    for (const [id, weg] of wege) {
      const vorher = alt.get(id);
      if (vorher) bleibt.set(id, vorher);
      if (!vorher || !gleicherWeg(vorher, weg)) neue.push([id, weg]);
    }
    if (neue.length > 0 || bleibt.size < alt.size) this.#weiter(bleibt, neue);
  }

  beende(): void {
    cancelAnimationFrame(this.#rahmen);
  }

  #weiter(bisher: ReadonlyMap<string, Weg>, neue: readonly [string, Weg][]): void {
    const wege = new Map([...bisher, ...neue.slice(0, JE_MAL)]);
    this.speicher.setze({ wege });
    const rest = neue.slice(JE_MAL);
    if (rest.length > 0) this.#rahmen = requestAnimationFrame(() => this.#weiter(wege, rest));
  }
}

function gleicherWeg(a: Weg, b: Weg): boolean {
  return a.length === b.length && a.every((p, i) => p.x === b[i]?.x && p.y === b[i]?.y);
}

/** One job at a time; of those that come meanwhile only the last matters. */
class Arbeiter {
  #faden: Worker | null = null;
  #nummer = 0;
  #laeuft = false;
  #wartet: WegeAuftrag | null = null;

  constructor(readonly fertig: (wege: WegeAntwort['wege']) => void) {
    try {
      this.#faden = new Worker(new URL('./wege-arbeiter.ts', import.meta.url));
      this.#faden.addEventListener('message', this.#antwortet);
      this.#faden.addEventListener('error', this.#versagt);
    } catch {
      this.#faden = null;
    }
  }

  lege(knoten: WegeAuftrag['knoten'], kanten: WegeAuftrag['kanten']): void {
    this.#nummer += 1;
    const auftrag = { nummer: this.#nummer, knoten, kanten };
    if (this.#faden) {
      this.#wartet = auftrag;
      this.#weiter();
    } else this.#selbst(auftrag);
  }

  /** What is still being laid is of no use any more. */
  verwirf(): void {
    this.#nummer += 1;
    this.#wartet = null;
  }

  beende(): void {
    this.verwirf();
    this.#faden?.terminate();
    this.#faden = null;
  }

  #weiter(): void {
    if (this.#laeuft || !this.#wartet) return;
    this.#laeuft = true;
    this.#faden?.postMessage(this.#wartet);
    this.#wartet = null;
  }

  readonly #antwortet = ({ data }: MessageEvent<WegeAntwort>): void => {
    this.#laeuft = false;
    if (data.nummer === this.#nummer) this.fertig(data.wege);
    this.#weiter();
  };

  /** A browser that does not start threads: the ways come a moment later, laid here. */
  readonly #versagt = (): void => {
    this.#faden?.terminate();
    this.#faden = null;
    const offen = this.#wartet;
    if (offen) this.#selbst(offen);
  };

  #selbst(auftrag: WegeAuftrag): void {
    setTimeout(() => {
      if (auftrag.nummer === this.#nummer) this.fertig([...legeWege(auftrag.knoten, auftrag.kanten)]);
    });
  }
}
