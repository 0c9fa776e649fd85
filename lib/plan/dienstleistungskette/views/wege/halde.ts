/** A heap of numbers by cost, smallest first; equal costs in the order they came, so that ways never depend on chance. */
export class Halde {
  readonly #kosten: number[] = [];
  readonly #folge: number[] = [];
  readonly #werte: number[] = [];
  #anzahl = 0;
  #zaehler = 0;

  get leer(): boolean {
    return this.#anzahl === 0;
  }

  /** Keeps its memory: one heap serves many searches. */
  leere(): void {
    this.#anzahl = 0;
    this.#zaehler = 0;
  }

  lege(kosten: number, wert: number): void {
    const folge = this.#zaehler;
    this.#zaehler += 1;
    let i = this.#anzahl;
    this.#anzahl += 1;
    // Whoever comes later stands behind its equal, so only the cost is compared on the way up.
    while (i > 0) {
      const oben = (i - 1) >> 1;
      if ((this.#kosten[oben] ?? 0) <= kosten) break;
      this.#ruecke(oben, i);
      i = oben;
    }
    this.#setze(i, kosten, folge, wert);
  }

  /** The value with the smallest cost; undefined when there is none. */
  nimm(): number | undefined {
    if (this.#anzahl === 0) return undefined;
    const erster = this.#werte[0];
    this.#anzahl -= 1;
    const letzter = this.#anzahl;
    if (letzter > 0)
      this.#sinke(this.#kosten[letzter] ?? 0, this.#folge[letzter] ?? 0, this.#werte[letzter] ?? 0);
    return erster;
  }

  /** Finds the place of an entry from the top down. */
  #sinke(kosten: number, folge: number, wert: number): void {
    let i = 0;
    for (;;) {
      let kind = 2 * i + 1;
      if (kind >= this.#anzahl) break;
      const rechts = kind + 1;
      if (rechts < this.#anzahl && this.#vor(rechts, this.#kosten[kind] ?? 0, this.#folge[kind] ?? 0))
        kind = rechts;
      if (!this.#vor(kind, kosten, folge)) break;
      this.#ruecke(kind, i);
      i = kind;
    }
    this.#setze(i, kosten, folge, wert);
  }

  #vor(a: number, kosten: number, folge: number): boolean {
    const ka = this.#kosten[a] ?? 0;
    return ka !== kosten ? ka < kosten : (this.#folge[a] ?? 0) < folge;
  }

  #ruecke(von: number, nach: number): void {
    this.#setze(nach, this.#kosten[von] ?? 0, this.#folge[von] ?? 0, this.#werte[von] ?? 0);
  }

  #setze(i: number, kosten: number, folge: number, wert: number): void {
    this.#kosten[i] = kosten;
    this.#folge[i] = folge;
    this.#werte[i] = wert;
  }
}
