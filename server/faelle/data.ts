import { alsFallZustand, type FallRechte, type FallZustand, rechteAmFall } from '@/lib/access/fall';
import { alsAnrede, fallAlias } from '@/lib/access/fall-alias';
import type { Rolle } from '@/lib/access/rollen';
import type { Fall, Prisma } from '@/prisma/client/client';
import { db } from '@/server/db';

/** A case as one person sees it; only made for someone who may read it. */
export interface FallEintrag {
  id: string;
  alias: string;
  zustand: FallZustand;
  /** ISO instant of the last step; whoever takes the next one says it back. */
  seit: string;
  aufbewahrtBis: string;
  rechte: FallRechte;
  /** I began it. */
  meiner: boolean;
}

interface Wer {
  userId: string;
  rolle: Rolle;
}

/** The cases of a network this person may see, in order of appearance; of others not even the number. */
export async function faelleVon(netzwerkId: string, wer: Wer): Promise<FallEintrag[]> {
  const zeilen = await db().fall.findMany({ where: { netzwerkId }, orderBy: { nummer: 'asc' } });
  return zeilen.flatMap((zeile) => alsEintrag(zeile, wer) ?? []);
}

/** One case; null when there is none in this network or the person may not see it: both must look the same. */
export async function fallVon(netzwerkId: string, fallId: string, wer: Wer): Promise<FallEintrag | null> {
  const zeile = await db().fall.findFirst({ where: { dokumentId: fallId, netzwerkId } });
  return zeile && alsEintrag(zeile, wer);
}

function alsEintrag(zeile: Fall, wer: Wer): FallEintrag | null {
  const rechte = rechteAn(zeile, wer);
  if (!rechte.lesen) return null;
  return {
    id: zeile.dokumentId,
    alias: fallAlias(alsAnrede(zeile.anrede), zeile.nummer),
    zustand: alsFallZustand(zeile.zustand),
    seit: zeile.zustandSeit.toISOString(),
    aufbewahrtBis: zeile.aufbewahrtBis.toISOString().slice(0, 10),
    rechte,
    meiner: zeile.autorId === wer.userId,
  };
}

/** The rights of a person in a stored case. */
export function rechteAn(zeile: Pick<Fall, 'zustand' | 'autorId'>, wer: Wer): FallRechte {
  return rechteAmFall({ zustand: alsFallZustand(zeile.zustand), autorId: zeile.autorId }, wer);
}

/** The rights of a person to the documents of cases; one without a row, or nobody may see it, has no entry. */
export async function fallRechte(frage: {
  userId: string;
  rolle: Rolle;
  dokumentIds: readonly string[];
}): Promise<Map<string, { lesen: boolean; schreiben: boolean }>> {
  const zeilen = await db().fall.findMany({ where: { dokumentId: { in: [...frage.dokumentIds] } } });
  return new Map(
    zeilen.flatMap((zeile) => {
      const { lesen, schreiben } = rechteAn(zeile, frage);
      return lesen ? [[zeile.dokumentId, { lesen, schreiben }] as const] : [];
    }),
  );
}

/**
 * Accounts that must not release a case, because it is theirs: who began it, handed it in, or ever wrote in it.
 * The table of client ids knows the latter for good; the log is thinned out.
 */
export async function verfasserVon(tx: Prisma.TransactionClient, zeile: Fall): Promise<Set<string>> {
  const clients = await tx.dokumentClient.findMany({
    where: { dokumentId: zeile.dokumentId },
    select: { userId: true },
  });
  return new Set([
    zeile.autorId,
    zeile.eingereichtVon ?? zeile.autorId,
    ...clients.map(({ userId }) => userId),
  ]);
}

/** The cases of a network whose time is over on `tag`, in order of appearance. */
export async function abgelaufeneFaelle(
  tag: Date,
  netzwerkId?: string,
): Promise<{ id: string; alias: string; netzwerkId: string; aufbewahrtBis: Date }[]> {
  const zeilen = await db().fall.findMany({
    where: { aufbewahrtBis: { lt: tag }, ...(netzwerkId ? { netzwerkId } : {}) },
    orderBy: [{ netzwerkId: 'asc' }, { nummer: 'asc' }],
  });
  return zeilen.map(({ dokumentId, anrede, nummer, ...zeile }) => ({
    id: dokumentId,
    alias: fallAlias(alsAnrede(anrede), nummer),
    netzwerkId: zeile.netzwerkId,
    aufbewahrtBis: zeile.aufbewahrtBis,
  }));
}
