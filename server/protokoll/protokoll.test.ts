import { afterAll, beforeAll, expect, it } from 'vitest';
import { db } from '@/server/db';
import { type Testdatenbank, testDatenbank } from '@/server/testing/database';
import { protokollDesNetzwerks, pruefeKette } from './data';
import { type Eintrag, protokolliere, protokolliereIn } from './mutations';

let datenbank: Testdatenbank;
beforeAll(async () => {
  datenbank = await testDatenbank();
});
afterAll(() => datenbank.close());

const eintrag = (felder: Partial<Eintrag> = {}): Eintrag => ({
  netzwerkId: 'nw',
  userId: null,
  was: 'netzwerk.umbenannt',
  objekt: 'nw',
  ergebnis: 'erfolgt',
  ...felder,
});

it('fifty events in the same moment make one unbroken chain', async () => {
  await Promise.all(Array.from({ length: 50 }, (_, i) => protokolliere(eintrag({ ergebnis: `${i}` }))));
  expect(await pruefeKette()).toEqual({ geprueft: 50, bruch: null });
});

it('an event of a change that was rolled back does not exist', async () => {
  const lauf = db().$transaction(async (tx) => {
    await protokolliereIn(tx, eintrag({ ergebnis: 'nie geschehen' }));
    throw new Error('zurück');
  });
  await expect(lauf).rejects.toThrow('zurück');
  expect(await db().protokolleintrag.count({ where: { ergebnis: 'nie geschehen' } })).toBe(0);
  await protokolliere(eintrag());
  expect((await pruefeKette()).bruch).toBeNull();
});

it('a network sees its own events only, newest first, in pages', async () => {
  await protokolliere(eintrag({ netzwerkId: 'fremd', ergebnis: 'geheim' }));
  const seite = await protokollDesNetzwerks('nw', 20);
  expect(seite).toHaveLength(20);
  expect(seite.some((zeile) => zeile.ergebnis === 'geheim')).toBe(false);
  const ids = seite.map((zeile) => BigInt(zeile.id));
  expect(ids).toEqual([...ids].sort((a, b) => (a > b ? -1 : 1)));
  const naechste = await protokollDesNetzwerks('nw', 20, ids.at(-1));
  expect(BigInt(naechste[0]?.id ?? 0)).toBeLessThan(ids.at(-1) ?? 0n);
});

it('names a person by the current name, and a deleted account as such', async () => {
  await db().user.create({ data: { id: 'u1', name: 'Ada', email: 'ada@amt.example' } });
  await protokolliere(eintrag({ userId: 'u1', was: 'mitglied.rolle', objekt: 'u1' }));
  expect((await protokollDesNetzwerks('nw', 1))[0]).toMatchObject({
    wer: 'Ada',
    objekt: 'Ada',
    was: 'Rolle geändert',
  });
  await db().user.delete({ where: { id: 'u1' } });
  expect((await protokollDesNetzwerks('nw', 1))[0]).toMatchObject({ wer: 'gelöschtes Konto', objekt: '' });
});

// Last, because it breaks the chain.
it('a changed or removed row is found', async () => {
  const zeile = await db().protokolleintrag.findFirstOrThrow({ skip: 10, orderBy: { id: 'asc' } });
  await db().protokolleintrag.update({ where: { id: zeile.id }, data: { ergebnis: 'geschönt' } });
  expect(await pruefeKette()).toEqual({ geprueft: 10, bruch: zeile.id });
  await db().protokolleintrag.delete({ where: { id: zeile.id } });
  expect((await pruefeKette()).bruch).toBe(zeile.id + 1n);
});
