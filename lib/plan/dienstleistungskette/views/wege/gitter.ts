import { hindernisse, rechts, unten, type WegKnoten } from './geometrie';

/** Edges keep this far from steps they do not belong to. */
export const ABSTAND = 12;
/** A second track beside the first, for an edge that would otherwise lie on another. */
const ZWEITE_SPUR = 20;

/**
 * The lines on which edges may run: beside, above and below every step, and through its middle. A way along these
 * lines exists wherever any way exists, so nothing finer is needed.
 */
export class Gitter {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly #x: ReadonlyMap<number, number>;
  readonly #y: ReadonlyMap<number, number>;
  /** 1 where an edge would be too near to a step. */
  readonly #gesperrt: Uint8Array;

  /** @param abstand smaller than {@link ABSTAND} where steps stand closer together */
  constructor(
    knoten: readonly WegKnoten[],
    readonly abstand: number,
  ) {
    const xs = new Set<number>();
    const ys = new Set<number>();
    const spuren = abstand === ABSTAND ? [ABSTAND, ZWEITE_SPUR] : [abstand];
    for (const k of knoten) {
      xs.add(k.kasten.x + k.kasten.breite / 2);
      ys.add(k.kasten.y + k.kasten.hoehe / 2);
      for (const hindernis of hindernisse(k)) {
        for (const spur of spuren) {
          xs.add(hindernis.x - spur).add(rechts(hindernis) + spur);
          ys.add(hindernis.y - spur).add(unten(hindernis) + spur);
        }
      }
    }
    this.xs = [...xs].sort((a, b) => a - b);
    this.ys = [...ys].sort((a, b) => a - b);
    this.#x = new Map(this.xs.map((x, i) => [x, i]));
    this.#y = new Map(this.ys.map((y, i) => [y, i]));
    this.#gesperrt = new Uint8Array(this.xs.length * this.ys.length);
    for (const hindernis of knoten.flatMap(hindernisse)) {
      const y0 = erstesUeber(this.ys, hindernis.y - abstand);
      const y1 = erstesAb(this.ys, unten(hindernis) + abstand);
      const x0 = erstesUeber(this.xs, hindernis.x - abstand);
      const x1 = erstesAb(this.xs, rechts(hindernis) + abstand);
      for (let yi = y0; yi < y1; yi += 1)
        this.#gesperrt.fill(1, yi * this.xs.length + x0, yi * this.xs.length + x1);
    }
  }

  /** How many places there are where two lines meet. */
  get groesse(): number {
    return this.xs.length * this.ys.length;
  }

  /** Index of the line at exactly this x; -1 when there is none. */
  spalte(x: number): number {
    return this.#x.get(x) ?? -1;
  }

  zeile(y: number): number {
    return this.#y.get(y) ?? -1;
  }

  frei(xi: number, yi: number): boolean {
    return this.#gesperrt[yi * this.xs.length + xi] === 0;
  }

  /** First and last index of the lines between two positions. */
  spalten(von: number, bis: number): [number, number] {
    return [erstesAb(this.xs, von), erstesUeber(this.xs, bis) - 1];
  }

  zeilen(von: number, bis: number): [number, number] {
    return [erstesAb(this.ys, von), erstesUeber(this.ys, bis) - 1];
  }
}

function erstesAb(liste: readonly number[], wert: number): number {
  let unten = 0;
  let oben = liste.length;
  while (unten < oben) {
    const mitte = (unten + oben) >> 1;
    if ((liste[mitte] ?? 0) < wert) unten = mitte + 1;
    else oben = mitte;
  }
  return unten;
}

function erstesUeber(liste: readonly number[], wert: number): number {
  let unten = 0;
  let oben = liste.length;
  while (unten < oben) {
    const mitte = (unten + oben) >> 1;
    if ((liste[mitte] ?? 0) <= wert) unten = mitte + 1;
    else oben = mitte;
  }
  return unten;
}
