import type { Server } from 'node:http';
import { sitzungAus } from '@/server/auth/sitzung';
import { db } from '@/server/db';
import { log } from '@/server/log';
import { eigeneAdressen } from '@/server/sicherheit/adressen';
import { zugriffAufDokument } from '@/server/zugriff';
import { attachCollab, type Collab } from './attach';
import { PrismaLog } from './log-prisma';

/** The live server of this installation: real sessions, real rights, the one database. */
export function startCollab(server: Server): Collab {
  return attachCollab(server, {
    log: new PrismaLog(db),
    meldung: log(),
    origins: () => eigeneAdressen(),
    sitzung: sitzungAus,
    zugriff: zugriffAufDokument,
  });
}
