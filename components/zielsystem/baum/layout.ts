/**
 * Where the nodes of the Zielbaum stand: an organisation chart whose upper levels spread side by side and whose
 * lower levels hang in columns, because a Zielsystem is far wider than a screen when every Aktivität gets a
 * column of its own. Pure and linear in the number of nodes.
 */

/** A node to place. `anordnung` says how its children stand: side by side, or one below the other. */
export interface BaumKnoten {
  id: string;
  parentId: string | null;
  /** Pixels at zoom 1; the height is the measured one where the node is on screen. */
  hoehe: number;
  anordnung: 'reihe' | 'spalte';
}

/** Pixels at zoom 1. */
export interface BaumMasse {
  /** Width of a column, thus of every node that stands in a row. */
  breite: number;
  /** How far a level in a column stands in; its nodes are narrower by as much, so right edges align. */
  einzug: number;
  abstandSpalten: number;
  abstandReihe: number;
  abstandZeilen: number;
  /** Room between two trees (several Grundsatzziele). */
  abstandBaeume: number;
}

export const MASSE: BaumMasse = {
  breite: 288,
  einzug: 24,
  abstandSpalten: 32,
  abstandReihe: 48,
  abstandZeilen: 12,
  abstandBaeume: 80,
};

export interface Kasten {
  x: number;
  y: number;
  breite: number;
  hoehe: number;
}

export interface BaumBild {
  kaesten: ReadonlyMap<string, Kasten>;
  breite: number;
  hoehe: number;
}

interface Ast {
  knoten: BaumKnoten;
  kinder: Ast[];
  /** Rows from the top; a node below a column-parent has none. */
  reihe: number | null;
  einzuege: number;
}

function baueAeste(knoten: readonly BaumKnoten[]): Ast[] {
  const aeste = new Map<string, Ast>();
  const wurzeln: Ast[] = [];
  for (const k of knoten) {
    const eltern = k.parentId === null ? undefined : aeste.get(k.parentId);
    const ast: Ast = { knoten: k, kinder: [], reihe: 0, einzuege: 0 };
    if (eltern) {
      const inReihe = eltern.knoten.anordnung === 'reihe' && eltern.reihe !== null;
      ast.reihe = inReihe && eltern.reihe !== null ? eltern.reihe + 1 : null;
      ast.einzuege = inReihe ? 0 : eltern.einzuege + 1;
      eltern.kinder.push(ast);
    } else wurzeln.push(ast);
    aeste.set(k.id, ast);
  }
  return wurzeln;
}

/** Nodes of one row start on one line and so do the columns under them: the eye finds a level at once. */
function reihenhoehen(wurzeln: readonly Ast[]): number[] {
  const hoehen: number[] = [];
  const besuche = (ast: Ast) => {
    if (ast.reihe !== null) hoehen[ast.reihe] = Math.max(hoehen[ast.reihe] ?? 0, ast.knoten.hoehe);
    ast.kinder.forEach(besuche);
  };
  wurzeln.forEach(besuche);
  return hoehen;
}

class Setzer {
  readonly kaesten = new Map<string, Kasten>();
  private readonly oben: number[] = [];

  constructor(
    private readonly masse: BaumMasse,
    private readonly hoehen: readonly number[],
  ) {
    let y = 0;
    for (const hoehe of hoehen) {
      this.oben.push(y);
      y += hoehe + masse.abstandReihe;
    }
  }

  /** Places the branch with its left edge at x; returns its width. */
  setzeReihe(ast: Ast, reihe: number, x: number): number {
    const y = this.oben[reihe] ?? 0;
    const { breite, abstandSpalten } = this.masse;
    if (ast.knoten.anordnung === 'spalte' || ast.kinder.length === 0) {
      this.kaesten.set(ast.knoten.id, { x, y, breite, hoehe: ast.knoten.hoehe });
      const unten = y + (this.hoehen[reihe] ?? ast.knoten.hoehe);
      this.setzeSpalte(ast.kinder, x, unten);
      return breite;
    }
    let rechts = x;
    for (const kind of ast.kinder) rechts += this.setzeReihe(kind, reihe + 1, rechts) + abstandSpalten;
    const weite = rechts - abstandSpalten - x;
    this.kaesten.set(ast.knoten.id, { x: x + (weite - breite) / 2, y, breite, hoehe: ast.knoten.hoehe });
    return weite;
  }

  /** Places branches below each other from y on; returns the lower edge. */
  private setzeSpalte(aeste: readonly Ast[], x: number, y: number): number {
    const { einzug, breite, abstandZeilen } = this.masse;
    let unten = y;
    for (const ast of aeste) {
      const links = x + einzug * ast.einzuege;
      const oben = unten + abstandZeilen;
      const hoehe = ast.knoten.hoehe;
      this.kaesten.set(ast.knoten.id, { x: links, y: oben, breite: breite - einzug * ast.einzuege, hoehe });
      unten = this.setzeSpalte(ast.kinder, x, oben + hoehe);
    }
    return unten;
  }
}

/**
 * Places every node. `knoten` in reading order, parents before children; a node whose parent is not among them
 * is the root of a tree of its own. No two boxes overlap, whatever the heights.
 */
export function ordneBaum(knoten: readonly BaumKnoten[], masse: BaumMasse = MASSE): BaumBild {
  const wurzeln = baueAeste(knoten);
  const setzer = new Setzer(masse, reihenhoehen(wurzeln));
  let x = 0;
  for (const wurzel of wurzeln) x += setzer.setzeReihe(wurzel, 0, x) + masse.abstandBaeume;
  let hoehe = 0;
  for (const kasten of setzer.kaesten.values()) hoehe = Math.max(hoehe, kasten.y + kasten.hoehe);
  return { kaesten: setzer.kaesten, breite: Math.max(0, x - masse.abstandBaeume), hoehe };
}

/** Width of a node that hangs `einzuege` levels deep in a column. */
export function knotenBreite(einzuege: number, masse: BaumMasse = MASSE): number {
  return masse.breite - masse.einzug * einzuege;
}
