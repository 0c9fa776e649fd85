import { describe, expect, it } from 'vitest';
import { ketteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { langeKette, planMitKette } from '@/lib/plan/testing/beispielketten';
import type { KantenProps } from './kante';
import { naechsteKanten } from './nach-und-nach';

const { plan, kettenId } = planMitKette(langeKette(12, 3));
const kanten = (ketteBild(plan, kettenId)?.verbindungen ?? []).map(
  (verbindung): KantenProps => ({
    ...{ verbindung, vonOben: 0, nachOben: 0, grenze: null },
    ...{ ansage: 'Verbindung', gelegt: undefined },
  }),
);
const tiefer = kanten.map((kante) => ({ ...kante, vonOben: 96, nachOben: 96 }));
/** The step of this edge has moved itself. */
const bewegt = (kante: KantenProps) => ({ ...kante, verbindung: { ...kante.verbindung } });

function schritte(von: readonly KantenProps[], ziel: readonly KantenProps[], jeMal: number) {
  const folge = [von];
  for (let stand = von; stand !== ziel && folge.length < 99; folge.push(stand))
    stand = naechsteKanten(stand, ziel, jeMal);
  return folge;
}

describe('edges are drawn anew some at a time', () => {
  it('all at once where few have changed', () => {
    expect(kanten.length).toBeGreaterThan(10);
    const [erste, ...rest] = kanten;
    if (!erste) throw new Error('no edge');
    const ziel = [{ ...erste, grenze: 5 }, ...rest];
    expect(naechsteKanten(kanten, ziel, 1)).toBe(ziel);
    expect(naechsteKanten(kanten, tiefer)).toBe(tiefer);
  });

  it('in as many turns as it takes, never more in one, and in the end all of them', () => {
    const folge = schritte(kanten, tiefer, 4);
    expect(folge).toHaveLength(1 + Math.ceil(kanten.length / 4));
    for (const [i, stand] of folge.entries()) {
      expect(stand).toHaveLength(kanten.length);
      expect(stand.filter((kante) => !folge[i - 1]?.includes(kante)).length).toBeLessThanOrEqual(
        i === 0 ? kanten.length : 4,
      );
    }
    expect(folge.at(-1)).toBe(tiefer);
  });

  it('first what moved itself, then what its lane took along', () => {
    const ziel = tiefer.map((kante, i) => (i === 7 || i === 9 ? bewegt(kante) : kante));
    const stand = naechsteKanten(kanten, ziel, 2);
    expect(stand.flatMap((kante, i) => (kante === ziel[i] ? [i] : []))).toEqual([7, 9]);
  });

  it('what is gone goes at once, what is new comes in its turn', () => {
    const neu = tiefer.map((kante, i) => {
      const { verbindung } = kante.verbindung;
      return { ...kante, verbindung: { ...kante.verbindung, verbindung: { ...verbindung, id: `neu${i}` } } };
    });
    expect(naechsteKanten(kanten, neu, 3)).toEqual(neu.slice(0, 3));
    expect(naechsteKanten(kanten, [], 3)).toEqual([]);
  });
});
