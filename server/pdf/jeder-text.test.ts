import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderPlanungsmatrix } from './planungsmatrix';
import {
  aktivitaet,
  auftrag,
  ergebnisziel,
  grundsatzziel,
  matrix,
  rahmenziel,
  ziel,
} from './testing/beispiel';
import { liesPdf, nurBuchstaben } from './testing/pdf-lesen';

const NIE = new AbortController().signal;

/** A plan that carries the same text in every field that can hold one. */
const ueberall = (text: string) =>
  matrix(
    grundsatzziel(
      ziel('', text, { indikatoren: [text], quellen: [text], annahmen: [text], alternativen: [text] }),
      rahmenziel(
        ziel('1', text, { indikatoren: [text, text] }),
        ergebnisziel(ziel('1.1', text), aktivitaet('1.1.1', text, [text, text], text)),
      ),
    ),
  );

async function drucke(text: string) {
  const kopf = {
    netzwerk: text,
    zielgruppe: text,
    sozialraum: text,
    stand: new Date('2026-11-20T13:05:00Z'),
  };
  const { pdf, ersetzungen } = await renderPlanungsmatrix(auftrag(ueberall(text), { kopf }), NIE);
  return { ...(await liesPdf(pdf)), ersetzungen };
}

describe('any text a person can type (S45)', () => {
  it.each([
    '#read("/etc/passwd")',
    '#import "@preview/cetz:0.3.0"',
    '#eval("1+1") #sys.inputs #panic("x") #set page(width: 1pt)',
    ']]]} #{ $ _ * ` ``` \\ // /* */ <label> @ref ~ -- --- = + -',
    '"Anführung" \'einfach\' „deutsch“ \\u{41} \\n {{daten}} $x',
    '$ sum_(i=0)^n i $ && <script>alert(1)</script> %s %n',
    'Çağrı Öztürk, Nguyễn Thị Hồng, Ołena Шевченко, Αθήνα, Reykjavík, Straße, ẞ',
    '100 % · 1.234,5 € · § 16 Abs. 2 SGB II · z. B. ≥ 90 – „so“ …',
  ])('prints %s literally', async (text) => {
    const { text: gedruckt, ersetzungen, uebergelaufen } = await drucke(text);
    expect(nurBuchstaben(gedruckt)).toContain(nurBuchstaben(text));
    expect(gedruckt).not.toContain('root:');
    expect(ersetzungen).toEqual([]);
    expect(uebergelaufen).toEqual([]);
  });

  it.each([
    ['你好', '[U+4F60 U+597D]', 'chinesische Schriftzeichen'],
    ['مرحبا', '[U+0645 U+0631 U+062D U+0628 U+0627]', 'arabische Schriftzeichen'],
    ['👨‍👩‍👧', '[U+1F468 U+1F469 U+1F467]', 'Bildzeichen (Emoji)'],
    ['\u0000\u0007\u001b', '[U+0000 U+0007 U+001B]', 'Steuerzeichen'],
    ['\ud800', '[U+D800]', 'unvollständige Zeichen'],
    ['\ue000\u{f0000}', '[U+E000 U+F0000]', 'Zeichen eines privaten Bereichs'],
    ['\uffff', '[U+FFFF]', 'andere Zeichen'],
  ])('names what no font has: %j', async (text, ersatz, art) => {
    const { text: gedruckt, ersetzungen } = await drucke(`vor ${text} nach`);
    expect(nurBuchstaben(gedruckt)).toContain(nurBuchstaben(`vor ${ersatz} nach`));
    expect(ersetzungen.join()).toContain(art);
    expect(gedruckt).toContain('Ersetzte Zeichen');
    expect(nurBuchstaben(gedruckt)).toContain(nurBuchstaben(art));
  });

  it('drops what cannot be seen and keeps the order as it was typed', async () => {
    const { text, ersetzungen } = await drucke('a\u202ebc\u200b\u2066d\ufeff\u00ade');
    expect(nurBuchstaben(text)).toContain('abcde');
    expect(ersetzungen).toEqual([]);
  });

  it('prints 20,000 characters in one field over several pages, every word of them', async () => {
    const worte = Array.from({ length: 2_000 }, (_, i) => `Wort${String(i).padStart(5, '0')}`);
    const lang = matrix(
      grundsatzziel(
        ziel('', worte.join(' ')),
        rahmenziel(
          ziel('1', 'Rahmen', { indikatoren: [worte.join(' ')] }),
          ergebnisziel(ziel('1.1', 'Ergebnis'), aktivitaet('1.1.1', worte.join(' '), ['Amt'])),
        ),
      ),
    );
    const { pdf } = await renderPlanungsmatrix(auftrag(lang), NIE);
    const { text, seiten, uebergelaufen } = await liesPdf(pdf);
    const gedruckt = nurBuchstaben(text);
    expect(seiten).toBeGreaterThan(10);
    for (const wort of worte) expect(gedruckt.split(wort).length - 1).toBeGreaterThanOrEqual(3);
    expect(uebergelaufen).toEqual([]);
  });

  it.each([
    'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
    'RINDFLEISCHETIKETTIERUNGSÜBERWACHUNGSAUFGABENÜBERTRAGUNGSGESETZ',
    'https://www.beispiel-kommune.example/formulare/antrag?id=0123456789abcdef0123456789abcdef&sprache=de',
    'W'.repeat(2_000),
    'Schtschschtschschtschschtschschtschschtschschtsch',
    'Доброкачественность'.repeat(3),
    'a1b2c3d4e5f6g7h8i9j0a1b2c3d4e5f6g7h8i9j0',
  ])('keeps an endless word inside its cell: %s', async (text) => {
    const { text: gedruckt, uebergelaufen } = await drucke(text);
    expect(nurBuchstaben(gedruckt)).toContain(nurBuchstaben(text).slice(0, 40));
    expect(uebergelaufen).toEqual([]);
  });

  it('prints 200 random texts', async () => {
    const texte = fc.sample(fc.string({ unit: 'binary', maxLength: 60 }), { numRuns: 200, seed: 20261120 });
    const { pdf } = await renderPlanungsmatrix(
      auftrag(
        matrix(
          grundsatzziel(
            ziel('', 'Zufall'),
            rahmenziel(
              ziel('1', 'Zufall'),
              ...texte.map((text, i) =>
                ergebnisziel(ziel(`1.${i + 1}`, text), aktivitaet(`1.${i + 1}.1`, text, [text])),
              ),
            ),
          ),
        ),
      ),
      NIE,
    );
    const { roh, seiten } = await liesPdf(pdf);
    expect(roh).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(seiten).toBeGreaterThan(5);
  });

  it('prints every character its fonts have', async () => {
    const { zeichenvorrat } = await import('./schriften');
    const alle = [...zeichenvorrat()].map((punkt) => String.fromCodePoint(punkt));
    const worte = Array.from({ length: Math.ceil(alle.length / 8) }, (_, i) =>
      alle.slice(i * 8, i * 8 + 8).join(''),
    );
    const { text } = await drucke(worte.join(' '));
    for (const zeichen of 'äßŁğжωế€…„“') expect(text.normalize('NFC')).toContain(zeichen);
  });
});
