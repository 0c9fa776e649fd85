import { expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { abdruck } from '@/lib/anonymisierung/abdruck';
import * as personenbezug from '@/lib/anonymisierung/personenbezug';
import { PlanLeser } from '@/lib/plan/doc/read-plan';
import { blockierteStellen, maskiereText } from './maskieren';
import { VerdeckterLeser } from './verdeckter-leser';

const platz = { parentId: null, rank: 'a0' };
const RAHMEN = { dokumentIds: ['plan'], bestaetigungen: [], akteure: new Set<string>() };

function plan() {
  const doc = new Y.Doc();
  const lege = (id: string, felder: Record<string, unknown>) =>
    doc.getMap('themen').set(id, new Y.Map(Object.entries({ id, platz, art: 'fall', ...felder })));
  lege('the_1', { titel: 'Wartezeit bis zum Kurs' });
  lege('the_2', { titel: 'Rückruf unter 0361 5550142' });
  const leser = new PlanLeser(doc);
  return { doc, lege, leser, verdeckt: new VerdeckterLeser(leser, RAHMEN) };
}

test('the Saal reads a mark where the desk reads a number; what holds nothing to cover is the very same record', () => {
  const { leser, verdeckt } = plan();
  expect(verdeckt.plan.themen.get('the_2')?.titel).toBe('Rückruf unter [entfernt: Telefonnummer]');
  expect(verdeckt.plan.themen.get('the_1')).toBe(leser.plan.themen.get('the_1'));
  expect(verdeckt.plan.ziele).toBe(leser.plan.ziele);
  expect(leser.plan.themen.get('the_2')?.titel).toContain('0361');
});

test('one edit covers one record anew: all others stay the same objects, and listeners hear of it', () => {
  const { doc, verdeckt } = plan();
  const vorher = verdeckt.plan;
  let gehoert = 0;
  verdeckt.subscribe(() => {
    gehoert += 1;
    expect(verdeckt.plan.themen.get('the_1')?.titel).toBe('Post an [entfernt: E-Mail-Adresse]');
  });
  const satz = doc.getMap('themen').get('the_1');
  if (satz instanceof Y.Map) satz.set('titel', 'Post an k.kowaltschuk@post.example');
  expect(gehoert).toBe(1);
  expect(verdeckt.plan.themen.get('the_2')).toBe(vorher.themen.get('the_2'));
  expect(verdeckt.plan.ketten).toBe(vorher.ketten);
});

const atme = async () => undefined;

test('what is confirmed meanwhile, or what an Akteur is called now, shows again', async () => {
  const { verdeckt } = plan();
  expect(verdeckt.text('Auskunft gibt Herr Weidenfels.')).toBe('Auskunft gibt Herr [entfernt: Name].');
  const bestaetigungen = [
    { art: 'telefon', abdruck: abdruck('plan', 'telefon', '0361 5550142') },
    { art: 'name', abdruck: abdruck('plan', 'name', 'Weidenfels') },
  ];
  let gehoert = 0;
  verdeckt.subscribe(() => {
    gehoert += 1;
  });
  await verdeckt.wechsleRahmen({ ...RAHMEN, bestaetigungen }, atme);
  expect(gehoert).toBe(1);
  expect(verdeckt.plan.themen.get('the_2')?.titel).toBe('Rückruf unter 0361 5550142');
  expect(verdeckt.text('Auskunft gibt Herr Weidenfels.')).toBe('Auskunft gibt Herr Weidenfels.');
});

test('a long plan is looked through in slices, and a text that is gone is not remembered', async () => {
  const { doc, lege, verdeckt } = plan();
  for (let i = 0; i < 200; i += 1)
    lege(`the_lang_${i}`, { titel: `Anruf ${i} bei Frau Kowaltschuk unter 0361 5550142` });
  let pausen = 0;
  await verdeckt.siehDurch(async () => {
    pausen += 1;
  }, 1);
  expect(pausen).toBeGreaterThan(0);
  pausen = 0;
  lege('the_notiz', { titel: 'Kurs', notiz: 'Frau Kowaltschuk wartet auf den Kurs. '.repeat(50) });
  await verdeckt.siehDurch(async () => {
    pausen += 1;
  }, 0);
  // 203 records, and between any two finders of the one long text.
  expect(pausen).toBeGreaterThan(203 + 10);
  const gesucht = vi.spyOn(personenbezug, 'findePersonenbezug');
  expect(verdeckt.plan.themen.get('the_notiz')?.notiz).not.toContain('Kowaltschuk');
  expect(gesucht).not.toHaveBeenCalled();
  gesucht.mockRestore();
  doc.getMap('themen').clear();
  expect(JSON.stringify([...verdeckt.plan.themen.values()])).toBe('[]');
  verdeckt.destroy();
});

test('when an Akteur is renamed, texts are judged again and not searched again', async () => {
  const { lege, verdeckt } = plan();
  lege('the_2', { titel: 'Auskunft gibt Herr Weidenfels.' });
  const vorher = verdeckt.plan.themen.get('the_2')?.titel;
  const gesucht = vi.spyOn(personenbezug, 'findePersonenbezug');
  await verdeckt.wechsleRahmen({ ...RAHMEN, akteure: new Set(['büro weidenfels']) }, atme);
  expect(verdeckt.plan.themen.get('the_2')?.titel).toBe('Auskunft gibt Herr Weidenfels.');
  expect(vorher).toContain('[entfernt');
  expect(gesucht).not.toHaveBeenCalled();
  lege('the_3', { titel: 'Ein neuer Text wird gesucht' });
  expect(verdeckt.plan.themen.size).toBe(3);
  expect(gesucht).toHaveBeenCalledOnce();
  gesucht.mockRestore();
});

test('a number beside the word of an office only warns, and is covered on the wall all the same', () => {
  const { verdeckt } = plan();
  const amt = 'Jobcenter, Servicenummer 0361 5550142';
  expect(maskiereText(amt, RAHMEN, blockierteStellen)).toBe(amt);
  expect(verdeckt.text(amt)).toBe('Jobcenter, Servicenummer [entfernt: Telefonnummer]');
  expect(verdeckt.text('Rufen Sie die 115 an.')).toBe('Rufen Sie die 115 an.');
});

test('judging again takes breaths; meanwhile it reads as before, and the last of two changes counts', async () => {
  const { lege, verdeckt } = plan();
  for (let i = 0; i < 60; i += 1) lege(`the_w${i}`, { titel: `Auskunft ${i} gibt Herr Weidenfels.` });
  await verdeckt.siehDurch(atme);
  const titel = () => verdeckt.plan.themen.get('the_w59')?.titel;
  const gehoert = vi.fn();
  verdeckt.subscribe(gehoert);
  let pausen = 0;
  const erster = verdeckt.wechsleRahmen(
    { ...RAHMEN, akteure: new Set(['büro weidenfels']) },
    async () => {
      pausen += 1;
      await Promise.resolve();
    },
    0,
  );
  expect(titel()).toBe('Auskunft 59 gibt Herr [entfernt: Name].');
  const zweiter = verdeckt.wechsleRahmen({ ...RAHMEN, akteure: new Set(['praxis weidenfels']) }, atme, 0);
  await Promise.all([erster, zweiter]);
  expect(pausen).toBeGreaterThan(50);
  expect(gehoert).toHaveBeenCalledOnce();
  expect(titel()).toBe('Auskunft 59 gibt Herr Weidenfels.');
  lege('the_neu', { titel: 'Ruf 0361 5550142' });
  expect(verdeckt.plan.themen.get('the_neu')?.titel).toBe('Ruf [entfernt: Telefonnummer]');
});
