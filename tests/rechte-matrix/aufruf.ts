import fs from 'node:fs';
import path from 'node:path';

/** What came back: HTTP status, and for an action what it answered. */
export interface Ergebnis {
  status: number;
  text: string;
  aktion: { ok: boolean; status?: number; wert?: unknown } | null;
}

/** A caller: the server's address and the cookies it sends. */
export interface Browser {
  url: string;
  cookie: string;
}

/** Sends one request as a page of the server itself would. */
export async function rufeRoute({ url, cookie }: Browser, methode: string, pfad: string, inhalt?: unknown) {
  const antwort = await fetch(`${url}${pfad}`, {
    method: methode,
    redirect: 'manual',
    headers: { origin: url, cookie, ...(inhalt === undefined ? {} : { 'content-type': 'application/json' }) },
    body: inhalt === undefined ? undefined : JSON.stringify(inhalt),
  });
  return { status: antwort.status, text: await antwort.text(), headers: antwort.headers };
}

/** Where the server's build lists its actions: id → file, name, and the pages that carry it. */
interface Manifest {
  node: Record<string, { exportedName: string; filename: string; workers: Record<string, unknown> }>;
}

/** An action as the server knows it. */
export interface Aktion {
  id: string;
  /** Address of a page that carries it, with `[netzwerkId]` in it. */
  seite: string;
}

/** The actions of the build by `<file>#<name>`. */
export function aktionenDesServers(): Map<string, Aktion> {
  const ordner = process.env.RECHTE_MATRIX_BUILD ?? '.next/server';
  const gefunden = new Map<string, Aktion>();
  for (const datei of fs.readdirSync(ordner, { recursive: true, encoding: 'utf8' })) {
    if (path.basename(datei) !== 'server-reference-manifest.json') continue;
    const manifest: Manifest = JSON.parse(fs.readFileSync(path.join(ordner, datei), 'utf8'));
    for (const [id, { exportedName, filename, workers }] of Object.entries(manifest.node)) {
      const [seite = ''] = Object.keys(workers);
      const adresse = seite.replace(/^app/, '').replace(/\/page$/, '') || '/';
      gefunden.set(`${filename}#${exportedName}`, { id, seite: adresse });
    }
  }
  return gefunden;
}

/** Calls a server action over HTTP, with the bytes a browser would send. */
export async function rufeAktion(
  browser: Browser,
  aktion: Aktion,
  seite: string,
  eingabe: unknown[],
): Promise<Ergebnis> {
  const antwort = await fetch(`${browser.url}${seite}`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      origin: browser.url,
      cookie: browser.cookie,
      accept: 'text/x-component',
      'content-type': 'text/plain;charset=UTF-8',
      'next-action': aktion.id,
    },
    body: JSON.stringify(eingabe),
  });
  const text = await antwort.text();
  return { status: antwort.status, text, aktion: rueckgabe(text) };
}

/** The value an action returned: in the stream, row 0 names the row it stands in. */
function rueckgabe(text: string): Ergebnis['aktion'] {
  const reihe = /^0:\{"a":"\$@(\w+)"/m.exec(text)?.[1];
  const zeile = reihe && new RegExp(`^${reihe}:(\\{.*)$`, 'm').exec(text)?.[1];
  return zeile ? JSON.parse(zeile) : null;
}
