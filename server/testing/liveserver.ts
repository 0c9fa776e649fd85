import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { attachCollab } from '@/server/collab/attach';
import { PrismaLog } from '@/server/collab/log-prisma';
import { db } from '@/server/db';
import { zugriffAufDokument } from '@/server/zugriff';

/** The live server on the open database, with the rights of the product. */
export interface Liveserver {
  /** Of the socket, without the document. */
  url: string;
  /** What somebody's browser sends with every request. */
  kopf(name: string): { cookie: string; origin: string };
  /** Open documents. */
  raeume(): number;
  schliesse(): Promise<void>;
}

/**
 * Starts it. Who somebody is stands in the cookie (`wer=name`) instead of a session.
 * @param id the account of a name
 * @param zugriff what the door asks; the product's own answer when nothing is said
 */
export async function starteLiveserver(
  id: (name: string) => string,
  zugriff: typeof zugriffAufDokument = zugriffAufDokument,
): Promise<Liveserver> {
  const server = http.createServer((_req, res) => res.end());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const collab = attachCollab(server, {
    log: new PrismaLog(db),
    origins: () => new Set([origin]),
    sitzung: async (kopf) => {
      const name = /wer=(\w+)/.exec(kopf.get('cookie') ?? '')?.[1] ?? '';
      return { userId: id(name), name, sessionId: name, expiresAt: new Date(Date.now() + 3_600_000) };
    },
    zugriff,
  });
  return {
    url: `${origin.replace('http', 'ws')}/sync`,
    kopf: (name) => ({ cookie: `wer=${name}`, origin }),
    raeume: () => collab.stats().raeume,
    schliesse: async () => {
      await collab.closeAll();
      server.close();
    },
  };
}
