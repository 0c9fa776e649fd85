import { afterAll, beforeAll, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readPlan } from '@/lib/plan/doc/read-plan';
import { netzwerkdateiSchema } from '@/lib/plan/netzwerkdatei/schema';
import { dateiAusPlan } from '@/lib/plan/netzwerkdatei/write';
import { liveBridge } from '@/server/collab/live';
import { db } from '@/server/db';
import { createNetzwerk } from '@/server/netzwerke/mutations';
import { seedDemo } from '@/server/start/demo';
import { type Testdatenbank, testDatenbank } from '@/server/testing/database';
import { faelleVon } from './data';
import { faelleFuerDatei } from './loaders/datei';

let datenbank: Testdatenbank;
beforeAll(async () => {
  datenbank = await testDatenbank();
  await seedDemo();
}, 120_000);
afterAll(() => datenbank.close());

it('released cases travel in the file, keep their themes, and begin as Entwurf where they arrive', async () => {
  const { netzwerkId } = await db().fall.findFirstOrThrow();
  const plan = await planVon(netzwerkId);
  const entwurf = await db().fall.findFirstOrThrow({ where: { netzwerkId, nummer: 3 } });
  await db().fall.update({ where: { dokumentId: entwurf.dokumentId }, data: { zustand: 'entwurf' } });
  const wer = { userId: entwurf.autorId, rolle: 'koordination' as const };

  const faelle = await faelleFuerDatei(netzwerkId, wer, plan);
  expect(faelle.map(({ anrede }) => anrede)).toEqual(['herr', 'familie']);
  const datei = netzwerkdateiSchema.parse(
    JSON.parse(JSON.stringify(dateiAusPlan(plan, { name: 'Kopie' }, { faelle }))),
  );
  const neu = await createNetzwerk({ name: 'Kopie', ownerId: wer.userId, datei });

  const dort = await faelleVon(neu.netzwerkId, wer);
  expect(dort.map(({ alias, zustand }) => `${alias} ${zustand}`)).toEqual([
    'Herr A. entwurf',
    'Familie B. entwurf',
  ]);
  const thema = [...(await planVon(neu.netzwerkId)).themen.values()].find(
    ({ id }) => id === 'the_unterlagen',
  );
  expect(thema?.fallIds).toEqual([dort[0]?.id]);
  const planDort = await planVon(neu.netzwerkId);
  await db().fall.updateMany({ where: { netzwerkId: neu.netzwerkId }, data: { zustand: 'freigegeben' } });
  const nochmal = await faelleFuerDatei(neu.netzwerkId, wer, planDort);
  const ohneId = (liste: typeof faelle) => liste.map((fall) => ({ ...fall, id: '' }));
  expect(ohneId(nochmal)).toEqual(ohneId(faelle));
});

async function planVon(netzwerkId: string) {
  const { id } = await db().dokument.findFirstOrThrow({ where: { netzwerkId, art: 'plan' } });
  const doc = new Y.Doc();
  Y.applyUpdate(doc, await liveBridge().dokumentStand(id));
  return readPlan(doc);
}
