import type { AddressInfo } from 'node:net';
import path from 'node:path';
import next from 'next';
import { closeDatenbank, type Datenbank, openDatenbank } from '@/server/db';
import { env, Konfigurationsfehler } from '@/server/env';
import { log } from '@/server/log';
import { adresse, merkePort } from '@/server/sicherheit/adressen';
import { checkpointsAtQuietTimes } from '@/server/start/checkpoints';
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
  const datenbank = await openStorage();
  await migrate(datenbank);
  const app = next({ dev, dir: process.cwd(), hostname: env().host, port: env().port });
  let seiten: Seiten = async (_req, res) => {
    res.writeHead(503, { 'Retry-After': '2' }).end();
  };
  const server = createHttpServer((req, res) => seiten(req, res), dev);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(env().port, env().host, resolve);
  });
  merkePort((server.address() as AddressInfo).port);
  schliesser.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  await app.prepare();
  const handler = app.getRequestHandler();
  seiten = (req, res) => handler(req, res);
  process.stdout.write(`\nDiadem läuft: ${adresse()}\n\n`);
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

start().catch((error: unknown) => {
  if (error instanceof Konfigurationsfehler) process.stderr.write(`\n${error.message}\n\n`);
  else log().fatal({ fehler: error instanceof Error ? error.stack : String(error) }, 'start failed');
  process.exit(1);
});
