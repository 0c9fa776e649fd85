import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type Testdatenbank, testDatenbank } from '@/server/testing/database';
import { liveBridge } from './live';
import { Buehne, type Person } from './testing/buehne';
import { loeschUpdate, updateVon } from './testing/faelschung';
import { praesenz, step2Frame, updateFrame } from './testing/nachrichten';
import { RoherSocket } from './testing/roh';
import { bis, warte } from './testing/teilnehmer';

let datenbank: Testdatenbank;
let buehne: Buehne;
let anna: Person;
let gast: Person;
beforeAll(async () => {
  datenbank = await testDatenbank();
});
afterAll(() => datenbank.close());
beforeEach(async () => {
  buehne = await Buehne.eroeffne(datenbank.client);
  anna = buehne.person('Anna');
  gast = buehne.person('Otto', 'beobachtung');
});
afterEach(() => buehne.schliesse());

const NEUES_ZIEL = updateVon(77, (doc) => doc.getMap('ziele').set('ziel_x', new Y.Map()));

test.each([
  ['a sync answer with changes', step2Frame(NEUES_ZIEL)],
  ['an update', updateFrame(NEUES_ZIEL)],
  ['a deletion', updateFrame(loeschUpdate(1, 0, 1))],
  ['an empty update', updateFrame(new Uint8Array([0, 0]))],
  ['damaged bytes', updateFrame(new Uint8Array([9, 9, 9]))],
])(
  'S06 Beobachtung sends %s: nothing changes, nobody hears of it, the third attempt ends it',
  async (_was, frame) => {
    const schreiberin = await buehne.verbinde(anna);
    schreiberin.setze('ziele', 'ziel_1', 'titel', 'Bleibt');
    const roh = await RoherSocket.oeffne(buehne.url(), buehne.kopf(gast));
    const vorher = schreiberin.hash();
    for (let i = 0; i < 3; i++) roh.sende(frame);
    expect(await roh.geschlossen()).toBe(4403);
    await warte(100);
    expect(schreiberin.hash()).toBe(vorher);
    const zeilen = await datenbank.client.dokumentUpdate.findMany({
      where: { dokumentId: buehne.dokumentId },
    });
    expect(new Set(zeilen.map(({ userId }) => userId))).toEqual(new Set(['anna']));
  },
);

test('S06 Beobachtung reads along without being cut off', async () => {
  const schreiberin = await buehne.verbinde(anna);
  const leser = await buehne.verbinde(gast, { mitBestaetigung: true });
  schreiberin.setze('ziele', 'ziel_1', 'titel', 'Für alle');
  await bis(() => leser.lies('ziele', 'ziel_1', 'titel') === 'Für alle');
  await leser.gespeichert();
  expect(leser.codes).toEqual([]);
});

test('S07 Beobachtung is shown as present, but says nothing about itself', async () => {
  const schreiberin = await buehne.verbinde(anna);
  const roh = await RoherSocket.oeffne(buehne.url(), buehne.kopf(gast));
  roh.sende(praesenz(555, 1, { auswahl: 'ziel_1', user: { name: 'Chef' } }));
  await bis(() => schreiberin.provider.awareness.getStates().has(555));
  expect(schreiberin.provider.awareness.getStates().get(555)).toMatchObject({
    auswahl: null,
    feld: null,
    cursor: null,
    user: { userId: 'otto', name: 'Otto', rolle: 'Beobachtung' },
  });
});

test('S07 unknown message types are dropped, and the third ends the connection', async () => {
  const roh = await RoherSocket.oeffne(buehne.url(), buehne.kopf(gast));
  for (const typ of [4, 99, 100]) roh.sende(new Uint8Array([typ, 1, 2, 3]));
  expect(await roh.geschlossen()).toBe(4400);
});

test('S09 who becomes Beobachtung is asked to connect again within 2 s and writes nothing more', async () => {
  const schreiberin = await buehne.verbinde(anna, { ohneWiederverbinden: true });
  anna.rolle = 'beobachtung';
  const beginn = Date.now();
  const gemeldet = liveBridge().zugriffGeaendert({ userId: 'anna', netzwerkId: buehne.netzwerkId });
  schreiberin.setze('ziele', 'ziel_1', 'titel', 'Zu spät');
  await gemeldet;
  await bis(() => schreiberin.codes.length > 0);
  expect(schreiberin.codes).toEqual([4409]);
  expect(Date.now() - beginn).toBeLessThan(2_000);
  const zeilen = await datenbank.client.dokumentUpdate.count({ where: { dokumentId: buehne.dokumentId } });
  expect(zeilen).toBe(0);
});

test('S09 who is removed loses the open connection within 2 s', async () => {
  const schreiberin = await buehne.verbinde(anna);
  anna.rolle = null;
  const beginn = Date.now();
  await liveBridge().zugriffGeaendert({ userId: 'anna', netzwerkId: buehne.netzwerkId });
  await bis(() => schreiberin.codes.length > 0);
  expect(schreiberin.codes).toEqual([4403]);
  expect(Date.now() - beginn).toBeLessThan(2_000);
});

test('S09 signing out elsewhere ends the connections of that session', async () => {
  const schreiberin = await buehne.verbinde(anna);
  anna.angemeldet = false;
  await liveBridge().zugriffGeaendert({ userId: 'anna', sessionId: anna.sessionId });
  await bis(() => schreiberin.codes.length > 0);
  expect(schreiberin.codes).toEqual([4401]);
});

test('S09 others and other sessions are left alone', async () => {
  const schreiberin = await buehne.verbinde(anna);
  await liveBridge().zugriffGeaendert({ userId: 'anna', sessionId: 'eine-andere' });
  await liveBridge().zugriffGeaendert({ userId: 'bernd' });
  await liveBridge().zugriffGeaendert({ netzwerkId: 'ein-anderes' });
  schreiberin.setze('ziele', 'ziel_1', 'titel', 'Weiter');
  await warte(100);
  expect(schreiberin.codes).toEqual([]);
});

test('S09 a question without a change of rights costs no frame', async () => {
  const schreiberin = await buehne.verbinde(anna, { mitBestaetigung: true });
  const frage = liveBridge().zugriffGeaendert({ userId: 'anna' });
  schreiberin.setze('ziele', 'ziel_1', 'titel', 'Bleibt erhalten');
  await frage;
  await schreiberin.gespeichert();
  expect(schreiberin.codes).toEqual([]);
});

test('S09 rights are asked again in time even if nobody tells', async () => {
  await buehne.schliesse();
  buehne = await Buehne.eroeffne(datenbank.client, { zeiten: { nachfrageMs: 200 } });
  anna = buehne.person('Anna');
  const schreiberin = await buehne.verbinde(anna);
  anna.angemeldet = false;
  await bis(() => schreiberin.codes.includes(4401));
});

test('S15 what is decided elsewhere has no place in the document', async () => {
  const schreiberin = await buehne.verbinde(anna, { ohneWiederverbinden: true });
  schreiberin.doc.getMap('beschluesse').set('beschluss_1', new Y.Map());
  await bis(() => schreiberin.codes.length > 0);
  expect(schreiberin.codes).toEqual([4400]);
  const zeilen = await datenbank.client.dokumentUpdate.count({ where: { dokumentId: buehne.dokumentId } });
  expect(zeilen).toBe(0);
});
