import fs from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createKonto } from '@/server/auth/mutations';
import { setLiveBridge } from '@/server/collab/live';
import { angemeldeterKeks } from '@/server/testing/anmeldung';
import { type Testdatenbank, testDatenbank } from '@/server/testing/database';
import { antworteAnlegen, antworteEinlesen } from './actions/anlegen';
import { antworteDokumente, antworteListe } from './loaders/api';
import { antworteExport } from './loaders/export';
import { createNetzwerk } from './mutations';
import { deleteNetzwerk } from './mutations/verwalten';

const DEMO = fs.readFileSync('prisma/demo/netzwerk.json', 'utf8');
const PASSWORT = 'korrekt pferd batterie';
let datenbank: Testdatenbank;
let userId: string;
let cookie: string;

beforeAll(async () => {
  datenbank = await testDatenbank();
  ({ userId } = await createKonto({ name: 'Ada', email: 'ada@amt.example', passwort: PASSWORT }));
  cookie = await angemeldeterKeks('ada@amt.example', PASSWORT);
  setLiveBridge({
    zugriffGeaendert: async () => undefined,
    // A document nobody has opened yet: its first row of the log is its state.
    dokumentStand: async (dokumentId) => {
      const { bytes } = await datenbank.client.dokumentUpdate.findFirstOrThrow({ where: { dokumentId } });
      return Uint8Array.from(bytes);
    },
    entferne: async () => 0,
    gibAuf: async () => undefined,
    stats: () => ({ raeume: 0, verbindungen: 0 }),
  });
});
afterAll(async () => {
  setLiveBridge(null);
  await datenbank.close();
});
beforeEach(() => datenbank.client.rateLimit.deleteMany());

function anfrage(body?: BodyInit, art = 'application/json'): Request {
  const headers = { cookie, 'content-type': art };
  return new Request('http://localhost/api', { method: body === undefined ? 'GET' : 'POST', headers, body });
}

const zeilen = async () => ({
  netzwerke: await datenbank.client.netzwerk.count(),
  dokumente: await datenbank.client.dokument.count(),
  updates: await datenbank.client.dokumentUpdate.count(),
  protokoll: await datenbank.client.protokolleintrag.count(),
});

describe('a network file', () => {
  it('read in, written out, read in again and written out is the same to the byte', async () => {
    const einlesen = async (text: string): Promise<string> => {
      const antwort = await antworteEinlesen(anfrage(text));
      expect(antwort.status).toBe(201);
      const { id } = await antwort.json();
      return (await antworteExport(anfrage(), id)).text();
    };
    const einmal = await einlesen(DEMO);
    expect(await einlesen(einmal)).toBe(einmal);
    expect(JSON.parse(einmal).plan.ziele.length).toBeGreaterThan(0);
  });

  it('is offered as a download under the name of the network, and the download is written down', async () => {
    const { netzwerkId } = await createNetzwerk({ name: 'Frühe Hilfen / Süd', ownerId: userId });
    const antwort = await antworteExport(anfrage(), netzwerkId);
    const kopf = antwort.headers.get('content-disposition') ?? '';
    expect(decodeURIComponent(kopf)).toContain("filename*=UTF-8''Frühe Hilfen - Süd.diadem.json");
    const was = await datenbank.client.protokolleintrag.count({
      where: { netzwerkId, was: 'netzwerk.exportiert' },
    });
    expect(was).toBe(1);
  });

  it('with something wrong is refused with places and sentences, and nothing is half read in', async () => {
    const datei = JSON.parse(DEMO);
    datei.plan.ziele[0].ebene = 'oberziel';
    datei.plan.akteure[0].name = 5;
    const vorher = await zeilen();
    const antwort = await antworteEinlesen(anfrage(JSON.stringify(datei)));
    expect(antwort.status).toBe(422);
    const { fundstellen } = await antwort.json();
    expect(fundstellen.length).toBeGreaterThanOrEqual(2);
    for (const { pfad, satz } of fundstellen)
      expect([typeof pfad, satz.length > 10]).toEqual(['string', true]);
    expect(await zeilen()).toEqual(vorher);
  });

  it.each([
    ['no JSON', '{"format": ', 'application/json', 422],
    ['another format', '{"format":"xlsx"}', 'application/json', 422],
    ['null', 'null', 'application/json', 422],
    ['a poisoned key', '{"__proto__":{"x":1}}', 'application/json', 422],
    ['a form', DEMO, 'text/plain', 400],
    ['21 MB', `"${'x'.repeat(21_000_000)}"`, 'application/json', 413],
  ])('that is %s is refused', async (_name, text, art, status) => {
    const vorher = await zeilen();
    expect((await antworteEinlesen(anfrage(text, art))).status).toBe(status);
    expect(await zeilen()).toEqual(vorher);
  });
});

describe('networks over HTTP', () => {
  it('are created, listed and tell their documents with the right to them', async () => {
    const antwort = await antworteAnlegen(anfrage('{"name":"  Neu  ","id":"nw_meins","rolle":"x"}'));
    expect(antwort.status).toBe(201);
    const { id, name, dokumentId } = await antwort.json();
    expect(name).toBe('Neu');
    expect(id).not.toBe('nw_meins');
    const { netzwerke } = await (await antworteListe(anfrage())).json();
    expect(netzwerke[0]).toMatchObject({ id, name: 'Neu', rolle: 'koordination' });
    const { dokumente } = await (await antworteDokumente(anfrage(), id)).json();
    expect(dokumente).toHaveLength(2);
    expect(dokumente).toContainEqual({ id: dokumentId, art: 'plan', titel: 'Plan', recht: 'bearbeiten' });
    expect(dokumente).toContainEqual({
      id: expect.any(String),
      art: 'beteiligtenanalyse',
      titel: 'Beteiligtenanalyse',
      recht: 'bearbeiten',
    });
  });

  it.each(['{"name":""}', '{"name":{"contains":""}}', '{"name":"a\\u0000b"}', '{}', 'null', '[]', 'x'])(
    'are not created from %s',
    async (text) => {
      expect((await antworteAnlegen(anfrage(text))).status).toBe(400);
    },
  );

  it('are created by one person a hundred times an hour at most (S50)', async () => {
    const viele = Array.from({ length: 103 }, () => antworteAnlegen(anfrage('{"name":""}')));
    const status = (await Promise.all(viele)).map((antwort) => antwort.status);
    expect(status.filter((wert) => wert === 429)).toHaveLength(3);
  });

  it('are deleted with all that belongs to them, but for the audit trail', async () => {
    const { netzwerkId, dokumentId } = await createNetzwerk({ name: 'Weg', ownerId: userId });
    await datenbank.client.verlauf.create({
      data: { dokumentId, elementId: 'z', feld: 'titel', userId, name: 'Ada' },
    });
    await deleteNetzwerk({ netzwerkId, vonUserId: userId });
    expect(await datenbank.client.dokumentUpdate.count({ where: { dokumentId } })).toBe(0);
    expect(await datenbank.client.verlauf.count({ where: { dokumentId } })).toBe(0);
    expect(await datenbank.client.mitgliedschaft.count({ where: { netzwerkId } })).toBe(0);
    expect(await datenbank.client.protokolleintrag.count({ where: { netzwerkId } })).toBe(2);
  });
});
