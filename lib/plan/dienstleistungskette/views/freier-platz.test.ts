import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SchrittArt } from '../schema';
import { type Belegt, freierPlatz } from './freier-platz';
import { GROESSEN, MASSE } from './masse';

const luecke = (a: Belegt, b: Belegt): number =>
  Math.max(b.y - a.y - a.hoehe, a.y - b.y - b.hoehe, b.x - a.x - a.breite, a.x - b.x - b.breite);

test('a decision below a decision leaves room for the marks of both', () => {
  const oben = { x: 24, y: 16, ...GROESSEN.entscheidung };
  const ort = freierPlatz([oben], 'entscheidung', { x: 108, y: 56 });
  expect(ort.y - (oben.y + oben.hoehe)).toBeGreaterThanOrEqual(MASSE.zwischenraum);
});

test('a step below a step stands in the next row', () => {
  const ort = freierPlatz([{ x: 32, y: 24, ...GROESSEN.schritt }], 'schritt', { x: 116, y: 56 });
  expect(ort).toEqual({ x: 32, y: 24 + MASSE.zeile });
});

test('however many stand there already, none comes closer than the gap a step needs', () => {
  const arten = fc.constantFrom(...(Object.keys(GROESSEN) as SchrittArt[]));
  const neue = fc.array(fc.record({ art: arten, x: fc.nat(900), y: fc.nat(400) }), {
    minLength: 2,
    maxLength: 25,
  });
  fc.assert(
    fc.property(neue, (schritte) => {
      const belegt: Belegt[] = [];
      for (const { art, x, y } of schritte) {
        const neu = { ...freierPlatz(belegt, art, { x, y }), ...GROESSEN[art] };
        for (const alt of belegt) expect(luecke(alt, neu)).toBeGreaterThanOrEqual(MASSE.abstand);
        belegt.push(neu);
      }
    }),
    { numRuns: 200 },
  );
});
