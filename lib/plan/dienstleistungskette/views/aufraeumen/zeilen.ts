import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Faden, Stein } from './spalten';

/**
 * The row of each step within its lane. Column by column: a step takes the row of the step that leads to it in the
 * same lane, so that the chain runs straight; several in one place stand below each other as they did before.
 */
export function zeilenVon(
  steine: readonly Stein[],
  faeden: readonly Faden[],
  spalten: ReadonlyMap<Id, number>,
): Map<Id, number> {
  const nachId = new Map(steine.map((s) => [s.id, s]));
  const davor = vorgaengerInDerBahn(nachId, faeden, spalten);
  const zeilen = new Map<Id, number>();
  const ordnung = [...steine].sort(
    (a, b) =>
      (spalten.get(a.id) ?? 0) - (spalten.get(b.id) ?? 0) ||
      a.laneIndex - b.laneIndex ||
      a.y - b.y ||
      (a.id < b.id ? -1 : 1),
  );
  const belegt = new Set<string>();
  const ort = (s: Stein, zeile: number) => `${s.laneIndex}/${spalten.get(s.id) ?? 0}/${zeile}`;
  for (const stein of ordnung) {
    const wunsch = davor.get(stein.id)?.map((id) => zeilen.get(id) ?? 0) ?? [];
    let zeile = wunsch.length > 0 ? Math.min(...wunsch) : 0;
    while (belegt.has(ort(stein, zeile))) zeile += 1;
    belegt.add(ort(stein, zeile));
    zeilen.set(stein.id, zeile);
  }
  return ohneLeereZeilen(steine, zeilen);
}

function vorgaengerInDerBahn(
  nachId: ReadonlyMap<Id, Stein>,
  faeden: readonly Faden[],
  spalten: ReadonlyMap<Id, number>,
): Map<Id, Id[]> {
  const davor = new Map<Id, Id[]>();
  for (const { von, nach } of faeden) {
    const a = nachId.get(von);
    const b = nachId.get(nach);
    if (!a || !b || a.laneIndex !== b.laneIndex) continue;
    if ((spalten.get(von) ?? 0) >= (spalten.get(nach) ?? 0)) continue;
    davor.set(nach, [...(davor.get(nach) ?? []), von]);
  }
  return davor;
}

/** Rows of a lane that hold nothing are closed. */
function ohneLeereZeilen(steine: readonly Stein[], zeilen: ReadonlyMap<Id, number>): Map<Id, number> {
  const jeBahn = new Map<number, Set<number>>();
  for (const s of steine) {
    const bahn = jeBahn.get(s.laneIndex) ?? new Set<number>();
    jeBahn.set(s.laneIndex, bahn.add(zeilen.get(s.id) ?? 0));
  }
  const dichte = new Map(
    [...jeBahn].map(([bahn, benutzt]) => [
      bahn,
      new Map([...benutzt].sort((a, b) => a - b).map((zeile, i) => [zeile, i])),
    ]),
  );
  return new Map(steine.map((s) => [s.id, dichte.get(s.laneIndex)?.get(zeilen.get(s.id) ?? 0) ?? 0]));
}
