import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SchrittArt } from '../schema';
import { type AufraeumKante, type Aufzuraeumen, raeumeAuf } from './aufraeumen';
import { hoeheMitText } from './aussentext';
import { GROESSEN, MASSE, mitteVon } from './masse';

const schritt = (id: string, laneId: string, x = 0, y = 24): Aufzuraeumen => ({
  id,
  art: 'schritt',
  laneId,
  x,
  y,
});
const kante = (von: string, nach: string, beschriftung = ''): AufraeumKante => ({ von, nach, beschriftung });

describe('raeumeAuf', () => {
  it('sets a chain from left to right, in one line where it stays in its lane', () => {
    const orte = raeumeAuf(
      [schritt('c', 'a', 0, 200), schritt('b', 'a', 300, 90), schritt('a', 'a', 500)],
      ['a'],
      [kante('a', 'b'), kante('b', 'c')],
    );
    const [a, b, c] = ['a', 'b', 'c'].map((id) => orte.get(id));
    expect([a, b, c].map((ort) => ort?.y)).toEqual([24, 24, 24]);
    expect((a?.x ?? 0) < (b?.x ?? 0) && (b?.x ?? 0) < (c?.x ?? 0)).toBe(true);
  });

  it('keeps every step in its lane', () => {
    const orte = raeumeAuf(
      [schritt('a', 'oben'), schritt('b', 'unten')],
      ['oben', 'unten'],
      [kante('a', 'b')],
    );
    expect(orte.get('a')?.laneId).toBe('oben');
    expect(orte.get('b')?.laneId).toBe('unten');
  });

  it('keeps above what stood above', () => {
    const orte = raeumeAuf(
      [schritt('s', 'a'), schritt('unten', 'a', 300, 200), schritt('oben', 'a', 300, 20)],
      ['a'],
      [kante('s', 'unten'), kante('s', 'oben')],
    );
    expect(orte.get('oben')?.y ?? 0).toBeLessThan(orte.get('unten')?.y ?? 0);
  });

  it('sets a loop out by its way forward', () => {
    const orte = raeumeAuf(
      [schritt('a', 'a', 0), schritt('b', 'a', 200), schritt('c', 'a', 400)],
      ['a'],
      [kante('a', 'b'), kante('b', 'c'), kante('c', 'a')],
    );
    expect((orte.get('a')?.x ?? 0) < (orte.get('c')?.x ?? 0)).toBe(true);
  });

  it('gives words between two columns the room they need', () => {
    const schritte = [schritt('a', 'a'), schritt('b', 'a', 300)];
    const abstand = (worte: string) => {
      const orte = raeumeAuf(schritte, ['a'], [kante('a', 'b', worte)]);
      return (orte.get('b')?.x ?? 0) - (orte.get('a')?.x ?? 0);
    };
    expect(abstand('anerkannt, Familiennachzug')).toBeGreaterThan(abstand('ja'));
  });

  it('does not trip over what is no place', () => {
    const orte = raeumeAuf([schritt('a', 'a', Number.NaN, Number.NaN)], ['a'], []);
    expect(Number.isFinite(orte.get('a')?.x)).toBe(true);
  });

  it('leaves room between two decisions below each other, and below the title of a circle', () => {
    const entscheidung = (id: string, y: number): Aufzuraeumen => ({
      ...schritt(id, 'a', 300, y),
      art: 'entscheidung',
    });
    const ende = {
      ...schritt('ende', 'a', 300, 300),
      art: 'ende' as const,
      titel: 'Die Familie hat einen Platz im Kurs',
    };
    const orte = raeumeAuf(
      [
        schritt('s', 'a'),
        entscheidung('oben', 20),
        entscheidung('mitte', 120),
        ende,
        schritt('u', 'a', 300, 400),
      ],
      ['a'],
      ['oben', 'mitte', 'ende', 'u'].map((nach) => kante('s', nach)),
    );
    const y = (id: string) => orte.get(id)?.y ?? 0;
    expect(y('mitte') - (y('oben') + GROESSEN.entscheidung.hoehe)).toBeGreaterThanOrEqual(MASSE.zwischenraum);
    expect(y('u') - (y('ende') + 40 + 3 + 2 * 16)).toBeGreaterThanOrEqual(MASSE.zwischenraum);
  });

  it('no two steps of any kind stand closer than their gap', () => {
    const arten = fc.constantFrom(...(Object.keys(GROESSEN) as SchrittArt[]));
    const stein = fc.record({
      art: arten,
      titel: fc.string({ maxLength: 70 }),
      lane: fc.nat(2),
      x: fc.nat(2_000),
      y: fc.nat(300),
    });
    fc.assert(
      fc.property(
        fc.array(stein, { minLength: 2, maxLength: 25 }),
        fc.array(fc.tuple(fc.nat(24), fc.nat(24)), { maxLength: 40 }),
        (steine, verbunden) => {
          const schritte = steine.map((s, i) => ({ ...s, id: `s${i}`, laneId: `l${s.lane}` }));
          const kanten = verbunden.map(([a, b]) =>
            kante(`s${a % schritte.length}`, `s${b % schritte.length}`),
          );
          const orte = raeumeAuf(schritte, ['l0', 'l1', 'l2'], kanten);
          const kaesten = schritte.map(({ id, art, titel }) => {
            const ort = orte.get(id) ?? { laneId: '', x: 0, y: 0 };
            return { ...ort, breite: GROESSEN[art].breite, hoehe: hoeheMitText(art, titel, GROESSEN[art]) };
          });
          for (const [i, a] of kaesten.entries())
            for (const b of kaesten.slice(i + 1)) {
              if (a.laneId !== b.laneId || a.x >= b.x + b.breite || b.x >= a.x + a.breite) continue;
              const luecke = Math.max(b.y - a.y - a.hoehe, a.y - b.y - b.hoehe);
              expect(luecke).toBeGreaterThanOrEqual(MASSE.zwischenraum);
            }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('loses no step, and none covers another', () => {
    const lanes = ['l0', 'l1', 'l2', 'l3'];
    const steine = fc.array(fc.tuple(fc.nat(3), fc.nat(2_000), fc.nat(300)), { minLength: 1, maxLength: 30 });
    const paare = fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 45 });
    fc.assert(
      fc.property(steine, paare, (plaetze, verbunden) => {
        const schritte = plaetze.map(([lane, x, y], i) => schritt(`s${i}`, `l${lane}`, x, y));
        const kanten = verbunden.map(([a, b]) => kante(`s${a % schritte.length}`, `s${b % schritte.length}`));
        const orte = raeumeAuf(schritte, lanes, kanten);
        expect(orte.size).toBe(schritte.length);
        const belegt = [...orte.values()].map(({ laneId, x, y }) => `${laneId}/${x}/${y}`);
        expect(new Set(belegt).size).toBe(belegt.length);
        const mitten = [...orte.values()].map((ort) => mitteVon('schritt', ort).x);
        for (const a of mitten)
          for (const b of mitten)
            if (a !== b) expect(Math.abs(a - b)).toBeGreaterThan(GROESSEN.schritt.breite);
      }),
      { numRuns: 80 },
    );
  });
});
