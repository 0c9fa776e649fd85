import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDatenbank, openDatenbank } from '@/server/db';
import { freshPostgres } from '@/server/testing/database';
import { embeddedTemplate } from '@/server/testing/template';
import { bis, Teilnehmer, warte } from './testing/teilnehmer';

const ABSTUERZE = Number(process.env.KILLS ?? 20);
const SCHREIBENDE = 20;

/** Where the server that is going to be killed keeps its data. */
let ort: { folder: string; url: string; raeumeAuf(): Promise<void> };
let port = 0;
let prozess: ChildProcess;
let ausgabe = '';

/** One file: starting from it takes a second, from the sources three. */
const PROGRAMM = path.resolve('node_modules/.cache/diadem-absturz.mjs');

beforeAll(async () => {
  buildSync({
    entryPoints: ['server/collab/testing/prozess.ts'],
    outfile: PROGRAMM,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
  ort = await legeAn();
  const { client } = await openDatenbank({ folder: ort.folder, url: ort.url || undefined });
  await client.netzwerk.create({ data: { id: 'netz', name: 'N' } });
  await client.dokument.create({ data: { id: 'plan', netzwerkId: 'netz', art: 'plan', titel: 'Plan' } });
  await closeDatenbank();
  port = await freierPort();
});
afterAll(async () => {
  prozess.kill('SIGKILL');
  await ort.raeumeAuf();
});

async function legeAn() {
  if (process.env.TEST_DATABASE_URL) {
    const { url, drop } = await freshPostgres(process.env.TEST_DATABASE_URL);
    return { folder: '', url, raeumeAuf: drop };
  }
  const eltern = fs.mkdtempSync(path.join(os.tmpdir(), 'diadem-absturz-'));
  const folder = path.join(eltern, 'datenbank');
  fs.cpSync(await embeddedTemplate(), folder, { recursive: true });
  return { folder, url: '', raeumeAuf: async () => fs.rmSync(eltern, { recursive: true, force: true }) };
}

async function freierPort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const adresse = server.address();
  await new Promise((fertig) => server.close(fertig));
  return typeof adresse === 'object' && adresse ? adresse.port : 0;
}

/** @returns milliseconds until the server takes connections */
async function starte(): Promise<number> {
  const beginn = performance.now();
  prozess = spawn(process.execPath, [PROGRAMM, ort.folder, ort.url, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  prozess.stdout?.on('data', (text) => {
    ausgabe += String(text);
  });
  if (prozess.stdout) await once(prozess.stdout, 'data');
  return performance.now() - beginn;
}

/** Somebody who writes two things a second and remembers what the server called saved. */
class Schreibende {
  readonly teilnehmer: Teilnehmer;
  readonly gespeichert = new Set<string>();
  private geschrieben: string[] = [];
  private readonly uhr: NodeJS.Timeout;

  constructor(nummer: number) {
    const kopf = { cookie: `wer=person${nummer}`, origin: 'http://diadem.example' };
    this.teilnehmer = new Teilnehmer(`ws://127.0.0.1:${port}/sync`, 'plan', kopf, { mitBestaetigung: true });
    this.teilnehmer.beiBestaetigung = () => {
      if (!this.teilnehmer.allesGespeichert()) return;
      for (const id of this.geschrieben) this.gespeichert.add(id);
      this.geschrieben = [];
    };
    let n = 0;
    this.uhr = setInterval(() => {
      n += 1;
      const id = `op_${nummer}_${n}`;
      this.geschrieben.push(id);
      this.teilnehmer.setze('annahmen', id, 'titel', id);
    }, 500);
  }

  hoertAuf(): void {
    clearInterval(this.uhr);
  }
}

test(`R01 ${ABSTUERZE} × kill -9 with ${SCHREIBENDE} writers: 0 acknowledged changes lost, all converge`, async () => {
  await starte();
  const schreibende = Array.from({ length: SCHREIBENDE }, (_, i) => new Schreibende(i));
  const startzeiten: number[] = [];
  for (let i = 0; i < ABSTUERZE; i++) {
    await bis(() => schreibende.some(({ teilnehmer }) => teilnehmer.allesGespeichert()), 20_000);
    await warte(100 + Math.random() * 600);
    const beendet = once(prozess, 'exit');
    prozess.kill('SIGKILL');
    await beendet;
    startzeiten.push(await starte());
  }
  for (const einer of schreibende) einer.hoertAuf();
  const beginn = performance.now();
  const [erste] = schreibende;
  await bis(() => schreibende.every(({ teilnehmer }) => teilnehmer.allesGespeichert()), 15_000);
  await bis(
    () => schreibende.every(({ teilnehmer }) => teilnehmer.hash() === erste?.teilnehmer.hash()),
    15_000,
  );
  expect(performance.now() - beginn).toBeLessThan(15_000);
  expect(startzeiten.sort((a, b) => a - b)[Math.floor(ABSTUERZE / 2)]).toBeLessThan(10_000);
  const kopf = { cookie: 'wer=pruefer', origin: 'http://diadem.example' };
  const frisch = new Teilnehmer(`ws://127.0.0.1:${port}/sync`, 'plan', kopf, {});
  await frisch.synchron();
  const gespeichert = schreibende.flatMap((einer) => [...einer.gespeichert]);
  const verloren = gespeichert.filter((id) => frisch.lies('annahmen', id, 'titel') !== id);
  expect(gespeichert.length).toBeGreaterThan(ABSTUERZE * SCHREIBENDE);
  expect(verloren).toEqual([]);
  expect(frisch.hash()).toBe(erste?.teilnehmer.hash());
  // Snapshots are made in a thread; it has to be found from the bundled server too.
  await bis(() => ausgabe.includes('snapshot written'), 30_000);
  for (const { teilnehmer } of schreibende) teilnehmer.schliesse();
  frisch.schliesse();
}, 570_000);
