import { describe, expect, it } from 'vitest';
import { type Akteur, akteurSchema } from '@/lib/plan/akteure/schema';
import type { AkteurZeile } from '@/lib/plan/akteure/views';
import { type AkteurFilter, filtere, istGefiltert, OHNE_FILTER } from './filter';

const zeile = (
  id: string,
  pfad: string[],
  felder: Partial<Akteur> = {},
  parentId: string | null = null,
): AkteurZeile => ({
  akteur: akteurSchema.parse({ id, platz: { parentId, rank: 'a0' }, name: pfad.at(-1), ...felder }),
  tiefe: pfad.length,
  pfad,
});

const ZEILEN = [
  zeile('jc', ['Jobcenter'], { art: 'jobcenter', kurzname: 'JC' }),
  zeile('jcl', ['Jobcenter', 'Leistung'], { art: 'jobcenter', kreis: 'information' }, 'jc'),
  zeile('vhs', ['Volkshochschule'], { art: 'bildungstraeger', status: 'angefragt' }),
];
const ids = (filter: Partial<AkteurFilter>) =>
  filtere(ZEILEN, { ...OHNE_FILTER, ...filter }).map(({ akteur, nurWegweiser }) =>
    nurWegweiser ? `(${akteur.id})` : akteur.id,
  );

describe('filtere', () => {
  it.each<[Partial<AkteurFilter>, string[]]>([
    [{}, ['jc', 'jcl', 'vhs']],
    [{ text: 'jobcenter leist' }, ['(jc)', 'jcl']],
    [{ text: 'JC' }, ['jc']],
    [{ kreis: 'information' }, ['(jc)', 'jcl']],
    [{ status: 'angefragt' }, ['vhs']],
    [{ art: 'jobcenter', kreis: 'kern' }, ['jc']],
    [{ text: 'gibt es nicht' }, []],
  ])('%o shows %o', (filter, erwartet) => expect(ids(filter)).toEqual(erwartet));

  it('ends also when parents run in a circle', () => {
    const kreis = [zeile('a', ['A'], {}, 'b'), zeile('b', ['B'], {}, 'a')];
    expect(filtere(kreis, OHNE_FILTER)).toHaveLength(2);
  });
});

describe('istGefiltert', () => {
  it('sees that spaces filter nothing', () => {
    expect(istGefiltert({ ...OHNE_FILTER, text: '  ' })).toBe(false);
    expect(istGefiltert({ ...OHNE_FILTER, kreis: 'kern' })).toBe(true);
  });
});
