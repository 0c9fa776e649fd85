import { describe, expect, it } from 'vitest';
import { FARBEN } from './schema';
import { textbreite } from './views/schrift';
import { alsSvg } from './views/svg';
import { mitTrennstellen, trennstellen } from './views/trennung';
import { bildtext, umbrich } from './views/umbruch';

const mass = { breite: 134, groesse: 14, zeilen: 3 };
const geteilt = (wort: string) => {
  const { fugen, silben } = trennstellen(wort);
  const teile = (stellen: readonly number[]) =>
    [0, ...stellen].map((von, i) => wort.slice(von, stellen[i])).join('|');
  return [teile(fugen), teile(silben)];
};

describe('German words are parted where a reader would', () => {
  it.each([
    ['Asylleistungsgewährungsstelle', 'Asylleistungs|gewährungs|stelle'],
    ['Eingliederungsvereinbarung', 'Eingliederungs|vereinbarung'],
    ['Ausländerbehörde', 'Ausländer|behörde'],
    ['Einstufung', 'Einstufung'],
  ])('%s', (wort, fugen) => expect(geteilt(wort)[0]).toBe(fugen));

  it.each([
    ['Verwaltung', 'Verwal|tung'],
    ['Mitwirkung', 'Mitwir|kung'],
    ['Sprache', 'Spra|che'],
    ['Kurs', 'Kurs'],
  ])('%s', (wort, silben) => expect(geteilt(wort)[1]).toContain(silben.split('|').at(-1)));
});

describe('texts are broken to fit', () => {
  it.each([
    'Anmeldung, Teilnahme und Fehlzeit direkt melden',
    'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
    'https://www.beispiel.example/formulare/antrag?id=0123456789abcdef',
    'W'.repeat(400),
    '你好世界'.repeat(40),
    'مرحبا بكم في المدينة الجديدة مرحبا بكم',
    '👨‍👩‍👧 '.repeat(30),
    'x '.repeat(20_000),
    `a${'\u0301'.repeat(3_000)}`,
  ])('%s', (text) => {
    const zeilen = umbrich(text, mass);
    expect(zeilen.length).toBeLessThanOrEqual(3);
    for (const zeile of zeilen) expect(textbreite(zeile, mass.groesse)).toBeLessThanOrEqual(mass.breite + 14);
  });

  it('says with „…“ that something is missing', () => {
    expect(umbrich('ein sehr langer Text '.repeat(20), mass).at(-1)).toMatch(/…$/);
    expect(umbrich('kurz', mass)).toEqual(['kurz']);
    expect(umbrich('   \n\t ', mass)).toEqual([]);
  });

  it('lets no control character and no half character through', () => {
    expect(bildtext('a\u0000b\u0007\ud800c\u2028d')).toBe('a b c d');
  });
});

it('a picture says in its SVG what it shows, and no text can break out', () => {
  const boese = '</text><script>alert(1)</script> & "x" \u0001';
  const svg = alsSvg({
    ...{ titel: boese, beschreibung: boese, breite: 100, hoehe: 50 },
    formen: [
      {
        ...{
          art: 'flaeche',
          id: 'a',
          umriss: 'rund',
          x: 0,
          y: 0,
          breite: 100,
          hoehe: 50,
          rand: 4,
          name: boese,
        },
        ...{ fuellung: FARBEN.papier, strich: null },
        text: {
          ...{ zeilen: [boese], ganz: boese, groesse: 12, fett: false, farbe: FARBEN.tinte },
          ...{ waagerecht: 'mitte', senkrecht: 'mitte' },
        },
      },
    ],
  });
  expect(svg).toContain('role="img"');
  expect(svg).toContain('<title id="bild-titel">&lt;/text&gt;&lt;script&gt;');
  expect(svg).not.toContain('<script');
  expect(svg).not.toContain('\u0001');
});

describe('long words in narrow columns', () => {
  const sichtbar = (text: string) => mitTrennstellen(text).replaceAll('\u00ad', '|');

  it('may part at their joints, and only where a part stays long at syllables', () => {
    expect(sichtbar('Asylleistungsgewährungsstelle')).toBe('Asylleistungs|gewährungs|stelle');
    expect(sichtbar('Berechtigungsscheine werden ausgestellt')).toBe(
      'Berechtigungs|scheine werden ausgestellt',
    );
  });

  it('leaves short words, numbers and what has no syllables as they are', () => {
    for (const text of ['VHS', 'Jobcenter', '§ 44a AufenthG', 'Xyzxyzxyzxyzxyz'.replaceAll('y', 'z'), ''])
      expect(mitTrennstellen(text)).toBe(text);
  });
});
