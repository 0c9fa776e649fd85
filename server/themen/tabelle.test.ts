import fs from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { readPlan } from '@/lib/plan/doc/read-plan';
import { planAusDatei } from '@/lib/plan/netzwerkdatei/read';
import { netzwerkdateiSchema } from '@/lib/plan/netzwerkdatei/schema';
import { themenTabelle } from '@/lib/plan/themen/views/tabelle';
import { alsXlsx, leseXlsx } from '@/server/office/xlsx';

test('themes as XLSX, read back from the file: one row each, numbers as numbers, every head has room', async () => {
  const doc = new Y.Doc();
  const demo = JSON.parse(fs.readFileSync('prisma/demo/netzwerk.json', 'utf8'));
  planAusDatei(doc, netzwerkdateiSchema.parse(demo));
  const plan = readPlan(doc);
  const ids = [...new Set([...plan.fundstellen.values()].flatMap(({ fallId }) => fallId ?? []))];
  const tabelle = themenTabelle(
    plan,
    ids.map((id, i) => ({ id, titel: `Herr ${'ABC'[i] ?? 'D'}.` })),
  );
  const datei = await alsXlsx(tabelle);
  const gelesen = await leseXlsx(datei);
  if (typeof gelesen === 'string') throw new Error(gelesen);
  const [kopf = [], ...zeilen] = gelesen;
  expect(kopf).toEqual(tabelle.kopf);
  expect(zeilen).toEqual(tabelle.zeilen.map((zeile) => zeile.map((wert) => String(wert ?? ''))));

  const zeile = zeilen.find(([titel]) => titel === 'Ausreichendes Kursangebot') ?? [];
  const zelle = (name: string) => zeile[kopf.indexOf(name)];
  expect(zelle('Art')).toBe('generativ');
  expect(zelle('Fälle')).toBe('Herr A., Herr B., Herr C.');
  expect(zelle('Anzahl Fälle')).toBe('3');
  expect(zelle('Hervorgegangen aus')).toBe('Kurse mit Kinderbetreuung sind knapp\nWartezeit bis Kursbeginn');
  expect(zelle('Begründung')).toMatch(/^Betrifft alle Berechtigten/);
  const daten = zeilen.map((z) => z[kopf.indexOf('Planungsdaten')] ?? '').filter((text) => text !== '');
  expect(daten.join('\n')).toMatch(/^▲ stützt: .* – 72\s%\s·\sStadt\sZ\s·\sn\s=\s60\s·\s.*,\s2026$/m);

  const blatt = strFromU8(unzipSync(datei)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const breiten = [...blatt.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, breite]) => Number(breite));
  expect(breiten).toHaveLength(kopf.length);
  for (const [i, titel] of kopf.entries()) {
    expect(breiten[i], titel).toBeGreaterThan(titel.length + 1);
    expect(breiten[i], titel).toBeLessThanOrEqual(50);
  }
  // Excel reckons with it: a number is no text that looks like one.
  const spalte = String.fromCharCode(65 + kopf.indexOf('Anzahl Fälle'));
  const zahl =
    new RegExp(`<c r="${spalte}${zeilen.indexOf(zeile) + 2}"[^>]*><v>3</v>`).exec(blatt)?.[0] ?? '';
  expect(zahl).not.toBe('');
  expect(zahl).not.toMatch(/t="(?:s|str|inlineStr)"/);
});

test('a network without themes has a sheet with its head alone', async () => {
  const gelesen = await leseXlsx(await alsXlsx(themenTabelle(readPlan(new Y.Doc()), [])));
  expect(gelesen).toHaveLength(1);
});
