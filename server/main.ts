import type { Server } from 'node:http';
import path from 'node:path';
import next from 'next';
import { ROLLEN_NAMEN } from '@/lib/access/rollen';
import { einrichtungsToken } from '@/server/auth/einrichtung';
import { createFehlendeAnalysen } from '@/server/beteiligtenanalyse/mutations';
import { startCollab } from '@/server/collab/start';
import { closeDatenbank, type Datenbank, openDatenbank } from '@/server/db';
import { env, Konfigurationsfehler } from '@/server/env';
import { log } from '@/server/log';
import { adresse, merkePort } from '@/server/sicherheit/adressen';
import { checkpointsAtQuietTimes } from '@/server/start/checkpoints';
import { DEMO_KONTEN, DEMO_PASSWORT, seedDemo } from '@/server/start/demo';
import { markPagesReady } from '@/server/start/health';
import { createHttpServer, type Seiten } from '@/server/start/http';
import { lockFolder } from '@/server/start/lock';
import { migrate } from '@/server/start/migrations';
import { endOnSignals, type Schliesser } from '@/server/start/shutdown';

// Nothing about an installation leaves its host.
process.env.NEXT_TELEMETRY_DISABLED = '1';

const dev = process.env.NODE_ENV !== 'production';

/** Closing runs in reverse order of opening. */
const schliesser: Schliesser[] = [];

async function start(): Promise<void> {
  endOnSignals(schliesser);
  await migrate(await openStorage());
  if (!env().istProduktion) await seedDemo();
  await createFehlendeAnalysen();
  const app = next({ dev, dir: process.cwd(), hostname: env().host, port: env().port });
  let seiten: Seiten = async (_req, res) => {
    res.writeHead(503, { 'Retry-After': '2' }).end();
  };
  const server = createHttpServer((req, res) => seiten(req, res), dev);
  await listen(server);
  const collab = startCollab(server);
  schliesser.push(() => collab.closeAll());
  await app.prepare();
  const handler = app.getRequestHandler();
  seiten = (req, res) => handler(req, res);
  markPagesReady();
  await welcome();
}

async function openStorage(): Promise<Datenbank> {
  const { databaseUrl, dataDir } = env();
  if (!databaseUrl) {
    const unlock = lockFolder(dataDir);
    schliesser.push(async () => unlock());
  }
  const datenbank = await openDatenbank({ url: databaseUrl, folder: path.join(dataDir, 'datenbank') });
  schliesser.push(closeDatenbank);
  if (datenbank.embedded) {
    const stop = checkpointsAtQuietTimes(datenbank.embedded);
    schliesser.push(async () => stop());
  }
  return datenbank;
}

async function listen(server: Server): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(env().port, env().host, resolve);
  }).catch((error: unknown) => {
    throw new Konfigurationsfehler(portSatz(error));
  });
  const belegt = server.address();
  if (belegt instanceof Object) merkePort(belegt.port);
  schliesser.push(async () => {
    server.closeAllConnections();
    server.close();
  });
}

function portSatz(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const rat = 'Wählen Sie einen anderen Port: npm start -- --port 8080';
  if (code === 'EADDRINUSE') return `Der Port ${env().port} ist schon belegt. ${rat}`;
  if (code === 'EACCES') return `Der Port ${env().port} ist diesem Benutzer nicht erlaubt. ${rat}`;
  return `An ${env().host}:${env().port} kann nicht gelauscht werden (${String(code ?? error)}).`;
}

/** What the person in front of the terminal needs next. */
async function welcome(): Promise<void> {
  const zeilen = ['', `Diadem läuft: ${adresse()}`];
  const token = env().istProduktion ? await einrichtungsToken() : null;
  if (token) zeilen.push(`Erstes Konto anlegen: ${adresse()}/einrichtung#${token}`);
  if (!env().istProduktion) zeilen.push(...demoZeilen());
  process.stdout.write(`${zeilen.join('\n')}\n\n`);
}

function demoZeilen(): string[] {
  const konten = DEMO_KONTEN.map(({ email, rolle }) => `  ${email.padEnd(30)} ${ROLLEN_NAMEN[rolle]}`);
  return ['', `Demo, Passwort für alle: ${DEMO_PASSWORT}`, ...konten];
}

start().catch((error: unknown) => {
  if (error instanceof Konfigurationsfehler) process.stderr.write(`\n${error.message}\n\n`);
  else log().fatal({ fehler: error instanceof Error ? error.stack : String(error) }, 'start failed');
  process.exit(1);
});
