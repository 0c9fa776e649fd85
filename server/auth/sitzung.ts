import { db } from '@/server/db';
import { authDienst } from './auth';
import { SITZUNG } from './dauer';

/** Who is asking. `expiresAt` is the earlier of the absolute and the idle end, as of now. */
export interface Sitzung {
  userId: string;
  name: string;
  email: string;
  sessionId: string;
  expiresAt: Date;
}

/**
 * The session of a request, from its cookie; null without one, or when it has ended.
 * Being asked counts as activity (written at most every few minutes). A database fault throws: never "allowed".
 */
export async function sitzungAus(headers: Headers): Promise<Sitzung | null> {
  const gefunden = await authDienst().api.getSession({ headers, query: { disableRefresh: true } });
  if (!gefunden) return null;
  const { session, user } = gefunden;
  const untaetigBis = new Date(session.updatedAt.getTime() + SITZUNG.untaetigSekunden * 1000);
  if (untaetigBis.getTime() <= Date.now()) {
    await db().session.deleteMany({ where: { id: session.id } });
    return null;
  }
  await vermerkeTaetigkeit(session.id, session.updatedAt);
  const expiresAt = new Date(
    Math.min(session.expiresAt.getTime(), Date.now() + SITZUNG.untaetigSekunden * 1000),
  );
  return { userId: user.id, name: user.name, email: user.email, sessionId: session.id, expiresAt };
}

async function vermerkeTaetigkeit(sessionId: string, zuletzt: Date): Promise<void> {
  if (Date.now() - zuletzt.getTime() < SITZUNG.vermerkSekunden * 1000) return;
  await db().session.updateMany({ where: { id: sessionId }, data: { updatedAt: new Date() } });
}
