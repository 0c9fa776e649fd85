import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Konfigurationsfehler } from '@/server/env';

/** What the lock file says about the process that holds it. */
interface Halter {
  pid: number;
  host: string;
  /** When the process began, in clock ticks since boot (Linux); tells a reused process number apart. */
  start: string;
}

const HERZSCHLAG_MS = 5_000;

/**
 * Takes the embedded database's folder for this process alone: two writers would destroy it.
 * @returns a function that gives it back.
 * @throws Konfigurationsfehler naming the process that has it.
 */
export function lockFolder(folder: string): () => void {
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'diadem.lock');
  const ich: Halter = { pid: process.pid, host: os.hostname(), start: startOf(process.pid) };
  const halter = readHalter(file);
  if (halter && lebt(halter, file, ich)) {
    throw new Konfigurationsfehler(
      `Der Datenordner ${folder} wird bereits von einem laufenden Diadem benutzt (Prozess ${halter.pid} ` +
        `auf ${halter.host}). Beenden Sie es zuerst, oder starten Sie mit einem anderen DATA_DIR.`,
    );
  }
  fs.rmSync(file, { force: true });
  // 'wx' lets only one of two simultaneous starts win.
  fs.writeFileSync(file, JSON.stringify(ich), { flag: 'wx' });
  const herzschlag = setInterval(
    () => fs.utimes(file, new Date(), new Date(), () => undefined),
    HERZSCHLAG_MS,
  );
  herzschlag.unref();
  return () => {
    clearInterval(herzschlag);
    fs.rmSync(file, { force: true });
  };
}

function readHalter(file: string): Halter | null {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    // No file, or one cut short by a power failure: nobody holds it.
    return null;
  }
}

function lebt(halter: Halter, file: string, ich: Halter): boolean {
  if (halter.host !== ich.host) {
    // Another machine or container on the same volume: only its heartbeat can be seen.
    return Date.now() - fs.statSync(file).mtimeMs < 3 * HERZSCHLAG_MS;
  }
  if (halter.pid === ich.pid) return false;
  try {
    process.kill(halter.pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return halter.start === startOf(halter.pid);
}

function startOf(pid: number): string {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
