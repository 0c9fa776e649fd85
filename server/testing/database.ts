import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { PrismaClient } from '@/prisma/client/client';
import { closeDatenbank, openDatenbank } from '@/server/db';
import { embeddedTemplate, postgresTemplate } from './template';

/** A throw-away database that `db()` answers with until it is closed. */
export interface Testdatenbank {
  client: PrismaClient;
  art: 'pglite' | 'postgresql';
  /** Where the embedded database keeps its files; null on PostgreSQL. */
  ordner: string | null;
  /** Closes and opens the same database again, as a restart of the server would. */
  reopen(): Promise<void>;
  /** Closes the database and removes it. */
  close(): Promise<void>;
}

/** A fresh, migrated database: embedded in a temporary folder, or on the PostgreSQL of TEST_DATABASE_URL. */
export async function testDatenbank(): Promise<Testdatenbank> {
  const server = process.env.TEST_DATABASE_URL;
  return server ? postgresDatabase(server) : embeddedDatabase();
}

async function embeddedDatabase(): Promise<Testdatenbank> {
  const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'diadem-test-'));
  const folder = path.join(parent, 'datenbank');
  fs.cpSync(await embeddedTemplate(), folder, { recursive: true });
  const { client } = await openDatenbank({ folder });
  const datenbank: Testdatenbank = {
    client,
    art: 'pglite',
    ordner: folder,
    reopen: async () => {
      await closeDatenbank();
      datenbank.client = (await openDatenbank({ folder })).client;
    },
    close: async () => {
      await closeDatenbank();
      fs.rmSync(parent, { recursive: true, force: true });
    },
  };
  return datenbank;
}

async function postgresDatabase(server: string): Promise<Testdatenbank> {
  const { url, drop } = await freshPostgres(server);
  const geoeffnet = await openDatenbank({ url, folder: '' });
  const datenbank: Testdatenbank = {
    client: geoeffnet.client,
    art: 'postgresql',
    ordner: null,
    reopen: async () => {
      await closeDatenbank();
      datenbank.client = (await openDatenbank({ url, folder: '' })).client;
    },
    close: async () => {
      await closeDatenbank();
      await drop();
    },
  };
  return datenbank;
}

/** A new, migrated database on a PostgreSQL server: its address, and how to remove it. */
export async function freshPostgres(server: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const template = await postgresTemplate(server);
  const name = `diadem_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(server, `DROP DATABASE "${name}" WITH (FORCE)`) };
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
