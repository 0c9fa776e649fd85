/** A heap of numbers by cost, smallest first; equal costs in the order they came, so that ways never depend on chance. */
export class Halde {
  #kosten: number[] = [];
  #folge: number[] = [];
  #werte: number[] = [];
  #zaehler = 0;

  get leer(): boolean {
    return this.#werte.length === 0;
  }

  lege(kosten: number, wert: number): void {
    let i = this.#werte.length;
    this.#setze(i, kosten, this.#zaehler, wert);
    this.#zaehler += 1;
    while (i > 0) {
      const oben = (i - 1) >> 1;
      if (!this.#vor(i, oben)) break;
      this.#tausche(i, oben);
      i = oben;
    }
  }

  /** The value with the smallest cost; undefined when there is none. */
  nimm(): number | undefined {
    const erster = this.#werte[0];
    const kosten = this.#kosten.pop();
    const folge = this.#folge.pop();
    const letzter = this.#werte.pop();
    if (kosten === undefined || folge === undefined || letzter === undefined) return undefined;
    if (this.#werte.length > 0) {
      this.#setze(0, kosten, folge, letzter);
      this.#sinke();
    }
    return erster;
  }

  #sinke(): void {
    let i = 0;
    for (;;) {
      const links = 2 * i + 1;
      if (links >= this.#werte.length) return;
      const kleiner = links + 1 < this.#werte.length && this.#vor(links + 1, links) ? links + 1 : links;
      if (!this.#vor(kleiner, i)) return;
      this.#tausche(i, kleiner);
      i = kleiner;
    }
  }

  #vor(a: number, b: number): boolean {
    const ka = this.#kosten[a] ?? 0;
    const kb = this.#kosten[b] ?? 0;
    return ka !== kb ? ka < kb : (this.#folge[a] ?? 0) < (this.#folge[b] ?? 0);
  }

  #setze(i: number, kosten: number, folge: number, wert: number): void {
    this.#kosten[i] = kosten;
    this.#folge[i] = folge;
    this.#werte[i] = wert;
  }

  #tausche(a: number, b: number): void {
    const [ka, fa, wa] = [this.#kosten[a] ?? 0, this.#folge[a] ?? 0, this.#werte[a] ?? 0];
    this.#setze(a, this.#kosten[b] ?? 0, this.#folge[b] ?? 0, this.#werte[b] ?? 0);
    this.#setze(b, ka, fa, wa);
  }
}
