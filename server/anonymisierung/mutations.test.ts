import { afterAll, beforeAll, expect, it } from 'vitest';
import { abdruck } from '@/lib/anonymisierung/abdruck';
import { darfFreigegebenWerden } from '@/lib/anonymisierung/freigabe';
import { db } from '@/server/db';
import { type Testdatenbank, testDatenbank } from '@/server/testing/database';
import { bestaetigungenVon } from './data';
import { bestaetige, nimmZurueck } from './mutations';

const dokumentId = 'fall_1';
const netzwerkId = 'netz';
const userId = 'u1';
let datenbank: Testdatenbank;

beforeAll(async () => {
  datenbank = await testDatenbank();
  await db().user.create({ data: { id: userId, name: 'Ada', email: 'ada@amt.example' } });
  await db().netzwerk.create({ data: { id: netzwerkId, name: 'Netz' } });
  await db().dokument.create({ data: { id: dokumentId, netzwerkId, art: 'fall', titel: 'Fall' } });
});
afterAll(() => datenbank.close());

const TEXTE = [{ text: 'Die Mutter ist erreichbar unter 0171 3920017.', ort: 'Erzählung' }];
const urteil = async () => darfFreigegebenWerden(dokumentId, TEXTE, await bestaetigungenVon(dokumentId));
const TELEFON = {
  dokumentId,
  art: 'telefon' as const,
  abdruck: abdruck(dokumentId, 'telefon', '0171 3920017'),
};

it('what a named person has answered for no longer stops it; taken back, it does again', async () => {
  await Promise.all([1, 2].map(() => bestaetige({ netzwerkId, userId, ...TELEFON, grund: 'oeffentlich' })));
  expect(await bestaetigungenVon(dokumentId)).toMatchObject([
    { art: 'telefon', wer: 'Ada', grund: 'Öffentliche Stelle oder öffentliche Angabe' },
  ]);
  expect((await urteil()).darf).toBe(true);
  await nimmZurueck({ netzwerkId, userId, ...TELEFON });
  expect((await urteil()).darf).toBe(false);
});

it('the trail says who and what kind, each once, and never the text', async () => {
  const zeilen = await db().protokolleintrag.findMany({ orderBy: { id: 'asc' } });
  expect(zeilen.map(({ was }) => was)).toEqual(['befund.unbedenklich', 'befund.widerrufen']);
  expect(JSON.stringify(zeilen.map(({ ergebnis, objekt }) => [ergebnis, objekt]))).not.toContain('3920017');
});
