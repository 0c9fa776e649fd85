import { describe, expect, it } from 'vitest';
import type { GliederungsZeile } from '@/lib/plan/zielsystem/views';
import { type NeueZeile, neuNeben, neuUnter, rueckeNeueZeile, stelleDerNeuenZeile } from './neue-zeile';
import { nachbar, sichtbareZeilen, vorfahren, zweig } from './sichtbar';

/** `text`: one row per line, two spaces per level; the first word is the id. */
function gliederungAus(text: string): GliederungsZeile[] {
  const ebenen = ['grundsatzziel', 'rahmenziel', 'ergebnisziel', 'aktivitaet'] as const;
  const offen: string[] = [];
  return text
    .trim()
    .split('\n')
    .map((roh) => {
      const tiefe = (roh.length - roh.trimStart().length) / 2 + 1;
      const id = roh.trim();
      offen.splice(tiefe - 1);
      const parentId = offen.at(-1) ?? null;
      offen.push(id);
      const ebene = ebenen[tiefe - 1] ?? 'aktivitaet';
      return {
        id,
        sammlung: ebene === 'aktivitaet' ? 'aktivitaeten' : 'ziele',
        ebene,
        tiefe,
        nummer: '',
        alternative: false,
        kinder: 0,
        parentId,
        position: 1,
        geschwister: 1,
      } as GliederungsZeile;
    });
}

const plan = gliederungAus(`g
  r1
    e1
      a1
      a2
    e2
  r2
    e3`);
const ids = (zeilen: { zeile: GliederungsZeile }[]) => zeilen.map(({ zeile }) => zeile.id).join(' ');

describe('visible rows', () => {
  it('shows everything when nothing is collapsed', () => {
    expect(ids(sichtbareZeilen(plan, new Set(), null))).toBe('g r1 e1 a1 a2 e2 r2 e3');
  });
  it('hides the whole branch of a collapsed row, also what is open inside it', () => {
    expect(ids(sichtbareZeilen(plan, new Set(['r1']), null))).toBe('g r1 r2 e3');
  });
  it('shows a match with the way to it, collapsed or not, and counts the shown siblings', () => {
    const zeilen = sichtbareZeilen(plan, new Set(['r1', 'e1']), new Set(['a2']));
    expect(ids(zeilen)).toBe('g r1 e1 a2');
    expect(zeilen.map((zeile) => zeile.nurWegweiser)).toEqual([true, true, true, false]);
    expect(zeilen.at(-1)).toMatchObject({ position: 1, geschwister: 1 });
  });
  it('says of each row whether it is open, closed or has nothing below', () => {
    const zeilen = sichtbareZeilen(plan, new Set(['r2']), null);
    const stand = Object.fromEntries(zeilen.map(({ zeile, aufgeklappt }) => [zeile.id, aufgeklappt]));
    expect(stand).toMatchObject({ g: true, r2: false, e2: null, a1: null });
  });
});

describe('branch, neighbour and way', () => {
  it('takes a branch with all levels', () => {
    expect([...zweig(plan, 'r1')].join(' ')).toBe('r1 e1 a1 a2 e2');
  });
  it('goes to the next row that is left, else to the one before', () => {
    const alle = plan.map((zeile) => zeile.id);
    expect(nachbar(alle, new Set(['g', 'r1', 'r2']), 'e1')).toBe('r2');
    expect(nachbar(alle, new Set(['g', 'r1']), 'e3')).toBe('r1');
    expect(nachbar(alle, new Set(), 'e3')).toBeNull();
  });
  it('names what must be opened', () => {
    expect(vorfahren(plan, 'a2')).toEqual(['g', 'r1', 'e1']);
  });
});

describe('a new row', () => {
  const zeile = (id: string) => plan.find((kandidat) => kandidat.id === id) as GliederungsZeile;
  it('stands as sibling after the row or as last child below it', () => {
    expect(neuNeben(zeile('e1'))).toMatchObject({ ebene: 'ergebnisziel', parentId: 'r1', nachId: 'e1' });
    expect(neuUnter(zeile('e1'))).toMatchObject({ ebene: 'aktivitaet', parentId: 'e1' });
    expect(neuUnter(zeile('a1'))).toBeNull();
  });
  it('is drawn after everything below its neighbour', () => {
    expect(stelleDerNeuenZeile(plan, neuNeben(zeile('e1')))).toBe('a2');
    expect(stelleDerNeuenZeile(plan, { ...neuNeben(zeile('e1')), nachId: null })).toBe('r1');
    expect(stelleDerNeuenZeile(plan, neuUnter(zeile('g')) as NeueZeile)).toBe('e3');
  });
  it('goes in under the row before it and out beside its parent', () => {
    expect(rueckeNeueZeile(plan, neuNeben(zeile('e1')), 'ein')).toMatchObject({
      ebene: 'aktivitaet',
      parentId: 'e1',
    });
    expect(rueckeNeueZeile(plan, neuNeben(zeile('a1')), 'aus')).toMatchObject({
      ebene: 'ergebnisziel',
      parentId: 'r1',
      nachId: 'e1',
    });
  });
  it('says why it cannot', () => {
    expect(rueckeNeueZeile(plan, neuNeben(zeile('a1')), 'ein')).toContain('Unter einer Aktivität');
    expect(rueckeNeueZeile(plan, neuNeben(zeile('g')), 'aus')).toContain('Über einem Grundsatzziel');
    expect(rueckeNeueZeile(plan, { ...neuNeben(zeile('e1')), nachId: null }, 'ein')).toContain(
      'Ergebnisziel',
    );
  });
});
