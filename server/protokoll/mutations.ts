import { createHash } from 'node:crypto';
import type { Prisma } from '@/prisma/client/client';
import { db } from '@/server/db';
import type { Ereignis } from './schema';

/** What is written down. `objekt` and `ergebnis` carry ids and roles, never content or names. */
export interface Eintrag {
  netzwerkId: string | null;
  userId: string | null;
  was: Ereignis;
  objekt: string;
  ergebnis: string;
}

/** Number of the advisory lock that puts all writers of the chain in one line. */
const KETTE = 5_550_001;

/** The `vorher` of the very first row. */
export const ANFANG = '0'.repeat(64);

/** The hash of a row: SHA-256 over the hash before it and every field, as one JSON array. */
export function kettenHash(
  vorher: string,
  eintrag: Omit<Eintrag, 'was'> & { was: string },
  am: Date,
): string {
  const felder = [vorher, eintrag.netzwerkId, eintrag.userId, eintrag.was, eintrag.objekt, eintrag.ergebnis];
  return createHash('sha256')
    .update(JSON.stringify([...felder, am.toISOString()]))
    .digest('hex');
}

/**
 * Appends to the audit trail within the transaction of the change itself, so neither exists without the other.
 * The advisory lock is held until that transaction ends: two rows never get the same predecessor.
 */
export async function protokolliereIn(tx: Prisma.TransactionClient, eintrag: Eintrag): Promise<void> {
  await tx.$queryRaw`SELECT 1 AS ok FROM (SELECT pg_advisory_xact_lock(${KETTE}::bigint)) AS sperre`;
  const letzter = await tx.protokolleintrag.findFirst({ orderBy: { id: 'desc' }, select: { hash: true } });
  const vorher = letzter?.hash ?? ANFANG;
  const am = new Date();
  await tx.protokolleintrag.create({
    data: { ...eintrag, am, vorher, hash: kettenHash(vorher, eintrag, am) },
  });
}

/** Appends an event that stands for itself (sign-in, download, refused access). */
export async function protokolliere(eintrag: Eintrag): Promise<void> {
  await db().$transaction((tx) => protokolliereIn(tx, eintrag));
}
