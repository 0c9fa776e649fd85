import { createContext, type RefObject, useContext, useEffect, useState } from 'react';

/** So far outside the window a row gets its fields: more than a turn of the wheel or the next stops of Tab. */
const RAND = '800px 0px';
/** So many rows get their fields in one frame. */
const JE_RAHMEN = 3;
/** So many rows come into the table in one frame. */
const ZEILEN_JE_RAHMEN = 30;

/**
 * Every row stands in the table from the start, for the eye, a screen reader and the browser's own search; its fields it
 * gets when one comes near: those of 300 rows at once would hold up the page for a second.
 */
export class Naehe {
  readonly #warten = new Map<Element, () => void>();
  readonly #dran: (() => void)[] = [];
  #beobachter: IntersectionObserver | null = null;
  #rahmen = 0;

  constructor(readonly raum: RefObject<HTMLElement | null>) {}

  /** @param wirdNah called once */
  warte(zeile: Element, wirdNah: () => void): () => void {
    this.#beobachter ??= new IntersectionObserver(this.#gesehen, {
      root: this.raum.current,
      rootMargin: RAND,
    });
    this.#warten.set(zeile, wirdNah);
    this.#beobachter.observe(zeile);
    return () => {
      this.#warten.delete(zeile);
      this.#beobachter?.unobserve(zeile);
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
      const wirdNah = isIntersecting && this.#warten.get(target);
      if (!wirdNah) continue;
      this.#warten.delete(target);
      this.#beobachter?.unobserve(target);
      this.#dran.push(wirdNah);
    }
    if (this.#dran.length > 0 && this.#rahmen === 0) this.#rahmen = requestAnimationFrame(this.#weiter);
  };

  readonly #weiter = (): void => {
    for (const wirdNah of this.#dran.splice(0, JE_RAHMEN)) wirdNah();
    this.#rahmen = this.#dran.length > 0 ? requestAnimationFrame(this.#weiter) : 0;
  };
}

export const NaeheKontext = createContext<Naehe | null>(null);

export function useNaehe(raum: RefObject<HTMLElement | null>): Naehe {
  const [naehe] = useState(() => new Naehe(raum));
  useEffect(() => () => naehe.beende(), [naehe]);
  return naehe;
}

/** Whether one has come near this row; from then on it stays so. @param gleich it is from the start */
export function useIstNah(zeile: RefObject<Element | null>, gleich: boolean): boolean {
  const naehe = useContext(NaeheKontext);
  const [nah, setNah] = useState(gleich);
  useEffect(() => {
    if (nah || !naehe || !zeile.current) return;
    return naehe.warte(zeile.current, () => setNah(true));
  }, [nah, naehe, zeile]);
  return nah;
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
