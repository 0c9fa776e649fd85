// Packages as the browser gets them, without what would cost every first visit more than it gives. Types and server
// use the packages themselves.
import fs from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';

/** What the plan's schemas use of zod/mini. A function that is missing here fails the build with its name; add it. */
const ZOD = [
  ...[
    'object',
    'strictObject',
    'extend',
    'string',
    'number',
    'int',
    'boolean',
    'array',
    'enum',
    'custom',
    'iso',
  ],
  ...['nullable', 'optional', '_default', 'minLength', 'maxLength', 'minimum', 'regex', 'refine', 'config'],
];

const FOLDER = 'node_modules/.cache/diadem';

/**
 * Writes the slim files into node_modules/.cache.
 * @param {string} root folder of the project
 * @returns {Record<string, { browser: string }>} aliases for the bundler of Next
 */
export function writeSlimPackages(root) {
  fs.mkdirSync(path.join(root, FOLDER), { recursive: true });
  writeZod(root);
  return {
    'zod/mini': { browser: `./${FOLDER}/zod-mini.mjs` },
    'lib0/buffer': { browser: writeLib0(root, 'buffer') },
    'lib0/broadcastchannel': { browser: writeLib0(root, 'broadcastchannel') },
  };
}

/** The bundler of Next keeps whole modules of zod (23 kB gzipped), esbuild keeps what is used (10 kB). */
function writeZod(root) {
  buildSync({
    absWorkingDir: root,
    stdin: { contents: `export { ${ZOD.join(', ')} } from 'zod/mini';`, resolveDir: root },
    outfile: path.join(root, FOLDER, 'zod-mini.mjs'),
    bundle: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  });
}

/** lib0 names Node's Buffer in a branch that only Node takes; the bundler would send a polyfill for it (7 kB gzipped). */
function writeLib0(root, name) {
  const source = fs.readFileSync(path.join(root, `node_modules/lib0/${name}.js`), 'utf8');
  const slim = source
    .replace(/\bBuffer\.from\b/g, 'undefined')
    .replace(/from '\.\/(\w+)\.js'/g, "from 'lib0/$1'");
  fs.writeFileSync(path.join(root, FOLDER, `lib0-${name}.mjs`), slim);
  return `./${FOLDER}/lib0-${name}.mjs`;
}
