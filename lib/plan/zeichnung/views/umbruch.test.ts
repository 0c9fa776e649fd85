import { expect, test } from 'vitest';
import { umbrich } from './umbruch';

const mass = (breite: number) => ({ breite, groesse: 12, zeilen: 50 });

test('words stay whole where they fit, and part at their joints where they do not', () => {
  expect(umbrich('Schein ausstellen', mass(60))).toEqual(['Schein', 'ausstellen']);
  expect(umbrich('Ausländerbehörde', mass(80))).toEqual(['Ausländer-', 'behörde']);
});

test.each([1, 0, -40])('in no room at all (%d px) every character has its line', (breite) => {
  expect(umbrich('Amt', mass(breite))).toEqual(['A', 'm', 't']);
});
