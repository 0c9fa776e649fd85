// What every script needs first: packages, the generated database client. Does only what is missing.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder; every script runs there. */
export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

// Nothing about an installation leaves its host.
const QUIET = { NEXT_TELEMETRY_DISABLED: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' };

/** SHA-256 over the names and contents of files and folders below the root. */
export function contentHash(names) {
  const hash = createHash('sha256');
  for (const file of names.flatMap((name) => filesOf(path.join(ROOT, name))).sort()) {
    hash
      .update(`${path.relative(ROOT, file)}\0`)
      .update(fs.readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesOf(name) {
  if (!fs.existsSync(name)) return [];
  if (fs.statSync(name).isFile()) return [name];
  return fs.readdirSync(name).flatMap((entry) => filesOf(path.join(name, entry)));
}

/** True when the stamp file holds exactly this text. */
export function isStamped(stamp, text) {
  return fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === text;
}

/** Runs a command to its end with its output shown; throws when it fails. */
export function run(command, args, env = {}) {
  execFileSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...QUIET, ...env },
  });
}

function binary(name) {
  return path.join(ROOT, 'node_modules', '.bin', name);
}

/** Installs the locked packages when they are missing or the lock has changed. Install scripts never run. */
export function installPackages() {
  const stamp = path.join(ROOT, 'node_modules', '.diadem-lock');
  const lock = contentHash(['package-lock.json']);
  if (isStamped(stamp, lock)) return;
  // An installation made by hand is taken as it is when npm says it fits the lock.
  if (!fs.existsSync(binary('next')) || !fitsLock()) {
    console.log('Pakete werden installiert …');
    run('npm', ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund']);
  }
  fs.writeFileSync(stamp, lock);
}

function fitsLock() {
  const installed = path.join(ROOT, 'node_modules', '.package-lock.json');
  if (!fs.existsSync(installed)) return false;
  const wanted = JSON.parse(fs.readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(fs.readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([name, { version, optional }]) => name === '' || optional || present[name]?.version === version,
  );
}

/** Generates the database client when the schema has changed. */
export function generateClient() {
  const stamp = path.join(ROOT, 'prisma', 'client', '.schema');
  const schema = contentHash(['prisma/schema.prisma']);
  if (isStamped(stamp, schema)) return;
  // Generating needs no schema engine, but Prisma would try to download one; any executable stops that.
  run(binary('prisma'), ['generate'], {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  });
  fs.writeFileSync(stamp, schema);
}

/** Runs the server until it ends; passes signals on, and ends with its exit code. */
export function runServer(args, env) {
  const server = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...QUIET, ...env },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
  server.on('exit', (code) => process.exit(code ?? 1));
  if (process.env.npm_lifecycle_event) endWithParent(() => server.kill('SIGTERM'));
}

/** npm ends on a signal without passing it on; the server must not stay behind. */
function endWithParent(end) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end(), 500).unref();
}
