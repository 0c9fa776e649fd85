import { useEffect, useRef } from 'react';
import type { KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { wegKante, wegKnotenAus } from '@/lib/plan/dienstleistungskette/views/wege';
import type { Weg } from '@/lib/plan/dienstleistungskette/views/wege/geometrie';
import { legeWege } from '@/lib/plan/dienstleistungskette/views/wege/lege-wege';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { BildSpeicher } from './lage';
import type { WegeAntwort, WegeAuftrag } from './wege-arbeiter';

/** Chains up to this size are laid at once: a few milliseconds, and the first picture has its edges. */
const SOFORT_BIS = 24;

/** Keeps the ways of all edges up to date. Edges whose way did not change keep the same object and are not redrawn. */
export function useWege(bild: KetteBild, speicher: BildSpeicher): void {
  const arbeiter = useRef<Arbeiter | null>(null);
  useEffect(() => {
    const neu = new Arbeiter((wege) => uebernimm(speicher, wege));
    arbeiter.current = neu;
    return () => neu.beende();
  }, [speicher]);
  const { lanes, verbindungen } = bild;
  useEffect(() => {
    const knoten = wegKnotenAus({ lanes });
    const kanten = verbindungen.map(wegKante);
    if (knoten.length <= SOFORT_BIS) {
      arbeiter.current?.verwirf();
      uebernimm(speicher, [...legeWege(knoten, kanten)]);
    } else arbeiter.current?.lege(knoten, kanten);
  }, [lanes, verbindungen, speicher]);
}

/** Takes ways over into the picture. Those that are as before stay the same object. */
function uebernimm(speicher: BildSpeicher, wege: WegeAntwort['wege']): void {
  const alt = speicher.lage.wege;
  const neu = new Map<Id, Weg>();
  let anders = wege.length !== alt.size;
  for (const [id, weg] of wege) {
    const vorher = alt.get(id);
    const bleibt = vorher && gleicherWeg(vorher, weg) ? vorher : undefined;
    anders ||= !bleibt;
    neu.set(id, bleibt ?? weg);
  }
  if (anders) speicher.setze({ wege: neu });
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
