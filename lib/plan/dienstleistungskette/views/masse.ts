import type { SchrittArt, SchrittPlatz } from '../schema';

/** Sizes of the picture, all in px. One convention for screen, paper and slides. */
export const MASSE = {
  raster: 8,
  /** Between the centres of neighbouring columns. */
  spalte: 216,
  /** Between the centres of steps below each other in one lane. */
  zeile: 88,
  laneKopf: 160,
  laneHoehe: 112,
  /** Free room in a lane above the first and below the last step. */
  laneRand: 24,
  /** Where the first column starts, from the content start of the lane. */
  ersteSpalte: 32,
  /** Free room a new step needs around itself. */
  abstand: 16,
  /** Free room between steps below each other: a time at the foot of one and a hint at the head of the other fit in. */
  zwischenraum: 24,
} as const;

/** The next line of the grid, px. */
export const aufRaster = (wert: number): number => Math.ceil(wert / MASSE.raster) * MASSE.raster;

export interface Groesse {
  breite: number;
  hoehe: number;
}

const SCHRITT: Groesse = { breite: 168, hoehe: 64 };
const KREIS: Groesse = { breite: 40, hoehe: 40 };
/** As wide as a step: in a diamond a title has only the middle. */
const RAUTE: Groesse = { breite: 168, hoehe: 80 };

/** Title below the shape, not in it: circles and diamonds are too small for German compounds. */
const AUSSEN: ReadonlySet<SchrittArt> = new Set(['start', 'ende', 'parallel_auf', 'parallel_zu']);

export const GROESSEN: Record<SchrittArt, Groesse> = {
  start: KREIS,
  ende: KREIS,
  schritt: SCHRITT,
  entscheidung: RAUTE,
  dokument: SCHRITT,
  teilprozess: SCHRITT,
  wartezeit: SCHRITT,
  parallel_auf: KREIS,
  parallel_zu: KREIS,
  notiz: SCHRITT,
};

export function titelAussen(art: SchrittArt): boolean {
  return AUSSEN.has(art);
}

/** Left upper corner that puts the centre of the shape at `mitte`. */
export function ortFuerMitte(art: SchrittArt, mitte: { x: number; y: number }): { x: number; y: number } {
  const { breite, hoehe } = GROESSEN[art];
  return { x: mitte.x - breite / 2, y: mitte.y - hoehe / 2 };
}

export function mitteVon(art: SchrittArt, ort: Pick<SchrittPlatz, 'x' | 'y'>): { x: number; y: number } {
  const { breite, hoehe } = GROESSEN[art];
  return { x: ort.x + breite / 2, y: ort.y + hoehe / 2 };
}

/**
 * The nearest place on the grid. Centres are snapped, not corners: so shapes of all sizes can stand on one line.
 * Nothing stands left of or above its lane.
 */
export function einrasten(art: SchrittArt, ort: { x: number; y: number }): { x: number; y: number } {
  const { breite, hoehe } = GROESSEN[art];
  const halb = { x: breite / 2, y: hoehe / 2 };
  const auf = (wert: number, versatz: number) =>
    Math.round((wert - versatz) / MASSE.raster) * MASSE.raster + versatz;
  // An offset of half a grid in x: the centre of a step whose corner is on the grid.
  const mitteX = auf(Math.max(ort.x, 0) + halb.x, GROESSEN.schritt.breite / 2);
  const mitteY = auf(Math.max(ort.y, 0) + halb.y, GROESSEN.schritt.hoehe / 2);
  return { x: Math.max(0, mitteX - halb.x), y: Math.max(0, mitteY - halb.y) };
}

/** The place of a step in column `spalte` and row `zeile` of a lane, both counted from 0. */
export function ortInSpalte(art: SchrittArt, spalte: number, zeile = 0): { x: number; y: number } {
  const { breite, hoehe } = GROESSEN.schritt;
  return ortFuerMitte(art, {
    x: MASSE.ersteSpalte + breite / 2 + spalte * MASSE.spalte,
    y: MASSE.laneRand + hoehe / 2 + zeile * MASSE.zeile,
  });
}
