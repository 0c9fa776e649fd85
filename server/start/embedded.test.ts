import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { embeddedTemplate } from '@/server/testing/template';
import { openEmbedded } from './embedded';

let parent: string;
let folder: string;
beforeAll(async () => {
  parent = fs.mkdtempSync(path.join(os.tmpdir(), 'diadem-embedded-'));
  folder = path.join(parent, 'datenbank');
  fs.cpSync(await embeddedTemplate(), folder, { recursive: true });
});
afterAll(() => fs.rmSync(parent, { recursive: true, force: true }));

/** Inserts rows one after another in a process of its own and says of each when its commit has returned. */
function schreiber(runde: number): { prozess: ChildProcess; bestaetigt: () => string[] } {
  const code = `
    import('./server/start/embedded.ts').then(async ({ openEmbedded }) => {
      const { pglite } = await openEmbedded(process.argv[1]);
      for (let i = 0; ; i += 1) {
        const id = '${runde}-' + i;
        await pglite.query('INSERT INTO netzwerk (id, name, "updatedAt") VALUES ($1, $1, now())', [id]);
        process.stdout.write(id + '\\n');
      }
    });`;
  const prozess = spawn(process.execPath, ['--import', 'tsx', '-e', code, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  prozess.stdout?.on('data', (stueck) => {
    text += stueck;
  });
  // The last line may have been cut in the middle.
  return { prozess, bestaetigt: () => text.split('\n').slice(0, -1) };
}

async function bis(bedingung: () => boolean): Promise<void> {
  while (!bedingung()) await new Promise((weiter) => setTimeout(weiter, 10));
}

test('killed under load three times: every acknowledged row is there', async () => {
  const erwartet: string[] = [];
  for (const runde of [1, 2, 3]) {
    const { prozess, bestaetigt } = schreiber(runde);
    const mindestens = 40 + Math.floor(Math.random() * 200);
    await bis(() => bestaetigt().length >= mindestens);
    const beendet = once(prozess, 'exit');
    prozess.kill('SIGKILL');
    await beendet;
    erwartet.push(...bestaetigt());
  }
  const embedded = await openEmbedded(folder);
  const { rows } = await embedded.pglite.query<{ id: string }>('SELECT id FROM netzwerk');
  const da = new Set(rows.map((row) => row.id));
  expect(erwartet.length).toBeGreaterThanOrEqual(120);
  expect(erwartet.filter((id) => !da.has(id))).toEqual([]);
  await embedded.close();
}, 180_000);

test('a commit has asked the disk to sync before it returns; a checkpoint syncs the data files', async () => {
  const embedded = await openEmbedded(folder);
  const { pglite } = embedded;
  const anfang = pglite.syncs;
  for (let i = 0; i < 10; i += 1) {
    await pglite.query('INSERT INTO netzwerk (id, name, "updatedAt") VALUES ($1, $1, now())', [`s${i}`]);
    expect(pglite.syncs - anfang).toBeGreaterThan(i);
  }
  await pglite.query('SELECT 1');
  expect(pglite.syncs - anfang).toBeLessThan(30);
  await embedded.checkpoint();
  const { rows } = await pglite.query<{ fsync: string }>('SHOW fsync');
  expect(rows[0]?.fsync).toBe('on');
  await embedded.close();
});
