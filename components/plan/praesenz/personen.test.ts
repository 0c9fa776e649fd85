import { describe, expect, it } from 'vitest';
import { kuerzelVon } from './personen';

describe('kuerzelVon', () => {
  it.each([
    ['Anna von der Heide', 'AH'],
    ['Koordination', 'KO'],
    ['Koordination (Demo)', 'KD'],
    ['Müller-Öztürk', 'MÖ'],
    ['  Dr. Zoë  ', 'DZ'],
    ['„Ö“', 'Ö'],
    ['𝒜lma 2', '𝒜L'],
    ['(1)', '?'],
    ['', '?'],
  ])('%s → %s', (name, kuerzel) => expect(kuerzelVon(name)).toBe(kuerzel));
});
