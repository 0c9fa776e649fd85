import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { STAERKEN, URTEILE } from '@/lib/plan/beteiligtenanalyse/schema';
import { RoherSocket, upgradeStatus } from '@/server/collab/testing/roh';
import { type Testserver, testServer } from '@/server/testing/server';
import type { Aktion, Browser } from './aufruf';
import { allesAbrufbare, type Kanariennetz, kanariennetz } from './suche';

/**
 * A Mitglied the analysis is closed to receives no byte of it (S57): every judgement bears a word of its own, and every
 * answer, page and frame is searched for it. The Koordination finds all of them, so the search is no blind one.
 */
const KANARIEN = [...Object.keys(URTEILE), 'eigen', 'konflikt', 'spalte'].map(
  (feld) => `kanarienvogel-${feld}`,
);

let server: Testserver;
let netz: Kanariennetz;
let rufe: Kanariennetz['rufe'];
let koordination: Browser;
let mitglied: Browser;
let netzwerkId: string;
let planId: string;
let analyseId: string;
let freigabe: Aktion;

beforeAll(async () => {
  server = await testServer();
  netz = await kanariennetz(server.url, kanarienDatei());
  ({ koordination, mitglied, netzwerkId, rufe } = netz);
  freigabe = netz.aktion('server/beteiligtenanalyse/actions.ts#setAnalysefreigabeAction');
  const dokumente = await netz.dokumente(koordination);
  planId = dokumente.find(({ art }) => art === 'plan')?.id ?? '';
  analyseId = dokumente.find(({ art }) => art === 'beteiligtenanalyse')?.id ?? '';
}, 600_000);
afterAll(() => server?.close());

/** The demo network with a word of its own in every judgement. */
function kanarienDatei(): unknown {
  const datei = JSON.parse(fs.readFileSync('prisma/demo/netzwerk.json', 'utf8'));
  const [a, b] = datei.plan.akteure;
  const platz = { parentId: null, rank: 'a0' };
  datei.beteiligtenanalyse = {
    spalten: [
      ...Object.keys({ ...URTEILE, ...STAERKEN }).map((feld) => ({
        ...{ id: `spa_${feld}`, platz, titel: feld, feld, art: feld in URTEILE ? 'text' : 'zahl' },
      })),
      { id: 'spa_eigen', platz, titel: 'kanarienvogel-spalte', art: 'text' },
    ],
    einschaetzungen: [
      {
        ...{ id: a.id, platz, einfluss: 5, werte: { spa_eigen: 'kanarienvogel-eigen' } },
        ...Object.fromEntries(Object.keys(URTEILE).map((feld) => [feld, `kanarienvogel-${feld}`])),
      },
    ],
    konflikte: [
      { id: 'kon_1', platz, paar: { vonAkteurId: a.id, zuAkteurId: b.id }, notiz: 'kanarienvogel-konflikt' },
    ],
  };
  return datei;
}

const kopf = ({ url, cookie }: Browser) => ({ cookie, origin: url });
const syncUrl = (id: string) => `${server.url.replace(/^http/, 'ws')}/sync/${id}`;
const WUENSCHE = [
  '',
  '?analyse=1',
  '?konflikte=1',
  '?mit=beteiligtenanalyse',
  '?spalten=spa_eigen,spa_interessen,name',
];

const alles = (wer: Browser) => allesAbrufbare(wer, netzwerkId, WUENSCHE);

describe('a Mitglied without the right', () => {
  it('receives no word of a judgement by page, export, list or any other answer', async () => {
    const gefunden = await alles(mitglied);
    expect(gefunden).toContain('akt_');
    expect(KANARIEN.filter((wort) => gefunden.includes(wort))).toEqual([]);
  }, 300_000);

  it('while the Koordination finds every one of them with the same search', async () => {
    const gefunden = await alles(koordination);
    expect(KANARIEN.filter((wort) => !gefunden.includes(wort))).toEqual([]);
  }, 300_000);

  it('gets 403 before the socket is open, and no word in the frames of the plan', async () => {
    expect(await upgradeStatus(syncUrl(analyseId), kopf(mitglied))).toBe(403);
    const plan = await RoherSocket.oeffne(syncUrl(planId), kopf(mitglied));
    // Sync step 1 of an empty document: the server answers with everything.
    plan.sende(new Uint8Array([0, 0, 1, 0]));
    await new Promise((weiter) => setTimeout(weiter, 1_500));
    const frames = Buffer.concat(plan.empfangen).toString('utf8');
    plan.ws.terminate();
    expect(frames).toContain('akt_');
    expect(KANARIEN.filter((wort) => frames.includes(wort))).toEqual([]);
  });

  it('is not told that the document exists', async () => {
    expect((await netz.dokumente(mitglied)).map(({ id }) => id)).not.toContain(analyseId);
  });
});

describe('opening and closing', () => {
  it('lets the role in, and closing ends the open socket within 2 s with nothing after it', async () => {
    await rufe(freigabe, koordination, { netzwerkId, rolle: 'mitglied', recht: 'lesen' });
    const offen = await RoherSocket.oeffne(syncUrl(analyseId), kopf(mitglied));
    offen.sende(new Uint8Array([0, 0, 1, 0]));
    await new Promise((weiter) => setTimeout(weiter, 1_000));
    expect(Buffer.concat(offen.empfangen).toString('utf8')).toContain('kanarienvogel-interessen');
    const beginn = Date.now();
    await rufe(freigabe, koordination, { netzwerkId, rolle: 'mitglied', recht: null });
    expect(await offen.geschlossen()).toBe(4403);
    expect(Date.now() - beginn).toBeLessThan(2_000);
    expect(await upgradeStatus(syncUrl(analyseId), kopf(mitglied))).toBe(403);
  }, 60_000);

  it('who may only read writes nothing', async () => {
    await rufe(freigabe, koordination, { netzwerkId, rolle: 'mitglied', recht: 'lesen' });
    const roh = await RoherSocket.oeffne(syncUrl(analyseId), kopf(mitglied));
    const doc = new Y.Doc();
    doc.getMap('konflikte').set('kon_x', new Y.Map());
    const update = Y.encodeStateAsUpdate(doc);
    for (let i = 0; i < 3; i += 1) roh.sende(new Uint8Array([0, 2, update.length, ...update]));
    expect(await roh.geschlossen()).toBe(4403);
    await rufe(freigabe, koordination, { netzwerkId, rolle: 'mitglied', recht: null });
  }, 60_000);
});
