import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { alsCsv, leseCsv } from './csv';
import type { Tabelle } from './tabelle';
import { alsXlsx, leseXlsx } from './xlsx';
import { pruefeZip } from './zip';

const BOESE = ['=1+1', '+49 30', '-5', '@SUM(A1)', '\tx', '＝1', "'=1", "''x", ' =HYPERLINK("x")', '=cmd|x'];
const tabelle: Tabelle = {
  titel: 'Beteiligte',
  kopf: ['Name', 'Notiz', 'Zahl'],
  zeilen: [
    ['Jobcenter; „Leistung“', 'zwei\nZeilen mit "Zeichen"', 3.5],
    ['Ämter & Träger', '', null],
    ...BOESE.map((text) => ['Zelle', text, null] as const),
  ],
};

describe('a table to Excel and back', () => {
  it('keeps its head in view and is printed across the sheet', async () => {
    const teile = unzipSync(await alsXlsx(tabelle));
    const blatt = strFromU8(teile['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(blatt).toContain('orientation="landscape"');
    expect(blatt).toMatch(/ySplit="1"[^>]*state="frozen"/);
    // Head and cells in one named font: without it a program takes another one for the head, and rows are too low.
    const schriften = strFromU8(teile['xl/styles.xml'] ?? new Uint8Array()).match(
      /<name val="[^"]*"\/><sz val="\d+"\/>/g,
    );
    expect(new Set(schriften)).toEqual(new Set(['<name val="Calibri"/><sz val="11"/>']));
  });

  it('is as many pages wide as can be read, and every page repeats head and names', async () => {
    const breit = {
      ...tabelle,
      titel: "Amt's Liste",
      kopf: [...'abcdefgh'].map((wort) => wort.repeat(45)),
      zeilen: [],
    };
    const [schmal, weit] = await Promise.all(
      [tabelle, breit].map(async (eine) => unzipSync(await alsXlsx(eine))),
    );
    const text = (teile: Record<string, Uint8Array> | undefined, ort: string) =>
      strFromU8(teile?.[ort] ?? new Uint8Array());
    const blatt = 'xl/worksheets/sheet1.xml';
    expect(text(schmal, blatt)).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
    expect(text(schmal, blatt)).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="0"/);
    expect(text(weit, blatt)).toMatch(/<pageSetup [^>]*fitToWidth="2" fitToHeight="0"/);
    expect(text(schmal, 'xl/workbook.xml')).toContain("'Beteiligte'!$A:$A,'Beteiligte'!$1:$1");
    expect(text(weit, 'xl/workbook.xml')).toMatch(/'Amt(&apos;|&#39;|'){2}s Liste'!\$A:\$A/);
  });

  it('makes a row as high as its longest text, and leaves short rows alone', async () => {
    const lang = 'Ehrenamt bemerkt Belastung und weiß nicht, an wen es sich wenden kann';
    const teile = unzipSync(
      await alsXlsx({
        titel: 'Themen',
        kopf: ['Thema', 'Art'],
        zeilen: [
          [lang, 'aus dem Fall'],
          ['Sucht', 'Feld'],
          ['Wohnen', 'fallübergreifend'],
        ],
      }),
    );
    const blatt = strFromU8(teile['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(blatt).toMatch(/<row r="2"[^>]* ht="30"/);
    expect(blatt).not.toMatch(/<row r="3"[^>]* ht=/);
    // The text that makes its column so wide fits it.
    expect(blatt).not.toMatch(/<row r="4"[^>]* ht=/);
  });

  it('keeps every text to the letter, and no cell is a formula (S44)', async () => {
    const zurueck = await leseXlsx(await alsXlsx(tabelle));
    expect(zurueck).not.toBeTypeOf('string');
    const zeilen = typeof zurueck === 'string' ? [] : zurueck;
    expect(zeilen[0]).toEqual(['Name', 'Notiz', 'Zahl']);
    expect(zeilen[1]).toEqual(['Jobcenter; „Leistung“', 'zwei\nZeilen mit "Zeichen"', '3,5']);
    expect(zeilen.slice(3).map((zeile) => zeile[1])).toEqual(BOESE);
  });

  it('the same in CSV, where the raw cells are neutralised', () => {
    const csv = alsCsv(tabelle);
    for (const zelle of csv.split(/[;\r\n]+/)) expect(zelle.replace(/^"/, '')).not.toMatch(/^[=+\-@＝]/);
    const zeilen = leseCsv(csv);
    expect(zeilen[1]).toEqual(['Jobcenter; „Leistung“', 'zwei\nZeilen mit "Zeichen"', '3,5']);
    expect(zeilen.slice(3).map((zeile) => zeile[1])).toEqual(BOESE);
  });

  it.each(['a,b\n"c,1",d', 'a\tb\r\nc,1\td\r\n', '\ufeffa;b\rc,1;d'])('reads %j', (text) => {
    expect(leseCsv(text)).toEqual([
      ['a', 'b'],
      ['c,1', 'd'],
    ]);
  });
});

describe('files that would do harm are not opened (S42)', () => {
  it('a bomb, by its directory alone', async () => {
    const bombe = zipSync({ 'xl/workbook.xml': new Uint8Array(20_000_000) });
    expect(bombe.length).toBeLessThan(100_000);
    expect(pruefeZip(bombe)).toContain('auffällig stark gepackt');
    expect(await leseXlsx(bombe)).toContain('auffällig stark gepackt');
  });

  it('more than 50 MB, more than 1,000 parts, ways out of the archive', () => {
    const rauschen = new Uint8Array(6_000_000).map((_, i) => (i * 2654435761) >>> 24);
    const teile = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`t${i}`, rauschen]));
    expect(pruefeZip(zipSync(teile, { level: 0 }))).toContain('50 MB');
    const viele = Object.fromEntries(Array.from({ length: 1_001 }, (_, i) => [`t${i}`, strToU8('x')]));
    expect(pruefeZip(zipSync(viele))).toContain('zu vielen Teilen');
    expect(pruefeZip(zipSync({ '../../etc/passwd': strToU8('x') }))).toContain('außerhalb');
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['text', strToU8('Name;Art')],
    ['an archive that is no sheet', zipSync({ 'a.txt': strToU8('x') })],
    ['half a sheet', zipSync({ 'xl/workbook.xml': strToU8('<workbook') })],
  ])('%s is refused with a sentence', async (_was, bytes) => {
    expect(await leseXlsx(bytes)).toMatch(/Bitte speichern/);
  });
});
