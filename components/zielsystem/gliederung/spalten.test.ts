import { describe, expect, it } from 'vitest';
import {
  leseSpalten,
  passendeSpalten,
  SPALTEN_NAMEN,
  SPALTEN_VORGABE,
  schreibeSpalten,
  spalteGiltFuer,
  spaltenRaster,
} from './spalten';

describe('columns', () => {
  it('come as a default, and as chosen, in the order of the method', () => {
    expect(leseSpalten(null)).toEqual(SPALTEN_VORGABE);
    expect(leseSpalten('status,indikator,stimmen')).toEqual(['indikator', 'status']);
    expect(leseSpalten(schreibeSpalten(['annahmen', 'status']))).toEqual(['annahmen', 'status']);
  });
  it('may all be off', () => {
    expect(leseSpalten('')).toEqual([]);
    expect(spaltenRaster([])).toBe('minmax(0, 1fr)');
  });
  it('measure goals and carry out Aktivitäten', () => {
    expect(spalteGiltFuer('indikator', 'ziele')).toBe(true);
    expect(spalteGiltFuer('status', 'ziele')).toBe(false);
    expect(spalteGiltFuer('zeitraum', 'aktivitaeten')).toBe(true);
  });
  it('give way where they do not fit, the Status never', () => {
    expect(passendeSpalten(SPALTEN_NAMEN, 90)).toEqual(SPALTEN_NAMEN);
    expect(passendeSpalten(SPALTEN_NAMEN, 70)).not.toContain('quellen');
    expect(passendeSpalten(SPALTEN_VORGABE, 58)).toEqual(SPALTEN_VORGABE);
    expect(passendeSpalten(SPALTEN_VORGABE, 50)).toEqual(['indikator', 'akteure', 'status']);
    expect(passendeSpalten(SPALTEN_VORGABE, 45)).toEqual(['indikator', 'status']);
  });
  it('are all there when they stand under the wording', () => {
    expect(passendeSpalten(SPALTEN_NAMEN, 24)).toEqual(SPALTEN_NAMEN);
  });
});
