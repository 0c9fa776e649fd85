import { afterEach, describe, expect, test, vi } from 'vitest';
import { createAkteur } from '@/lib/plan/akteure/commands';
import { PlanSchreiber } from '@/lib/plan/doc/plan-schreiber';
import { ansicht, bildVon, fehlerDerAnsicht, zuZweit } from '@/lib/plan/testing/kette-zu-zweit';
import { gleicheAb } from '@/lib/plan/testing/person';
import { restoreElement } from '@/lib/plan/zielsystem/commands/bin';
import { auszug } from '../views/auszug';
import { kettenListe } from '../views/bestand';
import { kettenPapierkorb } from '../views/papierkorb';
import { changeLane } from './change-lane';
import { duplicateKette } from './duplicate-kette';
import { importKette } from './import-kette';
import { createKette, deleteKette, moveKette, updateKette } from './ketten';
import { createLane, deleteLane, moveLane, restoreLane, updateLane } from './lanes';
import { nextSchritt } from './next-schritt';
import { pasteSchritte } from './paste-schritte';
import { pasteTabelle } from './paste-tabelle';
import { createPruefung, deletePruefung, setBefund, updatePruefung } from './pruefung-am-fall';
import { createSchritt, deleteSchritte } from './schritte';
import { connectSchritte } from './verbindungen';

/** Each structural command twice, or against another, in the same second: neither hand knows of the other yet. */

afterEach(() => expect(fehlerDerAnsicht()).toEqual([]));

describe('lanes', () => {
  test('moved twice, they have one order', () => {
    const { vhs, jobcenter, a, b, trifft } = zuZweit();
    vhs.tut(moveLane, { id: a, nachId: null });
    jobcenter.tut(moveLane, { id: b, nachId: null });
    const titel = trifft().bahnen.map((zeile) => zeile.split(':')[0]);
    expect([...titel].sort()).toEqual(['A', 'B', 'Nutzer']);
    expect(titel.slice(0, 2).sort()).toEqual(['A', 'B']);
  });

  test('one moves a lane below another that somebody deletes', () => {
    const { vhs, jobcenter, a, b, trifft } = zuZweit();
    vhs.tut(moveLane, { id: a, nachId: b });
    jobcenter.tut(deleteLane, { id: b });
    expect(trifft().bahnen.map((zeile) => zeile.split(' ')[0])).toEqual(['Nutzer:in:', 'A:']);
  });

  test('deleted into each other: no step is lost, all wait to be assigned', () => {
    const { vhs, jobcenter, kette, a, b, zwei, trifft } = zuZweit();
    vhs.tut(changeLane, { id: zwei, laneId: b });
    gleicheAb(vhs, jobcenter);
    vhs.tut(deleteLane, { id: a, verbleib: { art: 'verschieben', laneId: b } });
    jobcenter.tut(deleteLane, { id: b, verbleib: { art: 'verschieben', laneId: a } });
    trifft();
    const letzte = bildVon(vhs, kette).lanes.at(-1);
    expect(letzte?.id).toBeNull();
    expect(letzte?.schritte.map(({ schritt }) => schritt.titel).sort()).toEqual(['eins', 'zwei']);
  });

  test('deleted with its steps while somebody adds one: the new step waits to be assigned', () => {
    const { vhs, jobcenter, kette, a, zwei, trifft } = zuZweit();
    vhs.tut(deleteLane, { id: a, verbleib: { art: 'mitloeschen' } });
    const neu = jobcenter.tut(nextSchritt, { vonId: zwei, titel: 'neu' });
    trifft();
    expect(bildVon(vhs, kette).lanes.at(-1)).toMatchObject({ id: null, titel: 'Noch nicht zugeordnet' });
    expect(bildVon(vhs, kette).schritte.has(neu)).toBe(true);
  });

  test('deleted twice, it comes back once with its steps', () => {
    const { vhs, beide, a, trifft } = zuZweit();
    beide((p) => p.tut(deleteLane, { id: a, verbleib: { art: 'mitloeschen' } }));
    expect(trifft().bahnen).toHaveLength(2);
    vhs.tut(restoreLane, { id: a });
    expect(trifft().bahnen).toHaveLength(3);
  });

  test('a step thrown away by itself in the very instant in which its lane goes stays in the bin by itself', () => {
    vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00.000Z'), toFake: ['Date'] });
    try {
      const { vhs, jobcenter, a, eins, zwei, trifft } = zuZweit();
      vhs.tut(deleteSchritte, { ids: [zwei] });
      gleicheAb(vhs, jobcenter);
      jobcenter.tut(deleteLane, { id: a, verbleib: { art: 'mitloeschen' } });
      trifft();
      expect(kettenPapierkorb(vhs.plan).map(({ id }) => id)).toEqual(expect.arrayContaining([a, zwei]));
      expect(kettenPapierkorb(vhs.plan)).toHaveLength(2);
      vhs.tut(restoreLane, { id: a });
      trifft();
      expect(vhs.plan.schritte.get(eins)?.geloescht).toBeNull();
      expect(vhs.plan.schritte.get(zwei)?.geloescht?.durch).toBe('VHS');
    } finally {
      vi.useRealTimers();
    }
  });

  test('thrown away before marks said with what, a step still comes back with its lane', () => {
    const { vhs, a, eins, trifft } = zuZweit();
    vhs.tut(deleteLane, { id: a, verbleib: { art: 'mitloeschen' } });
    const [am, durch] = ['2026-11-20T10:00:00.000Z', 'VHS'];
    const alt = new PlanSchreiber(vhs.doc, durch);
    vhs.doc.transact(() => {
      alt.set('lanes', a, { geloescht: { am, durch } });
      for (const { id, platz } of vhs.plan.schritte.values())
        if (platz.laneId === a) alt.set('schritte', id, { geloescht: { am, durch } });
    });
    expect(kettenPapierkorb(vhs.plan).map(({ id }) => id)).toEqual([a]);
    vhs.tut(restoreLane, { id: a });
    trifft();
    expect(vhs.plan.schritte.get(eins)?.geloescht).toBeNull();
  });

  test('restored twice is restored once', () => {
    const { vhs, jobcenter, beide, a, trifft } = zuZweit();
    vhs.tut(deleteLane, { id: a, verbleib: { art: 'mitloeschen' } });
    gleicheAb(vhs, jobcenter);
    beide((p) => p.tut(restoreLane, { id: a }));
    expect(trifft().bahnen[1]).toMatch(/^A: eins .* · zwei /);
  });

  test('a lane each for the same organisation: both are there, and between them nothing is handed over', () => {
    const { vhs, jobcenter, kette, trifft } = zuZweit();
    const akteurId = vhs.tut(createAkteur, { name: 'Jugendamt' });
    gleicheAb(vhs, jobcenter);
    const schritte = [vhs, jobcenter].map((p) => {
      const laneId = p.tut(createLane, { kettenId: kette, wer: { art: 'akteur', akteurId } });
      return p.tut(createSchritt, { kettenId: kette, art: 'schritt', platz: { laneId, x: 0, y: 24 } });
    });
    expect(trifft().bahnen.filter((zeile) => zeile.startsWith('Jugendamt'))).toHaveLength(2);
    const id = vhs.tut(connectSchritte, { vonId: schritte[0] ?? '', nachId: schritte[1] ?? '' });
    const kante = bildVon(vhs, kette).verbindungen.find(({ verbindung }) => verbindung.id === id);
    expect(kante).toMatchObject({ wechselt: true, uebergabe: false });
  });

  test('named by one, given to an Akteur by another', () => {
    const { vhs, jobcenter, b, trifft } = zuZweit();
    const akteurId = vhs.tut(createAkteur, { name: 'Jugendamt' });
    gleicheAb(vhs, jobcenter);
    vhs.tut(updateLane, { id: b, felder: { titel: 'ASD' } });
    jobcenter.tut(updateLane, { id: b, felder: { wer: { art: 'akteur', akteurId } } });
    trifft();
    expect(vhs.plan.lanes.get(b)).toMatchObject({ titel: 'ASD', wer: { akteurId } });
  });
});

describe('chains and what is put into them', () => {
  test('the same steps pasted twice: both copies are there, and none covers the other', () => {
    const { vhs, kette, eins, zwei, beide, trifft } = zuZweit();
    const stueck = auszug(vhs.plan, bildVon(vhs, kette), new Set([eins, zwei]));
    beide((p) => p.tut(pasteSchritte, { kettenId: kette, auszug: stueck }));
    const { bahnen, wege } = trifft();
    expect(bahnen[1]?.match(/eins/g)).toHaveLength(3);
    expect(wege.filter((weg) => weg === 'eins → zwei')).toHaveLength(3);
  });

  test('the same rows from Excel pasted twice', () => {
    const { kette, beide, trifft } = zuZweit();
    beide((p) => p.tut(pasteTabelle, { kettenId: kette, text: 'Beratung\tA\nKurs\tA' }));
    expect(trifft().bahnen[1]?.match(/Beratung/g)).toHaveLength(2);
  });

  test('pasted into a chain that somebody deletes: it comes back with what was pasted', () => {
    const { vhs, jobcenter, kette, trifft } = zuZweit();
    vhs.tut(deleteKette, { id: kette });
    jobcenter.tut(pasteTabelle, { kettenId: kette, text: 'Beratung\tA' });
    gleicheAb(vhs, jobcenter);
    vhs.tut(restoreElement, { sammlung: 'ketten', id: kette });
    expect(trifft().bahnen[1]).toMatch(/Beratung/);
  });

  test('a Soll made of the same Ist by both: two chains of their own, each whole', () => {
    const { kette, beide, vhs, jobcenter } = zuZweit();
    const [x, y] = beide((p) => p.tut(duplicateKette, { id: kette, variante: 'soll' }));
    gleicheAb(vhs, jobcenter);
    for (const id of [x, y]) expect(ansicht(vhs, id)).toEqual(ansicht(jobcenter, id));
    expect(kettenListe(vhs.plan).map(({ id }) => id)).toEqual(
      kettenListe(jobcenter.plan).map(({ id }) => id),
    );
    expect(bildVon(vhs, x).schritte.size + bildVon(vhs, y).schritte.size).toBe(6);
  });

  test('two chains put under a step of each other: a circle, and both are still listed', () => {
    const { vhs, jobcenter, kette, eins } = zuZweit();
    const andere = vhs.tut(createKette, { titel: 'Andere' });
    gleicheAb(vhs, jobcenter);
    const drin = [...vhs.plan.schritte.values()].find((s) => s.kettenId === andere)?.id ?? '';
    vhs.tut(moveKette, { id: andere, schrittId: eins });
    jobcenter.tut(moveKette, { id: kette, schrittId: drin });
    gleicheAb(vhs, jobcenter);
    expect(
      kettenListe(vhs.plan)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([kette, andere].sort());
    expect(jobcenter.abgelehnt(moveKette, { id: andere, schrittId: eins })).toMatch(/enthält diesen Schritt/);
    vhs.tut(moveKette, { id: andere, schrittId: null });
    gleicheAb(vhs, jobcenter);
    expect(jobcenter.plan.ketten.get(andere)?.platz.parentId).toBeNull();
  });

  test('created and read in at once, ordered the same on both sides', () => {
    const { vhs, jobcenter } = zuZweit();
    vhs.tut(createKette, { titel: 'neu' });
    jobcenter.tut(importKette, {
      ...{ titel: 'eingelesen', variante: 'ist', art: 'detail', konstellation: '', notiz: '' },
      ...{
        istId: null,
        zielIds: [],
        aktivitaetIds: [],
        themaIds: [],
        lanes: [],
        schritte: [],
        verbindungen: [],
      },
    });
    gleicheAb(vhs, jobcenter);
    expect(kettenListe(vhs.plan).map(({ titel }) => titel)).toEqual(
      kettenListe(jobcenter.plan).map(({ titel }) => titel),
    );
    expect(kettenListe(vhs.plan)).toHaveLength(3);
  });

  test('title and variant changed at once are both kept', () => {
    const { vhs, jobcenter, kette, trifft } = zuZweit();
    vhs.tut(updateKette, { id: kette, felder: { titel: 'Bis Kursstart' } });
    jobcenter.tut(updateKette, { id: kette, felder: { variante: 'soll' } });
    trifft();
    expect(vhs.plan.ketten.get(kette)).toMatchObject({ titel: 'Bis Kursstart', variante: 'soll' });
  });

  test('a walk deleted while a finding is written: it is gone, and comes back with the finding', () => {
    const { vhs, jobcenter, kette, eins } = zuZweit();
    const id = vhs.tut(createPruefung, { kettenId: kette, titel: 'Umzug' });
    gleicheAb(vhs, jobcenter);
    vhs.tut(deletePruefung, { id });
    jobcenter.tut(setBefund, { pruefungId: id, schrittId: eins, urteil: 'luecke' });
    jobcenter.tut(updatePruefung, { id, felder: { titel: 'Umzug mit Kind' } });
    gleicheAb(vhs, jobcenter);
    expect(jobcenter.plan.pruefungenAmFall.get(id)?.geloescht).not.toBeNull();
    vhs.undo.undo();
    gleicheAb(vhs, jobcenter);
    expect(jobcenter.plan.pruefungenAmFall.get(id)).toMatchObject({
      titel: 'Umzug mit Kind',
      geloescht: null,
    });
    expect(jobcenter.plan.befunde.size).toBe(1);
  });
});
