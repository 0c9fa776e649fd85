import { useEffect, useRef } from 'react';
import type { KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { ketteWege, wegKante, wegKnotenAus } from '@/lib/plan/dienstleistungskette/views/wege';
import type { Weg } from '@/lib/plan/dienstleistungskette/views/wege/geometrie';
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
    const schritte = lanes.reduce((anzahl, lane) => anzahl + lane.schritte.length, 0);
    if (schritte <= SOFORT_BIS) {
      arbeiter.current?.verwirf();
      uebernimm(speicher, [...ketteWege({ lanes, verbindungen })]);
    } else arbeiter.current?.lege({ lanes, verbindungen });
  }, [lanes, verbindungen, speicher]);
}

type Netz = Pick<KetteBild, 'lanes' | 'verbindungen'>;

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

/**
 * One job at a time; of those that come meanwhile only the last matters. It is put together in a task of its own, so
 * that the frame that shows a drop does not wait for it.
 */
class Arbeiter {
  #faden: Worker | null = null;
  #nummer = 0;
  /** The job on its way; null while the thread has nothing to do. */
  #laeuft: { nummer: number; netz: Netz } | null = null;
  #wartet: Netz | null = null;
  #uhr: ReturnType<typeof setTimeout> | null = null;

  constructor(readonly fertig: (wege: WegeAntwort['wege']) => void) {
    try {
      this.#faden = new Worker(new URL('./wege-arbeiter.ts', import.meta.url));
      this.#faden.addEventListener('message', this.#antwortet);
      this.#faden.addEventListener('error', this.#versagt);
    } catch {
      this.#faden = null;
    }
  }

  lege(netz: Netz): void {
    this.#wartet = netz;
    this.#nummer += 1;
    this.#bald();
  }

  /** What is still being laid is of no use any more. */
  verwirf(): void {
    this.#nummer += 1;
    this.#wartet = null;
  }

  beende(): void {
    this.verwirf();
    if (this.#uhr !== null) clearTimeout(this.#uhr);
    this.#faden?.terminate();
    this.#faden = null;
  }

  #bald(): void {
    this.#uhr ??= setTimeout(this.#weiter);
  }

  readonly #weiter = (): void => {
    this.#uhr = null;
    const netz = this.#wartet;
    if (!netz || this.#laeuft !== null) return;
    this.#wartet = null;
    if (!this.#faden) {
      this.fertig([...ketteWege(netz)]);
      return;
    }
    const nummer = this.#nummer;
    this.#laeuft = { nummer, netz };
    const auftrag: WegeAuftrag = {
      nummer,
      knoten: wegKnotenAus(netz),
      kanten: netz.verbindungen.map(wegKante),
    };
    this.#faden.postMessage(auftrag);
  };

  readonly #antwortet = ({ data }: MessageEvent<WegeAntwort>): void => {
    this.#laeuft = null;
    if (data.nummer === this.#nummer) this.fertig(data.wege);
    this.#bald();
  };

  /** A browser that does not start threads: the ways come a moment later, laid here. */
  readonly #versagt = (): void => {
    this.#faden?.terminate();
    this.#faden = null;
    if (this.#laeuft?.nummer === this.#nummer) this.#wartet ??= this.#laeuft.netz;
    this.#laeuft = null;
    this.#bald();
  };
}
