// A live server in a process of its own, to be killed: folder of the embedded database, or '' and its URL; port.
import http from 'node:http';
import { openDatenbank } from '@/server/db';
import { attachCollab } from '../attach';
import { PrismaLog } from '../log-prisma';
import { STUMM } from '../meldung';

const [folder = '', url = '', port = '0'] = process.argv.slice(2);
const { client } = await openDatenbank({ folder, url: url || undefined });
const server = http.createServer((_req, res) => res.end());
attachCollab(server, {
  log: new PrismaLog(() => client),
  origins: () => new Set(['http://diadem.example']),
  meldung: { ...STUMM, info: (_felder, text) => process.stdout.write(`${text}\n`) },
  zeiten: { verdichteAb: 40, ruheMs: 100 },
  sitzung: async (headers) => {
    const userId = /wer=(\w+)/.exec(headers.get('cookie') ?? '')?.[1];
    if (!userId) return null;
    return { userId, name: userId, sessionId: userId, expiresAt: new Date(Date.now() + 3_600_000) };
  },
  zugriff: async () => ({ rolle: 'mitglied', lesen: true, schreiben: true, netzwerkId: 'netz' }),
});
server.listen(Number(port), '127.0.0.1', () => process.stdout.write('bereit\n'));
