import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Kasten, Punkt, Weg } from './geometrie';
import { freierEinfuegepunkt } from './marken';

const weitVon = (k: Kasten, p: Punkt) =>
  Math.hypot(Math.max(k.x - p.x, 0, p.x - k.x - k.breite), Math.max(k.y - p.y, 0, p.y - k.y - k.hoehe));

test('the plus stands in the middle of the longest piece while nothing is in its way', () => {
  const weg: Weg = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 40 },
  ];
  expect(freierEinfuegepunkt(weg, [{ x: 0, y: 100, breite: 200, hoehe: 40 }], 24)).toEqual({ x: 50, y: 0 });
});

test('it steps aside where the middle lies under another step, and stays on the edge', () => {
  const weg: Weg = [
    { x: 0, y: 0 },
    { x: 400, y: 0 },
  ];
  const imWeg = { x: 120, y: -32, breite: 160, hoehe: 64 };
  const punkt = freierEinfuegepunkt(weg, [imWeg], 24);
  expect(punkt.y).toBe(0);
  expect(weitVon(imWeg, punkt)).toBeGreaterThanOrEqual(24);
});

test('wherever steps stand: it is on the edge, and covered only where the whole edge is', () => {
  const kasten = fc.record({
    ...{ x: fc.integer({ min: -50, max: 400 }), y: fc.integer({ min: -80, max: 80 }) },
    ...{ breite: fc.constant(168), hoehe: fc.constant(64) },
  });
  fc.assert(
    fc.property(fc.array(kasten, { maxLength: 4 }), fc.integer({ min: 60, max: 500 }), (schritte, lang) => {
      const weg: Weg = [
        { x: 0, y: 0 },
        { x: lang, y: 0 },
      ];
      const punkt = freierEinfuegepunkt(weg, schritte, 24);
      expect(punkt.y).toBe(0);
      expect(punkt.x >= 0 && punkt.x <= lang).toBe(true);
      const luft = Math.min(24, ...schritte.map((k) => weitVon(k, punkt)));
      for (let x = 8; x < lang; x += 8)
        expect(Math.min(24, ...schritte.map((k) => weitVon(k, { x, y: 0 })))).toBeLessThanOrEqual(luft);
    }),
  );
});
