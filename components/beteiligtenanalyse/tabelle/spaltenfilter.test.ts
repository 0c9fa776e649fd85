import { describe, expect, it } from 'vitest';
import { akteurSchema } from '@/lib/plan/akteure/schema';
import type { GitterSpalte, GitterZeile, SpaltenTyp } from './spalte';
import {
  filterText,
  passtZuAllen,
  passtZumFilter,
  type Spaltenfilter,
  versteheBereich,
} from './spaltenfilter';

const zeile = (wert: string): GitterZeile => {
  const akteur = akteurSchema.parse({
    id: 'a',
    platz: { parentId: null, rank: 'a0' },
    name: 'A',
    notiz: wert,
  });
  return { id: 'a', akteur, tiefe: 1, gehoertZu: '', urteil: undefined, nurWegweiser: false };
};
const spalte = (typ: SpaltenTyp, id = 's'): GitterSpalte => ({
  ...{ id, titel: 'Spalte', typ, vertraulich: true, pflicht: false, laenge: 100, breite: 8, ort: null },
  wahl: typ === 'wahl' ? [{ value: 'hoch', label: 'sehr hoch' }] : [],
  lies: ({ akteur }) => akteur.notiz,
});

describe('passtZumFilter', () => {
  it.each<[SpaltenTyp, string, Spaltenfilter, boolean]>([
    ['langtext', '', { art: 'leer' }, true],
    ['langtext', 'Beratung', { art: 'leer' }, false],
    ['zahl', '0', { art: 'gefuellt' }, true],
    ['langtext', 'Viele Räume\nund Zeit', { art: 'enthaelt', text: 'ZEIT räume' }, true],
    ['langtext', 'Viele Räume', { art: 'enthaelt', text: 'Räume Geld' }, false],
    ['wahl', 'hoch', { art: 'ist', wert: 'hoch' }, true],
    ['wahl', '', { art: 'ist', wert: 'hoch' }, false],
    ['zahl', '9', { art: 'zwischen', von: '10', bis: '' }, false],
    ['zahl', '10', { art: 'zwischen', von: '9', bis: '10' }, true],
    ['datum', '2026-02-28', { art: 'zwischen', von: '', bis: '2026-03-01' }, true],
    ['datum', '', { art: 'zwischen', von: '', bis: '2026-03-01' }, false],
  ])('%s „%s“ %o: %s', (typ, wert, filter, ergebnis) => {
    expect(passtZumFilter(spalte(typ), filter, zeile(wert))).toBe(ergebnis);
  });

  it('asks only the columns that are shown: what is hidden in the room narrows nothing', () => {
    const filter = { geheim: { art: 'leer' } } as const;
    expect(passtZuAllen([spalte('langtext', 'offen')], filter)).toBeNull();
    expect(passtZuAllen([spalte('langtext', 'geheim')], filter)?.(zeile('Text'))).toBe(false);
  });
});

describe('versteheBereich', () => {
  it('reads numbers and days as people write them, in either order', () => {
    expect(versteheBereich(spalte('zahl'), '1.000', '2,5')).toEqual({
      ok: true,
      filter: { art: 'zwischen', von: '2.5', bis: '1000' },
    });
    expect(versteheBereich(spalte('datum'), '1.3.2026', '')).toEqual({
      ok: true,
      filter: { art: 'zwischen', von: '2026-03-01', bis: '' },
    });
    expect(versteheBereich(spalte('zahl'), ' ', '')).toEqual({ ok: true, filter: null });
  });

  it('refuses what is no number and says so', () => {
    expect(versteheBereich(spalte('zahl'), 'viel', '')).toMatchObject({
      ok: false,
      grund: expect.stringContaining('keine Zahl'),
    });
  });
});

it('says in words what a column is narrowed to', () => {
  expect(filterText(spalte('wahl'), { art: 'ist', wert: 'hoch' })).toBe('Spalte: sehr hoch');
  expect(filterText(spalte('datum'), { art: 'zwischen', von: '2026-03-01', bis: '' })).toBe(
    'Spalte: ab 01.03.2026',
  );
});
