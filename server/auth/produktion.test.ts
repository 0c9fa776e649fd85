import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readEnv } from '@/server/env';
import { alsKeks } from '@/server/testing/anmeldung';
import { type Testdatenbank, testDatenbank } from '@/server/testing/database';
import { meldeAn } from './anmelden';
import { createKonto } from './mutations';
import { sitzungAus } from './sitzung';

const PASSWORT = 'korrekt pferd batterie';
const ablage = globalThis as typeof globalThis & { diademEnv?: ReturnType<typeof readEnv> };
let datenbank: Testdatenbank;

beforeAll(async () => {
  const SECRET = randomBytes(36).toString('base64');
  ablage.diademEnv = readEnv({ ...process.env, ORIGIN: 'https://plan.kreis.example', SECRET });
  datenbank = await testDatenbank();
  await createKonto({ name: 'Ada', email: 'ada@amt.example', passwort: PASSWORT });
});
afterAll(async () => {
  delete ablage.diademEnv;
  await datenbank.close();
});

it('in production every cookie is bound to the host and to https (S35)', async () => {
  const anmeldung = await meldeAn({ email: 'ada@amt.example', password: PASSWORT }, new Headers());
  if (!anmeldung.ok) throw new Error(anmeldung.fehler);
  expect(anmeldung.setCookie).toHaveLength(2);
  for (const cookie of anmeldung.setCookie) {
    expect(cookie).toMatch(/^__Host-diadem-/);
    expect(cookie).toMatch(/; Secure/i);
    expect(cookie).toMatch(/; HttpOnly/i);
    expect(cookie).toMatch(/; SameSite=Lax/i);
    expect(cookie).toMatch(/; Path=\/(;|$)/i);
    expect(cookie).not.toMatch(/Domain=/i);
  }
  const cookie = alsKeks(anmeldung.setCookie);
  expect(await sitzungAus(new Headers({ cookie }))).toMatchObject({ email: 'ada@amt.example' });
  // A cookie of the demo, or one set without the prefix by another host, is not read.
  const ohnePrefix = cookie.replaceAll('__Host-', '');
  expect(await sitzungAus(new Headers({ cookie: ohnePrefix }))).toBeNull();
});
