import { afterAll, beforeAll, expect, it } from 'vitest';
import { netzwerkdateiSchema } from '@/lib/plan/netzwerkdatei/schema';
import { createKonto } from '@/server/auth/mutations';
import { createNetzwerk } from '@/server/netzwerke/mutations';
import { druckerei } from '@/server/pdf/druckerei';
import { angemeldeterKeks } from '@/server/testing/anmeldung';
import { type Testdatenbank, testDatenbank } from '@/server/testing/database';
import { antworteRoterFaden } from './loaders/ausfuhr';

const KONTO = { name: 'Ada Beispiel', email: 'ada@amt.example', passwort: 'korrekt pferd batterie' };
const ZIELE = 400;

let datenbank: Testdatenbank;
let netzwerkId: string;
let cookie: string;

beforeAll(async () => {
  datenbank = await testDatenbank();
  const { userId } = await createKonto(KONTO);
  const rank = (i: number) => `a${10_000 + i}1`;
  const ziele = Array.from({ length: ZIELE }, (_, i) => ({
    id: `z${i}`,
    ebene: i === 0 ? 'grundsatzziel' : i < 40 ? 'rahmenziel' : 'ergebnisziel',
    platz: { parentId: i === 0 ? null : i < 40 ? 'z0' : `z${1 + (i % 39)}`, rank: rank(i) },
    titel: `Ziel ${i} ist mit allen Beteiligten erreicht`,
  }));
  const themen = Array.from({ length: ZIELE }, (_, i) => ({
    id: `t${i}`,
    platz: { parentId: null, rank: rank(i) },
    titel: `Thema ${i}`,
    art: 'generativ',
    zielIds: [`z${i}`, `z${(i * 7) % ZIELE}`],
  }));
  const datei = netzwerkdateiSchema.parse({
    format: 'diadem-netzwerk',
    version: 1,
    netzwerk: { name: 'Großes Netz' },
    plan: { ziele, themen },
  });
  ({ netzwerkId } = await createNetzwerk({ name: 'Großes Netz', ownerId: userId, datei }));
  cookie = await angemeldeterKeks(KONTO.email, KONTO.passwort);
}, 120_000);
afterAll(async () => {
  await druckerei().schliesse();
  await datenbank.close();
});

const hole = (signal?: AbortSignal) => {
  const adresse = `http://localhost/api/netzwerke/${netzwerkId}/roter-faden.pdf`;
  return antworteRoterFaden(
    new Request(adresse, { headers: { cookie }, ...(signal && { signal }) }),
    netzwerkId,
  );
};

it('the red thread on paper can be given up while it is made, and the next one is made all the same', async () => {
  const vorbei = new AbortController();
  const laeuft = hole(vorbei.signal);
  while (druckerei().stand.laufend === 0) await new Promise((weiter) => setTimeout(weiter, 5));
  vorbei.abort();
  const antwort = await laeuft;
  expect(antwort.status).toBe(499);
  expect(await antwort.json()).toMatchObject({ fehler: expect.stringMatching(/abgebrochen/i) });

  const fertig = await hole();
  expect(fertig.status).toBe(200);
  expect(Buffer.from(await fertig.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-');
}, 120_000);
