import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MigrationDirectory } from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { Datenbank } from '@/server/db';
import { Konfigurationsfehler } from '@/server/env';
import { startSchemaEngine } from './schema-engine';

/** Where Prisma's own command line looks for them too, seen from the project root. */
const FOLDER = path.resolve('prisma/migrations');

/** Names of the migrations in the folder, oldest first. */
async function migrationNames(): Promise<string[]> {
  const entries = await readdir(FOLDER, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/**
 * Brings the database to the schema of this code and records it in `_prisma_migrations`, as Prisma would.
 * @returns the names of the migrations that were applied now.
 * @throws Konfigurationsfehler when the database is newer than this code or a migration was left half done.
 */
export async function migrate(datenbank: Datenbank): Promise<string[]> {
  const names = await migrationNames();
  const applied = await appliedMigrations(datenbank);
  const unknown = applied.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new Konfigurationsfehler(
      `Die Datenbank ist neuer als dieses Programm (${unknown.join(', ')}). ` +
        'Starten Sie die neuere Version oder stellen Sie die Sicherung vor der Aktualisierung wieder her.',
    );
  }
  // The engine costs 50 MB of memory; the usual start needs none of it.
  if (applied.length === names.length) return [];
  return applyMigrations(datenbank, names);
}

async function appliedMigrations({ client }: Datenbank): Promise<string[]> {
  const [table] = await client.$queryRaw<{ da: boolean }[]>`
    SELECT to_regclass('_prisma_migrations') IS NOT NULL AS da`;
  if (!table?.da) return [];
  const rows = await client.$queryRaw<{ migration_name: string; finished_at: Date | null }[]>`
    SELECT migration_name, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`;
  const halb = rows.find((row) => row.finished_at === null);
  if (halb) {
    throw new Konfigurationsfehler(
      `Die Datenbank-Änderung „${halb.migration_name}“ wurde nicht zu Ende geführt. ` +
        'Stellen Sie die Sicherung vor der Aktualisierung wieder her.',
    );
  }
  return rows.map((row) => row.migration_name);
}

async function applyMigrations({ adapter }: Datenbank, names: string[]): Promise<string[]> {
  const schemaEngine = await startSchemaEngine(adapter);
  try {
    const { appliedMigrationNames } = await schemaEngine.applyMigrations({
      migrationsList: {
        baseDir: FOLDER,
        lockfile: {
          path: 'migration_lock.toml',
          content: await readFile(path.join(FOLDER, 'migration_lock.toml'), 'utf8'),
        },
        shadowDbInitScript: '',
        migrationDirectories: await Promise.all(names.map(readMigration)),
      },
      filters: { externalTables: [], externalEnums: [] },
    });
    return appliedMigrationNames;
  } finally {
    schemaEngine.free();
  }
}

async function readMigration(name: string): Promise<MigrationDirectory> {
  const value = await readFile(path.join(FOLDER, name, 'migration.sql'), 'utf8');
  return { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } } };
}
