import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Prisma, PrismaClient } from '@/prisma/client/client';
import { eingebettet } from '@/server/db';
import { fuegeAn, fuegeEingebettetAn } from './anfuegen';
import {
  Beschaedigt,
  ClientVergeben,
  type DokumentLog,
  type GeladenerStand,
  KeinDokument,
  KeinEntwurf,
  type LogEintrag,
  type NeuerClient,
  SERVER,
} from './log';

/** Owner of client ids that were used before a document was built anew: no account has this id. */
const NIEMAND = '-';
const packe = promisify(gzip);
const entpacke = promisify(gunzip);

/** Inflated snapshots beyond this are no snapshots of ours. */
const MAX_ENTPACKT = 200_000_000;

/**
 * The log in the database. Two snapshots are kept, and rows are removed only when the older of the two covers
 * them: a damaged snapshot therefore never costs a change, and somebody loading meanwhile finds every row needed.
 */
export class PrismaLog implements DokumentLog {
  private readonly db: () => PrismaClient;

  constructor(db: () => PrismaClient) {
    this.db = db;
  }

  async lade(dokumentId: string): Promise<GeladenerStand> {
    const dokument = await this.db().dokument.findUnique({
      where: { id: dokumentId },
      select: { art: true, clients: { select: { clientId: true, userId: true } } },
    });
    if (!dokument) throw new KeinDokument(dokumentId);
    const basis = await this.juengsterSnapshot(dokumentId);
    const zeilen = await this.db().dokumentUpdate.findMany({
      where: { dokumentId, id: { gt: basis?.bis ?? 0n } },
      orderBy: { id: 'asc' },
      select: { id: true, bytes: true, pruefsumme: true },
    });
    for (const { id, bytes, pruefsumme } of zeilen) {
      if (summe(bytes) !== pruefsumme) throw new Beschaedigt(`log row ${id} of ${dokumentId}`);
    }
    return {
      art: dokument.art,
      snapshot: basis?.bytes ?? null,
      updates: zeilen.map(({ bytes }) => bytes),
      bis: zeilen.at(-1)?.id ?? basis?.bis ?? 0n,
      besitzer: new Map(dokument.clients.map(({ clientId, userId }) => [Number(clientId), userId])),
    };
  }

  async haengeAn(
    dokumentId: string,
    eintraege: readonly LogEintrag[],
    neue: readonly NeuerClient[],
    art: string,
  ): Promise<bigint> {
    const data = eintraege.map(({ bytes, userId }) => {
      const kopie = new Uint8Array(bytes);
      return { dokumentId, bytes: kopie, pruefsumme: summe(kopie), userId };
    });
    const nurEntwurf = art === 'fall' && data.some(({ userId }) => userId !== null);
    if (neue.length === 0 && !nurEntwurf) {
      const pglite = eingebettet()?.pglite;
      return pglite ? fuegeEingebettetAn(pglite, data) : fuegeAn(this.db(), data);
    }
    return this.db().$transaction(async (tx) => {
      if (nurEntwurf) await verlangeEntwurf(tx, dokumentId);
      await belege(tx, dokumentId, neue);
      return fuegeAn(tx, data);
    });
  }

  async verdichte(dokumentId: string, stand: Uint8Array, bis: bigint): Promise<void> {
    const bytes = new Uint8Array(await packe(stand));
    await this.db().$transaction(async (tx) => {
      const vorige = await tx.dokumentSnapshot.findFirst({
        where: { dokumentId, bewahrt: false },
        orderBy: { id: 'desc' },
        select: { id: true, bisUpdateId: true },
      });
      if (vorige && vorige.bisUpdateId >= bis) return;
      await tx.dokumentSnapshot.create({
        data: { dokumentId, bytes, pruefsumme: summe(bytes), bisUpdateId: bis },
      });
      if (!vorige) return;
      await tx.dokumentUpdate.deleteMany({ where: { dokumentId, id: { lte: vorige.bisUpdateId } } });
      await tx.dokumentSnapshot.deleteMany({ where: { dokumentId, bewahrt: false, id: { lt: vorige.id } } });
    });
  }

  async ersetze(dokumentId: string, neu: { update: Uint8Array; clientId: number }): Promise<void> {
    const bytes = new Uint8Array(neu.update);
    await this.db().$transaction(async (tx) => {
      await tx.dokumentUpdate.deleteMany({ where: { dokumentId } });
      await tx.dokumentSnapshot.deleteMany({ where: { dokumentId } });
      await tx.dokumentClient.updateMany({ where: { dokumentId }, data: { userId: NIEMAND } });
      await belege(tx, dokumentId, [{ clientId: neu.clientId, userId: SERVER }]);
      await fuegeAn(tx, [{ dokumentId, bytes, pruefsumme: summe(bytes), userId: null }]);
    });
  }

  async bewahre(dokumentId: string, stand: Uint8Array, bis: bigint): Promise<void> {
    const bytes = new Uint8Array(await packe(stand));
    await this.db().dokumentSnapshot.create({
      data: { dokumentId, bytes, pruefsumme: summe(bytes), bisUpdateId: bis, bewahrt: true },
    });
  }

  /** The newest snapshot that is whole; null when loading may start from the first row. @throws Beschaedigt */
  private async juengsterSnapshot(dokumentId: string): Promise<{ bytes: Uint8Array; bis: bigint } | null> {
    const ids = await this.db().dokumentSnapshot.findMany({
      where: { dokumentId, bewahrt: false },
      orderBy: { id: 'desc' },
      select: { id: true },
    });
    for (const { id } of ids) {
      const snapshot = await this.db().dokumentSnapshot.findUnique({ where: { id } });
      const bytes = snapshot && (await entpackt(snapshot));
      if (bytes) return { bytes, bis: snapshot.bisUpdateId };
    }
    // Rows have been removed only if there were two snapshots.
    if (ids.length > 1) throw new Beschaedigt(`all snapshots of ${dokumentId}`);
    return null;
  }
}

async function entpackt({ bytes, pruefsumme }: { bytes: Uint8Array; pruefsumme: string }) {
  if (summe(bytes) !== pruefsumme) return null;
  try {
    return new Uint8Array(await entpacke(bytes, { maxOutputLength: MAX_ENTPACKT }));
  } catch {
    return null;
  }
}

/**
 * The row of the case is held until the change is committed, so nobody hands it in meanwhile: what is checked is what
 * was written before, and nothing comes after.
 */
async function verlangeEntwurf(tx: Prisma.TransactionClient, dokumentId: string): Promise<void> {
  const offen = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM fall WHERE "dokumentId" = ${dokumentId} AND zustand = 'entwurf' FOR SHARE`;
  if (offen.length === 0) throw new KeinEntwurf(dokumentId);
}

/** The first user of a client id owns it; whoever comes second, even in the same instant, is turned away (R16). */
async function belege(
  tx: Prisma.TransactionClient,
  dokumentId: string,
  neue: readonly NeuerClient[],
): Promise<void> {
  await tx.dokumentClient.createMany({
    data: neue.map(({ clientId, userId }) => ({ dokumentId, clientId: BigInt(clientId), userId })),
    skipDuplicates: true,
  });
  const besitzer = await tx.dokumentClient.findMany({
    where: { dokumentId, clientId: { in: neue.map(({ clientId }) => BigInt(clientId)) } },
  });
  const vergeben = neue.filter(({ clientId, userId }) =>
    besitzer.some((zeile) => zeile.clientId === BigInt(clientId) && zeile.userId !== userId),
  );
  if (vergeben.length > 0) throw new ClientVergeben(vergeben.map(({ clientId }) => clientId));
}

function summe(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
