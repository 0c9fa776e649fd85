import { describe, expect, it } from 'vitest';
import { ketteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { langeKette, planMitKette } from '@/lib/plan/testing/beispielketten';
import { Knotenliste } from './knoten-daten';
import { jeRahmen, naechsteKnoten, UMBAU_AB } from './umbau';

function knoten(anzahl: number) {
  const { plan, kettenId } = planMitKette(langeKette(anzahl, 3));
  const bild = ketteBild(plan, kettenId);
  if (!bild) throw new Error('no chain');
  const umstaende = { hinweise: new Map(), details: new Set<string>(), ansagen: new Map() };
  return new Knotenliste().liste(bild, { zug: new Map(), auswahl: new Set() }, umstaende, true);
}

const versetzt = (alle: ReturnType<typeof knoten>, dx: number, dy = 0) =>
  alle.map((einer) => ({ ...einer, position: { x: einer.position.x + dx, y: einer.position.y + dy } }));

describe('where very many steps move at once they move in a wave', () => {
  const vorher = knoten(100);
  const nachher = versetzt(vorher, 64, 8);

  it('few steps, and steps that only sink with their lane, move at once', () => {
    const wenige = knoten(UMBAU_AB);
    expect(jeRahmen(wenige, versetzt(wenige, 64))).toBe(Number.POSITIVE_INFINITY);
    expect(jeRahmen(vorher, versetzt(vorher, 0, 96))).toBe(Number.POSITIVE_INFINITY);
    expect(naechsteKnoten(vorher, nachher, Number.POSITIVE_INFINITY)).toBe(nachher);
  });

  it('however many there are, they take no more frames', () => {
    const je = jeRahmen(vorher, nachher, 10);
    expect(Math.ceil(vorher.length / je)).toBeLessThanOrEqual(10);
    expect(jeRahmen(vorher, nachher, 2)).toBe(Math.ceil(vorher.length / 2));
  });

  it('from left to right, never more in one frame, and in the end all of them', () => {
    let stand = vorher;
    let angekommen = Number.NEGATIVE_INFINITY;
    for (let rahmen = 0; stand !== nachher; rahmen += 1) {
      expect(rahmen).toBeLessThan(20);
      const neu = naechsteKnoten(stand, nachher, 15);
      const bewegt = neu.filter((einer, i) => einer !== stand[i]);
      expect(neu).toHaveLength(vorher.length);
      expect(bewegt.length).toBeLessThanOrEqual(15);
      const x = bewegt.map(({ position }) => position.x);
      expect(Math.min(...x)).toBeGreaterThanOrEqual(angekommen);
      angekommen = Math.max(...x);
      stand = neu;
    }
  });

  it('in the page they keep their turns until all have come', () => {
    const umgekehrt = nachher.toReversed();
    const zwischen = naechsteKnoten(vorher, umgekehrt, 15);
    expect(zwischen.map(({ id }) => id)).toEqual(vorher.map(({ id }) => id));
    expect(naechsteKnoten(vorher, umgekehrt, 100)).toBe(umgekehrt);
  });

  it('what else changes meanwhile shows at once, at the old place', () => {
    const letzter = nachher.reduce((a, b) => (b.position.x > a.position.x ? b : a));
    const gewaehlt = nachher.map((einer) => (einer === letzter ? { ...einer, selected: true } : einer));
    const zwischen = naechsteKnoten(vorher, gewaehlt, 15).find(({ id }) => id === letzter.id);
    expect(zwischen?.selected).toBe(true);
    expect(zwischen?.position).toEqual(vorher.find(({ id }) => id === letzter.id)?.position);
  });

  it('new steps come and deleted ones go at once', () => {
    const [weg, ...rest] = nachher;
    const neuer = { ...rest[0], id: 'neu' } as (typeof rest)[number];
    const zwischen = naechsteKnoten(vorher, [...rest, neuer], 15).map(({ id }) => id);
    expect(zwischen).toContain('neu');
    expect(zwischen).not.toContain(weg?.id);
  });
});
