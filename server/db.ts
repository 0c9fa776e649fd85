import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { PrismaClient } from '@/prisma/client/client';
import { type Embedded, openEmbedded } from '@/server/start/embedded';

/** An open database: the client, the adapter the migrations run on, and how to close both. */
export interface Datenbank {
  client: PrismaClient;
  adapter: SqlMigrationAwareDriverAdapterFactory;
  /** The embedded database, when it is one. */
  embedded: Embedded | null;
  close(): Promise<void>;
}

// Everybody of a conference signs in within the same minute: a transaction may wait its turn instead of failing.
const GEDULD = { maxWait: 20_000, timeout: 20_000 };

// The custom server and Next load modules twice but share globalThis: there is exactly one client.
const ablage = globalThis as typeof globalThis & { diademDatenbank?: Datenbank };

/** The one Prisma client. @throws when no database has been opened in this process. */
export function db(): PrismaClient {
  return datenbank().client;
}

/** The embedded database of this process; null on PostgreSQL. */
export function eingebettet(): Embedded | null {
  return datenbank().embedded;
}

/** The open database. @throws when none has been opened in this process. */
function datenbank(): Datenbank {
  if (!ablage.diademDatenbank) throw new Error('No database is open: call openDatenbank() first.');
  return ablage.diademDatenbank;
}

/** Opens PostgreSQL at `url`, or the embedded database in `folder`, and makes it the answer of {@link db}. */
export async function openDatenbank(ort: { url?: string; folder: string }): Promise<Datenbank> {
  const geoeffnet = ort.url ? openPostgres(ort.url) : await openPglite(ort.folder);
  ablage.diademDatenbank = geoeffnet;
  return geoeffnet;
}

function openPostgres(url: string): Datenbank {
  // Acknowledged means committed to disk, whatever the server's default is (I1).
  const adapter = new PrismaPg({ connectionString: url, max: 10, options: '-c synchronous_commit=on' });
  const client = new PrismaClient({ adapter, transactionOptions: GEDULD });
  return { client, adapter, embedded: null, close: () => client.$disconnect() };
}

async function openPglite(folder: string): Promise<Datenbank> {
  const embedded = await openEmbedded(folder);
  // The adapter asks for no more than queries and transactions, but its type names the class.
  const adapter: PrismaPGlite = Reflect.construct(PrismaPGlite, [embedded.pglite]);
  const client = new PrismaClient({ adapter, transactionOptions: GEDULD });
  const close = async () => {
    await client.$disconnect();
    await embedded.close();
  };
  return { client, adapter, embedded, close };
}

/** Closes the database of this process; later calls of {@link db} throw. */
export async function closeDatenbank(): Promise<void> {
  const offen = ablage.diademDatenbank;
  delete ablage.diademDatenbank;
  await offen?.close();
}
