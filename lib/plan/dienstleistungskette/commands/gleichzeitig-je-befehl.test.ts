import { afterEach, describe, expect, test } from 'vitest';
import { createAkteur } from '@/lib/plan/akteure/commands';
import { ansicht, bildVon, kanteZwischen, ketteZuZweit } from '@/lib/plan/testing/kette-zu-zweit';
import { gleicheAb, type Person } from '@/lib/plan/testing/person';
import { restoreElement } from '@/lib/plan/zielsystem/commands/bin';
import { createZiel } from '@/lib/plan/zielsystem/commands/create-ziel';
import { pruefeKette } from '../pruefungen';
import { auszug } from '../views/auszug';
import { kettenListe } from '../views/bestand';
import { kennzahlen } from '../views/kennzahlen';
import { mitteVon } from '../views/masse';
import { alignSchritte, distributeSchritte } from './ausrichten';
import { changeLane } from './change-lane';
import { duplicateKette } from './duplicate-kette';
import { einhaengen } from './einhaengen';
import { importKette } from './import-kette';
import { createKette, deleteKette, moveKette, updateKette } from './ketten';
import { createLane, deleteLane, moveLane, restoreLane, updateLane } from './lanes';
import { insertSchritt, nextSchritt } from './next-schritt';
import { pasteSchritte } from './paste-schritte';
import { pasteTabelle } from './paste-tabelle';
import { createPruefung, deletePruefung, setBefund, updatePruefung } from './pruefung-am-fall';
import { createSchritt, deleteSchritte, moveSchritte, updateSchritt } from './schritte';
import { connectSchritte, deleteVerbindungen, reconnect, updateVerbindung } from './verbindungen';
import { setVerweis } from './verweise';

/** Each structural command twice, or against another, in the same second: neither hand knows of the other yet. */

let offen: { vhs: Person; jobcenter: Person; kette: string } | null = null;

function zuZweit() {
  const szene = ketteZuZweit();
  offen = szene;
  const { vhs, jobcenter, kette } = szene;
  return {
    ...szene,
    /** Both hear of everything; then both see the same. */
    trifft: () => {
      gleicheAb(vhs, jobcenter);
      return ansicht(vhs, kette);
    },
    wege: () => ansicht(vhs, kette).wege,
    beide: <T>(tun: (p: Person) => T): [T, T] => [tun(vhs), tun(jobcenter)],
    kante: (von: string, nach: string) => kanteZwischen(vhs, kette, von, nach),
  };
}

afterEach(() => {
  if (!offen) return;
  const { vhs, jobcenter, kette } = offen;
  offen = null;
  gleicheAb(vhs, jobcenter);
  if (vhs.plan.ketten.get(kette)?.geloescht) return;
  expect(ansicht(jobcenter, kette)).toEqual(ansicht(vhs, kette));
  const bild = bildVon(vhs, kette);
  const lebende = [...vhs.plan.schritte.values()].filter((s) => s.kettenId === kette && !s.geloescht);
  expect(bild.schritte.size).toBe(lebende.length);
  const mitten = [...bild.schritte.values()].map((s) => {
    const { x, y } = mitteVon(s.schritt.art, s);
    return `${s.laneId} ${x} ${y}`;
  });
  expect(new Set(mitten).size, 'no step hides another').toBe(mitten.length);
  const enden = bild.verbindungen.map(({ verbindung: { enden: e } }) => `${e.vonId} ${e.nachId}`);
  expect(new Set(enden).size, 'no edge is drawn twice').toBe(enden.length);
});

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
    beide((p) => p.tut(nextSchritt, { vonId: zwei, titel: `von ${p === offen?.vhs ? 'VHS' : 'Jobcenter'}` }));
    expect(trifft().wege).toEqual(expect.arrayContaining(['zwei → von VHS', 'zwei → von Jobcenter']));
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
    jobcenter.tut(distributeSchritte, { ids: [eins, zwei, drei] });
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
    vhs.tut(connectSchritte, { vonId: schritte[0] ?? '', nachId: schritte[1] ?? '' });
    const kante = bildVon(vhs, kette).verbindungen.at(-1);
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
      ...{ zielIds: [], aktivitaetIds: [], themaIds: [], lanes: [], schritte: [], verbindungen: [] },
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
