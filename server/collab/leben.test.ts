import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Testdatenbank, testDatenbank } from '@/server/testing/database';
import { Buehne } from './testing/buehne';
import { bis } from './testing/teilnehmer';

let datenbank: Testdatenbank;
let buehne: Buehne;
beforeAll(async () => {
  datenbank = await testDatenbank();
});
afterAll(() => datenbank.close());
beforeEach(async () => {
  buehne = await Buehne.eroeffne(datenbank.client);
});
afterEach(() => buehne.schliesse());

test('what Anna writes appears at Bernd', async () => {
  const anna = await buehne.verbinde(buehne.person('Anna'));
  const bernd = await buehne.verbinde(buehne.person('Bernd'));
  anna.setze('ziele', 'ziel_1', 'titel', 'Deutsch lernen gelingt');
  await bis(() => bernd.lies('ziele', 'ziel_1', 'titel') === 'Deutsch lernen gelingt');
});

test('"gespeichert" is said only for what is in the log', async () => {
  const anna = await buehne.verbinde(buehne.person('Anna'), { mitBestaetigung: true });
  anna.setze('ziele', 'ziel_1', 'titel', 'Erstes Ziel');
  await anna.gespeichert();
  const zeilen = await datenbank.client.dokumentUpdate.findMany({ where: { dokumentId: buehne.dokumentId } });
  expect(zeilen.map(({ userId }) => userId)).toEqual(['anna']);
});

test('a deletion is acknowledged too', async () => {
  const anna = await buehne.verbinde(buehne.person('Anna'), { mitBestaetigung: true });
  anna.text('ziele', 'ziel_1', 'begruendung').insert(0, 'überflüssig');
  await anna.gespeichert();
  anna.text('ziele', 'ziel_1', 'begruendung').delete(0, 11);
  await anna.gespeichert();
  await buehne.neustart();
  const bernd = await buehne.verbinde(buehne.person('Bernd'));
  expect(bernd.text('ziele', 'ziel_1', 'begruendung').toString()).toBe('');
});

test('many edits of one moment arrive whole and in order', async () => {
  const anna = await buehne.verbinde(buehne.person('Anna'), { mitBestaetigung: true });
  const bernd = await buehne.verbinde(buehne.person('Bernd'));
  const text = anna.text('ziele', 'ziel_1', 'begruendung');
  const satz = 'Jede Mutter findet einen Kurs mit Kinderbetreuung. '.repeat(10);
  for (const [i, zeichen] of [...satz].entries()) text.insert(i, zeichen);
  await anna.gespeichert();
  await bis(() => bernd.hash() === anna.hash());
  expect(bernd.text('ziele', 'ziel_1', 'begruendung').toString()).toBe(satz);
});

test('after a soft restart everybody works on with everything', async () => {
  const anna = await buehne.verbinde(buehne.person('Anna'), { mitBestaetigung: true });
  anna.setze('akteure', 'akteur_1', 'name', 'Volkshochschule');
  await anna.gespeichert();
  await buehne.neustart();
  await anna.synchron();
  const bernd = await buehne.verbinde(buehne.person('Bernd'));
  anna.setze('akteure', 'akteur_1', 'kurzname', 'VHS');
  await bis(() => bernd.lies('akteure', 'akteur_1', 'kurzname') === 'VHS');
  expect(bernd.hash()).toBe(anna.hash());
});
