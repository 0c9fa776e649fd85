import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BaumKnoten, type Kasten, MASSE, ordneBaum } from './layout';

const knoten = (
  id: string,
  parentId: string | null,
  hoehe = 60,
  anordnung: BaumKnoten['anordnung'] = 'spalte',
): BaumKnoten => ({ id, parentId, hoehe, anordnung });

const hole = (kaesten: ReadonlyMap<string, Kasten>, id: string): Kasten => {
  const kasten = kaesten.get(id);
  if (!kasten) throw new Error(`${id} wurde nicht gesetzt`);
  return kasten;
};

const ueberlappen = (a: Kasten, b: Kasten) =>
  a.x < b.x + b.breite && b.x < a.x + a.breite && a.y < b.y + b.hoehe && b.y < a.y + a.hoehe;

describe('ordneBaum', () => {
  it('sets Rahmenziele side by side and centres the Grundsatzziel above them', () => {
    const { kaesten } = ordneBaum([
      knoten('g', null, 80, 'reihe'),
      knoten('r1', 'g'),
      knoten('r2', 'g', 140),
    ]);
    const [g, r1, r2] = ['g', 'r1', 'r2'].map((id) => hole(kaesten, id)) as [Kasten, Kasten, Kasten];
    expect(r1.y).toBe(r2.y);
    expect(r2.x - r1.x).toBe(MASSE.breite + MASSE.abstandSpalten);
    expect(g.x + g.breite / 2).toBe((r1.x + r2.x + r2.breite) / 2);
  });

  it('starts the columns of one row on one line although the heads differ in height', () => {
    const { kaesten } = ordneBaum([
      knoten('g', null, 80, 'reihe'),
      knoten('r1', 'g', 60),
      knoten('e1', 'r1'),
      knoten('r2', 'g', 200),
      knoten('e2', 'r2'),
    ]);
    expect(hole(kaesten, 'e1').y).toBe(hole(kaesten, 'e2').y);
  });

  it('hangs deeper levels in a column, indented, with one right edge', () => {
    const { kaesten } = ordneBaum([
      knoten('r', null),
      knoten('e', 'r', 90),
      knoten('a1', 'e', 50),
      knoten('a2', 'e', 70),
      knoten('e2', 'r'),
    ]);
    const rechts = (id: string) => hole(kaesten, id).x + hole(kaesten, id).breite;
    expect(hole(kaesten, 'a1').x).toBe(2 * MASSE.einzug);
    expect(rechts('a1')).toBe(rechts('r'));
    expect(hole(kaesten, 'a2').y).toBe(hole(kaesten, 'a1').y + 50 + MASSE.abstandZeilen);
    expect(hole(kaesten, 'e2').y).toBeGreaterThan(hole(kaesten, 'a2').y + 70);
  });

  it('sets a tree per Grundsatzziel and a branch whose parent is not shown', () => {
    const { kaesten, breite } = ordneBaum([knoten('g1', null), knoten('g2', null), knoten('r', 'fort')]);
    expect(new Set([...kaesten.values()].map((k) => k.x)).size).toBe(3);
    expect(breite).toBe(3 * MASSE.breite + 2 * MASSE.abstandBaeume);
  });

  it('never lets two nodes overlap, whatever their heights', () => {
    const baum = fc
      .array(fc.record({ eltern: fc.nat(), hoehe: fc.integer({ min: 24, max: 600 }) }), {
        minLength: 1,
        maxLength: 60,
      })
      .map((eintraege) => {
        const tiefen: number[] = [];
        return eintraege.map(({ eltern, hoehe }, i) => {
          const wahl = i === 0 ? -1 : (eltern % (i + 1)) - 1;
          const tiefe = wahl < 0 ? 0 : (tiefen[wahl] ?? 0) + 1;
          tiefen.push(tiefe);
          const anordnung = tiefe === 0 ? 'reihe' : 'spalte';
          return { ...knoten(`k${i}`, wahl < 0 ? null : `k${wahl}`, hoehe, anordnung), tiefe };
        });
      })
      .filter((liste) => liste.every((k) => k.tiefe <= 3));
    fc.assert(
      fc.property(baum, (liste) => {
        const kaesten = [...ordneBaum(liste).kaesten.values()];
        expect(kaesten).toHaveLength(liste.length);
        for (const [i, a] of kaesten.entries())
          for (const b of kaesten.slice(i + 1)) expect(ueberlappen(a, b)).toBe(false);
      }),
      { numRuns: 80 },
    );
  });

  it('places 500 nodes within a frame', () => {
    const liste = [knoten('g', null, 90, 'reihe')];
    for (let r = 0; r < 9; r++) {
      liste.push(knoten(`r${r}`, 'g'));
      for (let e = 0; e < 6; e++) {
        liste.push(knoten(`r${r}e${e}`, `r${r}`));
        for (let a = 0; a < 8; a++) liste.push(knoten(`r${r}e${e}a${a}`, `r${r}e${e}`));
      }
    }
    expect(liste.length).toBeGreaterThan(490);
    ordneBaum(liste);
    const start = performance.now();
    const { kaesten } = ordneBaum(liste);
    expect(performance.now() - start).toBeLessThan(16);
    expect(kaesten.size).toBe(liste.length);
  });
});
