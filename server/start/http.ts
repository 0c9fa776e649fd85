import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import { env } from '@/server/env';
import { log } from '@/server/log';
import { adresse, eigeneAdressen } from '@/server/sicherheit/adressen';
import { pruefeAnfrage, saeubereKopfzeilen } from '@/server/sicherheit/anfrage';
import { setzeKopfzeilen } from '@/server/sicherheit/kopfzeilen';
import { answerHealth } from './health';

export type Seiten = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** The HTTP server: headers, guard, health, and Next for everything else. */
export function createHttpServer(seiten: Seiten, dev: boolean): http.Server {
  const server = http.createServer((req, res) => {
    handle(req, res, seiten, dev).catch((error: unknown) => {
      log().error({ fehler: String(error) }, 'request failed');
      if (!res.headersSent) res.writeHead(500);
      res.end();
    });
  });
  // Slow or endless requests must not hold sockets (R27).
  server.headersTimeout = 15_000;
  server.requestTimeout = 120_000;
  return server;
}

async function handle(
  req: IncomingMessage,
  res: ServerResponse,
  seiten: Seiten,
  dev: boolean,
): Promise<void> {
  saeubereKopfzeilen(req.headers, env().origin);
  setzeKopfzeilen(req, res, { adresse: adresse(), dev });
  const pfad = (req.url ?? '/').split('?', 1)[0] ?? '/';
  if (req.method === 'GET' && answerHealth(pfad, res)) return;
  const abweisung = pruefeAnfrage(req, { adressen: eigeneAdressen(), hostPruefen: !env().istProduktion });
  if (!abweisung) return seiten(req, res);
  log().warn({ status: abweisung.status, methode: req.method }, 'request refused');
  // The body was never read: without closing, the rest of it would be taken for the next request.
  res.writeHead(abweisung.status, { 'Content-Type': 'application/json; charset=utf-8', Connection: 'close' });
  res.end(JSON.stringify({ fehler: abweisung.grund }));
}
