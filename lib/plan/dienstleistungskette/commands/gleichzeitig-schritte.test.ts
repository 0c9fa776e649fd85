import { afterEach, describe, expect, test } from 'vitest';
import { bildVon, fehlerDerAnsicht, zuZweit } from '@/lib/plan/testing/kette-zu-zweit';
import { gleicheAb, type Person } from '@/lib/plan/testing/person';
import { createZiel } from '@/lib/plan/zielsystem/commands/create-ziel';
import { pruefeKette } from '../pruefungen';
import { kennzahlen } from '../views/kennzahlen';
import { alignSchritte, distributeSchritte } from './ausrichten';
import { changeLane } from './change-lane';
import { einhaengen } from './einhaengen';
import { insertSchritt, nextSchritt } from './next-schritt';
import { createSchritt, deleteSchritte, moveSchritte, updateSchritt } from './schritte';
import { connectSchritte, deleteVerbindungen, reconnect, updateVerbindung } from './verbindungen';
import { setVerweis } from './verweise';

/** Each structural command twice, or against another, in the same second: neither hand knows of the other yet. */

afterEach(() => expect(fehlerDerAnsicht()).toEqual([]));

describe('steps', () => {
  test('created on one place, they stand below each other', () => {
    const { a, kette, beide, trifft } = zuZweit();
    beide((p) =>
      p.tut(createSchritt, {
        kettenId: kette,
        art: 'schritt',
        platz: { laneId: a, x: 800, y: 24 },
        titel: 'neu',
      }),
    );
    expect(trifft().bahnen[1]).toMatch(/neu 800\/24 · neu 800\/112/);
  });

  test('a next step each from the same step: both are there, both connected, none hidden', () => {
    const { zwei, beide, trifft } = zuZweit();
    beide((p) => p.tut(nextSchritt, { vonId: zwei, titel: `von ${p.doc.clientID}` }));
    expect(trifft().wege.filter((weg) => weg.startsWith('zwei → von'))).toHaveLength(2);
  });

  test('two existing steps put into one edge are both connected on both sides', () => {
    const { kette, a, eins, zwei, vhs, jobcenter, kante, trifft } = zuZweit();
    const [x, y] = ['x', 'y'].map((titel, i) =>
      vhs.tut(createSchritt, {
        kettenId: kette,
        art: 'schritt',
        titel,
        platz: { laneId: a, x: 900, y: 200 + i * 90 },
      }),
    );
    gleicheAb(vhs, jobcenter);
    const verbindungId = kante(eins, zwei);
    const platz = { laneId: a, x: 340, y: 112 };
    vhs.tut(einhaengen, { verbindungId, schrittId: x ?? '', platz });
    jobcenter.tut(einhaengen, { verbindungId, schrittId: y ?? '', platz });
    expect(trifft().wege).toEqual(['eins → x', 'eins → y', 'start → eins', 'x → zwei', 'y → zwei']);
  });

  test('a step inserted into an edge whose end is deleted stays, and the checks say that it leads nowhere', () => {
    const { kette, vhs, jobcenter, eins, zwei, kante, trifft } = zuZweit();
    const neu = vhs.tut(insertSchritt, { verbindungId: kante(eins, zwei), titel: 'neu' });
    jobcenter.tut(deleteSchritte, { ids: [zwei], lueckeSchliessen: true });
    expect(trifft().wege).toEqual(['eins → neu', 'start → eins']);
    expect(pruefeKette(vhs.plan, kette).some(({ ort }) => ort.id === neu)).toBe(true);
  });

  test('the same gap closed twice leaves one edge, and deleting that edge leaves none', () => {
    const { start, eins, zwei, beide, vhs, kante, trifft } = zuZweit();
    beide((p) => p.tut(deleteSchritte, { ids: [eins], lueckeSchliessen: true }));
    expect(trifft().wege).toEqual(['start → zwei']);
    vhs.tut(deleteVerbindungen, { ids: [kante(start, zwei)] });
    expect(trifft().wege).toEqual([]);
  });

  test('overlapping gaps: no edge leads into the bin', () => {
    const { vhs, jobcenter, kette, eins, zwei, trifft } = zuZweit();
    const drei = vhs.tut(nextSchritt, { vonId: zwei, titel: 'drei' });
    gleicheAb(vhs, jobcenter);
    vhs.tut(deleteSchritte, { ids: [eins], lueckeSchliessen: true });
    jobcenter.tut(deleteSchritte, { ids: [zwei], lueckeSchliessen: true });
    trifft();
    expect(bildVon(vhs, kette).schritte.has(drei)).toBe(true);
    expect(bildVon(vhs, kette).befunde).toEqual([]);
  });

  test('moved by one and deleted by another: it is in the bin, and comes back to where it was moved', () => {
    const { vhs, jobcenter, kette, b, eins, trifft } = zuZweit();
    vhs.tut(moveSchritte, { orte: [{ id: eins, platz: { laneId: b, x: 16, y: 24 } }] });
    jobcenter.tut(deleteSchritte, { ids: [eins] });
    expect(trifft().bahnen[2]).toBe('B: ');
    jobcenter.undo.undo();
    expect(trifft().bahnen[2]).toBe('B: eins 16/24');
    expect(bildVon(vhs, kette).verbindungen).toHaveLength(2);
  });

  test('into two lanes at once: it is in one of them, whole', () => {
    const { vhs, jobcenter, a, b, zwei, start, trifft } = zuZweit();
    const nutzer = vhs.plan.schritte.get(start)?.platz.laneId ?? '';
    vhs.tut(changeLane, { id: zwei, laneId: b });
    jobcenter.tut(changeLane, { id: zwei, laneId: nutzer });
    trifft();
    expect([b, nutzer]).toContain(vhs.plan.schritte.get(zwei)?.platz.laneId);
    expect(a).not.toBe(vhs.plan.schritte.get(zwei)?.platz.laneId);
  });

  test('aligned by one, distributed by another: each step has one whole place', () => {
    const { vhs, jobcenter, kette, a, eins, zwei, trifft } = zuZweit();
    const drei = vhs.tut(createSchritt, {
      kettenId: kette,
      art: 'schritt',
      platz: { laneId: a, x: 900, y: 48 },
    });
    gleicheAb(vhs, jobcenter);
    vhs.tut(alignSchritte, { ids: [eins, zwei, drei], wie: 'zeile' });
    jobcenter.tut(distributeSchritte, { ids: [eins, zwei, drei], wie: 'waagerecht' });
    trifft();
    for (const id of [eins, zwei, drei]) expect(vhs.plan.schritte.get(id)?.platz.laneId).toBe(a);
  });

  test('a title and a time given at once are both kept', () => {
    const { vhs, jobcenter, eins, trifft } = zuZweit();
    const dauer = { min: 1, max: 2, einheit: 'wochen' as const, quelle: '' };
    vhs.tut(updateSchritt, { id: eins, felder: { titel: 'Anmeldung' } });
    jobcenter.tut(updateSchritt, { id: eins, felder: { dauer } });
    trifft();
    expect(vhs.plan.schritte.get(eins)).toMatchObject({ titel: 'Anmeldung', dauer });
  });

  test('tied to a goal by one, changed by another; tied twice is tied once', () => {
    const { vhs, beide, jobcenter, eins, trifft } = zuZweit();
    const zielId = vhs.tut(createZiel, { ebene: 'grundsatzziel', parentId: null, titel: 'Teilhabe' });
    gleicheAb(vhs, jobcenter);
    beide((p) => p.tut(setVerweis, { sammlung: 'schritte', id: eins, feld: 'zielIds', zielId, an: true }));
    trifft();
    expect(vhs.plan.schritte.get(eins)?.zielIds).toEqual([zielId]);
  });
});

describe('edges', () => {
  test('the same edge drawn twice is one, and counts once', () => {
    const { kette, zwei, start, beide, vhs, trifft } = zuZweit();
    const vorher = kennzahlen(vhs.plan, kette)?.uebergaben;
    beide((p) => p.tut(connectSchritte, { vonId: zwei, nachId: start, art: 'information' }));
    expect(trifft().wege).toHaveLength(3);
    expect(kennzahlen(vhs.plan, kette)?.uebergaben).toBe(vorher);
  });

  test('drawn twice and differently agreed: what each of them says stays visible', () => {
    const { kette, zwei, eins, vhs, jobcenter } = zuZweit();
    const mit = (p: Person, felder: { frist?: string; weg?: string }) => {
      const id = p.tut(connectSchritte, { vonId: zwei, nachId: eins });
      p.tut(updateVerbindung, { id, felder });
      return id;
    };
    const ids = [mit(vhs, { frist: '3 Tage' }), mit(jobcenter, { weg: 'E-Mail' })];
    gleicheAb(vhs, jobcenter);
    const gezeigt = bildVon(vhs, kette).verbindungen.map(({ verbindung }) => verbindung.id);
    expect(gezeigt).toEqual(expect.arrayContaining(ids));
    vhs.tut(deleteVerbindungen, { ids: ids.slice(0, 1) });
    expect(bildVon(vhs, kette).verbindungen.map(({ verbindung }) => verbindung.id)).toContain(ids[1]);
  });

  test('hung elsewhere by two people, it has the ends of one of them, never of both', () => {
    const { vhs, jobcenter, kette, start, eins, zwei, kante, trifft } = zuZweit();
    const drei = vhs.tut(nextSchritt, { vonId: zwei, titel: 'drei' });
    gleicheAb(vhs, jobcenter);
    const id = kante(eins, zwei);
    vhs.tut(reconnect, { id, vonId: start, nachId: zwei });
    jobcenter.tut(reconnect, { id, vonId: eins, nachId: drei });
    trifft();
    const enden = vhs.plan.verbindungen.get(id)?.enden;
    expect([
      { vonId: start, nachId: zwei },
      { vonId: eins, nachId: drei },
    ]).toContainEqual(enden);
    expect(bildVon(vhs, kette).verbindungen).toHaveLength(3);
  });

  test('deleted by one while another sets a step into it: the step is connected', () => {
    const { vhs, jobcenter, eins, zwei, kante, trifft } = zuZweit();
    const id = kante(eins, zwei);
    vhs.tut(deleteVerbindungen, { ids: [id] });
    jobcenter.tut(insertSchritt, { verbindungId: id, titel: 'neu' });
    expect(trifft().wege).toEqual(['eins → neu', 'neu → zwei', 'start → eins']);
  });

  test('an agreement written while the edge is deleted comes back with it', () => {
    const { vhs, jobcenter, eins, zwei, kante, trifft } = zuZweit();
    const id = kante(eins, zwei);
    vhs.tut(deleteVerbindungen, { ids: [id] });
    jobcenter.tut(updateVerbindung, { id, felder: { frist: '3 Tage' } });
    expect(trifft().wege).toEqual(['start → eins']);
    vhs.undo.undo();
    trifft();
    expect(vhs.plan.verbindungen.get(id)?.frist).toBe('3 Tage');
  });
});
