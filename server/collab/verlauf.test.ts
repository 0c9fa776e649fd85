import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Testdatenbank, testDatenbank } from '@/server/testing/database';
import { verlaufVon } from '@/server/verlauf/data';
import { STUMM } from './meldung';
import { leerePapierkorb } from './papierkorb';
import { Buehne, type Person } from './testing/buehne';
import { bis } from './testing/teilnehmer';
import { Verlaufsschreiber } from './verlauf';

let datenbank: Testdatenbank;
let buehne: Buehne;
let verlauf: Verlaufsschreiber;
let anna: Person;
beforeAll(async () => {
  datenbank = await testDatenbank();
});
afterAll(() => datenbank.close());
beforeEach(async () => {
  verlauf = new Verlaufsschreiber(() => datenbank.client, STUMM);
  buehne = await Buehne.eroeffne(datenbank.client, {
    angewandt: (id, beitraege) => verlauf.melde(id, beitraege),
  });
  anna = buehne.person('Anna');
});
afterEach(() => buehne.schliesse());

async function felderVon(elementId: string): Promise<string[]> {
  await verlauf.schreibe();
  const zeilen = await verlaufVon(buehne.dokumentId, elementId, 50);
  return zeilen.map(({ name, feld }) => `${name}: ${feld}`).sort();
}

test('typing a sentence is one line of history, with the name of its author', async () => {
  const schreiberin = await buehne.verbinde(anna, { mitBestaetigung: true });
  schreiberin.setze('ziele', 'ziel_1', 'titel', 'Neu');
  await schreiberin.gespeichert();
  const text = schreiberin.text('ziele', 'ziel_1', 'begruendung');
  for (const zeichen of 'Weil es hilft.') {
    text.insert(text.length, zeichen);
    await schreiberin.gespeichert();
    await verlauf.schreibe();
  }
  expect(await felderVon('ziel_1')).toEqual(['Anna: angelegt', 'Anna: begruendung']);
});

test('two people changing the same field are two lines', async () => {
  const a = await buehne.verbinde(anna, { mitBestaetigung: true });
  a.setze('ziele', 'ziel_1', 'titel', 'Eins');
  await a.gespeichert();
  const b = await buehne.verbinde(buehne.person('Bernd'), { mitBestaetigung: true });
  b.setze('ziele', 'ziel_1', 'titel', 'Zwei');
  a.setze('ziele', 'ziel_1', 'titel', 'Drei');
  await Promise.all([a.gespeichert(), b.gespeichert()]);
  expect(await felderVon('ziel_1')).toEqual(['Anna: angelegt', 'Anna: titel', 'Bernd: titel']);
});

test('a restart within ten minutes goes on in the same line', async () => {
  const a = await buehne.verbinde(anna, { mitBestaetigung: true });
  a.setze('ziele', 'ziel_1', 'titel', 'Eins');
  await a.gespeichert();
  a.setze('ziele', 'ziel_1', 'titel', 'Zwei');
  await a.gespeichert();
  await verlauf.schreibe();
  verlauf = new Verlaufsschreiber(() => datenbank.client, STUMM);
  a.setze('ziele', 'ziel_1', 'titel', 'Drei');
  await a.gespeichert();
  expect(await felderVon('ziel_1')).toEqual(['Anna: angelegt', 'Anna: titel']);
});

test('after ten minutes a new line begins', async () => {
  verlauf.melde(buehne.dokumentId, [
    { userId: 'anna', name: 'Anna', spuren: [{ elementId: 'z', feld: 'titel' }] },
  ]);
  await verlauf.schreibe();
  await datenbank.client.verlauf.updateMany({
    where: { dokumentId: buehne.dokumentId },
    data: { am: new Date(Date.now() - 11 * 60_000) },
  });
  verlauf = new Verlaufsschreiber(() => datenbank.client, STUMM);
  verlauf.melde(buehne.dokumentId, [
    { userId: 'anna', name: 'Anna', spuren: [{ elementId: 'z', feld: 'titel' }] },
  ]);
  expect(await felderVon('z')).toEqual(['Anna: titel', 'Anna: titel']);
});

test('a history that cannot be written disturbs nobody', async () => {
  verlauf = new Verlaufsschreiber(() => {
    throw new Error('database is gone');
  }, STUMM);
  const a = await buehne.verbinde(anna, { mitBestaetigung: true });
  a.setze('ziele', 'ziel_1', 'titel', 'Gespeichert');
  await a.gespeichert();
  await verlauf.schreibe();
  expect(a.codes).toEqual([]);
});

test('after 30 days in the bin a record goes for good, with everything below it and nothing else', async () => {
  const a = await buehne.verbinde(anna, { mitBestaetigung: true });
  const vor = (tage: number) => new Date(Date.now() - tage * 24 * 3_600_000).toISOString();
  const lege = (sammlung: string, id: string, parentId: string | null, tage?: number) => {
    a.setze(sammlung, id, 'platz', { parentId, rank: 'a0' });
    if (tage !== undefined) a.setze(sammlung, id, 'geloescht', { am: vor(tage), durch: 'Anna' });
  };
  lege('ziele', 'alt', null, 31);
  lege('ziele', 'kind', 'alt');
  lege('indikatoren', 'enkel', 'kind');
  lege('messwerte', 'urenkel', 'enkel');
  lege('ziele', 'frisch', null, 29);
  lege('ziele', 'da', null);
  lege('indikatoren', 'bleibt', 'da');
  await a.gespeichert();
  expect(await leerePapierkorb(buehne.collab.rooms, buehne.dokumentId)).toBe(4);
  await bis(() => a.doc.getMap('ziele').size === 2);
  expect([...a.doc.getMap('ziele').keys()].sort()).toEqual(['da', 'frisch']);
  expect([...a.doc.getMap('indikatoren').keys()]).toEqual(['bleibt']);
  expect(a.doc.getMap('messwerte').size).toBe(0);
  await buehne.neustart();
  const frisch = await buehne.verbinde(buehne.person('Bernd'));
  expect(frisch.hash()).toBe(a.hash());
  expect(await leerePapierkorb(buehne.collab.rooms, buehne.dokumentId)).toBe(0);
});
