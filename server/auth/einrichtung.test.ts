import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Testdatenbank, testDatenbank } from '@/server/testing/database';
import { Verweigert } from './anfrage';
import { einrichtungOffen, einrichtungsToken, richteEin } from './einrichtung';
import { neuesToken } from './kennung';

let datenbank: Testdatenbank;
beforeAll(async () => {
  datenbank = await testDatenbank();
});
afterAll(() => datenbank.close());

const konto = (name: string) => ({ name, email: `${name}@amt.example`, passwort: 'korrekt pferd batterie' });
const status = (lauf: Promise<unknown>) =>
  lauf.then(
    () => 200,
    (fehler: unknown) => (fehler instanceof Verweigert ? fehler.status : 500),
  );

it('the set-up token works once, only the newest, and closes the set-up (S40)', async () => {
  const alt = await einrichtungsToken();
  const token = await einrichtungsToken();
  expect(Buffer.from(token ?? '', 'base64url')).toHaveLength(16);
  expect(JSON.stringify(await datenbank.client.verification.findMany())).not.toContain(token);
  expect(await status(richteEin(neuesToken(), konto('fremd')))).toBe(404);
  expect(await status(richteEin(alt ?? '', konto('fremd')))).toBe(404);

  const beide = await Promise.all(['a', 'b'].map((name) => status(richteEin(token ?? '', konto(name)))));

  expect(beide.sort()).toEqual([200, 404]);
  expect(await datenbank.client.user.count()).toBe(1);
  expect(await einrichtungOffen()).toBe(false);
  expect(await einrichtungsToken()).toBeNull();
  expect(await status(richteEin(token ?? '', konto('c')))).toBe(404);
});
