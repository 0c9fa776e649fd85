import type { Id } from '@/lib/plan/doc/grundlagen';
import type { SchrittPlatz } from '../schema';
import type { BildSchritt, KetteBild } from './bild';
import { mitteVon } from './masse';

/** With equal gaps: from left to right, or from top to bottom (each lane for itself: no step changes its lane). */
export type Verteilung = 'waagerecht' | 'senkrecht';

/** In one row (each lane for itself), in one column, or with equal gaps. */
export type Ausrichtung = 'zeile' | 'spalte' | Verteilung;

type Orte = Map<Id, SchrittPlatz>;

/**
 * The new places of the chosen steps. The first chosen stays where it is and the others follow it; of equal gaps the
 * outermost stay. Not on the grid: in line means in line.
 */
export function ausgerichtet(bild: KetteBild, ids: readonly Id[], wie: Ausrichtung): Orte {
  const schritte = ids.flatMap((id) => bild.schritte.get(id) ?? []);
  if (wie === 'zeile') return inZeilen(schritte);
  if (wie === 'spalte') return inEinerSpalte(schritte);
  if (wie === 'waagerecht') return verteilt(schritte, 'x');
  return new Map([...nachBahnen(schritte)].flatMap((bahn) => [...verteilt(bahn, 'y')]));
}

/** The steps of each lane by themselves. */
export function nachBahnen(schritte: readonly BildSchritt[]): Iterable<BildSchritt[]> {
  const bahnen = new Map<Id | null, BildSchritt[]>();
  for (const s of schritte) bahnen.set(s.laneId, [...(bahnen.get(s.laneId) ?? []), s]);
  return bahnen.values();
}

const mitte = (s: BildSchritt) => mitteVon(s.schritt.art, s);

function inZeilen(schritte: readonly BildSchritt[]): Orte {
  const erste = new Map<Id | null, number>();
  for (const s of schritte) if (!erste.has(s.laneId)) erste.set(s.laneId, mitte(s).y);
  return new Map(
    schritte.map((s) => {
      const y = (erste.get(s.laneId) ?? 0) - s.hoehe / 2;
      return [s.schritt.id, { laneId: s.laneId, x: s.x, y: Math.max(0, y) }];
    }),
  );
}

function inEinerSpalte(schritte: readonly BildSchritt[]): Orte {
  const x = schritte[0] ? mitte(schritte[0]).x : 0;
  return new Map(
    schritte.map((s) => [s.schritt.id, { laneId: s.laneId, x: Math.max(0, x - s.breite / 2), y: s.y }]),
  );
}

function verteilt(schritte: readonly BildSchritt[], achse: 'x' | 'y'): Orte {
  const sortiert = [...schritte].sort((a, b) => mitte(a)[achse] - mitte(b)[achse]);
  const [anfang, ende] = [sortiert[0], sortiert.at(-1)];
  if (!anfang || !ende) return new Map();
  const weite = (mitte(ende)[achse] - mitte(anfang)[achse]) / Math.max(1, sortiert.length - 1);
  return new Map(
    sortiert.map((s, i) => {
      const halb = (achse === 'x' ? s.breite : s.hoehe) / 2;
      const platz = { laneId: s.laneId, x: s.x, y: s.y };
      return [s.schritt.id, { ...platz, [achse]: Math.max(0, mitte(anfang)[achse] + i * weite - halb) }];
    }),
  );
}

/** Two steps that would cover each other at their new places and do not now; null when all stay visible. */
export function verdeckteVon(
  bild: KetteBild,
  neu: ReadonlyMap<Id, SchrittPlatz>,
): [BildSchritt, BildSchritt] | null {
  for (const [id, ort] of neu) {
    const a = bild.schritte.get(id);
    if (!a) continue;
    for (const b of bild.schritte.values()) {
      if (b === a || ueberdeckt(a, b)) continue;
      if (ueberdeckt({ ...a, ...ort }, { ...b, ...neu.get(b.schritt.id) })) return [a, b];
    }
  }
  return null;
}

function ueberdeckt(a: BildSchritt, b: BildSchritt): boolean {
  return (
    a.laneId === b.laneId &&
    a.x < b.x + b.breite &&
    b.x < a.x + a.breite &&
    a.y < b.y + b.hoehe &&
    b.y < a.y + a.hoehe
  );
}
