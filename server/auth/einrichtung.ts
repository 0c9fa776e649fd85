import { Verweigert } from '@/server/auth/anfrage';
import { db } from '@/server/db';
import { fingerabdruck, neueKennung, neuesToken } from './kennung';
import { bereiteKontoVor, type NeuesKonto } from './mutations';

const KENNZEICHEN = 'einrichtung';
const TAGE = 7;

/**
 * The one-time token of the first account, for the log at the start of a server without accounts; null when there
 * are any. Only its hash is stored; each start replaces it (S40).
 */
export async function einrichtungsToken(): Promise<string | null> {
  if ((await db().user.count()) > 0) return null;
  const token = neuesToken();
  const expiresAt = new Date(Date.now() + TAGE * 86_400_000);
  await db().$transaction(async (tx) => {
    await tx.verification.deleteMany({ where: { identifier: KENNZEICHEN } });
    await tx.verification.create({
      data: { id: neueKennung('lim'), identifier: KENNZEICHEN, value: fingerabdruck(token), expiresAt },
    });
  });
  return token;
}

/** True as long as the first account has not been made. */
export async function einrichtungOffen(): Promise<boolean> {
  return (await db().user.count()) === 0;
}

/** Creates the first account and closes the set-up for good. @throws Verweigert 404 for a wrong or used token */
export async function richteEin(token: string, konto: NeuesKonto): Promise<void> {
  if (!(await einrichtungOffen())) throw ungueltig();
  const neu = await bereiteKontoVor(konto);
  await db().$transaction(async (tx) => {
    // Deleting the row is the claim: of two attempts with the token one finds it, the other does not.
    const { count } = await tx.verification.deleteMany({
      where: { identifier: KENNZEICHEN, value: fingerabdruck(token), expiresAt: { gt: new Date() } },
    });
    if (count !== 1 || (await tx.user.count()) > 0) throw ungueltig();
    await neu.schreibe(tx);
  });
}

const ungueltig = () =>
  new Verweigert(
    404,
    'Dieser Einrichtungslink gilt nicht mehr. Der aktuelle steht im Protokoll des Servers.',
  );
