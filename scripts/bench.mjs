// `npm run bench`: measures what docs/LEISTUNG.md states. Names after `--` choose: npm run bench -- papier
import fs from 'node:fs';
import path from 'node:path';
import { generateClient, installPackages, ROOT, run } from './prepare.mjs';

/** Each prints its own table; the other files in bench/ are what these use. */
const MEASUREMENTS = [
  'anonymisierung',
  'saal',
  'propagation',
  'papier',
  'papier-boden',
  'oeffnen',
  'speicher',
  'verdichten',
  'ketten',
  'ketten-ausfuhr',
  'roter-faden',
  'beteiligte',
  'faelle',
];

installPackages();
generateClient();
const wanted = process.argv.slice(2);
for (const name of MEASUREMENTS) {
  const file = path.join(ROOT, 'bench', `${name}.ts`);
  if ((wanted.length > 0 && !wanted.includes(name)) || !fs.existsSync(file)) continue;
  console.log(`\n── ${name}`);
  run(process.execPath, ['--import', 'tsx', file]);
}
