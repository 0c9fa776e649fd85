import fs from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as Y from 'yjs';
import { darfFreigegebenWerden } from '@/lib/anonymisierung/freigabe';
import { liesErzaehlung } from '@/lib/plan/doc/erzaehlung';
import { readPlan } from '@/lib/plan/doc/read-plan';
import { fundort } from '@/lib/plan/fall/views/fundort';
import { leseNetzwerkdatei } from '@/lib/plan/netzwerkdatei/read';
import { netzwerkdateiSchema } from '@/lib/plan/netzwerkdatei/schema';
import { dateiAusPlan } from '@/lib/plan/netzwerkdatei/write';
import { themenStruktur } from '@/lib/plan/themen/views';
import { liveBridge } from '@/server/collab/live';
import { db } from '@/server/db';
import { createNetzwerk } from '@/server/netzwerke/mutations';
import { seedDemo } from '@/server/start/demo';
import { type Testdatenbank, testDatenbank } from '@/server/testing/database';
import { faelleVon } from './data';
import { textorte } from './data/texte';
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

it('the example file gives cases, perspectives, themes and links; every theme leads back into its case', async () => {
  const { autorId } = await db().fall.findFirstOrThrow();
  const gelesen = leseNetzwerkdatei(
    JSON.parse(fs.readFileSync('prisma/beispiele/typische-faelle.json', 'utf8')),
  );
  if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.fehler));
  const { datei } = gelesen;
  const neu = await createNetzwerk({ name: datei.netzwerk.name, ownerId: autorId, datei });
  const faelle = await faelleVon(neu.netzwerkId, { userId: autorId, rolle: 'koordination' });
  expect(faelle.map(({ alias }) => alias)).toEqual(['Herr A.', 'Frau B.']);

  const inhalte = new Map(await Promise.all(faelle.map(async ({ id }) => [id, await liesFall(id)] as const)));
  expect([...inhalte.values()].map(({ fall }) => [fall.stationen.size, fall.antworten.size])).toEqual([
    [11, 11],
    [7, 7],
  ]);
  const blockiert = [...inhalte.values()].map(({ fall }) =>
    [...fall.wirkungen.values()].filter(({ art }) => art === 'blockiert'),
  );
  expect(blockiert.map((wirkungen) => wirkungen.length)).toEqual([3, 1]);
  expect([...inhalte.values()].every(({ erzaehlung }) => erzaehlung.length >= 2)).toBe(true);
  for (const { id } of faelle)
    expect(darfFreigegebenWerden(id, textorte(await liveBridge().dokumentStand(id)), []).satz).toBeNull();

  const plan = await planVon(neu.netzwerkId);
  const { liste, fundstellen } = themenStruktur(plan);
  const gemeinsam = liste.find(({ thema }) => thema.art === 'falluebergreifend');
  expect(gemeinsam?.faelle.toSorted()).toEqual(faelle.map(({ id }) => id).toSorted());
  expect(gemeinsam?.bezuege.ausThemaIds).toHaveLength(2);
  const stellen = [...fundstellen.values()].flat();
  expect(stellen).toHaveLength(10);
  for (const { titel, fallId, stelle } of stellen) {
    const fall = inhalte.get(fallId ?? '')?.fall;
    const name = (id: string) => plan.akteure.get(id)?.kurzname || plan.akteure.get(id)?.name || '';
    expect(fall && stelle && fundort(fall, stelle, name)?.ort).toBe(titel);
  }
});

async function liesFall(id: string) {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, await liveBridge().dokumentStand(id));
  return { fall: readPlan(doc), erzaehlung: liesErzaehlung(doc) };
}

async function planVon(netzwerkId: string) {
  const { id } = await db().dokument.findFirstOrThrow({ where: { netzwerkId, art: 'plan' } });
  const doc = new Y.Doc();
  Y.applyUpdate(doc, await liveBridge().dokumentStand(id));
  return readPlan(doc);
}
