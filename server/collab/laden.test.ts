import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { SCHEMA_VERSION } from '@/lib/plan/doc/plan';
import { CODES, codeSatz } from '@/lib/sync/codes';
import { type Testdatenbank, testDatenbank } from '@/server/testing/database';
import type { DokumentLog } from './log';
import { PrismaLog } from './log-prisma';
import { STUMM } from './meldung';
import { Buehne, type Person } from './testing/buehne';
import { bis, warte } from './testing/teilnehmer';
import { Verdichter } from './verdichter';

let datenbank: Testdatenbank;
let buehne: Buehne;
let anna: Person;
let log: PrismaLog;
beforeAll(async () => {
  datenbank = await testDatenbank();
});
afterAll(() => datenbank.close());
beforeEach(() => {
  log = new PrismaLog(() => datenbank.client);
});
afterEach(() => buehne.schliesse());

async function eroeffne(optionen: Parameters<typeof Buehne.eroeffne>[1] = {}): Promise<void> {
  buehne = await Buehne.eroeffne(datenbank.client, optionen);
  anna = buehne.person('Anna');
}

/** The real log with one part replaced. */
function gestoert(teil: Partial<DokumentLog>): DokumentLog {
  return {
    lade: (id) => log.lade(id),
    haengeAn: (...was) => log.haengeAn(...was),
    verdichte: (id, stand, bis) => log.verdichte(id, stand, bis),
    bewahre: (id, stand, bis) => log.bewahre(id, stand, bis),
    ersetze: (id, neu) => log.ersetze(id, neu),
    ...teil,
  };
}

async function schreibeUndGeh(titel: string): Promise<void> {
  const schreiberin = await buehne.verbinde(anna, { mitBestaetigung: true });
  schreiberin.setze('ziele', 'ziel_1', 'titel', titel);
  await schreiberin.gespeichert();
  schreiberin.schliesse();
}

function zeilen() {
  return datenbank.client.dokumentUpdate.findMany({
    where: { dokumentId: buehne.dokumentId },
    orderBy: { id: 'asc' },
  });
}

function snapshots() {
  return datenbank.client.dokumentSnapshot.findMany({
    where: { dokumentId: buehne.dokumentId },
    orderBy: { id: 'asc' },
  });
}

test('R06 a document that cannot be loaded is never handed out empty: 5 clients, 200 attempts, 0 bytes changed', async () => {
  let kaputt = false;
  await eroeffne({
    log: gestoert({ lade: (id) => (kaputt ? Promise.reject(new Error('database is gone')) : log.lade(id)) }),
  });
  await schreibeUndGeh('Unverändert');
  await buehne.neustart();
  const vorher = await zeilen();
  kaputt = true;
  for (let runde = 0; runde < 40; runde++) {
    const clients = Array.from({ length: 5 }, () => buehne.oeffne(anna, { ohneWiederverbinden: true }));
    for (const client of clients) client.setze('ziele', `ziel_neu_${runde}`, 'titel', 'Darf nicht ankommen');
    await bis(() => clients.every(({ codes }) => codes[0] === 4503));
    expect(clients.some(({ provider }) => provider.synced)).toBe(false);
    for (const client of clients) client.schliesse();
  }
  expect(await zeilen()).toEqual(vorher);
  kaputt = false;
  const wieder = await buehne.verbinde(anna);
  expect(wieder.lies('ziele', 'ziel_1', 'titel')).toBe('Unverändert');
}, 60_000);

test('R06 a database that never answers ends in an error, not in an empty document', async () => {
  await eroeffne({
    log: gestoert({ lade: () => new Promise(() => undefined) }),
    zeiten: { ladefristMs: 200 },
  });
  const client = buehne.oeffne(anna, { ohneWiederverbinden: true });
  await bis(() => client.codes[0] === 4503);
  expect(client.provider.synced).toBe(false);
});

test('those who come at the same time share one load', async () => {
  let geladen = 0;
  await eroeffne({
    log: gestoert({
      lade: async (id) => {
        geladen += 1;
        await warte(50);
        return log.lade(id);
      },
    }),
  });
  await Promise.all(Array.from({ length: 20 }, () => buehne.verbinde(anna)));
  expect(geladen).toBe(1);
});

test('when nothing can be appended nobody is told "gespeichert", and nobody sees the change', async () => {
  let voll = false;
  await eroeffne({
    log: gestoert({
      haengeAn: (...was) => (voll ? Promise.reject(new Error('disk full')) : log.haengeAn(...was)),
    }),
  });
  const schreiberin = await buehne.verbinde(anna, { mitBestaetigung: true, ohneWiederverbinden: true });
  const bernd = await buehne.verbinde(buehne.person('Bernd'), { ohneWiederverbinden: true });
  voll = true;
  schreiberin.setze('ziele', 'ziel_1', 'titel', 'Nicht auf der Platte');
  await bis(() => schreiberin.codes[0] === 4500 && bernd.codes[0] === 4500);
  expect(schreiberin.angenommen).toBeLessThan(schreiberin.gesendet);
  expect(bernd.lies('ziele', 'ziel_1', 'titel')).toBeUndefined();
  voll = false;
  schreiberin.provider.connect();
  await schreiberin.gespeichert();
  bernd.provider.connect();
  await bis(() => bernd.lies('ziele', 'ziel_1', 'titel') === 'Nicht auf der Platte');
});

test('R40 a flipped bit in one log row closes off this document, and only this one', async () => {
  await eroeffne();
  await schreibeUndGeh('Wird beschädigt');
  await buehne.neustart();
  const [zeile] = await zeilen();
  if (!zeile) throw new Error('no row');
  const bytes = Uint8Array.from(zeile.bytes);
  bytes[5] = (bytes[5] ?? 0) ^ 1;
  await datenbank.client.dokumentUpdate.update({ where: { id: zeile.id }, data: { bytes } });
  const client = buehne.oeffne(anna, { ohneWiederverbinden: true });
  await bis(() => client.codes[0] === 4503);
  const heil = await Buehne.eroeffne(datenbank.client);
  await heil.verbinde(heil.person('Bernd'));
  await heil.schliesse();
});

test('R40 a flipped bit in the newest snapshot costs nothing: the older one and the rows are there', async () => {
  await eroeffne({ zeiten: { leerlaufMs: 50, ruheMs: 50 } });
  for (const titel of ['Eins', 'Zwei', 'Drei']) {
    await schreibeUndGeh(titel);
    const anzahl = (await snapshots()).at(-1)?.id ?? 0n;
    await bis(async () => ((await snapshots()).at(-1)?.id ?? 0n) > anzahl);
  }
  const juengster = (await snapshots()).at(-1);
  if (!juengster) throw new Error('no snapshot');
  const bytes = Uint8Array.from(juengster.bytes);
  bytes[20] = (bytes[20] ?? 0) ^ 4;
  await datenbank.client.dokumentSnapshot.update({ where: { id: juengster.id }, data: { bytes } });
  const client = await buehne.verbinde(anna);
  expect(client.lies('ziele', 'ziel_1', 'titel')).toBe('Drei');
});

test('compaction keeps two snapshots and only the rows they do not cover, and the plan stays the same', async () => {
  await eroeffne({ zeiten: { verdichteAb: 5, ruheMs: 50 } });
  const schreiberin = await buehne.verbinde(anna, { mitBestaetigung: true });
  for (let runde = 0; runde < 3; runde++) {
    for (let i = 0; i < 6; i++) {
      schreiberin.setze('ziele', `ziel_${runde}_${i}`, 'titel', `Ziel ${i}`);
      await schreiberin.gespeichert();
    }
    const vorher = runde;
    await bis(async () => (await snapshots()).length >= Math.min(2, vorher + 1));
    await warte(200);
  }
  expect(await snapshots()).toHaveLength(2);
  expect((await zeilen()).length).toBeLessThan(18);
  const hash = schreiberin.hash();
  await buehne.neustart();
  const wieder = await buehne.verbinde(buehne.person('Bernd'));
  expect(wieder.hash()).toBe(hash);
});

test('a thread that cannot start costs a snapshot, never a change', async () => {
  const gemeldet: string[] = [];
  await eroeffne({
    verdichter: new Verdichter('/nirgends.mjs'),
    zeiten: { verdichteAb: 2, ruheMs: 50 },
    meldung: { ...STUMM, error: (_felder, text) => gemeldet.push(text) },
  });
  const schreiberin = await buehne.verbinde(anna, { mitBestaetigung: true });
  for (let i = 0; i < 4; i++) {
    schreiberin.setze('ziele', `ziel_${i}`, 'titel', `Ziel ${i}`);
    await schreiberin.gespeichert();
  }
  await bis(() => gemeldet.includes('snapshot failed'));
  schreiberin.setze('ziele', 'ziel_9', 'titel', 'Danach');
  await schreiberin.gespeichert();
  expect(await snapshots()).toEqual([]);
  expect(await zeilen()).toHaveLength(5);
  const hash = schreiberin.hash();
  await buehne.neustart();
  const wieder = await buehne.verbinde(buehne.person('Bernd'));
  expect(wieder.hash()).toBe(hash);
});

test('R17 a document of a newer Diadem is refused with a sentence and never written', async () => {
  await eroeffne({ zeiten: { leerlaufMs: 50, ruheMs: 50 } });
  const neuer = new Y.Doc();
  neuer.getMap('meta').set('schemaVersion', SCHEMA_VERSION + 1);
  await log.haengeAn(buehne.dokumentId, [{ bytes: Y.encodeStateAsUpdate(neuer), userId: null }], [], 'plan');
  const vorher = await zeilen();
  const client = buehne.oeffne(anna, { ohneWiederverbinden: true, mitBestaetigung: true });
  client.setze('ziele', 'ziel_1', 'titel', 'Darf nicht ankommen');
  await bis(() => client.codes[0] === CODES.dokumentZuNeu);
  expect(client.hinweise.at(-1)?.text).toBe(codeSatz(CODES.dokumentZuNeu));
  expect(client.provider.synced).toBe(false);
  await expect(
    buehne.collab.rooms.aendere(buehne.dokumentId, (doc) => doc.getMap('ziele').clear()),
  ).rejects.toThrow();
  await warte(200);
  expect(await zeilen()).toEqual(vorher);
  expect(await snapshots()).toEqual([]);
});

test('R19 a laptop opened after days finds the plan unloaded and compacted, and its edits merge', async () => {
  await eroeffne({ zeiten: { leerlaufMs: 50, ruheMs: 50, verdichteAb: 5 } });
  const laptop = await buehne.verbinde(anna);
  const text = laptop.text('ziele', 'ziel_1', 'begruendung');
  text.insert(0, 'Gemeinsamer Anfang. ');
  const bernd = await buehne.verbinde(buehne.person('Bernd'), { mitBestaetigung: true });
  await bis(() => bernd.hash() === laptop.hash());
  laptop.provider.disconnect();
  text.insert(text.length, 'Unterwegs geschrieben.');
  laptop.setze('akteure', 'akteur_1', 'name', 'Caritas');
  for (let i = 0; i < 12; i++) {
    bernd.text('ziele', 'ziel_1', 'begruendung').insert(0, `Satz ${i}. `);
    await bernd.gespeichert();
  }
  bernd.schliesse();
  await bis(() => buehne.collab.stats().raeume === 0);
  laptop.provider.connect();
  await laptop.synchron();
  const neu = await buehne.verbinde(buehne.person('Cem'));
  await bis(() => neu.hash() === laptop.hash());
  const ergebnis = neu.text('ziele', 'ziel_1', 'begruendung').toString();
  expect(ergebnis.match(/Unterwegs geschrieben\./g)).toHaveLength(1);
  expect(ergebnis.match(/Gemeinsamer Anfang\./g)).toHaveLength(1);
  expect(ergebnis).toContain('Satz 11.');
});

test('connecting again and again writes nothing, however much was ever deleted', async () => {
  await eroeffne();
  const schreiberin = await buehne.verbinde(anna, { mitBestaetigung: true });
  const text = schreiberin.text('ziele', 'ziel_1', 'begruendung');
  for (let i = 0; i < 50; i++) {
    text.insert(0, 'weg');
    text.delete(0, 2);
  }
  await schreiberin.gespeichert();
  const vorher = (await zeilen()).length;
  for (let i = 0; i < 5; i++) {
    schreiberin.provider.disconnect();
    schreiberin.provider.connect();
    await schreiberin.gespeichert();
  }
  expect((await zeilen()).length).toBe(vorher);
});

test('R29 a dirty document opens: nothing is removed, everything else can be edited', async () => {
  await eroeffne();
  const schmutzig = new Y.Doc();
  schmutzig.getMap('ziele').set('nur_text', 'kein Datensatz');
  const ziel = new Y.Map<unknown>();
  schmutzig.getMap('ziele').set('ziel_1', ziel);
  ziel.set('titel', 17);
  ziel.set('wert', Number.NaN);
  ziel.set('platz', { parentId: 'gibt_es_nicht', rank: '' });
  ziel.set('begruendung', 'kein Langtext');
  schmutzig.getMap('unbekannt').set('art', new Y.Array());
  const bytes = Y.encodeStateAsUpdate(schmutzig);
  await log.haengeAn(buehne.dokumentId, [{ bytes, userId: null }], [], 'plan');
  const schreiberin = await buehne.verbinde(anna, { mitBestaetigung: true });
  expect(schreiberin.lies('ziele', 'ziel_1', 'wert')).toBeNaN();
  expect(schreiberin.doc.getMap('ziele').get('nur_text')).toBe('kein Datensatz');
  schreiberin.setze('ziele', 'ziel_1', 'titel', 'Repariert');
  await schreiberin.gespeichert();
  expect(schreiberin.codes).toEqual([]);
});

test('R29 a document 2,000 levels deep opens like any other', async () => {
  await eroeffne();
  const tief = new Y.Doc();
  let karte = new Y.Map<unknown>();
  tief.getMap('ziele').set('bombe', karte);
  for (let i = 0; i < 2_000; i++) {
    const innen = new Y.Map<unknown>();
    karte.set('a', innen);
    karte = innen;
  }
  await log.haengeAn(buehne.dokumentId, [{ bytes: Y.encodeStateAsUpdate(tief), userId: null }], [], 'plan');
  const schreiberin = await buehne.verbinde(anna, { mitBestaetigung: true });
  schreiberin.setze('akteure', 'akteur_1', 'name', 'VHS');
  await schreiberin.gespeichert();
});

test('an older document is brought to the present schema before the first client, and its bytes are kept', async () => {
  await eroeffne({
    migriere: (_regeln, doc) => {
      if (doc.getMap('meta').get('schemaVersion') !== 1) doc.getMap('meta').set('schemaVersion', 1);
    },
    zeiten: { leerlaufMs: 50, ruheMs: 50 },
  });
  const erste = await buehne.verbinde(anna);
  expect(erste.doc.getMap('meta').get('schemaVersion')).toBe(1);
  erste.schliesse();
  for (const titel of ['Eins', 'Zwei', 'Drei']) {
    await bis(() => buehne.collab.stats().raeume === 0);
    await schreibeUndGeh(titel);
  }
  await bis(() => buehne.collab.stats().raeume === 0);
  expect((await snapshots()).filter(({ bewahrt }) => bewahrt)).toHaveLength(1);
});
