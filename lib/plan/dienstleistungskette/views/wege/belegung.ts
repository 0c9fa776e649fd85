import type { WegKante } from './geometrie';

/** Edges that leave the same step or reach the same step may share a line, like the trunk of a tree. */
const verwandt = (a: WegKante, b: WegKante): boolean => a.von === b.von || a.nach === b.nach;

/** Which pieces of the grid are taken by edges already laid. */
export class Belegung {
  /** 1 where there is anything at all: most of the grid is free, and a look here is far cheaper than one into a map. */
  readonly #belegt: Uint8Array;
  readonly #durchlaufen: Uint8Array;
  /** By node and direction (0: level, to the right of the node; 1: upright, below it). */
  readonly #stuecke = new Map<number, WegKante[]>();
  /** By node and direction: edges that pass straight through. */
  readonly #durchgaenge = new Map<number, WegKante[]>();

  /** @param knoten how many the grid has */
  constructor(knoten: number) {
    this.#belegt = new Uint8Array(knoten * 2);
    this.#durchlaufen = new Uint8Array(knoten * 2);
  }

  belege(stueck: number, kante: WegKante): void {
    this.#belegt[stueck] = 1;
    lege(this.#stuecke, stueck, kante);
  }

  durchlaufe(knoten: number, richtung: 0 | 1, kante: WegKante): void {
    this.#durchlaufen[knoten * 2 + richtung] = 1;
    lege(this.#durchgaenge, knoten * 2 + richtung, kante);
  }

  /** `fremd`: others lie here; `verwandt`: only edges with the same beginning or end. */
  auf(stueck: number, kante: WegKante): 'frei' | 'verwandt' | 'fremd' {
    if (this.#belegt[stueck] === 0) return 'frei';
    const hier = this.#stuecke.get(stueck);
    if (!hier) return 'frei';
    return hier.some((andere) => !verwandt(andere, kante)) ? 'fremd' : 'verwandt';
  }

  /** Whether somebody passes here across `richtung`. */
  kreuzt(knoten: number, richtung: 0 | 1, kante: WegKante): boolean {
    const stelle = knoten * 2 + (richtung === 0 ? 1 : 0);
    if (this.#durchlaufen[stelle] === 0) return false;
    const quer = this.#durchgaenge.get(stelle);
    return quer?.some((andere) => !verwandt(andere, kante)) ?? false;
  }
}

function lege(karte: Map<number, WegKante[]>, schluessel: number, kante: WegKante): void {
  const liste = karte.get(schluessel);
  if (liste) liste.push(kante);
  else karte.set(schluessel, [kante]);
}
