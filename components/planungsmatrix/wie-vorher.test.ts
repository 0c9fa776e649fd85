import { describe, expect, it } from 'vitest';
import { wieVorher } from './wie-vorher';

const plan = (titel: string) => ({
  ziele: [
    { ziel: { id: 'a', titel: 'Eins' }, aktivitaeten: [{ id: 'x' }] },
    { ziel: { id: 'b', titel }, aktivitaeten: [] },
  ],
});

describe('wieVorher', () => {
  it('gives the old value back when nothing changed', () => {
    const alt = plan('Zwei');
    expect(wieVorher(alt, plan('Zwei'))).toBe(alt);
  });

  it('keeps what is untouched and renews the way to what changed', () => {
    const alt = plan('Zwei');
    const neu = wieVorher(alt, plan('Zwei neu'));
    expect(neu).toEqual(plan('Zwei neu'));
    expect(neu.ziele[0]).toBe(alt.ziele[0]);
    expect(neu.ziele[1]).not.toBe(alt.ziele[1]);
    expect(neu.ziele[1]?.aktivitaeten).toBe(alt.ziele[1]?.aktivitaeten);
  });

  it('finds a part again although one before it has gone', () => {
    const alt = plan('Zwei');
    const neu = wieVorher(alt, { ziele: plan('Zwei').ziele.slice(1) });
    expect(neu.ziele).toHaveLength(1);
    expect(neu.ziele[0]).toBe(alt.ziele[1]);
  });

  it('notices a field that is gone', () => {
    expect(wieVorher<Record<string, number>>({ a: 1, b: 2 }, { a: 1 })).toEqual({ a: 1 });
  });
});
