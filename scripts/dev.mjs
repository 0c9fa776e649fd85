// `npm run dev`: the server from source, pages reload while you edit.
import { generateClient, installPackages, runServer } from './prepare.mjs';

installPackages();
generateClient();
runServer(['--import', 'tsx', 'server/main.ts'], { NODE_ENV: 'development' });
