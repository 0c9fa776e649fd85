import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '@/server/db';
import { type Testdatenbank, testDatenbank } from './database';

let datenbank: Testdatenbank;
beforeAll(async () => {
  datenbank = await testDatenbank();
});
afterAll(() => datenbank.close());

test('a fresh database holds the tables and no rows', async () => {
  expect(await db().netzwerk.count()).toBe(0);
  const rows = await db().$queryRaw<
    { migration_name: string }[]
  >`SELECT migration_name FROM _prisma_migrations`;
  expect(rows.map((row) => row.migration_name)).toContain('0001_anfang');
});

test('what was committed is there after closing and opening', async () => {
  await db().netzwerk.create({ data: { id: 'n1', name: 'Königskinder' } });
  await datenbank.reopen();
  expect(await db().netzwerk.findMany({ select: { name: true } })).toEqual([{ name: 'Königskinder' }]);
});

test('bytes, big numbers and dates come back as they were', async () => {
  await db().netzwerk.create({ data: { id: 'n2', name: 'N' } });
  await db().dokument.create({ data: { id: 'd', netzwerkId: 'n2', art: 'plan', titel: 'Plan' } });
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  await db().dokumentUpdate.create({ data: { dokumentId: 'd', bytes, pruefsumme: '', userId: null } });
  await db().dokumentClient.create({ data: { dokumentId: 'd', clientId: 4_294_967_295n, userId: 'u' } });
  const [row] = await db().dokumentUpdate.findMany();
  expect(row && Uint8Array.from(row.bytes)).toEqual(bytes);
  expect(Math.abs(Date.now() - Number(row?.createdAt))).toBeLessThan(120_000);
  expect((await db().dokumentClient.findMany())[0]?.clientId).toBe(4_294_967_295n);
});
