import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durchquert, hindernisse, type Weg, type WegKante, type WegKnoten } from './geometrie';
import { legeWege } from './lege-wege';

const schritt = (id: string, x: number, y: number, mehr: Partial<WegKnoten> = {}): WegKnoten => ({
  id,
  kasten: { x, y, breite: 112, hoehe: 44 },
  ...mehr,
});
const kante = (von: string, nach: string): WegKante => ({ id: `${von}-${nach}`, von, nach });

/** Steps an edge runs through. */
function getroffen(weg: Weg, knoten: readonly WegKnoten[]): string[] {
  return knoten
    .filter((k) =>
      hindernisse(k).some((kasten) =>
        weg.some((b, i) => {
          const a = weg[i - 1];
          return a !== undefined && durchquert(kasten, a, b);
        }),
      ),
    )
    .map((k) => k.id);
}

function einWeg(knoten: readonly WegKnoten[], von: string, nach: string): Weg {
  return legeWege(knoten, [kante(von, nach)]).get(`${von}-${nach}`) ?? [];
}

describe('legeWege', () => {
  it('joins two neighbours by a straight line', () => {
    expect(einWeg([schritt('a', 0, 0), schritt('b', 160, 0)], 'a', 'b')).toEqual([
      { x: 112, y: 22 },
      { x: 160, y: 22 },
    ]);
  });

  it('goes around a step that stands between', () => {
    const knoten = [schritt('a', 0, 0), schritt('m', 160, 0), schritt('b', 320, 0)];
    const weg = einWeg(knoten, 'a', 'b');
    expect(weg.length).toBeGreaterThan(2);
    expect(getroffen(weg, knoten)).toEqual([]);
  });

  it('leads back to an earlier step', () => {
    const knoten = [schritt('a', 0, 0), schritt('b', 160, 0), schritt('c', 320, 0)];
    expect(getroffen(einWeg(knoten, 'c', 'a'), knoten)).toEqual([]);
  });

  it('does not run through the text below a circle', () => {
    const start = schritt('s', 160, 0, { text: { x: 120, y: 48, breite: 190, hoehe: 40 } });
    const knoten = [schritt('a', 0, 60), start, schritt('b', 320, 60)];
    expect(getroffen(einWeg(knoten, 'a', 'b'), knoten)).toEqual([]);
  });

  it('comes from a step to itself', () => {
    const weg = einWeg([schritt('a', 0, 0)], 'a', 'a');
    expect(weg.length).toBeGreaterThan(3);
  });

  it('joins steps that touch or cover each other', () => {
    const knoten = [schritt('a', 0, 0), schritt('b', 112, 0), schritt('c', 40, 20)];
    const wege = legeWege(knoten, [kante('a', 'b'), kante('a', 'c'), kante('b', 'c')]);
    for (const weg of wege.values()) expect(weg.length).toBeGreaterThan(1);
  });

  it('leaves out an edge whose step is missing', () => {
    expect(legeWege([schritt('a', 0, 0)], [kante('a', 'weg')]).size).toBe(0);
  });

  it('lays two unrelated edges beside each other, not upon each other', () => {
    const knoten = [schritt('a', 0, 0), schritt('b', 0, 200), schritt('c', 240, 200), schritt('d', 240, 0)];
    const wege = legeWege(knoten, [kante('a', 'c'), kante('b', 'd')]);
    const senkrechte = [...wege.values()].map((weg) => weg.find((p, i) => weg[i + 1]?.x === p.x)?.x);
    expect(new Set(senkrechte).size).toBe(2);
  });

  it('lets the exits of a decision leave at different sides, so that their words stand apart', () => {
    const knoten = [
      schritt('d', 0, 0, { verzweigt: true }),
      schritt('ja', 240, 0),
      schritt('nein', 240, 100),
    ];
    const wege = legeWege(knoten, [kante('d', 'ja'), kante('d', 'nein')]);
    expect(wege.get('d-ja')?.[0]).toEqual({ x: 112, y: 22 });
    expect(wege.get('d-nein')?.[0]).toEqual({ x: 56, y: 44 });
  });

  it('never runs through a step, wherever the steps stand on their own ground, and always level or upright', () => {
    const felder = fc.uniqueArray(fc.tuple(fc.nat(11), fc.nat(9)), {
      minLength: 2,
      maxLength: 40,
      selector: ([x, y]) => `${x}/${y}`,
    });
    const versatz = fc.array(fc.tuple(fc.nat(20), fc.nat(16)), { minLength: 40, maxLength: 40 });
    const paare = fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 60 });
    fc.assert(
      fc.property(felder, versatz, paare, (plaetze, schub, verbunden) => {
        const knoten = plaetze.map(([x, y], i) =>
          schritt(`k${i}`, x * 168 + (schub[i]?.[0] ?? 0), y * 92 + (schub[i]?.[1] ?? 0)),
        );
        const kanten = verbunden.map(([a, b], i) => ({
          id: `e${i}`,
          von: `k${a % knoten.length}`,
          nach: `k${b % knoten.length}`,
        }));
        const wege = legeWege(knoten, kanten);
        for (const { id } of kanten) {
          const weg = wege.get(id) ?? [];
          expect(getroffen(weg, knoten)).toEqual([]);
          for (const [i, b] of weg.entries()) {
            const a = weg[i - 1];
            if (a) expect(a.x === b.x || a.y === b.y).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same ways whatever the order in which the edges come', () => {
    const knoten = [schritt('a', 0, 0), schritt('b', 0, 200), schritt('c', 240, 200), schritt('d', 240, 0)];
    const kanten = [kante('a', 'c'), kante('b', 'd'), kante('a', 'd'), kante('d', 'b')];
    const einmal = legeWege(knoten, kanten);
    const andersherum = legeWege(knoten.toReversed(), kanten.toReversed());
    for (const { id } of kanten) expect(andersherum.get(id)).toEqual(einmal.get(id));
  });
});
