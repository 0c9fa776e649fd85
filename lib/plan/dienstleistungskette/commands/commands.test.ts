import { describe, expect, test } from 'vitest';
import { createAkteur } from '@/lib/plan/akteure/commands';
import { einePerson, type Person } from '@/lib/plan/testing/person';
import { restoreElement } from '@/lib/plan/zielsystem/commands/bin';
import { ketteBild } from '../views/bild';
import { MASSE } from '../views/masse';
import { createKette, deleteKette } from './ketten';
import { createLane, deleteLane, moveLane, restoreLane } from './lanes';
import { insertSchritt, nextSchritt } from './next-schritt';
import { createSchritt, deleteSchritte, moveSchritte, updateSchritt } from './schritte';
import { connectSchritte, deleteVerbindungen, updateVerbindung } from './verbindungen';

/** Nutzer:in (Start) above VHS (Anmeldung → Kurs). */
function kleineKette(p: Person) {
  const vhs = p.tut(createAkteur, { name: 'VHS' });
  const kette = p.tut(createKette, { titel: 'Bis Kursstart' });
  const bahn = p.tut(createLane, { kettenId: kette, wer: { art: 'akteur', akteurId: vhs } });
  const start = [...p.plan.schritte.keys()][0] ?? '';
  const anmeldung = p.tut(nextSchritt, { vonId: start, titel: 'Anmeldung', wo: 'unten' });
  const kurs = p.tut(nextSchritt, { vonId: anmeldung, titel: 'Kurs' });
  return { vhs, kette, bahn, start, anmeldung, kurs };
}

const bild = (p: Person, kette: string) => {
  const gefunden = ketteBild(p.plan, kette);
  if (!gefunden) throw new Error('no picture');
  return gefunden;
};
const wege = (p: Person, kette: string) =>
  bild(p, kette)
    .verbindungen.map(
      ({ von, nach }) =>
        `${von.schritt.titel || von.schritt.art} → ${nach.schritt.titel || nach.schritt.art}`,
    )
    .sort();

describe('a chain grows', () => {
  test('a new chain has the lane of the person with a start', () => {
    const p = einePerson();
    const kette = p.tut(createKette, { titel: '  Bis Kursstart ', konstellation: ' Asylbewerber:innen ' });
    expect(p.plan.ketten.get(kette)).toMatchObject({
      titel: 'Bis Kursstart',
      konstellation: 'Asylbewerber:innen',
    });
    expect(bild(p, kette).lanes.map(({ titel, schritte }) => [titel, schritte.length])).toEqual([
      ['Nutzer:in', 1],
    ]);
    p.undo.undo();
    expect(p.plan.ketten.size + p.plan.lanes.size + p.plan.schritte.size).toBe(0);
  });

  test('the next step is connected, one column on, in the lane below, and one undo step', () => {
    const p = einePerson();
    const { kette, bahn, start, anmeldung } = kleineKette(p);
    const { schritte } = bild(p, kette);
    expect(schritte.get(anmeldung)).toMatchObject({ laneId: bahn, y: 24 });
    const mitte = (id: string) => (schritte.get(id)?.x ?? 0) + (schritte.get(id)?.breite ?? 0) / 2;
    expect(mitte(anmeldung) - mitte(start)).toBe(MASSE.spalte);
    expect(wege(p, kette)).toEqual(['Anmeldung → Kurs', 'start → Anmeldung']);
    p.undo.undo();
    expect(wege(p, kette)).toEqual(['start → Anmeldung']);
  });

  test('two next steps of one step stand below each other and the lane grows', () => {
    const p = einePerson();
    const { kette, anmeldung } = kleineKette(p);
    const vorher = bild(p, kette).lanes[1]?.hoehe ?? 0;
    p.tut(nextSchritt, { vonId: anmeldung, titel: 'Warteliste' });
    const [, vhs] = bild(p, kette).lanes;
    expect(vhs?.schritte.map(({ y }) => y)).toEqual([24, 24, 112]);
    expect(vhs?.hoehe).toBe(vorher + MASSE.zeile);
  });

  test('a step put into an edge pushes what stands behind to the right', () => {
    const p = einePerson();
    const { kette, anmeldung, kurs } = kleineKette(p);
    const [kante] = bild(p, kette).verbindungen.filter(({ nach }) => nach.schritt.id === kurs);
    const vorher = bild(p, kette).schritte.get(kurs)?.x ?? 0;
    p.tut(insertSchritt, { verbindungId: kante?.verbindung.id ?? '', titel: 'Einstufung' });
    expect(wege(p, kette)).toEqual(['Anmeldung → Einstufung', 'Einstufung → Kurs', 'start → Anmeldung']);
    expect(bild(p, kette).schritte.get(kurs)?.x).toBe(vorher + MASSE.spalte);
    expect(bild(p, kette).schritte.get(anmeldung)?.y).toBe(24);
    p.undo.undo();
    expect(wege(p, kette)).toEqual(['Anmeldung → Kurs', 'start → Anmeldung']);
  });

  test('the Schnittstelle stays where the lane changes, the label at the exit', () => {
    const p = einePerson();
    const { kette, start } = kleineKette(p);
    const [kante] = bild(p, kette).verbindungen.filter(({ von }) => von.schritt.id === start);
    const id = kante?.verbindung.id ?? '';
    p.tut(updateVerbindung, { id, felder: { beschriftung: 'ja', weg: 'Formular', geregelt: true } });
    p.tut(insertSchritt, { verbindungId: id, titel: 'Unterlagen sammeln' });
    const [vorn, hinten] = ['Unterlagen sammeln', 'Anmeldung'].map(
      (titel) => bild(p, kette).verbindungen.find(({ nach }) => nach.schritt.titel === titel)?.verbindung,
    );
    expect(vorn).toMatchObject({ beschriftung: 'ja', weg: '', geregelt: false });
    expect(hinten).toMatchObject({ beschriftung: '', weg: 'Formular', geregelt: true });
  });
});

describe('lanes', () => {
  test('a lane moves without touching its steps', () => {
    const p = einePerson();
    const { kette, bahn, anmeldung } = kleineKette(p);
    const vorher = p.plan.schritte;
    p.tut(moveLane, { id: bahn, nachId: null });
    expect(bild(p, kette).lanes.map(({ titel }) => titel)).toEqual(['VHS', 'Nutzer:in']);
    expect(p.plan.schritte).toBe(vorher);
    expect(bild(p, kette).schritte.get(anmeldung)?.laneId).toBe(bahn);
  });

  test('a lane with steps asks where they go', () => {
    const p = einePerson();
    const { kette, bahn, anmeldung } = kleineKette(p);
    expect(p.abgelehnt(deleteLane, { id: bahn })).toContain('stehen 2 Schritte');
    const nutzer = bild(p, kette).lanes[0]?.id ?? '';
    p.tut(deleteLane, { id: bahn, verbleib: { art: 'verschieben', laneId: nutzer } });
    expect(bild(p, kette).lanes.map(({ titel, schritte }) => [titel, schritte.length])).toEqual([
      ['Nutzer:in', 3],
    ]);
    p.undo.undo();
    p.tut(deleteLane, { id: bahn, verbleib: { art: 'mitloeschen' } });
    expect(p.plan.schritte.get(anmeldung)?.geloescht).not.toBeNull();
    p.tut(restoreLane, { id: bahn });
    expect(wege(p, kette)).toEqual(['Anmeldung → Kurs', 'start → Anmeldung']);
  });

  test('each organisation has one lane', () => {
    const p = einePerson();
    const { kette, vhs } = kleineKette(p);
    expect(p.abgelehnt(createLane, { kettenId: kette, wer: { art: 'akteur', akteurId: vhs } })).toContain(
      'schon eine Bahn',
    );
    expect(p.abgelehnt(createLane, { kettenId: kette, wer: { art: 'nutzer', akteurId: null } })).toContain(
      'schon eine Bahn',
    );
  });
});

describe('steps and edges', () => {
  test('what may not be connected is said in a sentence', () => {
    const p = einePerson();
    const { kette, bahn, start, anmeldung, kurs } = kleineKette(p);
    const ende = p.tut(nextSchritt, { vonId: kurs, art: 'ende' });
    const notiz = p.tut(createSchritt, {
      kettenId: kette,
      art: 'notiz',
      platz: { laneId: bahn, x: 0, y: 200 },
    });
    const verbinde = (vonId: string, nachId: string) => p.abgelehnt(connectSchritte, { vonId, nachId });
    expect(verbinde(kurs, kurs)).toContain('mit sich selbst');
    expect(verbinde(anmeldung, kurs)).toContain('schon verbunden');
    expect(verbinde(ende, kurs)).toContain('ein Ende');
    expect(verbinde(kurs, start)).toContain('der Start');
    expect(verbinde(kurs, notiz)).toContain('Notiz');
    p.tut(connectSchritte, { vonId: kurs, nachId: anmeldung });
    expect(wege(p, kette)).toContain('Kurs → Anmeldung');
  });

  test('deleting closes the gap when asked to', () => {
    const p = einePerson();
    const { kette, anmeldung } = kleineKette(p);
    p.tut(deleteSchritte, { ids: [anmeldung], lueckeSchliessen: true });
    expect(wege(p, kette)).toEqual(['start → Kurs']);
    expect(bild(p, kette).befunde).toEqual([]);
    p.undo.undo();
    p.tut(deleteSchritte, { ids: [anmeldung] });
    expect(wege(p, kette)).toEqual([]);
    p.tut(restoreElement, { sammlung: 'schritte', id: anmeldung });
    expect(wege(p, kette)).toEqual(['Anmeldung → Kurs', 'start → Anmeldung']);
  });

  test('the answers of a decision stay with their ways when it goes; what was said at its entrance holds on', () => {
    const p = einePerson();
    const { kette, bahn, anmeldung, kurs } = kleineKette(p);
    p.tut(updateSchritt, { id: anmeldung, felder: { art: 'entscheidung' } });
    const test = p.tut(nextSchritt, { vonId: anmeldung, titel: 'Test', beschriftung: 'nein' });
    const kante = (nachId: string) =>
      bild(p, kette).verbindungen.find(({ verbindung }) => verbindung.enden.nachId === nachId)?.verbindung;
    p.tut(updateVerbindung, { id: kante(kurs)?.id ?? '', felder: { beschriftung: 'ja', bedingung: 'B1' } });
    p.tut(deleteSchritte, { ids: [anmeldung], lueckeSchliessen: true });
    expect(wege(p, kette)).toEqual(['start → Kurs', 'start → Test']);
    expect(kante(kurs)).toMatchObject({ beschriftung: 'ja', bedingung: 'B1' });
    expect(kante(test)).toMatchObject({ beschriftung: 'nein' });
    const ende = p.tut(nextSchritt, { vonId: kurs, titel: 'Arbeit', wo: { laneId: bahn } });
    p.tut(deleteSchritte, { ids: [kurs], lueckeSchliessen: true });
    expect(kante(ende)).toMatchObject({ beschriftung: 'ja', bedingung: 'B1' });
  });

  test('many steps move in one undo step and never out of their chain', () => {
    const p = einePerson();
    const { kette, bahn, anmeldung, kurs } = kleineKette(p);
    const fremd = p.tut(createKette, { titel: 'Andere' });
    const fremdeBahn = bild(p, fremd).lanes[0]?.id ?? '';
    const platz = (laneId: string, x: number) => ({ laneId, x, y: 24 });
    expect(p.abgelehnt(moveSchritte, { orte: [{ id: kurs, platz: platz(fremdeBahn, 0) }] })).toContain(
      'anderen Kette',
    );
    const vorher = bild(p, kette).schritte.get(kurs)?.x;
    p.tut(moveSchritte, {
      orte: [anmeldung, kurs].map((id, i) => ({ id, platz: platz(bahn, 800 + i * 216) })),
      label: 'Aufräumen',
    });
    expect(bild(p, kette).schritte.get(kurs)?.x).toBe(1016);
    p.undo.undo();
    expect(bild(p, kette).schritte.get(kurs)?.x).toBe(vorher);
  });

  test('a chain in the bin comes back whole', () => {
    const p = einePerson();
    const { kette, kurs } = kleineKette(p);
    p.tut(deleteKette, { id: kette });
    expect(ketteBild(p.plan, kette)).toBeNull();
    expect(p.abgelehnt(updateSchritt, { id: kurs, felder: { titel: 'Neu' } })).toContain('Papierkorb');
    p.tut(restoreElement, { sammlung: 'ketten', id: kette });
    expect(wege(p, kette)).toHaveLength(2);
  });

  test('an edge leaves and its step stays', () => {
    const p = einePerson();
    const { kette } = kleineKette(p);
    p.tut(deleteVerbindungen, { ids: bild(p, kette).verbindungen.map(({ verbindung }) => verbindung.id) });
    expect(wege(p, kette)).toEqual([]);
    expect(bild(p, kette).schritte.size).toBe(3);
  });
});
