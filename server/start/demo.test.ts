import { afterAll, beforeAll, expect, it } from 'vitest';
import { db } from '@/server/db';
import { faelleVon } from '@/server/faelle/data';
import { type Testdatenbank, testDatenbank } from '@/server/testing/database';
import { seedDemo } from './demo';

let datenbank: Testdatenbank;
beforeAll(async () => {
  datenbank = await testDatenbank();
  await seedDemo();
}, 120_000);
afterAll(() => datenbank.close());

it('carries three cases that one person wrote and another released, and every role reads them', async () => {
  const netzwerk = await db().netzwerk.findFirstOrThrow();
  const beobachtung = { userId: 'niemand', rolle: 'beobachtung' as const };
  const faelle = await faelleVon(netzwerk.id, beobachtung);
  expect(faelle.map(({ alias, zustand }) => `${alias} ${zustand}`)).toEqual([
    'Herr A. freigegeben',
    'Familie B. freigegeben',
    'Herr C. freigegeben',
  ]);
  for (const zeile of await db().fall.findMany()) expect(zeile.freigegebenVon).not.toBe(zeile.autorId);
});

it('says for whom its accounts speak', async () => {
  const sprecher = await db().mitgliedschaft.findMany({
    where: { akteurId: { not: null } },
    orderBy: { akteurId: 'asc' },
  });
  expect(sprecher.map(({ akteurId, rolle }) => `${rolle}: ${akteurId}`)).toEqual([
    'koordination: akt_koordination',
    'lenkungsgruppe: akt_stadt',
    'mitglied: akt_vhs',
  ]);
});
