import { describe, expect, it } from 'vitest';
import { zeilenZahl } from './text-hoehe';

/** Every character is ten pixels wide. */
const messen = (text: string) => [...text].length * 10;

describe('zeilenZahl', () => {
  it.each([
    ['', 100, 1],
    ['kurz', 100, 1],
    ['zehn Buchs', 100, 1],
    ['zehn Buchst', 100, 2],
    ['eins zwei drei vier', 90, 2],
    ['Donaudampfschifffahrt', 100, 3],
    ['ein Donaudampfschifffahrt aus', 100, 4],
    ['Donaudampfschifffahrt und aus', 100, 3],
    ['Donaudampfschifffahrt und Ausgang', 100, 4],
    ['erste\nzweite', 100, 2],
  ])('„%s“ in %d pixels takes %d lines', (text, breite, zeilen) => {
    expect(zeilenZahl(text, breite, messen)).toBe(zeilen);
  });
});
