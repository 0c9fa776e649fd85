import type { Id } from '@/lib/plan/doc/grundlagen';
import type { BildSchritt } from './bild';
import { freierPlatz } from './freier-platz';
import { mitteVon } from './masse';

/**
 * Two people who add or paste in the same second put their steps on one and the same place; the upper one would hide
 * the other. The first (by id) stays, the others are shown below. Nothing is written.
 * @returns the y (px in the lane) of each step that is shown lower than it is stored
 */
export function auseinander(schritte: Iterable<BildSchritt>): Map<Id, number> {
  const alle = [...schritte];
  const stapel = new Map<string, BildSchritt[]>();
  for (const s of alle) {
    const { x, y } = mitteVon(s.schritt.art, s);
    const hier = stapel.get(`${s.laneId} ${x} ${y}`);
    if (hier) hier.push(s);
    else stapel.set(`${s.laneId} ${x} ${y}`, [s]);
  }
  const tiefer = new Map<Id, number>();
  if (stapel.size === alle.length) return tiefer;
  const nachId = (a: BildSchritt, b: BildSchritt) => (a.schritt.id < b.schritt.id ? -1 : 1);
  const weichen = [...stapel.values()].flatMap((hier) => hier.sort(nachId).slice(1)).sort(nachId);
  const belegt = new Map<Id | null, BildSchritt[]>();
  const weicht = new Set(weichen);
  for (const s of alle) if (!weicht.has(s)) belegt.set(s.laneId, [...(belegt.get(s.laneId) ?? []), s]);
  for (const s of weichen) {
    const inLane = belegt.get(s.laneId) ?? [];
    const { y } = freierPlatz(inLane, s.schritt.art, mitteVon(s.schritt.art, s));
    tiefer.set(s.schritt.id, y);
    inLane.push({ ...s, y });
  }
  return tiefer;
}
