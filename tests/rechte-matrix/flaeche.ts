import fs from 'node:fs';
import path from 'node:path';

const WURZEL = path.resolve('.');
const METHODEN = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/**
 * Everything that can be called from outside, found in the source tree:
 * `GET /api/…` for each method of a route, `PAGE /…` for each page, `ACTION <file>#<name>` for each server action.
 */
export function flaeche(): string[] {
  const routen = dateien('app', 'route.ts').flatMap((datei) =>
    ausfuhren(datei)
      .filter((name) => METHODEN.has(name))
      .map((name) => `${name} ${pfad(datei)}`),
  );
  const seiten = dateien('app', 'page.tsx').map((datei) => `PAGE ${pfad(datei)}`);
  return [...routen, ...seiten, ...aktionen()].sort();
}

function aktionen(): string[] {
  return ['app', 'components', 'lib', 'server'].flatMap((ordner) =>
    dateien(ordner, '.ts', '.tsx')
      .filter((datei) => /^\s*['"]use server['"]/m.test(ohneKommentare(lies(datei))))
      .flatMap((datei) => {
        const namen = ausfuhren(datei);
        // An action inside a component would escape the list, so it is a finding of its own.
        return namen.length > 0 ? namen.map((name) => `ACTION ${datei}#${name}`) : [`ACTION ${datei}#?`];
      }),
  );
}

function dateien(ordner: string, ...enden: string[]): string[] {
  return fs
    .readdirSync(path.join(WURZEL, ordner), { recursive: true, encoding: 'utf8' })
    .map((datei) => `${ordner}/${datei.split(path.sep).join('/')}`)
    .filter((datei) => enden.some((ende) => datei.endsWith(ende)) && !datei.includes('.test.'));
}

function lies(datei: string): string {
  return fs.readFileSync(path.join(WURZEL, datei), 'utf8');
}

function ohneKommentare(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** Names of the values a module exports. */
function ausfuhren(datei: string): string[] {
  const text = ohneKommentare(lies(datei));
  const einzeln = [...text.matchAll(/^export\s+(?:async\s+)?(?:const|let|function\*?)\s+(\w+)/gm)];
  const listen = [...text.matchAll(/^export\s*\{([^}]*)\}/gm)].flatMap(([, liste = '']) =>
    liste.split(',').map(
      (teil) =>
        teil
          .trim()
          .split(/\s+as\s+/)
          .at(-1) ?? '',
    ),
  );
  return [...einzeln.map(([, name = '']) => name), ...listen].filter(Boolean);
}

/** `app/(x)/netzwerk/[netzwerkId]/page.tsx` → `/netzwerk/[netzwerkId]` */
function pfad(datei: string): string {
  const teile = datei
    .split('/')
    .slice(1, -1)
    .filter((teil) => !teil.startsWith('('));
  return `/${teile.join('/')}`;
}
