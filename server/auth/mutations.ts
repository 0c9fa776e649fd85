import { hashPassword } from 'better-auth/crypto';
import type { Prisma } from '@/prisma/client/client';
import { db } from '@/server/db';
import { protokolliereIn } from '@/server/protokoll/mutations';
import { neueKennung } from './kennung';

/** What an account is made of; checked by {@link kontoSchema} where it comes from outside. */
export interface NeuesKonto {
  name: string;
  email: string;
  passwort: string;
}

/** A new account's rows, ready to be written: hashing takes a while and must not hold a transaction open. */
export interface VorbereitetesKonto {
  userId: string;
  schreibe(tx: Prisma.TransactionClient): Promise<void>;
}

/** Hashes the password and returns the write that creates the account (user and credential together). */
export async function bereiteKontoVor(konto: NeuesKonto): Promise<VorbereitetesKonto> {
  const password = await hashPassword(konto.passwort);
  const userId = neueKennung('usr');
  const schreibe = async (tx: Prisma.TransactionClient) => {
    await tx.user.create({ data: { id: userId, name: konto.name, email: konto.email.trim().toLowerCase() } });
    await tx.account.create({
      data: { id: neueKennung('acc'), accountId: userId, providerId: 'credential', userId, password },
    });
    await protokolliereIn(tx, {
      netzwerkId: null,
      userId,
      was: 'konto.angelegt',
      objekt: userId,
      ergebnis: 'erfolgt',
    });
  };
  return { userId, schreibe };
}

/** Creates an account. @throws when the e-mail address is taken. */
export async function createKonto(konto: NeuesKonto): Promise<{ userId: string }> {
  const { userId, schreibe } = await bereiteKontoVor(konto);
  await db().$transaction(schreibe);
  return { userId };
}
