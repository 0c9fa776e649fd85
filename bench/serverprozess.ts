import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { embeddedTemplate } from '@/server/testing/template';

/** BENCH_PROFIL=folder writes a CPU profile of each server there. */
const PROFIL = process.env.BENCH_PROFIL ? ['--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_PROFIL}`] : [];

/** A server under measurement, in a process of its own so that clients do not share its processor time. */
export interface Serverprozess {
  url: string;
  /** `commit`, `commit95`: median and p95 in milliseconds since `neu` was asked; `commits`: how many there were. */
  frage(name: 'rss' | 'commit' | 'commit95' | 'commits' | 'neu'): Promise<number>;
  ende(): Promise<void>;
}

export async function starteServer(art: 'diadem' | 'relay'): Promise<Serverprozess> {
  const eltern = fs.mkdtempSync(path.join(os.tmpdir(), 'diadem-bench-'));
  const folder = path.join(eltern, 'datenbank');
  if (art === 'diadem') fs.cpSync(await embeddedTemplate(), folder, { recursive: true });
  const prozess = spawn(
    process.execPath,
    [...PROFIL, '--import', 'tsx', 'bench/propagation-server.ts', art, folder],
    {
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    },
  );
  const port = await new Promise<number>((fertig, fehler) => {
    prozess.once('exit', () => fehler(new Error('the server ended')));
    prozess.stdout?.on('data', (text) => {
      const gefunden = /port (\d+)/.exec(String(text))?.[1];
      if (gefunden) fertig(Number(gefunden));
    });
  });
  return {
    url: `ws://127.0.0.1:${port}/sync`,
    frage: (name) => frage(prozess, name),
    ende: async () => {
      prozess.removeAllListeners('exit');
      const beendet = once(prozess, 'exit');
      prozess.send('ende');
      const frist = setTimeout(() => prozess.kill('SIGKILL'), 5_000);
      await beendet;
      clearTimeout(frist);
      fs.rmSync(eltern, { recursive: true, force: true });
    },
  };
}

function frage(prozess: ChildProcess, name: string): Promise<number> {
  return new Promise((fertig) => {
    prozess.once('message', (antwort: Record<string, number>) => fertig(antwort[name] ?? 0));
    prozess.send(name);
  });
}
