import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { buildIfChanged } from '@/scripts/build.mjs';
import { freshPostgres } from './database';

/** A running server in a process of its own, with the demo network in a throw-away database. */
export interface Testserver {
  /** Address without a slash at the end; the same after {@link restart}. */
  url: string;
  port: number;
  /** Its data folder. */
  dataDir: string;
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
export async function testServer({ port, env = {} }: Optionen = {}): Promise<Testserver> {
  buildIfChanged();
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'diadem-server-'));
  const postgres = process.env.TEST_DATABASE_URL
    ? await freshPostgres(process.env.TEST_DATABASE_URL)
    : undefined;
  const server = new Prozess(port || (await freePort()), dataDir, {
    LOG_LEVEL: 'warn',
    DATABASE_URL: postgres?.url ?? '',
    ...env,
  });
  await server.start();
  const close = async () => {
    await server.kill('SIGTERM');
    await postgres?.drop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  };
  return {
    url: `http://localhost:${server.port}`,
    port: server.port,
    dataDir,
    pid: () => server.prozess?.pid,
    kill: (signal) => server.kill(signal),
    restart: () => server.start(),
    ausgabe: () => server.ausgabe,
    close,
  };
}

const GEDULD_MS = 60_000;

/** The built server as a child process that may be started again and again on the same data. */
class Prozess {
  prozess: ChildProcess | undefined;
  ausgabe = '';

  constructor(
    readonly port: number,
    private readonly dataDir: string,
    private readonly env: Record<string, string>,
  ) {}

  /** @returns milliseconds until it has said that it runs. */
  async start(): Promise<number> {
    const beginn = performance.now();
    this.ausgabe = '';
    const prozess = spawn(process.execPath, ['dist/main.js', '--port', String(this.port)], {
      env: { ...process.env, NODE_ENV: 'production', DATA_DIR: this.dataDir, ...this.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.prozess = prozess;
    for (const strom of [prozess.stdout, prozess.stderr]) {
      strom.on('data', (text) => {
        this.ausgabe += text;
      });
    }
    while (!this.ausgabe.includes('Diadem läuft')) {
      if (prozess.exitCode !== null || performance.now() - beginn > GEDULD_MS) {
        prozess.kill('SIGKILL');
        throw new Error(`The server did not start:\n${this.ausgabe}`);
      }
      await new Promise((weiter) => setTimeout(weiter, 25));
    }
    return performance.now() - beginn;
  }

  async kill(signal: NodeJS.Signals): Promise<void> {
    const { prozess } = this;
    if (!prozess || prozess.exitCode !== null || prozess.signalCode !== null) return;
    const beendet = once(prozess, 'exit');
    prozess.kill(signal);
    await beendet;
  }
}

/** A port nobody listens on; asked for beforehand, because in production the server prints only ORIGIN. */
async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const belegt = probe.address();
  probe.close();
  await once(probe, 'close');
  return belegt instanceof Object ? belegt.port : 0;
}
