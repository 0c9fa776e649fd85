import { expect, test } from 'vitest';
import { KASTEN } from './anordnung';
import { aufDemWeg, findeStelle, freieStelle, vonRandZuRand } from './linienort';

const WORT = { breite: 100, hoehe: 24 };
const VON = { x: 0, y: 0 };
const ZU = { x: 1_000, y: 0 };

test('a word stands in the middle of its line while nobody is there', () => {
  expect(freieStelle(vonRandZuRand(VON, ZU), [VON, ZU, { x: 500, y: 200 }], WORT)).toBe(0.5);
});

test('it moves along the line until it hides no Akteur', () => {
  const weg = vonRandZuRand(VON, ZU);
  const mitten = [VON, ZU, { x: 500, y: 10 }];
  const { x, y } = aufDemWeg(weg, freieStelle(weg, mitten, WORT));
  for (const k of mitten)
    expect(
      Math.abs(k.x - x) >= (KASTEN.breite + WORT.breite) / 2 ||
        Math.abs(k.y - y) >= (KASTEN.hoehe + WORT.hoehe) / 2,
    ).toBe(true);
});

test('where there is no room at all, it stays in the middle; boxes upon each other make no wild line', () => {
  const dicht = Array.from({ length: 40 }, (_, i) => ({ x: i * 30, y: 0 }));
  expect(findeStelle(vonRandZuRand(VON, ZU), dicht, WORT)).toBeNull();
  expect(freieStelle(vonRandZuRand(VON, ZU), dicht, WORT)).toBe(0.5);
  expect(vonRandZuRand(VON, { x: 10, y: 4 })).toEqual([
    { x: 5, y: 2 },
    { x: 5, y: 2 },
  ]);
});
