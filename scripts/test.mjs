// `npm test`: everything that is checked before a change counts. Installs what is missing; needs no input.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { generateClient, installPackages, ROOT, run } from './prepare.mjs';
import { startPostgres } from './test-postgres.mjs';

const REPORTS = fs.mkdtempSync(path.join(os.tmpdir(), 'diadem-bericht-'));
const BIN = path.join(ROOT, 'node_modules', '.bin');
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

process.env.CI ??= 'true';
process.env.NEXT_TELEMETRY_DISABLED = '1';

/** One line of the summary each: what, whether it held, how many tests, how long. */
const results = [];

/** Runs one step; a step that counts tests hands in how to read its report. */
function step(name, command, args, { env = {}, count } = {}) {
  console.log(`\n── ${name}`);
  const begin = performance.now();
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  const counted = count ? readReport(count) : { passed: 0, failed: 0 };
  // A step that broke down without naming a test still counts as a failure.
  const failed = status === 0 ? counted.failed : Math.max(1, counted.failed);
  results.push({ name, passed: counted.passed, failed, seconds: (performance.now() - begin) / 1000 });
}

function readReport({ file, read }) {
  return fs.existsSync(file) ? read(JSON.parse(fs.readFileSync(file, 'utf8'))) : { passed: 0, failed: 1 };
}

function vitest(name, args, env) {
  const file = path.join(REPORTS, `${results.length}.json`);
  const read = (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  step(name, path.join(BIN, 'vitest'), ['run', ...reporters, ...args], { env, count: { file, read } });
}

function playwright(name, env) {
  const file = path.join(REPORTS, `${results.length}.json`);
  const read = ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected });
  step(name, path.join(BIN, 'playwright'), ['test'], {
    env: { ...env, E2E_BERICHT: file },
    count: { file, read },
  });
}

/** Installs system packages when `present` says they are missing. */
function ensurePackages(present, packages) {
  if (present()) return;
  console.log(`Es fehlt: ${packages.join(', ')}. Wird über apt-get installiert …`);
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
}

function findBrowser() {
  return process.env.CHROMIUM_PATH ?? BROWSERS.find((file) => fs.existsSync(file));
}

function findPostgres() {
  const versions = '/usr/lib/postgresql';
  const folders = fs.existsSync(versions) ? fs.readdirSync(versions).map((v) => `${versions}/${v}/bin`) : [];
  return [...folders.sort().reverse(), '/usr/local/bin', '/usr/bin'].find((dir) =>
    fs.existsSync(`${dir}/initdb`),
  );
}

async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function summary(begin) {
  console.log('\n── Zusammenfassung');
  for (const { name, passed, failed, seconds } of results) {
    const tests = passed + failed > 0 && passed > 0 ? `${passed} bestanden, ${failed} nicht` : '';
    console.log(
      `${failed === 0 ? '✓' : '✗'} ${name.padEnd(38)} ${seconds.toFixed(0).padStart(4)} s  ${tests}`,
    );
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\nDauer: ${((performance.now() - begin) / 60_000).toFixed(1)} min`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed');
}

const begin = performance.now();
installPackages();
generateClient();
ensurePackages(findBrowser, ['chromium']);
ensurePackages(findPostgres, ['postgresql']);

step('Typen', 'sh', ['-c', `${BIN}/next typegen && ${BIN}/tsc --noEmit -p .`]);
step('Stil (Biome)', path.join(BIN, 'biome'), ['check', '.']);
step('Unbenutztes (knip)', path.join(BIN, 'knip'), []);
step('Bau', process.execPath, ['scripts/build.mjs']);
vitest('Haus, Plan und Server (PGlite)', []);
const postgres = await startPostgres(findPostgres(), await freePort());
try {
  vitest('Server (PostgreSQL)', ['--project', 'server'], { TEST_DATABASE_URL: postgres.url });
} finally {
  postgres.stop();
}
playwright('Browser', { E2E_PORT: String(await freePort()), CHROMIUM_PATH: findBrowser() });
const failed = summary(begin);
fs.rmSync(REPORTS, { recursive: true, force: true });
process.exit(failed === 0 ? 0 : 1);
