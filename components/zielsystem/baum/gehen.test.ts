import { describe, expect, it } from 'vitest';
import { gehe, nachbar, type Pfeil, type Stand } from './gehen';
import {
  type BaumZeile,
  type Blick,
  type Ebene,
  mitNeuerZeile,
  sichtbareZeilen,
  wegNachOben,
  zweigVon,
} from './zeilen';

const zeile = (id: string, parentId: string | null, ebene: Ebene, kinder = 0): BaumZeile => ({
  id,
  parentId,
  ebene,
  nummer: id,
  kinder,
  position: 1,
  geschwister: 1,
});

const BAUM = [
  zeile('G', null, 'grundsatzziel', 2),
  zeile('1', 'G', 'rahmenziel', 2),
  zeile('1.1', '1', 'ergebnisziel', 2),
  zeile('1.1.1', '1.1', 'aktivitaet'),
  zeile('1.1.2', '1.1', 'aktivitaet'),
  zeile('1.2', '1', 'ergebnisziel'),
  zeile('2', 'G', 'rahmenziel', 1),
  zeile('2.1', '2', 'ergebnisziel'),
];
const stand: Stand = (id) => (id === 'G' || id === '1' || id === '2' ? 'reihe' : 'spalte');

describe('gehe', () => {
  it.each<[string, Pfeil, string | null]>([
    ['G', 'ArrowDown', '1'],
    ['G', 'ArrowUp', null],
    ['1', 'ArrowRight', '2'],
    ['2', 'ArrowLeft', '1'],
    ['2', 'ArrowRight', null],
    ['1', 'ArrowUp', 'G'],
    ['1', 'ArrowDown', '1.1'],
    ['1.1', 'ArrowDown', '1.2'],
    ['1.1', 'ArrowUp', '1'],
    ['1.1', 'ArrowRight', '1.1.1'],
    ['1.1.1', 'ArrowLeft', '1.1'],
    ['1.1.1', 'ArrowUp', '1.1'],
    ['1.1.1', 'ArrowDown', '1.1.2'],
    ['1.1.2', 'ArrowDown', '1.2'],
    ['1.2', 'ArrowDown', null],
    ['2.1', 'Home', 'G'],
    ['G', 'End', '2.1'],
    ['unbekannt', 'ArrowDown', 'G'],
  ])('from %s %s leads to %s', (von, pfeil, nach) => {
    expect(gehe(BAUM, von, pfeil, stand)).toBe(nach);
  });

  it('reaches every node from the first one', () => {
    const gesehen = new Set(['G']);
    const offen = ['G'];
    for (let id = offen.pop(); id !== undefined; id = offen.pop())
      for (const pfeil of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const) {
        const weiter = gehe(BAUM, id, pfeil, stand);
        if (weiter && !gesehen.has(weiter)) {
          gesehen.add(weiter);
          offen.push(weiter);
        }
      }
    expect(gesehen.size).toBe(BAUM.length);
  });
});

describe('nachbar', () => {
  it.each([
    ['1.1.1', '1.1.2'],
    ['1.1.2', '1.1.1'],
    ['2.1', '2'],
    ['G', '1'],
  ])('when %s goes, the focus goes to %s', (id, nach) => {
    expect(nachbar(BAUM, id)).toBe(nach);
  });
});

describe('sichtbareZeilen', () => {
  const alles: Blick = { zugeklappt: new Set(), zweig: null, bis: 'aktivitaet' };
  const ids = (blick: Partial<Blick>) => sichtbareZeilen(BAUM, { ...alles, ...blick }).map((z) => z.id);

  it('shows everything by default', () => expect(ids({})).toHaveLength(BAUM.length));
  it('hides what hangs under a folded branch, at every depth', () =>
    expect(ids({ zugeklappt: new Set(['1']) })).toEqual(['G', '1', '2', '2.1']));
  it('shows one branch alone', () => expect(ids({ zweig: '1.1' })).toEqual(['1.1', '1.1.1', '1.1.2']));
  it('shows everything when the chosen branch is gone', () =>
    expect(ids({ zweig: 'fort' })).toHaveLength(BAUM.length));
  it('stops at a level', () => expect(ids({ bis: 'rahmenziel' })).toEqual(['G', '1', '2']));
});

describe('zweigVon and wegNachOben', () => {
  it('collect the branch and the way to the Grundsatzziel', () => {
    expect([...zweigVon(BAUM, '1.1')]).toEqual(['1.1', '1.1.1', '1.1.2']);
    expect(wegNachOben(BAUM, '1.1.2')).toEqual(['1.1.2', '1.1', '1', 'G']);
  });
});

describe('mitNeuerZeile', () => {
  const stelle = (neu: BaumZeile, nachId?: string) => {
    const ids = mitNeuerZeile(BAUM, neu, nachId).map((z) => z.id);
    return ids[ids.indexOf('neu') - 1];
  };
  it('stands after the branch of the sibling it follows', () =>
    expect(stelle(zeile('neu', '1', 'ergebnisziel'), '1.1')).toBe('1.1.2'));
  it('stands last under its parent', () => expect(stelle(zeile('neu', '1', 'ergebnisziel'))).toBe('1.2'));
  it('stands last of all without a parent', () =>
    expect(stelle(zeile('neu', null, 'grundsatzziel'))).toBe('2.1'));
});
