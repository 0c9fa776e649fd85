import { expect, test } from 'vitest';
import { einePerson } from '@/lib/plan/testing/person';
import { createKette, deleteKette } from '../commands/ketten';
import { createLane, deleteLane, restoreLane } from '../commands/lanes';
import { nextSchritt } from '../commands/next-schritt';
import { restoreTeil } from '../commands/restore-teil';
import { deleteSchritte, updateSchritt } from '../commands/schritte';
import { deleteVerbindungen } from '../commands/verbindungen';
import { verbindungenVon } from './bestand';
import { kettenPapierkorb } from './papierkorb';

function gezeichnet() {
  const p = einePerson();
  const kettenId = p.tut(createKette, { titel: 'Bis Kursstart' });
  const bahn = p.tut(createLane, { kettenId, wer: { art: 'akteur', akteurId: null }, titel: 'Jobcenter' });
  const start = [...p.plan.schritte.keys()][0] ?? '';
  const antrag = p.tut(nextSchritt, { vonId: start, wo: { laneId: bahn } });
  p.tut(updateSchritt, { id: antrag, felder: { titel: 'Antrag' } });
  const bescheid = p.tut(nextSchritt, { vonId: antrag });
  p.tut(updateSchritt, { id: bescheid, felder: { titel: 'Bescheid' } });
  const liste = () => kettenPapierkorb(p.plan).map(({ art, titel, schritte }) => [art, titel, schritte]);
  return { p, kettenId, bahn, start, antrag, bescheid, liste };
}

test('a lane is listed once, with the steps that come back with it', () => {
  const { p, bahn, antrag, liste } = gezeichnet();
  expect(liste()).toEqual([]);
  p.tut(deleteLane, { id: bahn, verbleib: { art: 'mitloeschen' } });
  expect(liste()).toEqual([['Bahn', 'Jobcenter', 2]]);
  p.tut(restoreLane, { id: bahn });
  expect(liste()).toEqual([]);
  expect(p.plan.schritte.get(antrag)?.geloescht).toBeNull();
});

test('a step comes back with its edges; an edge is listed while both its steps stand', () => {
  const { p, kettenId, antrag, bescheid, liste } = gezeichnet();
  const kante = verbindungenVon(p.plan, kettenId).find(({ enden }) => enden.nachId === bescheid)?.id ?? '';
  p.tut(deleteVerbindungen, { ids: [kante] });
  expect(liste()).toEqual([['Verbindung', 'Antrag → Bescheid', 0]]);
  p.tut(deleteSchritte, { ids: [antrag] });
  expect(liste()).toEqual([['Schritt', 'Antrag', 0]]);
  p.tut(restoreTeil, { sammlung: 'schritte', id: antrag });
  p.tut(restoreTeil, { sammlung: 'verbindungen', id: kante });
  expect(liste()).toEqual([]);
  expect(verbindungenVon(p.plan, kettenId)).toHaveLength(2);
});

test('a chain stands for all that lies in it', () => {
  const { p, kettenId, antrag, liste } = gezeichnet();
  p.tut(deleteSchritte, { ids: [antrag] });
  p.tut(deleteKette, { id: kettenId });
  expect(p.abgelehnt(restoreTeil, { sammlung: 'schritte', id: antrag })).toMatch(/Kette/);
  expect(liste()).toEqual([['Kette', 'Bis Kursstart', 0]]);
  p.tut(restoreTeil, { sammlung: 'ketten', id: kettenId });
  expect(liste()).toEqual([['Schritt', 'Antrag', 0]]);
  p.tut(restoreTeil, { sammlung: 'schritte', id: antrag });
  expect(p.undo.undoStack.at(-1)?.meta.get('label')).toBe('Schritt wiederherstellen');
  expect(p.abgelehnt(restoreTeil, { sammlung: 'schritte', id: antrag })).toMatch(/nicht im Papierkorb/);
});
