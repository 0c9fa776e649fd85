import type { IncomingMessage } from 'node:http';
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Sitzung, Zugang, Zugriff } from './zugang';

/** What a request for the socket asks for. */
export interface Anfrage {
  dokumentId: string;
  mitBestaetigung: boolean;
  /** Schema version of the client; null when it does not say. */
  version: number | null;
  /** Epoch of the copy the client already has; null when it has none. */
  epoche: number | null;
}

export interface Einlass extends Anfrage {
  sitzung: Sitzung;
  zugriff: Zugriff;
  cookie: Headers;
}

/** The path is compared byte by byte: nothing is decoded, so no spelling leads to another document (S05). */
const PFAD = /^\/sync\/([A-Za-z0-9_-]{1,64})$/;

export function istSyncPfad(url: string): boolean {
  return url === '/sync' || url.startsWith('/sync/') || url.startsWith('/sync?');
}

/** Decides before the upgrade, so that no frame is ever read from a stranger. @returns the entry, or an HTTP status */
export async function pruefeEinlass(
  req: IncomingMessage,
  zugang: Zugang,
  origins: () => ReadonlySet<string>,
): Promise<Einlass | 401 | 403 | 404> {
  const origin = req.headers.origin;
  if (origin === undefined || !origins().has(origin)) return 403;
  const cookie = new Headers({ cookie: req.headers.cookie ?? '' });
  const sitzung = await zugang.sitzung(cookie);
  if (!sitzung || sitzung.expiresAt.getTime() <= Date.now()) return 401;
  const anfrage = liesAnfrage(req.url ?? '');
  const zugriff = anfrage && (await zugang.zugriff(anfrage.dokumentId, sitzung.userId));
  if (!anfrage || !zugriff) return 404;
  if (!zugriff.lesen) return 403;
  return { ...anfrage, sitzung, zugriff, cookie };
}

function liesAnfrage(url: string): Anfrage | null {
  const [pfad = '', suche = ''] = url.split('?', 2);
  const dokumentId = PFAD.exec(pfad)?.[1];
  if (!dokumentId) return null;
  const parameter = new URLSearchParams(suche);
  const v = parameter.get('v');
  const e = parameter.get('e');
  return {
    dokumentId,
    mitBestaetigung: parameter.get('ack') === '1',
    version: v === null ? null : Number.parseInt(v, 10),
    epoche: e === null || e === '' ? null : Number.parseInt(e, 10),
  };
}

/** Refuses an upgrade with a plain HTTP answer. */
export function weiseAb(socket: Duplex, status: number): void {
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n` +
      'Connection: close\r\nContent-Length: 0\r\nCache-Control: no-store\r\n' +
      'X-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n\r\n',
  );
}
