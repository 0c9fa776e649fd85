import { expect, test } from 'vitest';
import { createAkteur, updateAkteur } from '@/lib/plan/akteure/commands';
import { einePerson } from '@/lib/plan/testing/person';
import type { GitterZeile } from './spalte';
import { SPALTEN } from './spalten';
import { gruppiere, vergleicheWerte } from './zeilen';

function zeilen(): GitterZeile[] {
  const p = einePerson();
  for (const [name, kreis, art] of [
    ['Verein', 'ausserhalb', 'freier_traeger'],
    ['Jobcenter', 'kern', 'sonstige'],
    ['VHS', 'kern', 'bildungstraeger'],
  ] as const)
    p.tut(updateAkteur, { id: p.tut(createAkteur, { name }), felder: { kreis, art } });
  return [...p.plan.akteure.values()].map((akteur) => ({
    ...{ id: akteur.id, akteur, tiefe: 1, gehoertZu: '', urteil: undefined, nurWegweiser: false },
  }));
}

const alsWorte = (nach: 'keine' | 'kreis' | 'art') =>
  gruppiere(zeilen(), nach).map((eintrag) =>
    eintrag.art === 'zeile' ? eintrag.zeile.akteur.name : `# ${eintrag.titel} ${eintrag.anzahl}`,
  );

test('grouped by circle from the inside out, each group with how many are in it; none is empty', () => {
  expect(alsWorte('keine')).toEqual(['Verein', 'Jobcenter', 'VHS']);
  expect(alsWorte('kreis')).toEqual(['# Kernnetzwerk 2', 'Jobcenter', 'VHS', '# außerhalb 1', 'Verein']);
  expect(alsWorte('art').filter((wort) => wort.startsWith('#'))).toHaveLength(3);
});

test('choices sort as they are offered, dates and numbers by size, texts as in German', () => {
  const kreis = SPALTEN.find(({ id }) => id === 'kreis');
  const name = SPALTEN.find(({ id }) => id === 'name');
  if (!kreis || !name) throw new Error('no such column');
  expect(['ausserhalb', 'kern', 'information'].sort((a, b) => vergleicheWerte(kreis, a, b))).toEqual([
    ...['kern', 'information', 'ausserhalb'],
  ]);
  const datum = { ...name, typ: 'datum' as const };
  expect(['2026-11-20', '2025-12-31'].sort((a, b) => vergleicheWerte(datum, a, b))[0]).toBe('2025-12-31');
  expect(['10', '9'].sort((a, b) => vergleicheWerte({ ...name, typ: 'zahl' }, a, b))).toEqual(['9', '10']);
  expect(['Zoll', 'Ämter', 'Bau'].sort((a, b) => vergleicheWerte(name, a, b))).toEqual([
    'Ämter',
    'Bau',
    'Zoll',
  ]);
});
