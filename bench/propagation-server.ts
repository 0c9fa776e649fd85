// Server side of bench/propagation.ts, in a process of its own: kind (`diadem` or `relay`) and database folder.
import http from 'node:http';
import { attachCollab } from '@/server/collab/attach';
import { PrismaLog } from '@/server/collab/log-prisma';
import { db, openDatenbank } from '@/server/db';
import { attachRelay } from './relay';

const [art = 'relay', folder = ''] = process.argv.slice(2);
const server = http.createServer((_req, res) => res.end());
if (art === 'relay') attachRelay(server);
else await oeffne();
server.listen(0, '127.0.0.1', () => {
  const adresse = server.address();
  console.log(`port ${typeof adresse === 'object' && adresse ? adresse.port : 0}`);
});
process.on('message', async (frage) => {
  if (frage === 'rss') process.send?.({ rss: process.memoryUsage().rss });
  if (frage === 'commit') process.send?.({ commit: await commitMs() });
});

async function oeffne(): Promise<void> {
  await openDatenbank({ folder });
  if ((await db().netzwerk.count()) === 0) await db().netzwerk.create({ data: { id: 'netz', name: 'N' } });
  attachCollab(server, {
    log: new PrismaLog(db),
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

/** One commit of a small row, alone: median of 200, in milliseconds. */
async function commitMs(): Promise<number> {
  const log = new PrismaLog(db);
  await db().dokument.create({ data: { id: 'commit', netzwerkId: 'netz', art: 'plan', titel: 'commit' } });
  const zeiten: number[] = [];
  for (let i = 0; i < 200; i++) {
    const beginn = performance.now();
    await log.haengeAn('commit', [{ bytes: new Uint8Array(60), userId: 'x' }], []);
    zeiten.push(performance.now() - beginn);
  }
  return zeiten.sort((a, b) => a - b)[100] ?? 0;
}
