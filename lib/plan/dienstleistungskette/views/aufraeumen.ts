import type { Id } from '@/lib/plan/doc/grundlagen';
import type { SchrittArt } from '../schema';
import { type Faden, type Stein, spaltenVon } from './aufraeumen/spalten';
import { zeilenVon } from './aufraeumen/zeilen';
import { zeilenMitten } from './aufraeumen/zeilen-mitten';
import { aufRaster, GROESSEN, MASSE, mitteVon, ortFuerMitte } from './masse';

/** A step to be set out: where it stands now, in its lane. */
export interface Aufzuraeumen {
  readonly id: Id;
  readonly art: SchrittArt;
  /** Stands below a circle and needs room there. */
  readonly titel?: string;
  readonly laneId: Id;
  readonly x: number;
  readonly y: number;
}

export interface AufraeumKante extends Faden {
  readonly beschriftung: string;
}

/** Between two columns a label of this width has room without widening. */
const BREITESTE_SPALTE = 312;
const ZEICHEN = 6.5;
const LAENGSTE_BESCHRIFTUNG = 150;
/** Beyond so many edges that change lane between two columns, each further one gets a track of its own. */
const SPUREN_OHNE_AUFSCHLAG = 4;

/**
 * Sets a chain out anew: columns from left to right as the steps follow each other, rows within each lane. Lanes stay
 * where they are and no step changes its lane; what stood above stays above, so that people find again what they know.
 * @param lanes ids in the order in which the lanes are drawn; steps of other lanes are left alone
 */
export function raeumeAuf(
  schritte: readonly Aufzuraeumen[],
  lanes: readonly Id[],
  kanten: readonly AufraeumKante[],
): Map<Id, { laneId: Id; x: number; y: number }> {
  const laneIndex = new Map(lanes.map((id, i) => [id, i]));
  const dabei = schritte.filter((s) => laneIndex.has(s.laneId));
  const steine = dabei.map((s): Stein => {
    const mitte = mitteVon(s.art, s);
    return { id: s.id, laneIndex: laneIndex.get(s.laneId) ?? 0, x: endlich(mitte.x), y: endlich(mitte.y) };
  });
  const notizen = new Set(dabei.filter((s) => s.art === 'notiz').map((s) => s.id));
  const faeden = kanten.filter(({ von, nach }) => !notizen.has(von) && !notizen.has(nach));
  const spalten = spaltenVon(steine, faeden);
  const zeilen = zeilenVon(steine, faeden, spalten);
  const xs = mitten(steine, faeden, spalten);
  const ys = zeilenMitten(dabei, spalten, zeilen);
  return new Map(
    dabei.map((s) => {
      const y = ys.get(s.laneId)?.[zeilen.get(s.id) ?? 0] ?? 0;
      return [s.id, { laneId: s.laneId, ...ortFuerMitte(s.art, { x: xs[spalten.get(s.id) ?? 0] ?? 0, y }) }];
    }),
  );
}

/** The centre of each column. Between two columns there is room for the words and the edges that run there. */
function mitten(
  steine: readonly Stein[],
  kanten: readonly AufraeumKante[],
  spalten: ReadonlyMap<Id, number>,
): number[] {
  const lane = new Map(steine.map((s) => [s.id, s.laneIndex]));
  const anzahl = Math.max(0, ...spalten.values()) + 1;
  const aufschlag = new Array<number>(anzahl).fill(0);
  const spuren = new Array<number>(anzahl).fill(0);
  for (const { von, nach, beschriftung } of kanten) {
    const a = spalten.get(von);
    const b = spalten.get(nach);
    if (a === undefined || b === undefined || b <= a) continue;
    const worte = Math.min(beschriftung.length * ZEICHEN, LAENGSTE_BESCHRIFTUNG);
    const frei = MASSE.spalte - GROESSEN.schritt.breite - 24;
    if (worte > frei) aufschlag[a] = Math.max(aufschlag[a] ?? 0, worte - frei);
    if (lane.get(von) !== lane.get(nach)) spuren[b - 1] = (spuren[b - 1] ?? 0) + 1;
  }
  const xs: number[] = [];
  let x = MASSE.ersteSpalte + GROESSEN.schritt.breite / 2;
  for (let i = 0; i < anzahl; i += 1) {
    xs.push(x);
    const gedraenge = Math.max(0, (spuren[i] ?? 0) - SPUREN_OHNE_AUFSCHLAG) * MASSE.raster;
    const breite = Math.min(BREITESTE_SPALTE, MASSE.spalte + Math.max(aufschlag[i] ?? 0, gedraenge));
    x += aufRaster(breite);
  }
  return xs;
}

const endlich = (zahl: number): number => (Number.isFinite(zahl) ? zahl : 0);
