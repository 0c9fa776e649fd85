import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildIfChanged } from '@/scripts/build.mjs';
import { freshPostgres } from './database';

/** A running server in a process of its own, with the demo network in a throw-away database. */
export interface Testserver {
  /** Address without a slash at the end; the same after {@link restart}. */
  url: string;
  port: number;
  pid(): number | undefined;
  /** Ends the process the hard or the soft way and waits until it is gone. */
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
  /** Starts it again on the same data and port. @returns milliseconds until it is ready. */
  restart(): Promise<number>;
  /** What the process has written so far. */
  ausgabe(): string;
  /** Ends it and removes its data. */
  close(): Promise<void>;
}

/** How the server under test is started. */
interface Optionen {
  port?: number;
  env?: Record<string, string>;
}

/** Builds when sources changed, then starts. With TEST_DATABASE_URL it stores in PostgreSQL. */
export async function testServer({ port = 0, env = {} }: Optionen = {}): Promise<Testserver> {
  buildIfChanged();
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'diadem-server-'));
  const postgres = process.env.TEST_DATABASE_URL
    ? await freshPostgres(process.env.TEST_DATABASE_URL)
    : undefined;
  const umgebung: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    LOG_LEVEL: 'warn',
    DATA_DIR: dataDir,
    DATABASE_URL: postgres?.url ?? '',
    ...env,
  };
  let ausgabe = '';
  let prozess: ChildProcess;
  const starten = async (aufPort: number) => {
    prozess = spawn(process.execPath, ['dist/main.js', '--port', String(aufPort)], {
      env: umgebung,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    prozess.stdout?.on('data', (text) => {
      ausgabe += text;
    });
    prozess.stderr?.on('data', (text) => {
      ausgabe += text;
    });
    return readyUrl(prozess, () => ausgabe);
  };
  const url = await starten(port);
  const server: Testserver = {
    url,
    port: Number(new URL(url).port),
    pid: () => prozess.pid,
    kill: async (signal) => {
      const beendet = once(prozess, 'exit');
      if (prozess.exitCode === null && prozess.kill(signal)) await beendet;
    },
    restart: async () => {
      const beginn = performance.now();
      ausgabe = '';
      await starten(server.port);
      return performance.now() - beginn;
    },
    ausgabe: () => ausgabe,
    close: async () => {
      await server.kill('SIGTERM');
      await postgres?.drop();
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
  return server;
}

const GEDULD_MS = 60_000;

/** Waits until the process has printed its address, and returns it. */
async function readyUrl(prozess: ChildProcess, ausgabe: () => string): Promise<string> {
  const ende = Date.now() + GEDULD_MS;
  while (Date.now() < ende) {
    const gefunden = /Diadem läuft: (\S+)/.exec(ausgabe());
    if (gefunden?.[1]) return gefunden[1];
    if (prozess.exitCode !== null) break;
    await new Promise((weiter) => setTimeout(weiter, 25));
  }
  prozess.kill('SIGKILL');
  throw new Error(`The server did not start:\n${ausgabe()}`);
}
