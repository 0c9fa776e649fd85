import { protocol } from '@electric-sql/pglite';
import { Prisma } from '@/prisma/client/client';
import type { Datenbankfaden } from '@/server/start/datenbankfaden';

/** A row of the log as it is written. */
interface Zeile {
  dokumentId: string;
  bytes: Uint8Array<ArrayBuffer>;
  pruefsumme: string;
  userId: string | null;
}

/**
 * Appends rows in one statement, and so all of them or none. Written by hand: the same through Prisma's model costs
 * four times the processor time, on the hottest path.
 * @returns the highest row id
 */
export async function fuegeAn(tx: Prisma.TransactionClient, zeilen: readonly Zeile[]): Promise<bigint> {
  const werte = zeilen.map(
    ({ dokumentId, bytes, pruefsumme, userId }) =>
      Prisma.sql`(${dokumentId}, ${bytes}, ${pruefsumme}, ${userId})`,
  );
  const neue = await tx.$queryRaw<{ id: bigint }[]>`
    INSERT INTO dokument_update ("dokumentId", bytes, pruefsumme, "userId") VALUES ${Prisma.join(werte)} RETURNING id`;
  return hoechste(neue);
}

/** So many rows at most go through a prepared statement; there is one for each number. */
const VORBEREITET_BIS = 16;
const vorbereitete = new WeakMap<Datenbankfaden, Set<number>>();

/**
 * The same on the embedded database itself, which is committed when it returns. Prepared once for each number of rows
 * and asked in one message, it costs half the time of a query. Whoever holds a transaction open is waited for, as
 * everything Prisma asks is.
 */
export async function fuegeEingebettetAn(pglite: Datenbankfaden, zeilen: readonly Zeile[]): Promise<bigint> {
  if (zeilen.length <= VORBEREITET_BIS) {
    const id = await pglite.runExclusive(() => fuegeVorbereitetAn(pglite, zeilen));
    if (id !== null) return id;
  }
  const { rows } = await pglite.query<{ id: number | bigint }>(einfuegung(zeilen.length), werte(zeilen));
  return hoechste(rows);
}

/** While it holds the turn nobody can begin a transaction. @returns null when somebody has: nothing was written */
async function fuegeVorbereitetAn(pglite: Datenbankfaden, zeilen: readonly Zeile[]): Promise<bigint | null> {
  if (pglite.isInTransaction()) return null;
  const { serialize, messages } = protocol;
  const anzahl = zeilen.length;
  const statement = `dokument_update_${anzahl}`;
  const bekannte = vorbereitete.get(pglite) ?? new Set();
  vorbereitete.set(pglite, bekannte);
  if (!bekannte.has(anzahl)) {
    // In a message of its own: it stays, also when the first rows of this number are refused.
    const neu = [serialize.parse({ name: statement, text: einfuegung(anzahl) }), serialize.sync()];
    await pglite.execProtocol(Buffer.concat(neu));
    bekannte.add(anzahl);
  }
  const anhang = [
    serialize.bind({ statement, values: werte(zeilen) }),
    serialize.execute({}),
    serialize.sync(),
  ];
  const antwort = await pglite.execProtocol(Buffer.concat(anhang));
  const ids = antwort.messages.flatMap((eine) =>
    eine instanceof messages.DataRowMessage ? eine.fields.slice(0, 1) : [],
  );
  return hoechste(ids.map((id) => ({ id: BigInt(id ?? 0) })));
}

const einfuegung = (anzahl: number) => {
  const tupel = Array.from(
    { length: anzahl },
    (_, i) => `(${[1, 2, 3, 4].map((spalte) => `$${4 * i + spalte}`).join(', ')})`,
  );
  return `INSERT INTO dokument_update ("dokumentId", bytes, pruefsumme, "userId") VALUES ${tupel.join(', ')} RETURNING id`;
};
const werte = (zeilen: readonly Zeile[]) =>
  zeilen.flatMap(({ dokumentId, bytes, pruefsumme, userId }) => [dokumentId, bytes, pruefsumme, userId]);

function hoechste(zeilen: readonly { id: number | bigint }[]): bigint {
  let id = 0n;
  for (const zeile of zeilen) if (BigInt(zeile.id) > id) id = BigInt(zeile.id);
  return id;
}
