import { expect, it } from 'vitest';
import { textbreite } from '@/lib/plan/zeichnung/views/schrift';
import { KASTEN } from './anordnung';
import { kastentext, ZEILENHOEHE } from './kastentext';

it.each([
  ['VHS', '', 20],
  ['Jobcenter', 'JC', 20],
  ['Migrationsberatung für erwachsene Zugewanderte des Wohlfahrtsverbandes', 'MBE', 20],
])('„%s“ (%s) is written as large as it fits', (name, kurz, groesse) => {
  expect(kastentext(name, kurz).groesse).toBe(groesse);
});

it('prefers the full name while it can be read, and never leaves the box', () => {
  expect(kastentext('Ausländerbehörde', 'ABH').zeilen.join('')).toContain('behörde');
  expect(kastentext('Asylbewerberleistungsgewährungsstelle der Stadtverwaltung', 'Asyl').zeilen).toEqual([
    'Asyl',
  ]);
  for (const name of [
    'W'.repeat(200),
    'Bundesamt für Migration und Flüchtlinge, Außenstelle der Stadt',
    'ü ',
  ]) {
    const { zeilen, groesse } = kastentext(name, '');
    expect(zeilen.length * groesse * ZEILENHOEHE).toBeLessThanOrEqual(KASTEN.hoehe);
    for (const zeile of zeilen) expect(textbreite(zeile, groesse)).toBeLessThanOrEqual(KASTEN.breite);
  }
});
