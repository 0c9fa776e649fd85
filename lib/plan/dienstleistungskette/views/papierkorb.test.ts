import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { einePerson } from '@/lib/plan/testing/person';
import { papierkorb } from '@/lib/plan/zielsystem/views';
import { createKette, deleteKette } from '../commands/ketten';
import { createLane, deleteLane, restoreLane } from '../commands/lanes';
import { insertSchritt, nextSchritt } from '../commands/next-schritt';
import { restoreTeil } from '../commands/restore-teil';
import { deleteSchritte, updateSchritt } from '../commands/schritte';
import { deleteVerbindungen } from '../commands/verbindungen';
import { verbindungenVon } from './bestand';
import { kettenPapierkorb } from './papierkorb';
import { istZuSehen, verdeckendes } from './verdeckt';

// What went along is told by the instant; here no two things happen in the same one.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());
const spaeter = () => vi.setSystemTime(Date.now() + 1_000);

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

test('an edge that became two when a step came into it was not thrown away', () => {
  const { p, kettenId, bescheid, liste } = gezeichnet();
  const kante = verbindungenVon(p.plan, kettenId).find(({ enden }) => enden.nachId === bescheid)?.id ?? '';
  p.tut(insertSchritt, { verbindungId: kante, titel: 'Prüfung' });
  expect(verbindungenVon(p.plan, kettenId)).toHaveLength(3);
  expect(liste()).toEqual([]);
  expect(papierkorb(p.plan)).toEqual([]);
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

test('the bin of the whole plan names the same as the bin of the chains, and nothing twice', () => {
  const { p, kettenId, bahn, start, antrag, bescheid } = gezeichnet();
  const kante = verbindungenVon(p.plan, kettenId).find(({ enden }) => enden.nachId === bescheid)?.id ?? '';
  const gleich = (anzahl: number) => {
    expect(papierkorb(p.plan)).toHaveLength(anzahl);
    const namen = (liste: readonly { sammlung: string; id: string }[]) =>
      liste.map(({ sammlung, id }) => `${sammlung}/${id}`).sort();
    expect(namen(papierkorb(p.plan))).toEqual(namen(kettenPapierkorb(p.plan)));
  };
  p.tut(deleteVerbindungen, { ids: [kante] });
  gleich(1);
  // The edge comes back with its step; until then it cannot be shown.
  p.tut(deleteSchritte, { ids: [antrag] });
  gleich(1);
  spaeter();
  p.tut(deleteLane, { id: bahn, verbleib: { art: 'mitloeschen' } });
  gleich(2);
  p.tut(deleteSchritte, { ids: [start] });
  p.tut(deleteKette, { id: kettenId });
  gleich(1);
});

test('what hides a record is said, and in the order in which it comes back', () => {
  const { p, kettenId, bahn, antrag, bescheid } = gezeichnet();
  const kante = verbindungenVon(p.plan, kettenId).find(({ enden }) => enden.nachId === bescheid)?.id ?? '';
  const was = (id: string) => verdeckendes(p.plan, id).map((eines) => eines.was);
  for (const id of [kettenId, bahn, antrag, kante]) {
    expect(was(id)).toEqual([]);
    expect(istZuSehen(p.plan, id)).toBe(true);
  }
  p.tut(deleteLane, { id: bahn, verbleib: { art: 'mitloeschen' } });
  // Both ends went with one lane: it brings the edge back at once.
  expect(was(kante)).toEqual(['die Bahn „Jobcenter“']);
  expect(was(antrag)).toEqual(['die Bahn „Jobcenter“']);
  p.tut(restoreLane, { id: bahn });
  p.tut(deleteVerbindungen, { ids: [kante] });
  p.tut(deleteSchritte, { ids: [bescheid] });
  p.tut(deleteKette, { id: kettenId });
  expect(was(kante)).toEqual(['die Kette „Bis Kursstart“', 'den Schritt „Bescheid“', 'die Verbindung']);
  for (const { sammlung, id } of verdeckendes(p.plan, kante)) {
    expect(istZuSehen(p.plan, kante)).toBe(false);
    if (sammlung !== 'lanes') p.tut(restoreTeil, { sammlung, id });
  }
  expect(istZuSehen(p.plan, kante)).toBe(true);
  expect(istZuSehen(p.plan, 'gibt-es-nicht')).toBe(false);
});
