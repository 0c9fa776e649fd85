// Server side of bench/propagation.ts, in a process of its own: kind (`diadem` or `relay`) and database folder.
import http from 'node:http';
import { attachCollab } from '@/server/collab/attach';
import { PrismaLog } from '@/server/collab/log-prisma';
import { db, openDatenbank } from '@/server/db';
import { attachRelay } from './relay';

const [art = 'relay', folder = ''] = process.argv.slice(2);
const server = http.createServer((_req, res) => res.end());
/** Milliseconds of every commit since `neu` was asked. */
let commits: number[] = [];
const beim = (anteil: number) => commits.sort((a, b) => a - b)[Math.floor(commits.length * anteil)] ?? 0;
process.on('message', (frage) => {
  if (frage === 'rss') process.send?.({ rss: process.memoryUsage().rss });
  if (frage === 'commits') process.send?.({ commits: commits.length });
  if (frage === 'commit') process.send?.({ commit: beim(0.5) });
  if (frage === 'commit95') process.send?.({ commit95: beim(0.95) });
  if (frage === 'neu') {
    commits = [];
    process.send?.({ neu: 0 });
  }
  // An orderly end, so that --cpu-prof writes its file.
  if (frage === 'ende') process.exit(0);
});

/** The log as it is, with a stopwatch: the commit time of the very moment that is measured. */
class GestoppterLog extends PrismaLog {
  override async haengeAn(...was: Parameters<PrismaLog['haengeAn']>): Promise<bigint> {
    const beginn = performance.now();
    const bis = await super.haengeAn(...was);
    commits.push(performance.now() - beginn);
    return bis;
  }
}

if (art === 'relay') attachRelay(server);
else await oeffne();
server.listen(0, '127.0.0.1', () => {
  const adresse = server.address();
  console.log(`port ${typeof adresse === 'object' && adresse ? adresse.port : 0}`);
});
async function oeffne(): Promise<void> {
  await openDatenbank({ folder });
  if ((await db().netzwerk.count()) === 0) await db().netzwerk.create({ data: { id: 'netz', name: 'N' } });
  attachCollab(server, {
    log: new GestoppterLog(db),
    origins: () => new Set(['http://bench']),
    sitzung: async (headers) => {
      const userId = /wer=(\w+)/.exec(headers.get('cookie') ?? '')?.[1] ?? 'x';
      return { userId, name: userId, sessionId: userId, expiresAt: new Date(Date.now() + 3_600_000) };
    },
    zugriff: async (id) => {
      await db().dokument.upsert({
        where: { id },
        create: { id, netzwerkId: 'netz', art: 'plan', titel: id },
        update: {},
      });
      return { rolle: 'mitglied', lesen: true, schreiben: true, netzwerkId: 'netz' };
    },
  });
}
