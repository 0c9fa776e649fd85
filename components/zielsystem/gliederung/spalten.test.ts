import { describe, expect, it } from 'vitest';
import { leseSpalten, SPALTEN_VORGABE, schreibeSpalten, spalteGiltFuer, spaltenRaster } from './spalten';

describe('columns', () => {
  it('come as a default, and as chosen, in the order of the method', () => {
    expect(leseSpalten(null)).toEqual(SPALTEN_VORGABE);
    expect(leseSpalten('status,indikator,stimmen')).toEqual(['indikator', 'status']);
    expect(leseSpalten(schreibeSpalten(['annahmen', 'status']))).toEqual(['annahmen', 'status']);
  });
  it('may all be off', () => {
    expect(leseSpalten('')).toEqual([]);
    expect(spaltenRaster([])).toBe('minmax(20rem, 1fr)');
  });
  it('measure goals and carry out Aktivitäten', () => {
    expect(spalteGiltFuer('indikator', 'ziele')).toBe(true);
    expect(spalteGiltFuer('status', 'ziele')).toBe(false);
    expect(spalteGiltFuer('zeitraum', 'aktivitaeten')).toBe(true);
  });
});
