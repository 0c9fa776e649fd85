import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Testdatenbank, testDatenbank } from '@/server/testing/database';
import { Buehne, type Person } from './testing/buehne';
import { setzeStep1 } from './testing/nachrichten';
import { RoherSocket, upgradeStatus } from './testing/roh';

let datenbank: Testdatenbank;
let buehne: Buehne;
let anna: Person;
beforeAll(async () => {
  datenbank = await testDatenbank();
});
afterAll(() => datenbank.close());
beforeEach(async () => {
  buehne = await Buehne.eroeffne(datenbank.client);
  anna = buehne.person('Anna');
});
afterEach(() => buehne.schliesse());

test.each([
  'null',
  'http://boese.example',
  'http://127.0.0.1.boese.example',
  'http://127.0.0.1:1',
  'https://127.0.0.1',
])('S01 a page from %s gets no connection', async (origin) => {
  expect(await upgradeStatus(buehne.url(), { ...buehne.kopf(anna), origin })).toBe(403);
});

test('S01 without an Origin there is no connection', async () => {
  const { cookie = '' } = buehne.kopf(anna);
  expect(await upgradeStatus(buehne.url(), { cookie })).toBe(403);
});

test('S01 our own page is let in', async () => {
  expect(await upgradeStatus(buehne.url(), buehne.kopf(anna))).toBe(101);
});

test('S02 without a session the answer is 401, and a token in the address changes nothing', async () => {
  expect(await upgradeStatus(buehne.url(), { origin: buehne.origin })).toBe(401);
  expect(await upgradeStatus(`${buehne.url()}?token=wer%3Danna`, { origin: buehne.origin })).toBe(401);
});

test('S02 an ended session is none', async () => {
  anna.angemeldet = false;
  expect(await upgradeStatus(buehne.url(), buehne.kopf(anna))).toBe(401);
});

test('S04 S05 frames sent along with the handshake of a stranger are never read', async () => {
  const vorher = buehne.collab.stats();
  expect(await upgradeStatus(buehne.url(), { origin: buehne.origin })).toBe(401);
  expect(buehne.collab.stats()).toEqual(vorher);
});

test.each(['anderer_plan', '../sync/plan', 'plan%5F1', 'plan_1%00', 'pl\u0430n_1', `${'x'.repeat(65)}`, ''])(
  'S05 the document name %j is answered like one that does not exist',
  async (name) => {
    expect(await upgradeStatus(buehne.url(encodeURI(name)), buehne.kopf(anna))).toBe(404);
  },
);

test('S05 a document of another network looks like none', async () => {
  const fremd = await Buehne.eroeffne(datenbank.client);
  expect(await upgradeStatus(buehne.url(fremd.dokumentId), buehne.kopf(anna))).toBe(404);
  await fremd.schliesse();
});

test('S05 a document name inside a message is not understood: there is one document per connection', async () => {
  const roh = await RoherSocket.oeffne(buehne.url(), buehne.kopf(anna));
  const davor = roh.empfangen.length;
  for (let i = 0; i < 3; i++) roh.sende(setzeStep1('anderer_plan'));
  expect(await roh.geschlossen()).toBe(4400);
  expect(roh.empfangen.length).toBe(davor);
});

test('a client of an older version is told to reload', async () => {
  const roh = await RoherSocket.oeffne(`${buehne.url()}?v=0`, buehne.kopf(anna));
  expect(await roh.geschlossen()).toBe(4426);
});

test('a person who is no member any more gets no connection', async () => {
  anna.rolle = null;
  expect(await upgradeStatus(buehne.url(), buehne.kopf(anna))).toBe(404);
});
