// `npm start`: installs what is missing, checks the configuration, builds, then runs the server, which migrates.
import { spawnSync } from 'node:child_process';
import { generateClient, installPackages, ROOT, run, runServer } from './prepare.mjs';

installPackages();
const argumente = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'scripts/konfiguration.ts', ...argumente],
  {
    ...{ cwd: ROOT, stdio: 'inherit' },
  },
);
if (status !== 0) process.exit(status ?? 1);
generateClient();
// In a process of its own, so that what building needs is gone while the server runs.
run(process.execPath, ['scripts/build.mjs']);
runServer(['--enable-source-maps', 'dist/main.js', ...argumente], { NODE_ENV: 'production' });
