import fs from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { netzwerkdateiSchema } from '@/lib/plan/netzwerkdatei/schema';
import { createKonto } from '@/server/auth/mutations';
import { createNetzwerk } from '@/server/netzwerke/mutations';
import { druckerei } from '@/server/pdf/druckerei';
import { antworteFallblatt } from '@/server/pdf/loaders/fallblatt';
import { liesPdf, nurBuchstaben } from '@/server/pdf/testing/pdf-lesen';
import { protokollDesNetzwerks } from '@/server/protokoll/data';
import { angemeldeterKeks } from '@/server/testing/anmeldung';
import { type Testdatenbank, testDatenbank } from '@/server/testing/database';
import { faelleVon } from './data';

/**
 * A case that was released before the finders knew what they know now: every text of it names a person. Its sheet
 * leaves the house by the route everybody uses, and is read as a reader reads it.
 */
const ADRESSE = 'zeisig.kowal@example.org';
const KONTO = { name: 'Ada Beispiel', email: 'ada@amt.example', passwort: 'korrekt pferd batterie' };
/** Fields of a case people write prose into; names of Akteure stand in the plan and stay. */
const PROSA =
  /^(?:konstellation|anliegen|sprecher|text|was|wann|wo|worauf|notiz|lesart|bezeichnung|titel|grund)$/;

let datenbank: Testdatenbank;
let netzwerkId: string;
let userId: string;
let cookie: string;

beforeAll(async () => {
  datenbank = await testDatenbank();
  ({ userId } = await createKonto(KONTO));
  const lies = (name: string) => JSON.parse(fs.readFileSync(`prisma/demo/${name}`, 'utf8'));
  const datei = netzwerkdateiSchema.parse({
    ...lies('netzwerk.json'),
    faelle: mitAdresse(lies('faelle.json')),
  });
  ({ netzwerkId } = await createNetzwerk({ name: 'Netz', ownerId: userId, datei }));
  cookie = await angemeldeterKeks(KONTO.email, KONTO.passwort);
}, 120_000);
afterAll(async () => {
  await druckerei().schliesse();
  await datenbank.close();
});

function mitAdresse(wert: unknown): unknown {
  if (Array.isArray(wert)) return wert.map(mitAdresse);
  if (typeof wert !== 'object' || wert === null) return wert;
  return Object.fromEntries(
    Object.entries(wert).map(([feld, teil]) => [
      feld,
      typeof teil === 'string' && teil !== '' && PROSA.test(feld)
        ? `${teil.slice(0, 40)} ${ADRESSE}`
        : mitAdresse(teil),
    ]),
  );
}

const hole = (fallId: string) =>
  antworteFallblatt(
    new Request(`http://localhost/api/netzwerke/${netzwerkId}/faelle/${fallId}.pdf`, { headers: { cookie } }),
    netzwerkId,
    `${fallId}.pdf`,
  );
const faelle = () => faelleVon(netzwerkId, { userId, rolle: 'koordination' });

it('an Entwurf has no sheet', async () => {
  for (const { id } of await faelle()) expect((await hole(id)).status).toBe(409);
});

it('the sheet of a released case covers what names a person, in every part of it, and names no account', async () => {
  await datenbank.client.fall.updateMany({ where: { netzwerkId }, data: { zustand: 'freigegeben' } });
  for (const { id, alias } of await faelle()) {
    const antwort = await hole(id);
    expect(antwort.status).toBe(200);
    const pdf = new Uint8Array(await antwort.arrayBuffer());
    const { text, roh, lesezeichen } = await liesPdf(pdf);
    expect(nurBuchstaben(text)).not.toContain(nurBuchstaben(ADRESSE));
    expect(nurBuchstaben(lesezeichen.join(' '))).not.toContain(nurBuchstaben(ADRESSE));
    // Alternative texts and metadata stand in the file uncompressed.
    expect(roh).not.toContain('zeisig');
    expect(roh).not.toContain(KONTO.name);
    expect(roh).not.toContain(KONTO.email);
    expect(text.split('[entfernt:').length, alias).toBeGreaterThan(10);
  }
  expect((await protokollDesNetzwerks(netzwerkId, 1))[0]?.was).toMatch(/Fall/);
}, 120_000);
