import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { CODES, codeSatz } from '@/lib/sync/codes';
import { type Testdatenbank, testDatenbank } from '@/server/testing/database';
import { Buehne, type Person } from './testing/buehne';
import { praesenz } from './testing/nachrichten';
import { RoherSocket } from './testing/roh';
import { bis, warte } from './testing/teilnehmer';

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

/** A document that uses the client id of another, as a tab does that was copied with its memory. */
function kopieVon(doc: Y.Doc): Y.Doc {
  const kopie = new Y.Doc();
  kopie.clientID = doc.clientID;
  return kopie;
}

test('V3 a second live tab with the same client id is refused with its code, and nothing of it is kept', async () => {
  const erste = await buehne.verbinde(anna, { mitBestaetigung: true });
  erste.setze('ziele', 'ziel_1', 'titel', 'Aus dem ersten Fenster');
  await erste.gespeichert();
  const doppelt = kopieVon(erste.doc);
  const zweite = buehne.oeffne(anna, { doc: doppelt, mitBestaetigung: true, ohneWiederverbinden: true });
  zweite.setze('ziele', 'ziel_2', 'titel', 'Mit geborgter Kennung');
  await bis(() => zweite.codes.length > 0);
  expect(zweite.codes).toEqual([CODES.kennungDoppelt]);
  expect(zweite.hinweise.at(-1)?.text).toBe(codeSatz(CODES.kennungDoppelt));
  erste.setze('ziele', 'ziel_1', 'titel', 'Schreibt weiter');
  await erste.gespeichert();
  expect(erste.codes).toEqual([]);
  const frisch = await buehne.verbinde(anna);
  expect(frisch.lies('ziele', 'ziel_2', 'titel')).toBeUndefined();
  expect(frisch.hash()).toBe(erste.hash());
});

test('V3 with a fresh client id the refused tab is let in', async () => {
  const erste = await buehne.verbinde(anna, { mitBestaetigung: true });
  const doppelt = kopieVon(erste.doc);
  const zweite = buehne.oeffne(anna, { doc: doppelt, ohneWiederverbinden: true });
  await bis(() => zweite.codes[0] === CODES.kennungDoppelt);
  const dritte = await buehne.verbinde(anna, { mitBestaetigung: true });
  dritte.setze('ziele', 'ziel_2', 'titel', 'Mit eigener Kennung');
  await dritte.gespeichert();
  await bis(() => erste.lies('ziele', 'ziel_2', 'titel') === 'Mit eigener Kennung');
});

test('the same tab back again while its old socket is half open: the new one wins, the old one is cut', async () => {
  const alt = await RoherSocket.oeffne(buehne.url(), buehne.kopf(anna));
  const doc = new Y.Doc();
  alt.sende(praesenz(doc.clientID, 1, {}));
  const bernd = await buehne.verbinde(buehne.person('Bernd'));
  await bis(() => bernd.provider.awareness.getStates().has(doc.clientID));
  // From here on the old socket is silent, as after a change of network: no answer, no farewell.
  alt.ws.pause();
  const neu = await buehne.verbinde(anna, { doc, mitBestaetigung: true });
  neu.setze('ziele', 'ziel_1', 'titel', 'Nach dem Netzwechsel');
  await neu.gespeichert();
  expect(neu.codes).toEqual([]);
  expect(buehne.collab.stats().verbindungen).toBe(2);
  await bis(() => bernd.lies('ziele', 'ziel_1', 'titel') === 'Nach dem Netzwechsel');
  await bis(() => bernd.provider.awareness.getStates().has(doc.clientID));
});

test('a tab that leaves and comes back at once, fifty times, is never taken for two', async () => {
  const tab = await buehne.verbinde(anna, { mitBestaetigung: true });
  for (let i = 0; i < 50; i++) {
    tab.provider.disconnect();
    tab.provider.connect();
    tab.setze('ziele', `ziel_${i}`, 'titel', `Runde ${i}`);
    if (i % 3 === 0) await warte(5);
  }
  await tab.gespeichert();
  expect(tab.codes.filter((code) => code >= 4000)).toEqual([]);
  const frisch = await buehne.verbinde(anna);
  await bis(() => frisch.hash() === tab.hash());
});
