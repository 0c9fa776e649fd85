import type { Server } from 'node:http';
import { migriereDokument } from '@/lib/plan/doc/migrations/migrate-plan';
import { sitzungAus } from '@/server/auth/sitzung';
import { db } from '@/server/db';
import { loescheAbgelaufene } from '@/server/faelle/mutations/loeschen';
import { log } from '@/server/log';
import { eigeneAdressen } from '@/server/sicherheit/adressen';
import { zugriffAufDokument } from '@/server/zugriff';
import { attachCollab, type Collab } from './attach';
import { Einschaetzungspflege } from './einschaetzungen';
import { PrismaLog } from './log-prisma';
import { leerePapierkorb } from './papierkorb';
import type { Rooms } from './rooms';
import { Verlaufsschreiber } from './verlauf';

const TAEGLICH_MS = 24 * 3_600_000;
const ERSTMALS_MS = 10 * 60_000;

/** The live server of this installation: real sessions, real rights, the one database. */
export function startCollab(server: Server): Collab {
  const verlauf = new Verlaufsschreiber(db, log());
  const pflege = new Einschaetzungspflege(
    () => collab.rooms,
    (fehler) => log().error({ fehler: String(fehler) }, 'assessments not completed'),
  );
  const collab: Collab = attachCollab(server, {
    log: new PrismaLog(db),
    meldung: log(),
    origins: () => eigeneAdressen(),
    sitzung: sitzungAus,
    zugriff: zugriffAufDokument,
    migriere: ({ art }, doc) => void migriereDokument(doc, art),
    angewandt: (dokumentId, beitraege) => {
      verlauf.melde(dokumentId, beitraege);
      // The server's own changes come without contributions; they must not call it again and again.
      if (beitraege.length > 0) pflege.melde(dokumentId);
    },
  });
  const stop = taeglich(async () => {
    await leerePapierkoerbe(collab.rooms);
    const geloescht = await loescheAbgelaufene();
    if (geloescht > 0) log().info({ anzahl: geloescht }, 'cases deleted after their last day');
  });
  return {
    rooms: collab.rooms,
    stats: () => collab.stats(),
    closeAll: async () => {
      stop();
      pflege.stop();
      await collab.closeAll();
      await verlauf.schreibe();
    },
  };
}

/** One document after the other, so that nobody notices. */
async function leerePapierkoerbe(rooms: Rooms): Promise<void> {
  const dokumente = await db().dokument.findMany({ select: { id: true } });
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
