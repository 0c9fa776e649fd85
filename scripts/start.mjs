// `npm start`: installs, builds and migrates what is missing, then runs the server.
import { generateClient, installPackages, run, runServer } from './prepare.mjs';

installPackages();
generateClient();
// In a process of its own, so that what building needs is gone while the server runs.
run(process.execPath, ['scripts/build.mjs']);
runServer(['--enable-source-maps', 'dist/main.js', ...process.argv.slice(2)], { NODE_ENV: 'production' });
