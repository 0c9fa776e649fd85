import { liveBridge } from '@/server/collab/live';
import { db } from '@/server/db';
import { protokolliere } from '@/server/protokoll/mutations';
import { sitzungsCookie } from './auth';
import { sitzungAus } from './sitzung';

/**
 * Ends the session of a request: in the database, in the browser, and on its open sockets.
 * Returns the headers the answer must carry; without a session they are the same.
 */
export async function meldeAb(headers: Headers): Promise<Headers> {
  const sitzung = await sitzungAus(headers);
  if (sitzung) {
    await db().session.deleteMany({ where: { id: sitzung.sessionId } });
    await protokolliere({
      netzwerkId: null,
      userId: sitzung.userId,
      was: 'abmeldung',
      objekt: sitzung.userId,
      ergebnis: 'erfolgt',
    });
    await liveBridge().zugriffGeaendert({ userId: sitzung.userId, sessionId: sitzung.sessionId });
  }
  const secure = sitzungsCookie().startsWith('__Host-') ? '; Secure' : '';
  return new Headers({
    'set-cookie': `${sitzungsCookie()}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${secure}`,
    // What the browser kept of plans must not outlive the sign-out (S57).
    'clear-site-data': '"cache", "storage"',
    'cache-control': 'no-store',
  });
}
