import { createHash } from 'node:crypto';
import { fallAlias } from '@/lib/access/fall-alias';
import type { Anrede } from '@/lib/plan/fall/schema';
import type { Prisma } from '@/prisma/client/client';
import { neueKennung } from '@/server/auth/kennung';
import { db } from '@/server/db';
import { protokolliereIn } from '@/server/protokoll/mutations';

/** Months a new case is kept unless the Koordination says otherwise: one planning process and its evaluation. */
const MONATE = 24;

export interface NeuerFall {
  netzwerkId: string;
  autorId: string;
  anrede: Anrede;
  /** Id of its document; a new one when nothing is said. */
  fallId?: string;
  /** First update of its document. */
  inhalt: Uint8Array;
}

/** Begins a case as an Entwurf of its author. The letter of its alias is given here and to nobody else. */
export async function createFall(neu: NeuerFall): Promise<{ fallId: string; alias: string }> {
  return db().$transaction((tx) => createFallIn(tx, neu));
}

/** As {@link createFall}, within a transaction. */
export async function createFallIn(
  tx: Prisma.TransactionClient,
  { netzwerkId, autorId, anrede, inhalt, fallId = neueKennung('dok') }: NeuerFall,
): Promise<{ fallId: string; alias: string }> {
  // Incremented by the database, so two people at once get two letters.
  const { fallZaehler: nummer } = await tx.netzwerk.update({
    where: { id: netzwerkId },
    data: { fallZaehler: { increment: 1 } },
    select: { fallZaehler: true },
  });
  const alias = fallAlias(anrede, nummer);
  await tx.dokument.create({ data: { id: fallId, netzwerkId, art: 'fall', titel: alias } });
  const bytes = new Uint8Array(inhalt);
  const pruefsumme = createHash('sha256').update(bytes).digest('hex');
  await tx.dokumentUpdate.create({ data: { dokumentId: fallId, bytes, pruefsumme, userId: autorId } });
  const aufbewahrtBis = inMonaten(new Date(), MONATE);
  await tx.fall.create({ data: { dokumentId: fallId, netzwerkId, nummer, anrede, autorId, aufbewahrtBis } });
  await protokolliereIn(tx, {
    netzwerkId,
    userId: autorId,
    was: 'fall.angelegt',
    objekt: fallId,
    ergebnis: alias,
  });
  return { fallId, alias };
}

/** The same day that many months later, at midnight UTC. */
function inMonaten(ab: Date, monate: number): Date {
  return new Date(Date.UTC(ab.getUTCFullYear(), ab.getUTCMonth() + monate, ab.getUTCDate()));
}
