import type { Server } from 'node:http';
import { migratePlan } from '@/lib/plan/doc/migrations/migrate-plan';
import { sitzungAus } from '@/server/auth/sitzung';
import { db } from '@/server/db';
import { log } from '@/server/log';
import { eigeneAdressen } from '@/server/sicherheit/adressen';
import { zugriffAufDokument } from '@/server/zugriff';
import { attachCollab, type Collab } from './attach';
import { PrismaLog } from './log-prisma';
import { leerePapierkorb } from './papierkorb';
import type { Rooms } from './rooms';
import { Verlaufsschreiber } from './verlauf';

const TAEGLICH_MS = 24 * 3_600_000;
const ERSTMALS_MS = 10 * 60_000;

/** The live server of this installation: real sessions, real rights, the one database. */
export function startCollab(server: Server): Collab {
  const verlauf = new Verlaufsschreiber(db, log());
  const collab = attachCollab(server, {
    log: new PrismaLog(db),
    meldung: log(),
    origins: () => eigeneAdressen(),
    sitzung: sitzungAus,
    zugriff: zugriffAufDokument,
    // Plans are the only kind there is so far.
    migriere: (_regeln, doc) => void migratePlan(doc),
    angewandt: (dokumentId, beitraege) => verlauf.melde(dokumentId, beitraege),
  });
  const stop = taeglich(() => leerePapierkoerbe(collab.rooms));
  return {
    rooms: collab.rooms,
    stats: () => collab.stats(),
    closeAll: async () => {
      stop();
      await collab.closeAll();
      await verlauf.schreibe();
    },
  };
}

/** One document after the other, so that nobody notices. */
async function leerePapierkoerbe(rooms: Rooms): Promise<void> {
  const dokumente = await db().dokument.findMany({ where: { art: 'plan' }, select: { id: true } });
  for (const { id } of dokumente) {
    try {
      const anzahl = await leerePapierkorb(rooms, id);
      if (anzahl > 0) log().info({ dokument: id, anzahl }, 'bin emptied');
    } catch (fehler) {
      log().error({ dokument: id, fehler: String(fehler) }, 'bin not emptied');
    }
  }
}

function taeglich(arbeit: () => Promise<void>): () => void {
  const tun = () => {
    arbeit().catch((fehler: unknown) => log().error({ fehler: String(fehler) }, 'daily work failed'));
  };
  const erstmals = setTimeout(tun, ERSTMALS_MS).unref();
  const danach = setInterval(tun, TAEGLICH_MS).unref();
  return () => {
    clearTimeout(erstmals);
    clearInterval(danach);
  };
}
