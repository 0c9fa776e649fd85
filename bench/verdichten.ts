// How long the live server holds its event loop while it writes a snapshot (R39: never above 200 ms).
// node --import tsx bench/verdichten.ts
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as Y from 'yjs';
import { PrismaLog } from '@/server/collab/log-prisma';
import { STUMM } from '@/server/collab/meldung';
import { Verdichtung } from '@/server/collab/verdichtung';
import { db, openDatenbank } from '@/server/db';
import { embeddedTemplate } from '@/server/testing/template';

/** Rows since the last snapshot: what makes one due. */
const ZEILEN = 500;

/** A plan of `ziele` goals with texts that hardly repeat themselves, in as many sessions as people need for it. */
function plan(ziele: number): Y.Doc {
  const doc = new Y.Doc();
  for (let i = 0; i < ziele; i++) {
    if (i % 200 === 0) doc.clientID = 1_000 + i;
    doc.transact(() => {
      const ziel = new Y.Map<unknown>();
      doc.getMap('ziele').set(`ziel_${i}`, ziel);
      ziel.set('titel', `Ziel ${i} ist erreicht`);
      const worte = Array.from({ length: 40 }, () => Math.random().toString(36).slice(2, 7)).join(' ');
      ziel.set('begruendung', new Y.Text(worte));
    });
  }
  return doc;
}

/** Stores the plan as a snapshot and then {@link ZEILEN} edits as rows. @returns bytes of the plan (format 1) */
async function lege(log: PrismaLog, dokumentId: string, doc: Y.Doc): Promise<number> {
  await db().dokument.create({ data: { id: dokumentId, netzwerkId: 'netz', art: 'plan', titel: 'Plan' } });
  const bis = await log.haengeAn(
    dokumentId,
    [{ bytes: Y.encodeStateAsUpdate(new Y.Doc()), userId: null }],
    [],
    'plan',
  );
  await log.verdichte(dokumentId, Y.encodeStateAsUpdateV2(doc), bis);
  const zeilen: Uint8Array[] = [];
  doc.on('update', (bytes: Uint8Array) => zeilen.push(bytes));
  for (let i = 0; i < ZEILEN; i++) {
    const ziel = doc.getMap('ziele').get(`ziel_${i}`);
    if (ziel instanceof Y.Map) ziel.set('titel', `Ziel ${i}, neue Fassung`);
  }
  for (const bytes of zeilen) await log.haengeAn(dokumentId, [{ bytes, userId: null }], [], 'plan');
  return Y.encodeStateAsUpdate(doc).length;
}

/** One snapshot. @returns longest stay of the event loop and whole duration, milliseconds */
async function miss(log: PrismaLog, dokumentId: string): Promise<{ blockiert: number; dauer: number }> {
  const verdichtung = new Verdichtung(log, STUMM);
  const uhr = monitorEventLoopDelay({ resolution: 1 });
  const raum = { dokumentId, zeilen: ZEILEN };
  uhr.enable();
  const beginn = performance.now();
  verdichtung.beginne(raum);
  while (raum.zeilen > 0 && performance.now() - beginn < 60_000)
    await new Promise((weiter) => setTimeout(weiter, 1));
  const dauer = performance.now() - beginn;
  uhr.disable();
  await verdichtung.schliesse();
  return { blockiert: uhr.max / 1e6, dauer };
}

const eltern = fs.mkdtempSync(path.join(os.tmpdir(), 'diadem-bench-'));
fs.cpSync(await embeddedTemplate(), path.join(eltern, 'datenbank'), { recursive: true });
const { close } = await openDatenbank({
  folder: path.join(eltern, 'datenbank'),
  url: process.env.DATABASE_URL,
});
await db().netzwerk.create({ data: { id: 'netz', name: 'N' } });
const log = new PrismaLog(db);
console.log('\n| plan | snapshot takes | event loop held at most |\n|---|---|---|');
for (const ziele of [2_500, 12_000, 48_000]) {
  const runden: { blockiert: number; dauer: number }[] = [];
  let bytes = 0;
  for (let i = 0; i < 3; i++) {
    const dokumentId = `plan_${ziele}_${i}`;
    const doc = plan(ziele);
    bytes = await lege(log, dokumentId, doc);
    doc.destroy();
    runden.push(await miss(log, dokumentId));
  }
  const mitte = runden.sort((a, b) => a.blockiert - b.blockiert)[1];
  console.log(
    `| ${(bytes / 1e6).toFixed(2)} MB | ${mitte?.dauer.toFixed(0)} ms | ${mitte?.blockiert.toFixed(0)} ms ` +
      `(worst of 3: ${runden[2]?.blockiert.toFixed(0)} ms) |`,
  );
}
await close();
fs.rmSync(eltern, { recursive: true, force: true });
process.exit(0);
