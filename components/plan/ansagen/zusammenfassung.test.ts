import { describe, expect, it } from 'vitest';
import { fasseZusammen } from './zusammenfassung';

describe('others’ changes in one sentence', () => {
  it('sums up by person and kind', () => {
    const text = fasseZusammen(
      [
        { name: 'VHS', sammlung: 'ziele' },
        { name: 'VHS', sammlung: 'ziele' },
        { name: 'VHS', sammlung: 'aktivitaeten' },
        { name: null, sammlung: 'akteure' },
      ],
      'alle',
    );
    expect(text).toBe(
      'VHS: 2 Änderungen an Zielen, 1 Änderung an Aktivitäten; Andere: 1 Änderung an Akteuren',
    );
  });

  it('says only how many when little is wanted, and nothing when there is nothing', () => {
    expect(fasseZusammen([{ name: 'VHS', sammlung: 'ziele' }], 'wenige')).toBe('1 Änderung von anderen');
    expect(fasseZusammen([], 'alle')).toBe('');
  });
});
