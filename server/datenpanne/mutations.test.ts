import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import * as Y from 'yjs';
import { CODES } from '@/lib/sync/codes';
import { epocheVon } from '@/lib/sync/epoche';
import { Buehne, type Person } from '@/server/collab/testing/buehne';
import { bis } from '@/server/collab/testing/teilnehmer';
import { db } from '@/server/db';
import { type Testdatenbank, testDatenbank } from '@/server/testing/database';
import { meldeDatenpanne } from './mutations';

let datenbank: Testdatenbank;
let buehne: Buehne;
let anna: Person;
let bernd: Person;
beforeAll(async () => {
  datenbank = await testDatenbank();
});
afterEach(() => buehne.schliesse());
afterAll(() => datenbank.close());

async function eroeffne(): Promise<void> {
  buehne = await Buehne.eroeffne(datenbank.client);
  anna = buehne.person('Anna');
  bernd = buehne.person('Bernd');
}

const melde = (was: Parameters<typeof meldeDatenpanne>[0]['was']) =>
  meldeDatenpanne({ netzwerkId: buehne.netzwerkId, vonUserId: anna.userId, grund: 'name', was });

/** The files below a folder that contain the bytes. Other tests clear up meanwhile: what has gone holds nothing. */
function dateienMit(ordner: string, bytes: Buffer): string[] {
  return oderNichts(() => fs.readdirSync(ordner, { recursive: true, withFileTypes: true }), [])
    .filter((eintrag) => eintrag.isFile())
    .map((eintrag) => path.join(eintrag.parentPath, eintrag.name))
    .filter((datei) => oderNichts(() => fs.readFileSync(datei).includes(bytes), false));
}

function oderNichts<T>(lies: () => T, nichts: T): T {
  try {
    return lies();
  } catch (fehler) {
    if (fehler instanceof Error && 'code' in fehler && fehler.code === 'ENOENT') return nichts;
    throw fehler;
  }
}

/** Folders the program itself makes among the temporary ones, not those of tests. */
function eigeneAblagen(): string[] {
  return fs
    .readdirSync(os.tmpdir())
    .filter((name) => /^diadem-(?!test-|vitest|postgres|bericht)/.test(name))
    .map((name) => path.join(os.tmpdir(), name));
}

it('twenty canaries in every kind of input are gone from the files of the database and its log (P4)', async () => {
  await eroeffne();
  const kanarien = Array.from({ length: 20 }, (_, i) => `Kanarienvogel${i}Zwitschermann`);
  const schreiberin = await buehne.verbinde(anna, { mitBestaetigung: true });
  const felder: [string, string, string][] = [
    ['ziele', 'z', 'titel'],
    ['aktivitaeten', 't', 'titel'],
    ['akteure', 'a', 'name'],
    ['annahmen', 'n', 'text'],
    ['quellen', 'q', 'text'],
    ['themen', 'h', 'titel'],
    ['ketten', 'k', 'titel'],
    ['schritte', 's', 'titel'],
  ];
  kanarien.forEach((kanarie, i) => {
    const [sammlung, id, feld] = felder[i % felder.length] ?? ['ziele', 'z', 'titel'];
    if (i % 3 === 0)
      schreiberin.text('ziele', `lang${i}`, 'begruendung').insert(0, `Davor ${kanarie} danach`);
    else schreiberin.setze(sammlung, `${id}${i}`, feld, `Das sagt ${kanarie}.`);
  });
  // One that was written and deleted again: only the history still knows it.
  const geloescht = schreiberin.text('ziele', 'weg', 'begruendung');
  geloescht.insert(0, 'Kanarienvogel99Zwitschermann');
  geloescht.delete(0, geloescht.length);
  await schreiberin.gespeichert();
  await db().dokument.update({
    where: { id: buehne.dokumentId },
    data: { titel: 'Plan mit Kanarienvogel5Zwitschermann' },
  });

  const { ordner } = datenbank;
  const nadel = Buffer.from('Zwitschermann');
  if (ordner) {
    await db().$executeRaw`CHECKPOINT`;
    expect(dateienMit(ordner, nadel).length).toBeGreaterThan(0);
  }
  const bericht = await melde({ art: 'text', text: 'Zwitschermann' });
  expect(bericht).toMatchObject({ dokumente: 1 });
  // PostgreSQL keeps renamed segments of its log, and the report says so.
  expect(bericht.offen.map((satz) => satz.slice(0, 10))).toEqual(ordner ? [] : ['PostgreSQL']);
  expect(bericht.stellen).toBe(21);
  await buehne.collab.rooms.ruhe();

  const zeilen = await db().dokumentUpdate.findMany({ where: { dokumentId: buehne.dokumentId } });
  expect(zeilen).toHaveLength(1);
  expect(zeilen.some(({ bytes }) => Buffer.from(bytes).includes(nadel))).toBe(false);
  expect(await db().dokumentSnapshot.count({ where: { dokumentId: buehne.dokumentId } })).toBe(0);
  expect((await db().dokument.findUniqueOrThrow({ where: { id: buehne.dokumentId } })).titel).toBe(
    'Plan mit Kanarienvogel5[entfernt]',
  );
  if (ordner) expect(dateienMit(ordner, nadel)).toEqual([]);
  expect(eigeneAblagen().flatMap((ablage) => dateienMit(ablage, nadel))).toEqual([]);
});

it('everybody is sent away, comes back without the text, and goes on writing', async () => {
  await eroeffne();
  const eine = await buehne.verbinde(anna, { mitBestaetigung: true });
  eine.text('ziele', 'z', 'begruendung').insert(0, 'Rania Al-Masri wartet.');
  eine.setze('ziele', 'z2', 'titel', 'Bleibt stehen');
  await eine.gespeichert();
  const andere = await buehne.verbinde(bernd, { ohneWiederverbinden: true });
  await andere.synchron();
  expect(
    (await melde({ art: 'feld', dokumentId: buehne.dokumentId, elementId: 'z', feld: 'begruendung' }))
      .stellen,
  ).toBe(1);
  await bis(() => andere.codes.includes(CODES.neuGefasst));

  const neu = await buehne.verbinde(bernd, { mitBestaetigung: true });
  await neu.synchron();
  await bis(() => neu.lies('ziele', 'z2', 'titel') === 'Bleibt stehen');
  expect(neu.text('ziele', 'z', 'begruendung').toString()).toBe('[entfernt]');
  expect(epocheVon(neu.doc)).toBe(1);
  neu.setze('ziele', 'z2', 'titel', 'Geht weiter');
  await neu.gespeichert();
});

it('an old copy cannot bring the text back, whether it says its epoch or not', async () => {
  await eroeffne();
  const alte = await buehne.verbinde(anna, { mitBestaetigung: true });
  alte.setze('ziele', 'z', 'titel', 'Rania Al-Masri');
  await alte.gespeichert();
  const kopie = Y.encodeStateAsUpdate(alte.doc);
  alte.schliesse();
  await melde({ art: 'text', text: 'rania al–masri' });

  const doc = new Y.Doc();
  Y.applyUpdate(doc, kopie);
  const stille = buehne.oeffne(anna, { mitBestaetigung: true, doc, ohneWiederverbinden: true });
  await bis(() => stille.codes.length > 0);
  expect(stille.codes[0]).toBe(CODES.schlechterFrame);
  const ehrliche = buehne.oeffne(anna, { mitBestaetigung: true, epoche: '0', ohneWiederverbinden: true });
  await bis(() => ehrliche.codes.includes(CODES.neuGefasst));
  const neu = await buehne.verbinde(bernd);
  await bis(() => neu.lies('ziele', 'z', 'titel') === '[entfernt]');
});

it('two texts removed in the same second are both gone, and an unknown text is refused', async () => {
  await eroeffne();
  const eine = await buehne.verbinde(anna, { mitBestaetigung: true });
  eine.setze('ziele', 'z', 'titel', 'Erstens Rania, zweitens Maksym');
  await eine.gespeichert();
  await Promise.all([melde({ art: 'text', text: 'Rania' }), melde({ art: 'text', text: 'Maksym' })]);
  const neu = await buehne.verbinde(bernd);
  await neu.synchron();
  await bis(() => neu.lies('ziele', 'z', 'titel') === 'Erstens [entfernt], zweitens [entfernt]');
  await expect(melde({ art: 'text', text: 'Niemand' })).rejects.toMatchObject({ status: 404 });
  const zeilen = await db().protokolleintrag.findMany({ where: { netzwerkId: buehne.netzwerkId } });
  expect(zeilen.map(({ was }) => was)).toEqual(['datenpanne', 'datenpanne']);
  expect(JSON.stringify(zeilen.map(({ ergebnis }) => ergebnis))).not.toMatch(/Rania|Maksym/);
});

it('kept Stände lose a field with every text it ever had, what lies below it included, and words wherever they stand', async () => {
  await eroeffne();
  const eine = await buehne.verbinde(anna, { mitBestaetigung: true });
  eine.setze('akteure', 'a', 'kurzname', 'heute anders');
  await eine.gespeichert();
  await db().beteiligtenstand.create({
    data: {
      ...{ id: 'std_1', netzwerkId: buehne.netzwerkId, name: 'Nach Rania', durch: 'Anna' },
      planTeil: JSON.stringify({
        akteure: [
          { id: 'a', name: 'Amt', kurzname: 'damals Rania' },
          { id: 'b', name: 'VHS', kurzname: 'VHS' },
        ],
      }),
      analyseTeil: JSON.stringify({
        einschaetzungen: [{ id: 'a', werte: { spa_1: 'fragt Maksym', spa_2: 4 } }],
      }),
    },
  });
  const dokumentId = buehne.dokumentId;
  const kurzname = await melde({ art: 'feld', dokumentId, elementId: 'a', feld: 'kurzname' });
  expect(kurzname.stellen).toBe(2);
  await melde({ art: 'feld', dokumentId, elementId: 'a', feld: 'werte' });
  await melde({ art: 'text', text: 'Rania' });
  const stand = await db().beteiligtenstand.findUniqueOrThrow({ where: { id: 'std_1' } });
  expect([stand.name, JSON.parse(stand.planTeil), JSON.parse(stand.analyseTeil)]).toEqual([
    'Nach [entfernt]',
    {
      akteure: [
        { id: 'a', name: 'Amt', kurzname: '[entfernt]' },
        { id: 'b', name: 'VHS', kurzname: 'VHS' },
      ],
    },
    { einschaetzungen: [{ id: 'a', werte: { spa_1: '[entfernt]', spa_2: 4 } }] },
  ]);
});
