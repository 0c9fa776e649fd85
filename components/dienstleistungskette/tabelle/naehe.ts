import { createContext, type RefObject, useContext, useEffect, useState } from 'react';

/** So far outside the window rows get their fields first: more than a turn of the wheel or the next stops of Tab. */
const RAND = '800px 0px';
/** So many rows get their fields in one frame: near ones, and those nobody looks at. */
const NAHE_JE_RAHMEN = 3;
const FERNE_JE_RAHMEN = 1;
/** So many rows come into the table in one frame. */
const ZEILEN_JE_RAHMEN = 12;

/**
 * Every row stands in the table from the start, for the eye, a screen reader and the browser's own search; the fields
 * come into them one after the other, first where one is: those of 300 rows at once would hold up the page for a second.
 */
export class Naehe {
  readonly #warten = new Map<Element, () => void>();
  readonly #nahe = new Set<Element>();
  #beobachter: IntersectionObserver | null = null;
  #rahmen = 0;

  constructor(readonly raum: RefObject<HTMLElement | null>) {}

  /** @param anDerReihe called once */
  warte(zeile: Element, anDerReihe: () => void): () => void {
    this.#beobachter ??= new IntersectionObserver(this.#gesehen, {
      root: this.raum.current,
      rootMargin: RAND,
    });
    this.#warten.set(zeile, anDerReihe);
    this.#beobachter.observe(zeile);
    this.#rahmen ||= requestAnimationFrame(this.#weiter);
    return () => {
      this.#nimm(zeile);
    };
  }

  beende(): void {
    cancelAnimationFrame(this.#rahmen);
    this.#rahmen = 0;
    this.#beobachter?.disconnect();
    this.#beobachter = null;
  }

  readonly #gesehen = (eintraege: readonly IntersectionObserverEntry[]): void => {
    for (const { isIntersecting, target } of eintraege) {
      if (isIntersecting && this.#warten.has(target)) this.#nahe.add(target);
      else this.#nahe.delete(target);
    }
  };

  readonly #weiter = (): void => {
    const jetzt =
      this.#nahe.size > 0
        ? [...this.#nahe].slice(0, NAHE_JE_RAHMEN)
        : [...this.#warten.keys()].slice(0, FERNE_JE_RAHMEN);
    for (const zeile of jetzt) this.#nimm(zeile)?.();
    this.#rahmen = this.#warten.size > 0 ? requestAnimationFrame(this.#weiter) : 0;
  };

  #nimm(zeile: Element): (() => void) | undefined {
    const anDerReihe = this.#warten.get(zeile);
    this.#warten.delete(zeile);
    this.#nahe.delete(zeile);
    this.#beobachter?.unobserve(zeile);
    return anDerReihe;
  }
}

export const NaeheKontext = createContext<Naehe | null>(null);

export function useNaehe(raum: RefObject<HTMLElement | null>): Naehe {
  const [naehe] = useState(() => new Naehe(raum));
  useEffect(() => () => naehe.beende(), [naehe]);
  return naehe;
}

/** Whether it is the turn of this row; from then on it has its fields. @param gleich from the start */
export function useHatFelder(zeile: RefObject<Element | null>, gleich: boolean): boolean {
  const naehe = useContext(NaeheKontext);
  const [hat, setHat] = useState(gleich);
  useEffect(() => {
    if (hat || !naehe || !zeile.current) return;
    return naehe.warte(zeile.current, () => setHat(true));
  }, [hat, naehe, zeile]);
  return hat;
}

/** How many of so many rows are in the table by now. */
export function useNachgereicht(anzahl: number): number {
  const [bis, setBis] = useState(ZEILEN_JE_RAHMEN);
  const fehlt = bis < anzahl;
  useEffect(() => {
    if (!fehlt) return;
    const rahmen = requestAnimationFrame(() => setBis(bis + ZEILEN_JE_RAHMEN));
    return () => cancelAnimationFrame(rahmen);
  }, [fehlt, bis]);
  return Math.min(bis, anzahl);
}
