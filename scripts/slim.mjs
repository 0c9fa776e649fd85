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
  ...['nullable', 'optional', '_default', 'minLength', 'maxLength', 'minimum', 'maximum', 'regex', 'refine'],
  ...['record', 'union', 'literal', 'config'],
];

const FOLDER = 'node_modules/.cache/diadem';

/**
 * Writes the slim file into node_modules/.cache.
 * @param {string} root folder of the project
 * @returns {Record<string, { browser: string }>} aliases for the bundler of Next
 */
export function writeSlimPackages(root) {
  fs.mkdirSync(path.join(root, FOLDER), { recursive: true });
  writeZod(root);
  writeBuffer(root);
  return {
    'zod/mini': { browser: `./${FOLDER}/zod-mini.mjs` },
    'next/dist/compiled/buffer': { browser: `./${FOLDER}/buffer.mjs` },
    'next/dist/compiled/buffer/index.js': { browser: `./${FOLDER}/buffer.mjs` },
  };
}

/**
 * lib0 (under Yjs) names Node's Buffer in branches that no browser takes, and the bundler of Next brings a copy of it
 * along (7 kB gzipped). Whoever truly used it in a browser would fail with its name.
 */
function writeBuffer(root) {
  fs.writeFileSync(path.join(root, FOLDER, 'buffer.mjs'), 'export const Buffer = undefined;\n');
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
