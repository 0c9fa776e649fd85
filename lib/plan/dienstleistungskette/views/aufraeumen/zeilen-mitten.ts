import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Aufzuraeumen } from '../aufraeumen';
import { hoeheMitText } from '../aussentext';
import { aufRaster, GROESSEN, MASSE } from '../masse';

/**
 * The centre of each row (px), lane by lane: one row apart, further where what stands below each other in a column is
 * higher than a row (two decisions, the title of a circle).
 */
export function zeilenMitten(
  schritte: readonly Aufzuraeumen[],
  spalten: ReadonlyMap<Id, number>,
  zeilen: ReadonlyMap<Id, number>,
): Map<Id, number[]> {
  const jeLane = new Map<Id, Aufzuraeumen[][]>();
  for (const s of schritte) {
    const reihen = jeLane.get(s.laneId) ?? [];
    jeLane.set(s.laneId, reihen);
    const zeile = zeilen.get(s.id) ?? 0;
    reihen[zeile] = [...(reihen[zeile] ?? []), s];
  }
  return new Map([...jeLane].map(([laneId, reihen]) => [laneId, mitten(reihen, spalten)]));
}

function mitten(reihen: readonly (readonly Aufzuraeumen[])[], spalten: ReadonlyMap<Id, number>): number[] {
  /** Down to where each column is taken. */
  const belegt = new Map<number, number>();
  let y = MASSE.laneRand + GROESSEN.schritt.hoehe / 2 - MASSE.zeile;
  return Array.from(reihen, (reihe = []) => {
    y += MASSE.zeile;
    for (const s of reihe) {
      const bis = belegt.get(spalten.get(s.id) ?? 0);
      if (bis !== undefined) y = Math.max(y, aufRaster(bis + MASSE.zwischenraum + GROESSEN[s.art].hoehe / 2));
    }
    for (const s of reihe) {
      const groesse = GROESSEN[s.art];
      const oben = y - groesse.hoehe / 2;
      belegt.set(spalten.get(s.id) ?? 0, oben + hoeheMitText(s.art, s.titel ?? '', groesse));
    }
    return y;
  });
}
