import { describe, expect, it } from 'vitest';
import { nachbarVon } from './fokus-nachbar';

describe('where the focus goes when its element is taken away', () => {
  it.each([
    ['the next one', 'b', ['a', 'c', 'd'], 'c'],
    ['the next survivor when several went', 'b', ['a', 'd'], 'd'],
    ['the one before at the end', 'd', ['a', 'b', 'c'], 'c'],
    ['nowhere in an empty list', 'b', [], null],
    ['nowhere for a stranger', 'x', ['a'], null],
  ])('%s', (_fall, verloren, da, erwartet) => {
    expect(nachbarVon(['a', 'b', 'c', 'd'], verloren, new Set(da))).toBe(erwartet);
  });
});
