// Builds the pages (Next) and the server (dist/: one file, and one for each thread that needs the product's code) when sources have changed since the last build.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { contentHash, generateClient, isStamped, ROOT, run } from './prepare.mjs';

const SOURCES = [
  ...['app', 'components', 'lib', 'server', 'public', 'prisma/schema.prisma', 'prisma/demo'],
  ...[
    'next.config.js',
    'postcss.config.mjs',
    'tsconfig.json',
    'package-lock.json',
    'scripts/build.mjs',
    'scripts/slim.mjs',
  ],
];

/** Returns true when something was built. */
export function buildIfChanged() {
  generateClient();
  const stamp = path.join(ROOT, 'dist', '.sources');
  const sources = contentHash(SOURCES);
  if (isStamped(stamp, sources)) return false;
  fs.rmSync(stamp, { force: true });
  console.log('Programm wird gebaut …');
  run(path.join(ROOT, 'node_modules', '.bin', 'next'), ['build'], { NODE_ENV: 'production' });
  buildServer();
  fs.writeFileSync(stamp, sources);
  return true;
}

function buildServer() {
  buildSync({
    absWorkingDir: ROOT,
    // What makes the files of chains runs in a thread, and that begins in a file of its own.
    entryPoints: { main: 'server/main.ts', dateifaden: 'server/ketten/loaders/dateifaden.ts' },
    outdir: 'dist',
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: 'linked',
    logLevel: 'warning',
    // Started by hand or by systemd, what was built is not a development server.
    banner: { js: "process.env.NODE_ENV ??= 'production';" },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildIfChanged();
