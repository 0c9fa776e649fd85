import { describe, expect, it } from 'vitest';
import { formatZahl, parseZahl } from './zahl';

describe('German numbers', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['21', 21],
    ['0,5', 0.5],
    ['-3', -3],
    ['12.345', 12345],
    ['1.5', 1.5],
    ['', null],
    ['drei', undefined],
    ['1,2,3', undefined],
  ])('reads %j as %j', (text, zahl) => {
    expect(parseZahl(text)).toBe(zahl);
  });

  it('writes what it can read again', () => {
    for (const zahl of [0, -1.25, 1234567.5, 1000]) expect(parseZahl(formatZahl(zahl))).toBe(zahl);
  });
});
