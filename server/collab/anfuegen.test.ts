import { afterAll, beforeAll, expect, it } from 'vitest';
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
