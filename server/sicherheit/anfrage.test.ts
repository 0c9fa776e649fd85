import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { pruefeAnfrage, saeubereKopfzeilen } from './anfrage';

const HERKUNFT = { adressen: new Set(['https://plan.kreis.example']), hostPruefen: false };

function anfrage(method: string, headers: Record<string, string>, url = '/'): IncomingMessage {
  const req = new IncomingMessage(new Socket());
  Object.assign(req, { method, url, headers });
  return req;
}

describe('changes come only from our own pages', () => {
  test.each([
    ['our Origin', { origin: 'https://plan.kreis.example' }],
    ['same-origin by the browser', { 'sec-fetch-site': 'same-origin' }],
    ['both', { origin: 'https://plan.kreis.example', 'sec-fetch-site': 'same-origin' }],
  ])('accepted: %s', (_name, headers) => {
    expect(pruefeAnfrage(anfrage('POST', headers), HERKUNFT)).toBeNull();
  });

  test.each<[string, Record<string, string>]>([
    ['neither header', {}],
    ['foreign Origin', { origin: 'https://boese.example' }],
    ['null Origin', { origin: 'null' }],
    ['our name as a part of another', { origin: 'https://plan.kreis.example.boese.example' }],
    ['other port', { origin: 'https://plan.kreis.example:8443' }],
    ['unencrypted twin', { origin: 'http://plan.kreis.example' }],
    ['cross-site by the browser', { 'sec-fetch-site': 'cross-site' }],
    ['same-site is not same-origin', { 'sec-fetch-site': 'same-site' }],
    [
      'our Origin but the browser says cross-site',
      { origin: 'https://plan.kreis.example', 'sec-fetch-site': 'cross-site' },
    ],
    ['spoofed forwarded host', { origin: 'https://boese.example', 'x-forwarded-host': 'boese.example' }],
  ])('refused: %s', (_name, headers) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE']) {
      expect(pruefeAnfrage(anfrage(method, headers), HERKUNFT)?.status).toBe(403);
    }
  });

  test('a script without a session may call the API, and nothing else, without saying where it comes from', () => {
    const ziel = '/api/auth/sign-in/email';
    expect(pruefeAnfrage(anfrage('POST', {}, ziel), HERKUNFT)).toBeNull();
    expect(pruefeAnfrage(anfrage('POST', { cookie: 'a=b' }, ziel), HERKUNFT)?.status).toBe(403);
    expect(pruefeAnfrage(anfrage('POST', { origin: 'null' }, ziel), HERKUNFT)?.status).toBe(403);
    expect(pruefeAnfrage(anfrage('POST', {}, '/anmelden'), HERKUNFT)?.status).toBe(403);
  });

  test('reading needs no proof', () => {
    expect(pruefeAnfrage(anfrage('GET', { 'sec-fetch-site': 'cross-site' }), HERKUNFT)).toBeNull();
  });
});

describe('size', () => {
  const eigen = { origin: 'https://plan.kreis.example' };
  test.each([
    ['/anmelden', 1_000_000, null],
    ['/anmelden', 1_000_001, 413],
    ['/api/netzwerke', 20_000_000, null],
    ['/api/netzwerke', 20_200_000, 413],
  ])('%s with %i bytes', (url, laenge, status) => {
    const req = anfrage('POST', { ...eigen, 'content-length': String(laenge) }, url);
    expect(pruefeAnfrage(req, HERKUNFT)?.status ?? null).toBe(status);
  });

  test('a body of unknown length is refused', () => {
    const req = anfrage('POST', { ...eigen, 'transfer-encoding': 'chunked' });
    expect(pruefeAnfrage(req, HERKUNFT)?.status).toBe(411);
  });
});

test('without a proxy the Host must be ours, also for reading', () => {
  const lokal = { adressen: new Set(['http://localhost:3000']), hostPruefen: true };
  expect(pruefeAnfrage(anfrage('GET', { host: 'localhost:3000' }), lokal)).toBeNull();
  expect(pruefeAnfrage(anfrage('GET', { host: 'boese.example:3000' }), lokal)?.status).toBe(421);
});

test('headers only we may set are removed; the forwarded host becomes the configured one', () => {
  const headers = {
    'x-middleware-subrequest': 'middleware:middleware',
    'x-middleware-next': '1',
    'x-nonce': 'mine',
    'content-security-policy': "script-src 'nonce-mine'",
    'x-forwarded-host': 'boese.example',
    cookie: 'a=b',
  };
  saeubereKopfzeilen(headers, 'https://plan.kreis.example');
  expect(headers).toEqual({
    'x-forwarded-host': 'plan.kreis.example',
    'x-forwarded-proto': 'https',
    cookie: 'a=b',
  });
  const ohne = { 'x-forwarded-host': 'boese.example' };
  saeubereKopfzeilen(ohne, undefined);
  expect(ohne).toEqual({});
});
