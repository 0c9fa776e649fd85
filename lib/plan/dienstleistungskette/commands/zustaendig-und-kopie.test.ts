import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { createAkteur } from '@/lib/plan/akteure/commands';
import { readPlan } from '@/lib/plan/doc/read-plan';
import { leseNetzwerkdatei, planAusDatei } from '@/lib/plan/netzwerkdatei/read';
import { dateiAusPlan } from '@/lib/plan/netzwerkdatei/write';
import { einePerson } from '@/lib/plan/testing/person';
import { pruefeKette } from '../pruefungen';
import { ketteBild } from '../views/bild';
import { maengel, pruefungName } from '../views/pruefung-am-fall';
import { vergleich } from '../views/vergleich';
import { duplicateKette } from './duplicate-kette';
import { createKette } from './ketten';
import { createLane, updateLane } from './lanes';
import { nextSchritt } from './next-schritt';
import { createPruefung, setBefund, updatePruefung } from './pruefung-am-fall';
import { updateSchritt } from './schritte';

function kette() {
  const p = einePerson();
  const kettenId = p.tut(createKette, { titel: 'Bis Kursstart' });
  const bahn = p.tut(createLane, { kettenId, wer: { art: 'akteur', akteurId: null } });
  const start = [...p.plan.schritte.keys()][0] ?? '';
  const schritt = p.tut(nextSchritt, { vonId: start, titel: 'Anmelden', wo: 'unten' });
  return { p, kettenId, bahn, schritt };
}

test('a step in a lane without an organisation has nobody, until the lane or the step names one', () => {
  const { p, kettenId, bahn, schritt } = kette();
  const ohne = () =>
    pruefeKette(p.plan, kettenId).filter(({ regel }) => regel === 'schritt-ohne-zustaendige');
  expect(ohne()).toMatchObject([
    { ort: { id: schritt }, text: expect.stringContaining('keiner Organisation') },
  ]);
  const vhs = p.tut(createAkteur, { name: 'VHS' });
  p.tut(updateSchritt, { id: schritt, felder: { federfuehrungId: vhs } });
  expect(ohne()).toEqual([]);
  p.tut(updateSchritt, { id: schritt, felder: { federfuehrungId: null } });
  expect(ohne()).toHaveLength(1);
  p.tut(updateLane, { id: bahn, felder: { wer: { art: 'akteur', akteurId: vhs } } });
  expect(ohne()).toEqual([]);
});

test('a chain is duplicated whole, the copy goes its own way, and one undo takes it back', () => {
  const { p, kettenId } = kette();
  const kopie = p.tut(duplicateKette, { id: kettenId });
  expect(p.plan.ketten.get(kopie)).toMatchObject({
    titel: 'Bis Kursstart (Kopie)',
    variante: 'ist',
    istId: null,
  });
  const [alt, neu] = [kettenId, kopie].map((id) => ketteBild(p.plan, id));
  expect(neu?.schritte.size).toBe(alt?.schritte.size);
  expect(neu?.verbindungen).toHaveLength(alt?.verbindungen.length ?? -1);
  const [id = ''] = neu?.schritte.keys() ?? [];
  p.tut(updateSchritt, { id, felder: { titel: 'Anders' } });
  expect(
    [...(ketteBild(p.plan, kettenId)?.schritte.values() ?? [])].map((s) => s.schritt.titel),
  ).not.toContain('Anders');
  p.undo.undo();
  p.undo.undo();
  expect(p.plan.ketten.size).toBe(1);
});

test('a Soll made of an Ist is still its Soll after the network file was written and read in elsewhere', () => {
  const { p, kettenId, schritt } = kette();
  const soll = p.tut(duplicateKette, { id: kettenId, variante: 'soll' });
  const text = JSON.stringify(dateiAusPlan(p.plan, { name: 'N' }));
  const gelesen = leseNetzwerkdatei(JSON.parse(text));
  if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.fehler));
  const woanders = new Y.Doc();
  Y.applyUpdate(woanders, planAusDatei(new Y.Doc(), gelesen.datei));
  const plan = readPlan(woanders);
  expect(plan.ketten.get(soll)).toMatchObject({ variante: 'soll', istId: kettenId });
  const bild = ketteBild(plan, soll);
  expect([...(bild?.schritte.values() ?? [])].map((s) => s.schritt.vorlageId)).toContain(schritt);
  expect(bild?.verbindungen).toHaveLength(1);
  expect(vergleich(plan, kettenId, soll)).toEqual([]);
});

test('a walk with a case keeps only its id: the name is for those who may read it', () => {
  const { p, kettenId, schritt } = kette();
  expect(p.abgelehnt(createPruefung, { kettenId, titel: ' ' })).toContain('Wählen Sie einen Fall');
  const pruefungId = p.tut(createPruefung, { kettenId, titel: '', fallId: 'fal_geheim' });
  p.tut(setBefund, { pruefungId, schrittId: schritt, urteil: 'luecke', notiz: 'Wer erklärt den Brief?' });
  const pruefung = p.plan.pruefungenAmFall.get(pruefungId);
  if (!pruefung) throw new Error('no walk');
  expect(pruefungName(pruefung)).toBe('Prüfung an einem Fall');
  const faelle = [{ id: 'fal_geheim', titel: 'Der Weg zum Kurs' }];
  expect(pruefungName(pruefung, faelle)).toBe('Fall „Der Weg zum Kurs“');
  expect(maengel(p.plan, kettenId)).toMatchObject([{ pruefung: 'Prüfung an einem Fall', urteil: 'luecke' }]);
  expect(maengel(p.plan, kettenId, faelle)[0]?.pruefung).toContain('Der Weg zum Kurs');
  expect(JSON.stringify([...p.plan.pruefungenAmFall.values()])).not.toContain('Der Weg');
  p.tut(updatePruefung, { id: pruefungId, felder: { titel: 'mit Umzug', fallId: null } });
  expect(pruefungName(p.plan.pruefungenAmFall.get(pruefungId) ?? pruefung, faelle)).toBe('mit Umzug');
});
