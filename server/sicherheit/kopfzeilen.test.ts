import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { csp } from './csp';
import { setzeKopfzeilen } from './kopfzeilen';

function antwort(url: string, adresse: string) {
  const req = new IncomingMessage(new Socket());
  req.url = url;
  const res = new ServerResponse(req);
  setzeKopfzeilen(req, res, { adresse, dev: false });
  return { req, res };
}

describe('the policy of a page', () => {
  const regeln = csp('abc', 'wss://plan.kreis.example', false).split('; ');
  test.each([
    "script-src 'self' 'nonce-abc' 'strict-dynamic'",
    "style-src-elem 'self' 'nonce-abc'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
    "connect-src 'self' wss://plan.kreis.example",
  ])('%s', (regel) => {
    expect(regeln).toContain(regel);
  });

  test('no script may be inline or evaluated, and nothing comes from elsewhere', () => {
    const script = regeln.find((regel) => regel.startsWith('script-src'));
    expect(script).not.toMatch(/unsafe/);
    expect(regeln.join(' ').match(/https?:/)).toBeNull();
  });
});

describe('every response', () => {
  test('has a nonce of its own, and Next is told it', () => {
    const erste = antwort('/', 'https://a.example');
    const zweite = antwort('/', 'https://a.example');
    const policy = String(erste.res.getHeader('Content-Security-Policy'));
    expect(erste.req.headers['content-security-policy']).toBe(policy);
    expect(policy).toContain(`'nonce-${erste.req.headers['x-nonce']}'`);
    expect(policy).not.toBe(zweite.res.getHeader('Content-Security-Policy'));
  });

  test.each([
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Permissions-Policy', expect.stringContaining('camera=()')],
    ['Strict-Transport-Security', expect.stringMatching(/max-age=\d{8,}; includeSubDomains/)],
    ['Cache-Control', 'no-store'],
  ])('%s', (name, wert) => {
    expect(antwort('/netzwerk/n1/ziele', 'https://a.example').res.getHeader(name)).toEqual(wert);
  });

  test('only built files and fonts may be kept by the browser', () => {
    expect(
      antwort('/_next/static/chunks/a.js', 'https://a.example').res.getHeader('Cache-Control'),
    ).toBeUndefined();
    expect(
      antwort('/api/netzwerke/n1/planungsmatrix.pdf', 'https://a.example').res.getHeader('Cache-Control'),
    ).toBe('no-store');
  });

  test('no promise of encryption where there is none', () => {
    expect(antwort('/', 'http://localhost:3000').res.getHeader('Strict-Transport-Security')).toBeUndefined();
  });
});
