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

// biome-ignore lint/suspicious/noControlCharactersInRegex: the reports colour what they say.
const ANSI = /\u001b\[[0-9;]*m/g;

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
  const counted = count ? readReport(count) : { passed: 0, failures: [] };
  // A step that broke down without naming a test still counts as a failure.
  const failed = status === 0 ? counted.failures.length : Math.max(1, counted.failures.length);
  results.push({ name, ...counted, failed, seconds: (performance.now() - begin) / 1000 });
}

function readReport({ file, read }) {
  if (!fs.existsSync(file)) return { passed: 0, failures: ['kein Bericht geschrieben'] };
  return read(JSON.parse(fs.readFileSync(file, 'utf8')));
}

/** What failed: the file, the test, and what it said first. */
function failure(file, title, message = '') {
  const said = message.replace(ANSI, '').split('\n').slice(0, 3).join(' ').slice(0, 300);
  return `${path.relative(ROOT, file)} › ${title}\n    ${said}`;
}

function vitestReport(report) {
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed');
    // A file that cannot be loaded fails without a test.
    if (status === 'failed' && tests.length === 0) return [failure(name, 'die Datei selbst', message)];
    return tests.map((test) => failure(name, test.fullName, test.failureMessages[0]));
  });
  return { passed: report.numPassedTests, failures };
}

function playwrightReport({ stats, suites, config }) {
  const failures = [];
  const second = [];
  const visit = (suite) => {
    for (const spec of suite.specs ?? []) {
      const said = spec.tests.flatMap((test) => test.results).find((result) => result.error)?.error?.message;
      // What held only when it was told again is named, so that nobody gets used to it.
      if (said)
        (spec.ok ? second : failures).push(failure(path.join(config.rootDir, spec.file), spec.title, said));
    }
    for (const inner of suite.suites ?? []) visit(inner);
  };
  for (const suite of suites) visit(suite);
  return { passed: stats.expected + stats.flaky, failures, second };
}

function vitest(name, args, env) {
  const file = path.join(REPORTS, `${results.length}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  step(name, path.join(BIN, 'vitest'), ['run', ...reporters, ...args], {
    env,
    count: { file, read: vitestReport },
  });
}

function playwright(name, env) {
  const file = path.join(REPORTS, `${results.length}.json`);
  step(name, path.join(BIN, 'playwright'), ['test'], {
    env: { ...env, E2E_BERICHT: file },
    count: { file, read: playwrightReport },
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
  for (const { name, failures, second = [] } of results) {
    for (const what of second) console.log(`\n~ ${name}, erst im zweiten Anlauf: ${what}`);
    for (const what of failures) console.log(`\n✗ ${name}: ${what}`);
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
step('Stil (Biome)', path.join(BIN, 'biome'), ['check', '--error-on-warnings', '.']);
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
