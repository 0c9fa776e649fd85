import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { createFehlender, fehlenderToAkteur } from '@/lib/plan/fehlende/commands';
import { einePerson, gleicheAb, zweiPersonen } from '@/lib/plan/testing/person';
import { createKarte, deleteKarte, groupKarten, karteToAkteur, moveKarte, updateKarte } from './commands';
import { kartentafel } from './views';

test('cards are grouped by hand, and a group becomes an Akteur that is wished for', () => {
  const p = einePerson();
  const ids = ['Hebammen', 'Familienhebamme', 'Bäckerei'].map((text) => p.tut(createKarte, { text }));
  const gruppeId = p.tut(groupKarten, { ids: ids.slice(0, 2), titel: '' });
  expect(p.abgelehnt(karteToAkteur, { id: gruppeId })).toContain('einen Namen');
  p.tut(updateKarte, { id: gruppeId, text: 'Hebammen im Stadtteil' });
  const akteurId = p.tut(karteToAkteur, { id: gruppeId });
  expect(p.plan.akteure.get(akteurId)).toMatchObject({
    name: 'Hebammen im Stadtteil',
    status: 'wunschpartner',
  });
  expect(p.abgelehnt(karteToAkteur, { id: gruppeId })).toContain('schon ein Akteur');
  const { gruppen, einzelne } = kartentafel(p.plan);
  expect(gruppen.map(({ karten }) => karten.length)).toEqual([2]);
  expect(einzelne.map(({ text, von }) => [text, von])).toEqual([['Bäckerei', null]]);
});

test('one dissolves a group while another puts a card into it: no card is lost', () => {
  const p = einePerson();
  const eins = p.tut(createKarte, { text: 'Kita' });
  const zwei = p.tut(createKarte, { text: 'Schule' });
  const gruppeId = p.tut(groupKarten, { ids: [eins], titel: 'Bildung' });
  const [a, b] = zweiPersonen(Y.encodeStateAsUpdate(p.doc));
  a.tut(deleteKarte, { id: gruppeId });
  b.tut(moveKarte, { id: zwei, gruppeId });
  gleicheAb(a, b);
  expect(
    kartentafel(a.plan)
      .einzelne.map(({ text }) => text)
      .sort(),
  ).toEqual(['Kita', 'Schule']);
  expect(kartentafel(b.plan)).toEqual(kartentafel(a.plan));
});

test('a missing voice becomes an Akteur once', () => {
  const p = einePerson();
  const id = p.tut(createFehlender, { name: ' Schulpsychologie ', grund: 'Fall A', woher: 'Thema Schule' });
  const akteurId = p.tut(fehlenderToAkteur, { id });
  expect(p.plan.akteure.get(akteurId)).toMatchObject({ name: 'Schulpsychologie', notiz: 'Fall A' });
  expect(p.abgelehnt(fehlenderToAkteur, { id })).toContain('schon ein Akteur');
  p.undo.undo();
  expect(p.plan.akteure.has(akteurId)).toBe(false);
  expect(p.plan.fehlende.get(id)?.akteurId).toBeNull();
});
