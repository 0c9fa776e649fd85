// A private PostgreSQL for one test run, in a temporary folder, gone afterwards.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** PostgreSQL refuses to run as root; the package's own account is there whenever the programs are. */
function asUser(command, args) {
  const [program, ...rest] =
    process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--', command, ...args] : [command, ...args];
  execFileSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'], cwd: os.tmpdir() });
}

/**
 * Creates a cluster and starts it on 127.0.0.1.
 * @param {string} bin folder of initdb and pg_ctl
 * @param {number} port
 */
export async function startPostgres(bin, port) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'diadem-postgres-'));
  if (process.getuid?.() === 0) execFileSync('chown', ['postgres', folder]);
  const data = path.join(folder, 'data');
  asUser(`${bin}/initdb`, ['-D', data, '-U', 'diadem', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8']);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c max_connections=200`;
  asUser(`${bin}/pg_ctl`, ['-D', data, '-o', options, '-l', path.join(folder, 'log'), '-w', 'start']);
  return {
    url: `postgresql://diadem@127.0.0.1:${port}/postgres`,
    stop() {
      asUser(`${bin}/pg_ctl`, ['-D', data, '-m', 'immediate', '-w', 'stop']);
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
