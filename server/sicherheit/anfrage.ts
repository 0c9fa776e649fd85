import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { LIMITS } from '@/lib/limits';

/** Why a request is refused, with a German sentence for the person in front of it. */
export interface Abweisung {
  status: 403 | 411 | 413 | 421;
  grund: string;
}

/** Where requests may come from. */
export interface Herkunft {
  /** Allowed Origins, exact. */
  adressen: ReadonlySet<string>;
  /** Behind a proxy the Host header is the proxy's business; without one it must be ours (DNS rebinding). */
  hostPruefen: boolean;
}

const LESEND = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Checks host, origin and size of one request before anything else sees it (S25, S26). Null means welcome. */
export function pruefeAnfrage(req: IncomingMessage, herkunft: Herkunft): Abweisung | null {
  if (herkunft.hostPruefen && !herkunft.adressen.has(`http://${req.headers.host}`)) {
    return { status: 421, grund: 'Diese Adresse gehört nicht zu diesem Server.' };
  }
  if (LESEND.has(req.method ?? '')) return null;
  return pruefeHerkunft(req, herkunft.adressen) ?? pruefeGroesse(req);
}

/**
 * Changes are accepted only from our own pages. A browser always sends one of the two headers; a request with
 * neither is not from our pages, so it is refused too (Next would let it pass with a warning). The exception is
 * a script that calls the API and brings no cookie: it has no session that somebody else could ride on.
 */
function pruefeHerkunft({ headers, url }: IncomingMessage, adressen: ReadonlySet<string>): Abweisung | null {
  const { origin, cookie } = headers;
  const site = headers['sec-fetch-site'];
  const skriptOhneSitzung = cookie === undefined && url?.startsWith('/api/') === true;
  if (origin === undefined && site === undefined && skriptOhneSitzung) return null;
  const fremd =
    (origin !== undefined && !adressen.has(origin)) || (site !== undefined && site !== 'same-origin');
  if (!fremd && (origin !== undefined || site !== undefined)) return null;
  return {
    status: 403,
    grund:
      'Änderungen werden nur von den eigenen Seiten angenommen. Laden Sie die Seite neu; ein Skript sendet die Adresse dieses Servers als Kopfzeile „Origin“ mit.',
  };
}

function pruefeGroesse(req: IncomingMessage): Abweisung | null {
  const laenge = req.headers['content-length'];
  if (laenge === undefined && req.headers['transfer-encoding'] !== undefined) {
    return { status: 411, grund: 'Die Länge der Anfrage fehlt.' };
  }
  if (Number(laenge ?? 0) <= hoechstens(req.url ?? '/')) return null;
  return { status: 413, grund: 'Die Anfrage ist zu groß. Teilen Sie den Inhalt auf.' };
}

/** Largest body in bytes: network files may be big, everything else is a form. */
function hoechstens(url: string): number {
  // The multipart wrapper around a file adds a little.
  return url.startsWith('/api/netzwerke') ? LIMITS.networkFile + 100_000 : LIMITS.message;
}

/** Removes headers only our own parts may set, and tells Next the public address (S25, S27). */
export function saeubereKopfzeilen(headers: IncomingHttpHeaders, origin: string | undefined): void {
  for (const name of Object.keys(headers)) {
    if (name.startsWith('x-middleware-') || name === 'x-nonce') delete headers[name];
  }
  delete headers['content-security-policy'];
  delete headers['x-forwarded-host'];
  if (!origin) return;
  const { host, protocol } = new URL(origin);
  headers['x-forwarded-host'] = host;
  headers['x-forwarded-proto'] = protocol.slice(0, -1);
}
