// `npm start`: installs, builds and migrates what is missing, then runs the server.
import { generateClient, installPackages, runServer } from './prepare.mjs';

installPackages();
generateClient();
const { buildIfChanged } = await import('./build.mjs');
buildIfChanged();
runServer(['--enable-source-maps', 'dist/main.js', ...process.argv.slice(2)], { NODE_ENV: 'production' });
