import { expect, test } from 'vitest';
import { createAkteur, deleteAkteur, updateAkteur } from '@/lib/plan/akteure/commands';
import { einePerson } from '@/lib/plan/testing/person';
import { EINLADUNGSSPALTEN, einladungsliste } from './einladungsliste';

test('who is to be invited, by status and circle, a unit with its organisation; nobody from the bin', () => {
  const p = einePerson();
  const akteur = (name: string, felder: Parameters<typeof updateAkteur.apply>[1]['felder'] = {}) => {
    const id = p.tut(createAkteur, { name });
    p.tut(updateAkteur, { id, felder });
    return id;
  };
  akteur('Tafel', { status: 'wunschpartner' });
  const jc = akteur('Jobcenter', { art: 'jobcenter', kreis: 'information', ebene: 'leitend' });
  p.tut(createAkteur, { name: 'Leistung', parentId: jc });
  akteur('VHS');
  akteur('Druckerei', { status: 'extern' });
  p.tut(deleteAkteur, { id: akteur('Weg') });
  const zeilen = einladungsliste(p.plan);
  expect(zeilen.map((zeile) => zeile.slice(0, 4))).toEqual([
    ['beteiligt', 'Kernnetzwerk', 'VHS', ''],
    ['beteiligt', 'Informationsnetzwerk', 'Jobcenter', ''],
    ['beteiligt', 'Informationsnetzwerk', 'Jobcenter', 'Leistung'],
    ['Wunschpartner', 'Kernnetzwerk', 'Tafel', ''],
  ]);
  expect(zeilen[1]?.slice(4)).toEqual(['Jobcenter', 'leitend', '', '']);
  expect(new Set(zeilen.map((zeile) => zeile.length))).toEqual(new Set([EINLADUNGSSPALTEN.length]));
  expect(einladungsliste(p.plan, ['extern']).map((zeile) => zeile[2])).toEqual(['Druckerei']);
});
