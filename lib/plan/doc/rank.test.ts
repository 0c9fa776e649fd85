import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vergleichePlatz } from './grundlagen';
import { type Geschwister, ordneEin } from './rank';

const rang = fc.constantFrom('a0', 'a0', 'a1', 'a2', 'Zz', 'a0V', 'kein Rang', '', 'a'.repeat(190));

test('whatever the ranks of the siblings, newcomers end exactly where they were put, in order', () => {
  fc.assert(
    fc.property(
      fc.array(rang, { maxLength: 8 }),
      fc.nat(8),
      fc.integer({ min: 1, max: 4 }),
      (ranks, stelle, anzahl) => {
        const alte: Geschwister[] = ranks.map((rank, i) => ({
          id: `g${i}`,
          platz: { parentId: null, rank },
        }));
        const sortiert = [...alte].sort(vergleichePlatz);
        const nachId = sortiert[Math.min(stelle, sortiert.length) - 1]?.id ?? null;
        const { ranks: neue, neu } = ordneEin(alte, nachId, anzahl);
        const danach = [
          ...alte.map((g) => ({
            ...g,
            platz: { parentId: null, rank: neu.find(({ id }) => id === g.id)?.rank ?? g.platz.rank },
          })),
          ...neue.map((rank, i) => ({ id: `n${i}`, platz: { parentId: null, rank } })),
        ].sort(vergleichePlatz);
        const soll = sortiert.map(({ id }) => id);
        soll.splice(Math.min(stelle, sortiert.length), 0, ...neue.map((_, i) => `n${i}`));
        expect(danach.map(({ id }) => id)).toEqual(soll);
      },
    ),
    { numRuns: 1_000 },
  );
});

test('without a place the newcomer goes last, and siblings keep their ranks', () => {
  const alte = [{ id: 'a', platz: { parentId: null, rank: 'a0' } }];
  const { rank, neu } = ordneEin(alte, undefined, 1);
  expect(rank > 'a0').toBe(true);
  expect(neu).toEqual([]);
});
