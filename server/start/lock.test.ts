import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder } from './lock';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'diadem-lock-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const file = () => path.join(folder, 'diadem.lock');

/** Takes the lock in another process that then stays alive. */
async function anderer() {
  const code = `import('./server/start/lock.ts').then((l) => { l.lockFolder(process.argv[1]); console.log('hat'); setInterval(() => {}, 1000); })`;
  const prozess = spawn(process.execPath, ['--import', 'tsx', '-e', code, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(prozess.stdout, 'data');
  return prozess;
}

test('a second process is refused with a sentence, and may once the first is gone', async () => {
  const prozess = await anderer();
  expect(() => lockFolder(folder)).toThrow(
    new RegExp(`wird bereits von einem laufenden Diadem benutzt.*${prozess.pid}`),
  );
  const beendet = once(prozess, 'exit');
  prozess.kill('SIGKILL');
  await beendet;
  const unlock = lockFolder(folder);
  unlock();
  expect(fs.existsSync(file())).toBe(false);
});

test('a process number that now belongs to somebody else does not hold it', () => {
  fs.writeFileSync(file(), JSON.stringify({ pid: process.ppid, host: os.hostname(), start: 'another time' }));
  lockFolder(folder)();
});

test('a lock cut short by a power failure does not hold it', () => {
  fs.writeFileSync(file(), '{"pid": 1');
  lockFolder(folder)();
});

test('another machine holds it as long as its heartbeat is fresh', () => {
  fs.writeFileSync(file(), JSON.stringify({ pid: 1, host: 'other-host', start: '1' }));
  expect(() => lockFolder(folder)).toThrow(/other-host/);
  const lange = new Date(Date.now() - 60_000);
  fs.utimesSync(file(), lange, lange);
  lockFolder(folder)();
});
