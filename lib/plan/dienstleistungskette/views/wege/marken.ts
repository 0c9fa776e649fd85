import { type Kasten, type Punkt, rechts, unten, type Weg } from './geometrie';

/** Where the words of an edge stand: the middle of a piece of it, and whether that piece is level or upright. */
export interface Beschriftungsort {
  readonly x: number;
  readonly y: number;
  readonly breite: number;
}

const RAND = 6;
const BREITE = 150;
const MINDESTENS = 32;

/**
 * The level piece that has most room for words. The last pieces of an edge belong to it alone where several leave one
 * step, so of two about equally long ones the later is taken. The words stand above it, from `x` on, `breite` wide.
 */
export function beschriftungsort(weg: Weg): Beschriftungsort {
  let bester: Beschriftungsort | null = null;
  for (let i = 1; i < weg.length; i += 1) {
    const a = weg[i - 1];
    const b = weg[i];
    if (!a || !b || a.y !== b.y) continue;
    const breite = Math.min(Math.abs(b.x - a.x) - 2 * RAND, BREITE);
    if (breite < MINDESTENS || (bester && breite < bester.breite * 0.9)) continue;
    // Beginning where the edge begins to be level, as one reads it.
    bester = { x: b.x > a.x ? a.x + RAND : a.x - RAND - breite, y: a.y, breite };
  }
  return bester ?? nebenDerMitte(weg);
}

function nebenDerMitte(weg: Weg): Beschriftungsort {
  const i = Math.max(1, Math.floor(weg.length / 2));
  const a = weg[i - 1];
  const b = weg[i];
  if (!a || !b) return { x: 0, y: 0, breite: BREITE };
  return { x: (a.x + b.x) / 2 + RAND, y: (a.y + b.y) / 2, breite: 110 };
}

/**
 * Where an edge crosses the last border of a lane on its way into the lane it leads to: there the Schnittstelle is
 * marked. `grenzen` are the y of all borders between lanes. Null when it crosses none.
 */
export function uebergabepunkt(weg: Weg, grenzen: readonly number[]): Punkt | null {
  for (let i = weg.length - 1; i > 0; i -= 1) {
    const a = weg[i - 1];
    const b = weg[i];
    if (!a || !b || a.x !== b.x) continue;
    const oben = Math.min(a.y, b.y);
    const unten = Math.max(a.y, b.y);
    const ueberquert = grenzen.filter((y) => y > oben && y < unten);
    const letzte = b.y > a.y ? ueberquert.at(-1) : ueberquert[0];
    if (letzte !== undefined) return { x: a.x, y: letzte };
  }
  return null;
}

/** The middle of the longest piece: where „+“ stands, to set a step into the edge. */
export function einfuegepunkt(weg: Weg): Punkt {
  let beste = -1;
  let punkt: Punkt = weg[0] ?? { x: 0, y: 0 };
  for (let i = 1; i < weg.length; i += 1) {
    const a = weg[i - 1];
    const b = weg[i];
    if (!a || !b) continue;
    const lang = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    if (lang <= beste) continue;
    beste = lang;
    punkt = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  }
  return punkt;
}

/** Between two places that are tried on an edge, px. */
const SCHRITTWEITE = 8;

/**
 * Where a round button of this radius stands on the edge and covers no step, as near to {@link einfuegepunkt} as can
 * be; where the edge is too short for it anywhere, where it keeps clear of the steps best.
 */
export function freierEinfuegepunkt(weg: Weg, schritte: readonly Kasten[], radius: number): Punkt {
  const mitte = einfuegepunkt(weg);
  let bester = { punkt: mitte, luft: 0, weit: Number.POSITIVE_INFINITY };
  for (const punkt of [mitte, ...punkteAuf(weg)]) {
    const luft = Math.min(radius, ...schritte.map((kasten) => abstandZu(kasten, punkt)));
    const weit = Math.abs(punkt.x - mitte.x) + Math.abs(punkt.y - mitte.y);
    if (luft > bester.luft || (luft === bester.luft && weit < bester.weit)) bester = { punkt, luft, weit };
  }
  return bester.punkt;
}

function* punkteAuf(weg: Weg): Generator<Punkt> {
  for (const [i, b] of weg.entries()) {
    const a = weg[i - 1];
    if (!a) continue;
    const lang = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    for (let t = SCHRITTWEITE; t < lang; t += SCHRITTWEITE)
      yield { x: a.x + ((b.x - a.x) * t) / lang, y: a.y + ((b.y - a.y) * t) / lang };
  }
}

/** From the border of the box to a point outside; 0 inside. */
function abstandZu(k: Kasten, { x, y }: Punkt): number {
  return Math.hypot(Math.max(k.x - x, 0, x - rechts(k)), Math.max(k.y - y, 0, y - unten(k)));
}
