import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { csp } from './csp';
import { ADRESSE } from './seitenadresse';

/** What the headers depend on. */
export interface Kopfzeilenlage {
  /** The address people open. */
  adresse: string;
  dev: boolean;
}

const IMMER: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
};

/** Files without personal data that a browser may keep. Everything else is never stored (S34). */
const HALTBAR = /^\/(_next\/static\/|fonts\/|icon|favicon|apple-icon)/;

/**
 * Sets the security headers of one response, and hands the nonce to Next: it reads the policy from the request
 * and puts the nonce on its own scripts. The address goes along for {@link seitenAdresse}.
 */
export function setzeKopfzeilen(req: IncomingMessage, res: ServerResponse, lage: Kopfzeilenlage): void {
  for (const [name, wert] of Object.entries(IMMER)) res.setHeader(name, wert);
  const nonce = randomBytes(16).toString('base64');
  const policy = csp(nonce, lage.adresse.replace(/^http/, 'ws'), lage.dev);
  req.headers['content-security-policy'] = policy;
  req.headers['x-nonce'] = nonce;
  req.headers[ADRESSE] = req.url;
  res.setHeader('Content-Security-Policy', policy);
  if (!HALTBAR.test(req.url ?? '/')) res.setHeader('Cache-Control', 'no-store');
  if (lage.adresse.startsWith('https:')) {
    res.setHeader('Strict-Transport-Security', 'max-age=63072000; includeSubDomains');
  }
}
