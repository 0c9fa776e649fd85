import { describe, expect, it } from 'vitest';
import { istVerbreitet } from './passwoerter';

describe('istVerbreitet', () => {
  it.each([
    'passwort',
    'Passwort2026!',
    'P4ssw0rt',
    'p@ssw0rd',
    '12345678',
    '87654321',
    'aaaaaaaa',
    'Sommer2026',
    'qwertz123',
    'Willkommen1!',
    'Rathaus123',
  ])('finds %s', (passwort) => {
    expect(istVerbreitet(passwort)).toBe(true);
  });

  it.each([
    'diadem-demo',
    'korrekt pferd batterie',
    'Zug nach Halle um 7',
    'öffne-den-Sesam-bitte',
    'x7#kQ2!mWp',
  ])('leaves %s alone', (passwort) => {
    expect(istVerbreitet(passwort)).toBe(false);
  });
});
