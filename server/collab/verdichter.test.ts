import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { zufall } from './testing/faelschung';
import { kanonisch } from './testing/teilnehmer';
import { Verdichter } from './verdichter';

const verdichter = new Verdichter();
afterEach(() => verdichter.schliesse());

/** Some edits and deletions of three people, as log rows; `doc` holds what came before. */
function schreibe(doc: Y.Doc, seed: number): Uint8Array[] {
  const zeilen: Uint8Array[] = [];
  const merke = (update: Uint8Array) => zeilen.push(update);
  const wuerfel = zufall(seed);
  doc.on('update', merke);
  for (let i = 0; i < 300; i++) {
    doc.clientID = 1 + wuerfel(3);
    const id = `ziel_${wuerfel(20)}`;
    doc.transact(() => {
      const ziele = doc.getMap<Y.Map<unknown>>('ziele');
      if (wuerfel(10) === 0) ziele.delete(id);
      else if (!ziele.has(id)) ziele.set(id, new Y.Map([['begruendung', new Y.Text('Anfang')]]));
      const text = ziele.get(id)?.get('begruendung');
      if (!(text instanceof Y.Text)) return;
      text.insert(wuerfel(text.length + 1), 'Wort ');
      if (wuerfel(3) === 0) text.delete(0, 2);
    });
  }
  doc.off('update', merke);
  return zeilen;
}

function geoeffnet(v2: Uint8Array): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdateV2(doc, v2);
  return doc;
}

test('the thread gives back the same document: content, clocks and deletions', async () => {
  const doc = new Y.Doc();
  const anfang = schreibe(doc, 1);
  const snapshot = await verdichter.verdichte({ snapshot: null, updates: anfang });
  const danach = schreibe(doc, 2);
  const ergebnis = geoeffnet(await verdichter.verdichte({ snapshot, updates: danach }));
  expect(kanonisch(ergebnis)).toBe(kanonisch(doc));
  expect(Y.equalSnapshots(Y.snapshot(ergebnis), Y.snapshot(doc))).toBe(true);
  // What is not there cannot be told apart by anybody who syncs with it.
  expect(Y.encodeStateAsUpdate(ergebnis, Y.encodeStateVector(doc))).toEqual(
    Y.encodeStateAsUpdate(doc, Y.encodeStateVector(doc)),
  );
});

test('a document with a row missing is refused, and the next one is served', async () => {
  const doc = new Y.Doc();
  const [erste, ...rest] = schreibe(doc, 3);
  if (!erste) throw new Error('rows');
  await expect(verdichter.verdichte({ snapshot: null, updates: rest })).rejects.toThrow('rows are missing');
  const ganz = await verdichter.verdichte({ snapshot: null, updates: [erste, ...rest] });
  expect(kanonisch(geoeffnet(ganz))).toBe(kanonisch(doc));
});

test('bytes that are no update are refused', async () => {
  const kaputt = new Uint8Array([255, 1, 2, 3]);
  await expect(verdichter.verdichte({ snapshot: kaputt, updates: [] })).rejects.toThrow();
});

test('a thread that is ended fails its work and the next call starts another', async () => {
  const doc = new Y.Doc();
  const updates = schreibe(doc, 4);
  const erster = verdichter.verdichte({ snapshot: null, updates });
  const gescheitert = expect(erster).rejects.toThrow('the thread ended');
  await new Promise((weiter) => setImmediate(weiter));
  await verdichter.schliesse();
  await gescheitert;
  expect(kanonisch(geoeffnet(await verdichter.verdichte({ snapshot: null, updates })))).toBe(kanonisch(doc));
});
