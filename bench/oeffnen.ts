import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { closeDatenbank, db, openDatenbank } from '@/server/db';
import { type Testserver, testServer } from '@/server/testing/server';
import { starteBrowser } from './browser';
import { planMitVergangenheit, type Vergangenheit } from './verlauf';

/**
 * Opens a plan of 50 goals and 450 Aktivitäten after 50,000 edits by 500 browser sessions: from the bare log,
 * and after the log was compacted. Baseline of the same run: Yjs applying the same state in memory.
 */
const AENDERUNGEN = Number(process.env.BENCH_AENDERUNGEN ?? 50_000);
/** The server compacts a room that nobody has changed for two seconds. */
const RUHE_MS = 10_000;

async function main(): Promise<void> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'diadem-bench-'));
  const start = () => testServer({ env: { DATA_DIR: dataDir, DATABASE_URL: '' } });
  const server = await start();
  const { netzwerkId, dokumentId } = await leeresNetzwerk(server);
  await server.kill('SIGTERM');
  const vergangenheit = planMitVergangenheit(AENDERUNGEN, 500);
  await schreibe(dataDir, dokumentId, vergangenheit);
  const grundlinie = mittel(5, () => Y.applyUpdate(new Y.Doc(), vergangenheit.stand));
  try {
    await server.restart();
    const ausLog = await beitreten(server, dokumentId);
    const offen = await beitreten(server, dokumentId);
    // A quiet moment: the room writes its snapshot.
    await new Promise((weiter) => setTimeout(weiter, RUHE_MS));
    await server.kill('SIGTERM');
    await server.restart();
    const ausSnapshot = await beitreten(server, dokumentId);
    const seite = await ersteZeile(server, netzwerkId);
    drucke(vergangenheit, grundlinie, { ausLog, offen, ausSnapshot }, seite);
  } finally {
    await server.close();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}

async function anmelden(server: Testserver): Promise<string> {
  const antwort = await fetch(`${server.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url },
    body: JSON.stringify({ email: 'koordination@demo.example', password: 'diadem-demo' }),
  });
  if (!antwort.ok) throw new Error(`sign-in: ${antwort.status} ${await antwort.text()}`);
  return antwort.headers
    .getSetCookie()
    .map((keks) => keks.split(';')[0])
    .join('; ');
}

async function leeresNetzwerk(server: Testserver): Promise<{ netzwerkId: string; dokumentId: string }> {
  const cookie = await anmelden(server);
  const kopf = { 'content-type': 'application/json', origin: server.url, cookie };
  const neu = await fetch(`${server.url}/api/netzwerke`, {
    method: 'POST',
    headers: kopf,
    body: JSON.stringify({ name: 'Netzwerk mit Vergangenheit' }),
  });
  const { id: netzwerkId } = await neu.json();
  const dokumente = await fetch(`${server.url}/api/netzwerke/${netzwerkId}/dokumente`, { headers: kopf });
  const { dokumente: liste } = await dokumente.json();
  return { netzwerkId, dokumentId: liste[0].id };
}

/** Puts the past into the log as if it had been typed: one row per change. */
async function schreibe(dataDir: string, dokumentId: string, { zeilen }: Vergangenheit): Promise<void> {
  await openDatenbank({ folder: path.join(dataDir, 'datenbank') });
  await db().dokumentUpdate.deleteMany({ where: { dokumentId } });
  await db().dokumentSnapshot.deleteMany({ where: { dokumentId } });
  for (let i = 0; i < zeilen.length; i += 500) {
    await db().dokumentUpdate.createMany({
      data: zeilen.slice(i, i + 500).map((zeile) => ({ ...zeile, dokumentId, userId: null })),
    });
  }
  await closeDatenbank();
}

interface Beitritt {
  ms: number;
  bytes: number;
}

/** From the socket's opening to the whole document: what a newcomer waits for and downloads. */
async function beitreten(server: Testserver, dokumentId: string): Promise<Beitritt> {
  const cookie = await anmelden(server);
  const beginn = performance.now();
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/sync/${dokumentId}`, {
    headers: { cookie, origin: server.url },
  });
  let bytes = 0;
  return new Promise((fertig, fehler) => {
    socket.on('error', fehler);
    socket.on('open', () => {
      const encoder = encoding.createEncoder();
      encoding.writeVarUint(encoder, 0);
      encoding.writeVarUint(encoder, 0);
      encoding.writeVarUint8Array(encoder, Y.encodeStateVector(new Y.Doc()));
      socket.send(encoding.toUint8Array(encoder));
    });
    socket.on('message', (daten: Buffer) => {
      bytes += daten.length;
      if (daten[0] !== 0 || daten[1] !== 1) return;
      socket.close();
      fertig({ ms: performance.now() - beginn, bytes });
    });
  });
}

/** In a browser with an empty cache: from the address to a row that takes text. */
async function ersteZeile(
  server: Testserver,
  netzwerkId: string,
): Promise<{ sichtbar: number; schreibt: number }> {
  const browser = await starteBrowser();
  const page = await browser.newPage({ baseURL: server.url, viewport: { width: 1920, height: 1080 } });
  await page.request.post('/api/auth/sign-in/email', {
    headers: { origin: server.url },
    data: { email: 'koordination@demo.example', password: 'diadem-demo' },
  });
  const beginn = performance.now();
  await page.goto(`/netzwerk/${netzwerkId}/ziele`, { waitUntil: 'commit' });
  const zeile = page.getByRole('treegrid').getByRole('row').nth(2);
  await zeile.waitFor();
  const sichtbar = performance.now() - beginn;
  await zeile.click();
  await page.keyboard.press('F2');
  await page.getByRole('treegrid').getByRole('textbox').first().waitFor();
  const schreibt = performance.now() - beginn;
  await browser.close();
  return { sichtbar, schreibt };
}

function mittel(mal: number, arbeit: () => void): number {
  const zeiten = Array.from({ length: mal }, () => {
    const beginn = performance.now();
    arbeit();
    return performance.now() - beginn;
  }).sort((a, b) => a - b);
  return zeiten[Math.floor(mal / 2)] ?? 0;
}

function drucke(
  { zeilen, stand, ziele, aktivitaeten }: Vergangenheit,
  grundlinie: number,
  wege: Record<'ausLog' | 'offen' | 'ausSnapshot', Beitritt>,
  seite: { sichtbar: number; schreibt: number },
): void {
  const zeile = (name: string, { ms, bytes }: Beitritt) =>
    `| ${name} | ${ms.toFixed(0)} ms | ${(ms / grundlinie).toFixed(1)} × | ${(bytes / 1000).toFixed(0)} kB |`;
  console.log(`${ziele} goals, ${aktivitaeten} Aktivitäten, ${zeilen.length} changes in the log, state ${(stand.length / 1000).toFixed(0)} kB.
Baseline: Yjs applying the same state in memory, ${grundlinie.toFixed(0)} ms (median of 5).

| way in | until the document is there | against the baseline | bytes to the browser |
|---|---|---|---|
${zeile('first to join, log rows only', wege.ausLog)}
${zeile('another one, room open', wege.offen)}
${zeile('first to join after compaction', wege.ausSnapshot)}

Browser with an empty cache: first row visible after ${seite.sichtbar.toFixed(0)} ms, takes text after ${seite.schreibt.toFixed(0)} ms.`);
}

await main();
