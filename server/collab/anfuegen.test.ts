import { afterAll, beforeAll, expect, it } from 'vitest';
import { eingebettet } from '@/server/db';
import { type Testdatenbank, testDatenbank } from '@/server/testing/database';
import { PrismaLog } from './log-prisma';

/** What is appended is committed by itself, whatever else the database is asked for in the same moment (I1). */

let datenbank: Testdatenbank;
const log = () => new PrismaLog(() => datenbank.client);
const eintrag = (...bytes: number[]) => ({ bytes: new Uint8Array(bytes), userId: null });

beforeAll(async () => {
  datenbank = await testDatenbank();
  await datenbank.client.netzwerk.create({ data: { id: 'netz', name: 'Netzwerk' } });
  await datenbank.client.dokument.create({
    data: { id: 'dok', netzwerkId: 'netz', art: 'plan', titel: 'Plan' },
  });
});
afterAll(() => datenbank.close());

it('a transaction of others that is given up takes no appended change along', async () => {
  let angehaengt: Promise<bigint> | undefined;
  const fremd = datenbank.client.$transaction(async (tx) => {
    await tx.netzwerk.update({ where: { id: 'netz' }, data: { name: 'Anders' } });
    angehaengt = log().haengeAn('dok', [eintrag(1)], [], 'plan');
    // Long enough for the change to come in between, if it could.
    await new Promise((weiter) => setTimeout(weiter, 50));
    throw new Error('given up');
  });
  await expect(fremd).rejects.toThrow('given up');
  const bis = await angehaengt;
  expect((await datenbank.client.netzwerk.findUniqueOrThrow({ where: { id: 'netz' } })).name).toBe(
    'Netzwerk',
  );
  expect(await log().lade('dok')).toMatchObject({ bis, updates: [new Uint8Array([1])] });
});

it('several changes are appended in their order, all of them or none', async () => {
  const vorher = await log().lade('dok');
  const bis = await log().haengeAn('dok', [eintrag(2), eintrag(3, 3), eintrag(4)], [], 'plan');
  const nachher = await log().lade('dok');
  expect(nachher.bis).toBe(bis);
  expect(nachher.updates.slice(vorher.updates.length)).toEqual([
    new Uint8Array([2]),
    new Uint8Array([3, 3]),
    new Uint8Array([4]),
  ]);
  await expect(log().haengeAn('fehlt', [eintrag(5), eintrag(6)], [], 'plan')).rejects.toThrow();
  expect((await log().lade('dok')).bis).toBe(bis);
});

it('any number of rows is appended, whether it was seen before or not', async () => {
  for (const anzahl of [1, 2, 1, 16, 17, 40, 16]) {
    const vorher = (await log().lade('dok')).updates.length;
    const eintraege = Array.from({ length: anzahl }, (_, i) => ({
      bytes: new Uint8Array([0, i, 255, anzahl]),
      userId: i % 2 ? 'anna' : null,
    }));
    const bis = await log().haengeAn('dok', eintraege, [], 'plan');
    const { updates, bis: gelesen } = await log().lade('dok');
    expect(gelesen).toBe(bis);
    expect(updates.slice(vorher)).toEqual(eintraege.map(({ bytes }) => bytes));
  }
});

it('one that fails leaves nothing behind and the next goes through', async () => {
  for (let i = 0; i < 3; i++) {
    await expect(log().haengeAn('fehlt', [eintrag(1)], [], 'plan')).rejects.toThrow();
    const bis = await log().haengeAn('dok', [eintrag(i)], [], 'plan');
    expect((await log().lade('dok')).bis).toBe(bis);
  }
});

it('appended among transactions of others that are kept or given up, nothing is lost and nothing is theirs', async () => {
  const vorher = (await log().lade('dok')).updates.length;
  const fremde = Array.from({ length: 10 }, (_, i) =>
    datenbank.client
      .$transaction(async (tx) => {
        await tx.netzwerk.update({ where: { id: 'netz' }, data: { name: `N${i}` } });
        await tx.netzwerk.count();
        if (i % 2) throw new Error('given up');
      })
      .catch(() => null),
  );
  const eigene = Array.from({ length: 60 }, (_, i) => log().haengeAn('dok', [eintrag(i)], [], 'plan'));
  const ids = await Promise.all(eigene);
  await Promise.all(fremde);
  expect(new Set(ids).size).toBe(60);
  expect((await log().lade('dok')).updates.length - vorher).toBe(60);
});

it('what is appended has asked the disk to sync before it is said to be there', async ({ skip }) => {
  if (datenbank.art !== 'pglite') skip();
  const pglite = eingebettet()?.pglite;
  for (let i = 1; i <= 5; i++) {
    const vorher = pglite?.syncs ?? Number.NaN;
    await log().haengeAn('dok', [eintrag(i)], [], 'plan');
    expect(pglite?.syncs).toBeGreaterThan(vorher);
  }
});
