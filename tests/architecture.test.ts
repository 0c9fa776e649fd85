import fs from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { SAMMLUNGEN } from '@/lib/plan/doc/plan';
import { MACHINERY, ROOMS, VOCABULARY } from './rooms';
import { type SourceFile, sourceFiles, visit } from './source-files';

const files = sourceFiles();
const product = files.filter(
  (file) => !/\.(test|spec)\.tsx?$/.test(file.name) && !/^(e2e|bench|tests)\//.test(file.name),
);

test('the house is seen: there are files in every room', () => {
  for (const folder of ['app', 'components', 'lib', 'server']) {
    expect(product.some((file) => file.name.startsWith(`${folder}/`))).toBe(true);
  }
});

test('every room imports only what it may', () => {
  expect(product.flatMap(forbiddenImports)).toEqual([]);
});

test.each([
  ['lib/plan/zielsystem/rules.ts', 'yjs', true],
  ['lib/plan/zielsystem/rules.ts', 'zod', false],
  ['lib/plan/zielsystem/commands/move-ziel.ts', 'react', true],
  ['components/ui/button.tsx', 'lib/plan/doc/plan', true],
  ['components/zielsystem/karte.tsx', 'components/beteiligtenanalyse/liste', true],
  ['components/zielsystem/karte.tsx', 'server/netzwerke/mutations', true],
  ['components/zielsystem/karte.tsx', 'server/netzwerke/actions', false],
  ['server/netzwerke/mutations.ts', 'next/headers', true],
  ['server/netzwerke/loaders.ts', 'next/headers', false],
  ['app/page.tsx', 'server/netzwerke/data', true],
  ['app/page.tsx', 'node:fs', true],
])('the table: %s with %s, refused: %s', (name, target, refused) => {
  expect(forbiddenImports({ name, imports: [target] }).length > 0).toBe(refused);
});

function forbiddenImports(file: Pick<SourceFile, 'name' | 'imports'>): string[] {
  const room = ROOMS.find(({ files: pattern }) => pattern.test(file.name));
  if (!room) return [];
  const isNode = (target: string) => target.startsWith('node:');
  return file.imports
    .filter(
      (target) =>
        !inSameNoun(file.name, target) && (isNode(target) || !room.may.some((may) => may.test(target))),
    )
    .filter((target) => !(isNode(target) && file.name.startsWith('server/')))
    .map((target) => `${file.name} imports ${target} (${room.name}). ${room.advice}`);
}

/** Within one feature's folder everything may be used. */
function inSameNoun(name: string, target: string): boolean {
  const noun = /^components\/\w+\//.exec(name)?.[0];
  return noun !== undefined && target.startsWith(noun);
}

test('inside a noun, files have the names of the vocabulary', () => {
  expect(product.flatMap(strangeName)).toEqual([]);
});

function strangeName({ name }: SourceFile): string[] {
  for (const root of ['lib/plan', 'server'] as const) {
    const [, noun, word] = new RegExp(`^${root}/([\\w-]+)/([\\w-]+)`).exec(name) ?? [];
    if (!noun || !word || MACHINERY[root].some((machinery) => machinery === noun)) continue;
    if (VOCABULARY[root].some((known) => known === word)) continue;
    return [
      `${name}: in ${root}/<noun> a file is called ${VOCABULARY[root].join(', ')}; a second subject becomes a folder of that word.`,
    ];
  }
  return [];
}

test('no drawer for leftovers and no barrel', () => {
  const bad = files.filter(({ name }) =>
    /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.)|\/index\.tsx?$/.test(name),
  );
  expect(bad.map(({ name }) => `${name}: name the subject, and import from the file itself.`)).toEqual([]);
});

test('no any, no !, no double cast', () => {
  expect(product.flatMap(looseTypes)).toEqual([]);
});

function looseTypes(file: SourceFile): string[] {
  const found: string[] = [];
  visit(file.syntax, (node) => {
    const doubleCast = ts.isAsExpression(node) && ts.isAsExpression(node.expression);
    if (node.kind !== ts.SyntaxKind.AnyKeyword && !ts.isNonNullExpression(node) && !doubleCast) return;
    const { line } = file.syntax.getLineAndCharacterOfPosition(node.getStart());
    found.push(
      `${file.name}:${line + 1}: ${node.getText().slice(0, 60)} — narrow the value or describe it with zod.`,
    );
  });
  return found;
}

test('SQL is parameterised', () => {
  const bad = product.filter(({ text }) => /\$(query|execute)RawUnsafe|Prisma\.raw\(/.test(text));
  expect(bad.map(({ name }) => `${name}: use $queryRaw\`…\` with parameters.`)).toEqual([]);
});

/** Names of formats, not places to ask. */
const NAMES =
  /^https?:\/\/((www\.)?w3\.org|www\.omg\.org|schemas\.microsoft\.com|json-schema\.org|localhost|127\.0\.0\.1|[\w.-]*\.(example|invalid))(?=[:/.]|$)|^https?:\/\/$/;

test('nothing is fetched from elsewhere: no font, script, style or service', () => {
  expect(product.flatMap(foreignAddresses)).toEqual([]);
});

function foreignAddresses(file: SourceFile): string[] {
  const found: string[] = [];
  visit(file.syntax, (node) => {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node)) return;
    for (const [address] of node.text.matchAll(/https?:\/\/[^\s'"<>)„“]*/g)) {
      if (!NAMES.test(address)) found.push(`${file.name}: ${address} — ship it with the product instead.`);
    }
  });
  return found;
}

test('stylesheets load nothing from elsewhere', () => {
  const styles = ['app', 'components', 'public']
    .filter((folder) => fs.existsSync(folder))
    .flatMap((folder) =>
      fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .filter((name) => name.endsWith('.css'));
  expect(styles.length).toBeGreaterThan(0);
  const bad = styles.filter((name) =>
    /(url\(|@import)\s*['"]?(https?:)?\/\//.test(fs.readFileSync(name, 'utf8')),
  );
  expect(bad).toEqual([]);
});

test('no file outgrows 400 lines', () => {
  const long = files.filter(({ lines }) => lines > 250).map(({ name, lines }) => `${name}: ${lines} lines`);
  if (long.length > 0)
    process.stdout.write(`More than 250 lines, which second subject moved in?\n${long.join('\n')}\n`);
  expect(
    files.filter(({ lines }) => lines > 400).map(({ name, lines }) => `${name}: ${lines} lines`),
  ).toEqual([]);
});

test('every collection of a plan stands in the glossary', () => {
  const glossary = fs.readFileSync('docs/GLOSSAR.md', 'utf8');
  expect(Object.keys(SAMMLUNGEN).filter((name) => !glossary.includes(`\`${name}\``))).toEqual([]);
});

test('no comment of a migration holds a semicolon: on PostgreSQL a statement would end there', () => {
  const migrations = fs
    .readdirSync('prisma/migrations', { recursive: true, encoding: 'utf8' })
    .flatMap((name) => (name.endsWith('.sql') ? [`prisma/migrations/${name}`] : []));
  expect(migrations.length).toBeGreaterThan(0);
  expect(migrations.filter((name) => /--.*;/.test(fs.readFileSync(name, 'utf8')))).toEqual([]);
});
