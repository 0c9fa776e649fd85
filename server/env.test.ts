import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { Konfigurationsfehler, readEnv } from './env';

const SECRET = randomBytes(48).toString('base64').replaceAll(/[+/=]/g, 'x');
const ORIGIN = 'https://plan.kreis.example';

test('without configuration: this computer only, embedded database, no production', () => {
  const env = readEnv({});
  expect(env).toMatchObject({ port: 3000, host: '127.0.0.1', istProduktion: false, databaseUrl: undefined });
});

test('with ORIGIN and SECRET: production, reachable from outside', () => {
  expect(readEnv({ ORIGIN, SECRET })).toMatchObject({ istProduktion: true, host: '0.0.0.0', origin: ORIGIN });
});

test('an empty value counts as not set', () => {
  expect(readEnv({ ORIGIN: '', SECRET: '', DATABASE_URL: '', PORT: '' })).toMatchObject({ port: 3000 });
});

describe('refused, in German, saying what to do', () => {
  test.each([
    ['ORIGIN alone', { ORIGIN }, /SECRET fehlt/],
    ['SECRET alone', { SECRET }, /ORIGIN fehlt/],
    ['short secret', { ORIGIN, SECRET: 'k7Gh2pQ' }, /zu kurz/],
    ['one letter', { ORIGIN, SECRET: 'a'.repeat(64) }, /zu wenigen verschiedenen/],
    ['sample secret', { ORIGIN, SECRET: 'change-me-please-0987654321-xyzuvw' }, /Beispielwort/],
    ['unencrypted origin', { ORIGIN: 'http://plan.kreis.example', SECRET }, /https:/],
    ['origin with a path', { ORIGIN: `${ORIGIN}/diadem`, SECRET }, /ohne Pfad/],
    ['origin with a slash', { ORIGIN: `${ORIGIN}/`, SECRET }, /ohne Pfad/],
    ['other database', { DATABASE_URL: 'mysql://x' }, /postgresql/],
    ['port', { PORT: 'achtzig' }, /PORT/],
    ['demo open to the network', { HOST: '0.0.0.0' }, /Demo-Anmeldungen/],
  ])('%s', (_name, werte, satz) => {
    expect(() => readEnv(werte)).toThrow(Konfigurationsfehler);
    expect(() => readEnv(werte)).toThrow(satz);
  });

  test('all findings at once', () => {
    expect(() => readEnv({ PORT: 'x', DATABASE_URL: 'y' })).toThrow(/PORT[\s\S]*DATABASE_URL/);
  });

  test('and before anything is built', () => {
    const pruefe = (secret: string) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'scripts/konfiguration.ts'], {
        env: { ...process.env, ORIGIN, SECRET: secret },
        encoding: 'utf8',
      });
    expect(pruefe('k7Gh2pQ')).toMatchObject({ status: 1, stderr: expect.stringMatching(/zu kurz/) });
    expect(pruefe(SECRET)).toMatchObject({ status: 0, stderr: '' });
  });
});
