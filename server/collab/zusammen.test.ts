import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type Testdatenbank, testDatenbank } from '@/server/testing/database';
import { Buehne } from './testing/buehne';
import { zufall } from './testing/faelschung';
import { bis, kanonisch, type Teilnehmer, warte } from './testing/teilnehmer';

/** From the moment everybody is connected again (R08). */
const KONVERGENZ_MS = 5_000;
/** Server and all clients share one process here, often on a busy machine: the slowest of them may take longer. */
const FRIST_MS = 20_000;

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

function gruppe(name: string, anzahl: number): Promise<Teilnehmer[]> {
  const personen = Array.from({ length: anzahl }, (_, i) => buehne.person(`${name}${i}`));
  return Promise.all(personen.map((person) => buehne.verbinde(person, { mitBestaetigung: true })));
}

async function alleGleich(alle: readonly Teilnehmer[]): Promise<void> {
  await bis(() => {
    const hash = alle[0]?.hash();
    return alle.every((einer) => einer.provider.synced && einer.hash() === hash);
  }, FRIST_MS);
  const { doc } = await buehne.collab.rooms.oeffne(buehne.dokumentId);
  expect(doc.store.pendingStructs).toBeNull();
}

/** Milliseconds until each pair shows what the server has, once everything both sides wrote is there. */
async function bisPaareGleich(nord: readonly Teilnehmer[], sued: readonly Teilnehmer[]): Promise<number[]> {
  const beginn = performance.now();
  await bis(() => sued.every((einer) => einer.allesGespeichert()), FRIST_MS);
  const { doc } = await buehne.collab.rooms.oeffne(buehne.dokumentId);
  const ergebnis = kanonisch(doc);
  const paare = sued.map(async (einer, i) => {
    await bis(() => einer.hash() === ergebnis && nord[i]?.hash() === ergebnis, FRIST_MS);
    return performance.now() - beginn;
  });
  return (await Promise.all(paare)).sort((a, b) => a - b);
}

test('R08 two groups of ten write apart on the same 30 goals and texts: all converge, no word is lost', async () => {
  const nord = await gruppe('Nord', 10);
  const sued = await gruppe('Sued', 10);
  const alle = [...nord, ...sued];
  for (let i = 0; i < 30; i++) nord[0]?.text('ziele', `ziel_${i}`, 'begruendung').insert(0, 'Anfang. ');
  await alleGleich(alle);
  for (const einer of sued) einer.provider.disconnect();
  const worte = alle.flatMap((einer, wer) =>
    Array.from({ length: 30 }, (_, i) => {
      const wort = `w${wer}x${i}.`;
      const text = einer.text('ziele', `ziel_${i}`, 'begruendung');
      text.insert(text.length, wort);
      einer.setze('ziele', `ziel_${i}`, 'titel', `von ${wer}`);
      einer.setze('quellen', `quelle_${wer}_${i}`, 'titel', wort);
      return { wort, ziel: `ziel_${i}`, quelle: `quelle_${wer}_${i}` };
    }),
  );
  await alleGleich(nord);
  for (const einer of sued) einer.provider.connect();
  await bis(() => sued.every(({ provider }) => provider.wsconnected));
  const zeiten = await bisPaareGleich(nord, sued);
  expect(zeiten).toHaveLength(10);
  expect(zeiten[5]).toBeLessThanOrEqual(KONVERGENZ_MS);
  await alleGleich(alle);
  const einer = nord[0];
  for (const { wort, ziel, quelle } of worte) {
    expect(einer?.text('ziele', ziel, 'begruendung').toString()).toContain(wort);
    expect(einer?.lies('quellen', quelle, 'titel')).toBe(wort);
  }
});

test('R09 whoever is thrown off again and again never seems connected without sending', async () => {
  const alle = await gruppe('Wackelig', 20);
  const beobachter = await buehne.verbinde(buehne.person('Olga'));
  const laengste: number[] = [];
  for (let runde = 0; runde < 40; runde++) {
    const geworfene = alle.filter((_, i) => (i + runde) % 4 === 0);
    await Promise.all(
      geworfene.map(async (einer, i) => {
        einer.provider.ws?.close();
        await bis(() => einer.provider.wsconnected && einer.provider.synced, 5_000);
        const beginn = performance.now();
        const id = `annahme_${runde}_${i}`;
        einer.setze('annahmen', id, 'titel', 'Nach dem Abbruch');
        await bis(() => beobachter.lies('annahmen', id, 'titel') !== undefined, 5_000);
        laengste.push(performance.now() - beginn);
      }),
    );
  }
  expect(laengste).toHaveLength(200);
  await alleGleich([...alle, beobachter]);
}, 120_000);

test('R12 what was written offline and kept on the device is sent by the next start of the browser: 20 of 20', async () => {
  for (let i = 0; i < 20; i++) {
    const tab = await buehne.verbinde(buehne.person('Anna'), { mitBestaetigung: true });
    tab.provider.disconnect();
    tab.setze('ziele', `ziel_${i}`, 'titel', `Offline ${i}`);
    const aufGeraet = Y.encodeStateAsUpdate(tab.doc);
    tab.schliesse();
    const doc = new Y.Doc();
    Y.applyUpdate(doc, aufGeraet);
    const neu = await buehne.verbinde(buehne.person('Anna'), { doc, mitBestaetigung: true });
    await neu.gespeichert();
    expect(neu.codes).toEqual([]);
    neu.schliesse();
  }
  const frisch = await buehne.verbinde(buehne.person('Bernd'));
  for (let i = 0; i < 20; i++) expect(frisch.lies('ziele', `ziel_${i}`, 'titel')).toBe(`Offline ${i}`);
});

test('R15 one person in two tabs that share the store of the device: no divergence, nothing doubled, 500 rounds', async () => {
  const anna = buehne.person('Anna');
  const [a, b] = [
    await buehne.verbinde(anna, { mitBestaetigung: true }),
    await buehne.verbinde(anna, { mitBestaetigung: true }),
  ];
  const wuerfel = zufall(15);
  a.text('ziele', 'ziel_1', 'begruendung').insert(0, '.');
  await alleGleich([a, b]);
  for (let i = 0; i < 500; i++) {
    const [wer, anderer] = wuerfel(2) === 0 ? [a, b] : [b, a];
    const text = wer.text('ziele', 'ziel_1', 'begruendung');
    if (wuerfel(10) === 0) wer.provider.disconnect();
    text.insert(wuerfel(text.length + 1), String.fromCharCode(97 + wuerfel(26)));
    if (wuerfel(4) === 0) text.delete(wuerfel(text.length), 1);
    // The other tab reads this one's unsent edits from the device and sends them too.
    if (wuerfel(8) === 0) Y.applyUpdate(anderer.doc, Y.encodeStateAsUpdate(wer.doc));
    if (wuerfel(5) === 0) wer.provider.connect();
    if (i % 50 === 49) {
      a.provider.connect();
      b.provider.connect();
      await alleGleich([a, b]);
      await a.gespeichert();
      await b.gespeichert();
    }
  }
  expect([...a.codes, ...b.codes].filter((code) => code >= 4000)).toEqual([]);
  const frisch = await buehne.verbinde(buehne.person('Bernd'));
  await alleGleich([a, b, frisch]);
}, 60_000);

test("R34 fifty times undo takes back one's own, never another's", async () => {
  const [anna, bernd] = await gruppe('Person', 2);
  if (!anna || !bernd) throw new Error('two people');
  const rueckgaengig = new Y.UndoManager(bernd.doc.getMap('ziele'), { trackedOrigins: new Set(['bernd']) });
  for (let i = 0; i < 20; i++) {
    anna.setze('ziele', `anna_${i}`, 'titel', `Annas Ziel ${i}`);
    bernd.doc.transact(() => bernd.setze('ziele', `bernd_${i}`, 'titel', `Bernds Ziel ${i}`), 'bernd');
    rueckgaengig.stopCapturing();
  }
  await alleGleich([anna, bernd]);
  for (let i = 0; i < 50; i++) rueckgaengig.undo();
  await bernd.gespeichert();
  await alleGleich([anna, bernd]);
  for (let i = 0; i < 20; i++) expect(anna.lies('ziele', `anna_${i}`, 'titel')).toBe(`Annas Ziel ${i}`);
  expect(anna.lies('ziele', 'bernd_3', 'titel')).toBeUndefined();
  while (rueckgaengig.canRedo()) rueckgaengig.redo();
  await bernd.gespeichert();
  await alleGleich([anna, bernd]);
  expect(anna.lies('ziele', 'bernd_3', 'titel')).toBe('Bernds Ziel 3');
  expect(bernd.codes).toEqual([]);
});

test('who vanishes without a farewell is gone from presence', async () => {
  await buehne.schliesse();
  buehne = await Buehne.eroeffne(datenbank.client, { zeiten: { pulsMs: 100 } });
  const [anna, bernd] = await gruppe('Person', 2);
  if (!anna || !bernd) throw new Error('two people');
  await bis(() => anna.provider.awareness.getStates().size === 2);
  const leitung = bernd.provider.ws;
  // From here on Bernd's side is silent: it reads nothing, so it answers no ping.
  if (leitung && 'pause' in leitung && typeof leitung.pause === 'function') leitung.pause();
  await bis(() => anna.provider.awareness.getStates().size === 1, 5_000);
});

test('many newcomers get the same plan while others write', async () => {
  const [anna] = await gruppe('Anna', 1);
  if (!anna) throw new Error('one person');
  for (let i = 0; i < 50; i++) anna.setze('ziele', `ziel_${i}`, 'titel', 'x'.repeat(500));
  await anna.gespeichert();
  const tippt = setInterval(() => anna.setze('ziele', 'ziel_0', 'titel', String(Math.random())), 5);
  const neue = await gruppe('Neu', 20);
  clearInterval(tippt);
  await warte(100);
  await alleGleich([anna, ...neue]);
});
