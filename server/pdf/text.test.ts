import { describe, expect, it } from 'vitest';
import { downloadKopf } from './dateiname';
import { Druckfassung } from './druckfassung';
import { kurz } from './kuerzen';
import { zeichenvorrat } from './schriften';
import { BRUCHSTELLE, mitBruchstellen, mitFestenLeerzeichen } from './umbruch';

describe('Druckfassung', () => {
  it('counts what it replaced, by kind', () => {
    const druck = new Druckfassung(zeichenvorrat());
    expect(druck.text('Grüße 你 und 你')).toBe('Grüße [U+4F60] und [U+4F60]');
    expect(druck.text('😀')).toBe('[U+1F600]');
    const { satz, zeilen } = druck.ersetzungen() ?? { satz: '', zeilen: [] };
    expect(satz).toMatch(/^3 Zeichen ersetzt, weil die Schrift/);
    expect(zeilen).toEqual(['chinesische Schriftzeichen: U+4F60 (2-mal)', 'Bildzeichen (Emoji): U+1F600']);
  });

  it('says nothing when nothing was replaced', () => {
    const druck = new Druckfassung(zeichenvorrat());
    expect(druck.text('a\r\nb\tc\u2028d')).toBe('a\nb c\nd');
    expect(druck.ersetzungen()).toBeNull();
  });

  it('keeps three marks on a letter and names the rest', () => {
    const druck = new Druckfassung(zeichenvorrat());
    expect(druck.text(`x${'\u0301'.repeat(5)}`)).toBe('x\u0301\u0301\u0301[U+0301 U+0301]');
  });

  it('puts a long run of replaced characters into one bracket', () => {
    expect(new Druckfassung(zeichenvorrat()).text('漢'.repeat(100))).toMatch(
      /^\[(U\+6F22 ){12}… 100 Zeichen\]$/,
    );
  });
});

describe('Umbruch', () => {
  it('trusts German words and breaks what no hyphenation knows', () => {
    expect(mitBruchstellen('Asylleistungsgewährungsstelle')).toBe('Asylleistungsgewährungsstelle');
    expect(mitBruchstellen('(Eingliederungsvereinbarung)')).toBe('(Eingliederungsvereinbarung)');
    expect(
      mitBruchstellen('X'.repeat(30))
        .split(BRUCHSTELLE)
        .every((teil) => teil.length <= 6),
    ).toBe(true);
    expect(mitBruchstellen('https://amt.example/ein/weg')).toContain(`/${BRUCHSTELLE}ein/${BRUCHSTELLE}weg`);
  });

  it('keeps numbers with their signs', () => {
    expect(mitFestenLeerzeichen('z. B. 100 % nach § 16')).toBe('z.\u00a0B. 100\u00a0% nach §\u00a016');
  });
});

describe('kurz', () => {
  it('cuts between words and never through a character', () => {
    expect(kurz('eins zwei drei vier', 12)).toBe('eins zwei …');
    expect(kurz('eins\nzwei', 12)).toBe('eins zwei');
    expect(kurz(`${'a'.repeat(11)}😀😀`, 12).isWellFormed()).toBe(true);
  });
});

describe('file name of a download (S49)', () => {
  it.each([
    [
      'Bürger & Ämter',
      'attachment; filename="Buerger & Aemter.pdf"; filename*=UTF-8\'\'B%C3%BCrger%20%26%20%C3%84mter.pdf',
    ],
    ['../../etc/passwd', 'attachment; filename="etc passwd.pdf"; filename*=UTF-8\'\'etc%20passwd.pdf'],
    [
      'a"\r\nSet-Cookie: x=1',
      'attachment; filename="a Set-Cookie x=1.pdf"; filename*=UTF-8\'\'a%20Set-Cookie%20x%3D1.pdf',
    ],
    ['', 'attachment; filename="Dokument.pdf"; filename*=UTF-8\'\'Dokument.pdf'],
  ])('%j', (name, kopf) => {
    expect(downloadKopf(name, 'pdf')).toBe(kopf);
    expect(() => new Headers({ 'content-disposition': kopf })).not.toThrow();
  });
});
