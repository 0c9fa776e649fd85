import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Testserver, testServer } from '@/server/testing/server';
import { DEMO_PASSWORT } from './demo';

const BAUEN_MS = 300_000;

async function anmelden(server: Testserver, email: string, origin = server.url): Promise<Response> {
  return fetch(`${server.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { Origin: origin, 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password: DEMO_PASSWORT }),
  });
}

describe('without configuration', () => {
  let server: Testserver;
  beforeAll(async () => {
    server = await testServer();
  }, BAUEN_MS);
  afterAll(() => server.close());

  test('it prints the address and the demo log-ins, and they work', async () => {
    expect(server.ausgabe()).toContain('koordination@demo.example');
    for (const rolle of ['koordination', 'moderation', 'mitglied', 'lenkungsgruppe', 'beobachtung']) {
      expect((await anmelden(server, `${rolle}@demo.example`)).status).toBe(200);
    }
  });

  test('every script of a page carries the nonce of its policy', async () => {
    const antwort = await fetch(`${server.url}/anmelden`);
    expect(antwort.status).toBe(200);
    const nonce = /'nonce-([^']+)'/.exec(antwort.headers.get('content-security-policy') ?? '')?.[1];
    const scripts = (await antwort.text()).match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
  });

  test('a page that needs a session is never kept by the browser', async () => {
    const cookie = (await anmelden(server, 'mitglied@demo.example')).headers.getSetCookie().join('; ');
    const antwort = await fetch(server.url, { headers: { cookie }, redirect: 'manual' });
    expect(antwort.headers.get('cache-control')).toContain('no-store');
  });

  test.skipIf(process.env.TEST_DATABASE_URL)('a second server on the same data says who has it', async () => {
    const zweiter = spawn(process.execPath, ['dist/main.js', '--port', '0'], {
      env: { ...process.env, NODE_ENV: 'production', DATA_DIR: server.dataDir, DATABASE_URL: '' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let fehler = '';
    zweiter.stderr.on('data', (text) => {
      fehler += text;
    });
    const [code] = await once(zweiter, 'exit');
    expect(code).toBe(1);
    expect(fehler).toContain(`bereits von einem laufenden Diadem benutzt (Prozess ${server.pid()}`);
  });

  test('SIGTERM ends it within ten seconds; the next start answers within ten', async () => {
    const beginn = performance.now();
    await server.kill('SIGTERM');
    expect(performance.now() - beginn).toBeLessThan(10_000);
    expect(await server.restart()).toBeLessThan(10_000);
    expect((await fetch(`${server.url}/api/ready`)).status).toBe(200);
  });

  test('after kill -9 it starts again on the same data', async () => {
    await server.kill('SIGKILL');
    expect(await server.restart()).toBeLessThan(10_000);
    expect((await anmelden(server, 'koordination@demo.example')).status).toBe(200);
  });
});

describe('with ORIGIN and SECRET', () => {
  const ORIGIN = 'https://plan.kreis.example';
  const SECRET = randomBytes(48).toString('hex');
  let server: Testserver;
  beforeAll(async () => {
    server = await testServer({ env: { ORIGIN, SECRET, HOST: '127.0.0.1' } });
  }, BAUEN_MS);
  afterAll(() => server.close());

  test('there are no demo accounts; the first account has a one-time address in the log', async () => {
    expect(server.ausgabe()).not.toContain('demo.example');
    expect(server.ausgabe()).toMatch(
      /Erstes Konto anlegen: https:\/\/plan\.kreis\.example\/einrichtung#\S{20,}/,
    );
    expect((await anmelden(server, 'koordination@demo.example', ORIGIN)).status).not.toBe(200);
  });

  test('changes need the public address as Origin', async () => {
    expect((await anmelden(server, 'koordination@demo.example', server.url)).status).toBe(403);
  });

  test('browsers are told to stay with encryption', async () => {
    const { headers } = await fetch(`${server.url}/anmelden`);
    expect(headers.get('strict-transport-security')).toContain('max-age=63072000');
    expect(headers.get('content-security-policy')).toContain("connect-src 'self' wss://plan.kreis.example");
  });
});

test('a weak secret prevents the start with a German sentence', async () => {
  const prozess = spawn(process.execPath, ['dist/main.js'], {
    env: { ...process.env, NODE_ENV: 'production', ORIGIN: 'https://a.example', SECRET: 'geheim' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let fehler = '';
  prozess.stderr.on('data', (text) => {
    fehler += text;
  });
  const [code] = await once(prozess, 'exit');
  expect(code).toBe(1);
  expect(fehler).toContain('SECRET ist zu kurz');
  expect(fs.existsSync('dist/main.js')).toBe(true);
});
