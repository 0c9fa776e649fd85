import http from 'node:http';
import path from 'node:path';
import { build } from 'esbuild';
import type { Vorlage } from './seite';

/** A page of React Flow alone, built for production and served from memory. */
export interface Vergleichsseite {
  url: string;
  schliesse(): void;
}

export async function vergleichsseite(vorlage: Vorlage): Promise<Vergleichsseite> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'seite.tsx')],
    bundle: true,
    minify: true,
    write: false,
    outdir: 'aus',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const datei = (endung: string) => outputFiles.find(({ path: name }) => name.endsWith(endung))?.text ?? '';
  const html = `<!doctype html><html lang="de"><meta charset="utf-8"><title>React Flow</title><style>${datei('.css')}
html,body,#wurzel{height:100%;margin:0}</style><div id="wurzel"></div>
<script>window.vorlage=${JSON.stringify(vorlage)}</script><script src="/seite.js"></script></html>`;
  const dienst = http.createServer((anfrage, antwort) => {
    const js = anfrage.url === '/seite.js';
    antwort.setHeader('content-type', js ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
    antwort.end(js ? datei('.js') : html);
  });
  await new Promise<void>((bereit) => dienst.listen(0, '127.0.0.1', bereit));
  const adresse = dienst.address();
  if (typeof adresse !== 'object' || adresse === null) throw new Error('no port');
  return { url: `http://127.0.0.1:${adresse.port}/`, schliesse: () => dienst.close() };
}
