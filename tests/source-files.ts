import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** One of the product's own source files, read and parsed once. */
export interface SourceFile {
  /** Path from the project root, with slashes. */
  name: string;
  text: string;
  lines: number;
  /** What it imports: a path from the project root without ending, or the name of a package. */
  imports: string[];
  syntax: ts.SourceFile;
}

const FOLDERS = ['app', 'components', 'lib', 'server', 'e2e', 'bench', 'tests'];

/** Every TypeScript file of the product. */
export function sourceFiles(): SourceFile[] {
  return FOLDERS.flatMap((folder) => namesIn(folder)).map(read);
}

function namesIn(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    .filter((name) => /\.(ts|tsx|mts)$/.test(name))
    .sort();
}

function read(name: string): SourceFile {
  const text = fs.readFileSync(name, 'utf8');
  const syntax = ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true);
  return { name, text, lines: text.split('\n').length, imports: importsOf(name, syntax), syntax };
}

function importsOf(name: string, syntax: ts.SourceFile): string[] {
  const found: string[] = [];
  visit(syntax, (node) => {
    const target = importedModule(node);
    if (target) found.push(fromRoot(name, target));
  });
  return found;
}

function importedModule(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)
      ? node.moduleSpecifier.text
      : undefined;
  }
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return undefined;
  const [target] = node.arguments;
  return target && ts.isStringLiteral(target) ? target.text : undefined;
}

function fromRoot(importer: string, target: string): string {
  const local = target.startsWith('@/') ? target.slice(2) : undefined;
  if (local) return withoutEnding(local);
  if (target.startsWith('.')) return withoutEnding(path.posix.join(path.posix.dirname(importer), target));
  return target;
}

function withoutEnding(name: string): string {
  return name.replace(/\.(ts|tsx)$/, '');
}

/** Calls `see` for a node and everything below it. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}
