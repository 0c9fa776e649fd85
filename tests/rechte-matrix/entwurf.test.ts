import fs from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { RoherSocket, upgradeStatus } from '@/server/collab/testing/roh';
import { Teilnehmer } from '@/server/collab/testing/teilnehmer';
import { type Testserver, testServer } from '@/server/testing/server';
import { type Browser, rufeRoute } from './aufruf';
import { allesAbrufbare, type Kanariennetz, kanariennetz } from './suche';

/**
 * A Mitglied receives no byte of a case that is not released: every text of two Entwürfe bears the same word, and
 * every page, table, file and frame is searched for it and for the ids of their documents.
 */
const KANARIE = 'kanarienvogel';
const WUENSCHE = ['', '?mit=faelle', '?mit=faelle,beteiligtenanalyse', '?faden=1'];

let server: Testserver;
let netz: Kanariennetz;
let planId: string;
let faelle: string[];

beforeAll(async () => {
  server = await testServer();
  netz = await kanariennetz(server.url, kanarienDatei());
  const dokumente = await netz.dokumente(netz.koordination);
  planId = dokumente.find(({ art }) => art === 'plan')?.id ?? '';
  faelle = dokumente.filter(({ art }) => art === 'fall').map(({ id }) => id);
}, 600_000);
afterAll(() => server?.close());

/** The example with the word in every text of its cases, and no theme that would name them. */
function kanarienDatei(): unknown {
  const datei = JSON.parse(fs.readFileSync('prisma/beispiele/typische-faelle.json', 'utf8'));
  const felder = new Set(['text', 'lesart', 'was', 'wann', 'wo', 'worauf', 'bezeichnung', 'notiz']);
  const kopf = new Set(['konstellation', 'anliegen', 'sprecher']);
  const markiert = JSON.parse(JSON.stringify(datei.faelle), (feld, wert) =>
    typeof wert === 'string' && (felder.has(feld) || kopf.has(feld)) ? `${KANARIE} ${wert}` : wert,
  );
  return { ...datei, plan: { ...datei.plan, themen: [], fundstellen: [] }, faelle: markiert };
}

const kopf = ({ url, cookie }: Browser) => ({ cookie, origin: url });
const sync = () => `${server.url.replace(/^http/, 'ws')}/sync`;
const verraeter = () => [KANARIE, ...faelle];
const SCHRITT1 = new Uint8Array([0, 0, 1, 0]);

it('no page, table, file or list says anything of it', async () => {
  expect(faelle).toHaveLength(2);
  const gefunden = await allesAbrufbare(netz.mitglied, netz.netzwerkId, WUENSCHE);
  expect(gefunden).toContain('akt_');
  expect(verraeter().filter((wort) => gefunden.includes(wort))).toEqual([]);
  for (const fallId of faelle) {
    const pfade = [
      `/netzwerk/${netz.netzwerkId}/faelle/${fallId}`,
      `/api/netzwerke/${netz.netzwerkId}/faelle/${fallId}.pdf`,
    ];
    for (const pfad of pfade) {
      const { status, text } = await rufeRoute(netz.mitglied, 'GET', pfad);
      expect([pfad, status, text.includes(KANARIE)]).toEqual([pfad, 404, false]);
    }
  }
}, 300_000);

it('no frame of the plan tells who is in it, where, or what is written there', async () => {
  const [fallId = ''] = faelle;
  expect(await upgradeStatus(`${sync()}/${fallId}`, kopf(netz.mitglied))).toBe(404);
  const plan = await RoherSocket.oeffne(`${sync()}/${planId}`, kopf(netz.mitglied));
  plan.sende(SCHRITT1);
  const autorin = new Teilnehmer(sync(), fallId, kopf(netz.koordination), {
    mitBestaetigung: true,
  });
  await autorin.synchron();
  autorin.provider.awareness.setLocalStateField('auswahl', `${KANARIE}-stelle`);
  autorin.setze('fallblatt', 'fall', 'anliegen', `${KANARIE} frisch geschrieben`);
  await autorin.gespeichert();
  await new Promise((weiter) => setTimeout(weiter, 1_500));
  const frames = Buffer.concat(plan.empfangen).toString('utf8');
  plan.ws.terminate();
  autorin.schliesse();
  expect(frames).toContain('akt_');
  expect(verraeter().filter((wort) => frames.includes(wort))).toEqual([]);
}, 60_000);

it('while the Koordination finds both with the same search, and the words in the room of the case', async () => {
  const gefunden = await allesAbrufbare(netz.koordination, netz.netzwerkId, WUENSCHE);
  expect(verraeter().filter((wort) => !gefunden.includes(wort))).toEqual([]);
  const raum = await RoherSocket.oeffne(`${sync()}/${faelle[0]}`, kopf(netz.koordination));
  raum.sende(SCHRITT1);
  await new Promise((weiter) => setTimeout(weiter, 1_000));
  expect(Buffer.concat(raum.empfangen).toString('utf8')).toContain(KANARIE);
  raum.ws.terminate();
}, 300_000);
