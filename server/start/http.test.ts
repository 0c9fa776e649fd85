import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { closeDatenbank } from '@/server/db';
import { merkePort } from '@/server/sicherheit/adressen';
import { type Testdatenbank, testDatenbank } from '@/server/testing/database';
import { markPagesReady } from './health';
import { createHttpServer } from './http';

let server: Server;
let url: string;
let datenbank: Testdatenbank;
/** What reached the pages. */
const gesehen: { method: string; forwarded: unknown; subrequest: unknown }[] = [];

beforeAll(async () => {
  datenbank = await testDatenbank();
  server = createHttpServer(async (req, res) => {
    const { headers, method = '' } = req;
    gesehen.push({
      method,
      forwarded: headers['x-forwarded-host'],
      subrequest: headers['x-middleware-subrequest'],
    });
    if (req.url === '/kaputt') throw new Error('broken page');
    res.end('Seite');
  }, false);
  await new Promise<void>((fertig) => server.listen(0, '127.0.0.1', fertig));
  const { port } = server.address() as AddressInfo;
  merkePort(port);
  url = `http://127.0.0.1:${port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await datenbank.close();
});
beforeEach(() => {
  gesehen.length = 0;
});

describe('a change', () => {
  test('from our pages arrives', async () => {
    const antwort = await fetch(url, { method: 'POST', headers: { Origin: url }, body: 'a=b' });
    expect(antwort.status).toBe(200);
    expect(gesehen).toHaveLength(1);
  });

  test('from elsewhere, or from nowhere, never reaches a page', async () => {
    const fremde: Record<string, string>[] = [{}, { Origin: 'null' }, { Origin: 'https://boese.example' }];
    for (const headers of fremde) {
      const antwort = await fetch(url, { method: 'POST', headers, body: 'a=b' });
      expect(antwort.status).toBe(403);
      expect((await antwort.json()).fehler).toMatch(/Laden Sie die Seite neu/);
    }
    expect(gesehen).toEqual([]);
  });

  test('that is too big is refused before it is read', async () => {
    const antwort = await fetch(url, {
      method: 'POST',
      headers: { Origin: url },
      body: 'x'.repeat(1_000_001),
    });
    expect(antwort.status).toBe(413);
    expect(gesehen).toEqual([]);
  });
});

test('forged inner headers are gone before a page sees the request', async () => {
  await fetch(url, {
    headers: {
      'x-middleware-subrequest': 'src/middleware:src/middleware',
      'x-forwarded-host': 'boese.example',
    },
  });
  expect(gesehen).toEqual([{ method: 'GET', forwarded: undefined, subrequest: undefined }]);
});

test.each(['/', '/kaputt', '/api/health', '/api/ready'])('%s carries the security headers', async (pfad) => {
  const { headers } = await fetch(url + pfad);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});

test('refusals carry them too', async () => {
  const { headers } = await fetch(url, { method: 'DELETE' });
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toContain("object-src 'none'");
});

test('a broken page is a 500 without details, and the server goes on', async () => {
  const antwort = await fetch(`${url}/kaputt`);
  expect(antwort.status).toBe(500);
  expect(await antwort.text()).toBe('');
  expect((await fetch(url)).status).toBe(200);
});

describe('readiness', () => {
  test('waits for the pages, then says the database takes writes', async () => {
    expect((await fetch(`${url}/api/ready`)).status).toBe(503);
    markPagesReady();
    const antwort = await fetch(`${url}/api/ready`);
    expect([antwort.status, await antwort.json()]).toEqual([200, { status: 'ok', datenbank: 'schreibt' }]);
    expect(await datenbank.client.verification.count()).toBe(1);
  });

  test('is withdrawn when the database takes no writes, while the process stays healthy', async () => {
    await closeDatenbank();
    expect((await fetch(`${url}/api/ready`)).status).toBe(503);
    expect((await fetch(`${url}/api/health`)).status).toBe(200);
  });
});
