import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

/** Tells the migrations of this code apart from others', so that an old template is never used. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const files = fs.readdirSync('prisma/migrations', { recursive: true, encoding: 'utf8' }).sort();
  for (const file of files.filter((name) => name.endsWith('.sql'))) {
    hash.update(file).update(fs.readFileSync(path.join('prisma/migrations', file)));
  }
  return hash.digest('hex').slice(0, 12);
}

/** A migrated embedded database to copy: making one costs seconds, copying it a fraction of one. */
export async function embeddedTemplate(): Promise<string> {
  const template = path.join(os.tmpdir(), `diadem-vorlage-${fingerprint()}`);
  if (fs.existsSync(template)) return template;
  const draft = `${template}-${randomBytes(4).toString('hex')}`;
  await makeTemplate(draft, '');
  try {
    fs.renameSync(draft, template);
  } catch {
    // Another test file was faster; its template is as good.
    fs.rmSync(draft, { recursive: true, force: true });
  }
  return template;
}

/** The same on a PostgreSQL server: the name of a migrated database nobody connects to. */
export async function postgresTemplate(server: string): Promise<string> {
  const name = `diadem_vorlage_${fingerprint()}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    // One test file at a time may look and create.
    await client.query('SELECT pg_advisory_lock(4711)');
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) {
      const draft = `${name}_neu`;
      await client.query(`DROP DATABASE IF EXISTS "${draft}"`);
      await client.query(`CREATE DATABASE "${draft}"`);
      const url = new URL(server);
      url.pathname = `/${draft}`;
      await makeTemplate('', url.href);
      await client.query(`ALTER DATABASE "${draft}" RENAME TO "${name}"`);
    }
  } finally {
    await client.end();
  }
  return name;
}

/** In a process of its own, because the test's process may already have a database open. */
async function makeTemplate(folder: string, url: string): Promise<void> {
  const script = path.resolve('server/testing/make-template.ts');
  await promisify(execFile)(process.execPath, ['--import', 'tsx', script, folder, url]);
}
