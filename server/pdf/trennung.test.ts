import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Druckfassung } from './druckfassung';
import { Matrixspalten } from './matrixspalten';
import { satzdaten } from './planungsmatrix';
import { zeichenvorrat } from './schriften';
import {
  aktivitaet,
  auftrag,
  ergebnisziel,
  grundsatzziel,
  matrix,
  rahmenziel,
  ziel,
} from './testing/beispiel';
import { mitTrennung, trennung } from './trennung';

const MARKE = '\u2060';
const sichtbar = (text: string) => text.replaceAll(MARKE, '|');
const SCHMAL = trennung(10);

describe('words that may be parted', () => {
  it('are long ones, and at both ends some letters stay together', () => {
    expect(sichtbar(mitTrennung('Die Asylleistungsgewährungsstelle stimmt zu', SCHMAL))).toBe(
      'Die Asy|lleistungsgewährungsstel|le stimmt zu',
    );
    expect(sichtbar(mitTrennung('Zwölf Buchstaben, Volkshochschule, Vereinbarung', SCHMAL))).toBe(
      'Zwölf Buchstaben, Vol|kshochschu|le, Vereinbarung',
    );
  });

  it('are none where the text stands in one line anyhow', () => {
    expect(mitTrennung('Volkshochschule', trennung(20))).toBe('Volkshochschule');
    expect(mitTrennung('Volkshochschule', trennung(20), 30)).toBe('Volkshochschule');
    expect(sichtbar(mitTrennung('Regionalvolkshochschule', trennung(18), 10))).toContain('|');
  });

  it('grow longer with the line', () => {
    const satz = 'Ein Berechtigungsschein und eine Eingliederungsvereinbarung werden vereinbart';
    expect(sichtbar(mitTrennung(satz, trennung(17)))).toBe(
      'Ein Berechtigungsschein und eine Ein|gliederungsvereinbaru|ng werden vereinbart',
    );
    expect(mitTrennung(satz, trennung(60))).toBe(satz);
  });

  it('never lose a letter, nor a mark from its letter', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ß', 'Ä', 'm', '-', ' ', 'e\u0301', '𝔘', '\u0323') });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 90 }), (roh, em) => {
        const markiert = mitTrennung(roh, trennung(em));
        expect(markiert.replaceAll(MARKE, '')).toBe(roh);
        expect(markiert).not.toMatch(/\u2060\p{M}/u);
        expect((markiert.split(MARKE).length - 1) % 2).toBe(0);
      }),
    );
  });

  it('cannot be marked by what somebody types', () => {
    expect(new Druckfassung(zeichenvorrat()).text(`Volks${MARKE}hochschule`)).toBe('Volkshochschule');
  });
});

const WORT = 'Asylleistungsgewährungsstellenleitung';
const plan = matrix(
  grundsatzziel(
    ziel('', `${WORT} ${WORT} ${WORT}`),
    rahmenziel(
      ziel('1', `Bei der ${WORT} ist Ruhe`),
      ergebnisziel(
        ziel('1.1', `Die ${WORT} stimmt zu`, { quellen: [WORT] }),
        aktivitaet('1.1.1', `Die ${WORT} fragen`, [WORT], 'bis 31.12.2027'),
      ),
    ),
  ),
);

describe('the Planungsmatrix', () => {
  const daten = satzdaten(auftrag(plan), new Druckfassung(zeichenvorrat()));

  it('marks long words in its cells, and nowhere else', () => {
    const [grundsatz] = daten.grundsatzziele;
    const [rahmen] = grundsatz?.rahmenziele ?? [];
    const [ergebnis] = rahmen?.ergebnisziele ?? [];
    const [tat] = ergebnis?.aktivitaeten ?? [];
    for (const text of [
      grundsatz?.kurztitel,
      ergebnis?.titel,
      ergebnis?.quellen[0],
      tat?.titel,
      tat?.akteure[0]?.name,
    ])
      expect(text).toContain(MARKE);
    // Across the whole page every word fits; the running head and the file's title are read by programs.
    for (const text of [rahmen?.kurztitel, rahmen?.kolumne, grundsatz?.kolumne, daten.titel, daten.kolumne])
      expect(text).not.toContain(MARKE);
  });

  it('parts fewer words where columns that are left out make the others wider', () => {
    const wort = 'Regionalvolkshochschule';
    const mit = (spalten: ConstructorParameters<typeof Matrixspalten>[0]) =>
      new Matrixspalten(spalten, 'a4').getrennteRahmenziele([
        {
          nummer: '1',
          name: 'Rahmenziel 1',
          titel: wort,
          kurztitel: wort,
          kolumne: wort,
          zelle: null,
          zusaetze: [],
          indikatoren: [],
          quellen: [`Die ${wort} führt eine Liste, und die liegt vor`],
          annahmen: [],
          herkunft: [],
          ergebnisziele: [],
        },
      ])[0]?.quellen[0];
    expect(mit(['indikatoren', 'quellen', 'annahmen', 'aktivitaeten', 'akteure'])).toContain(MARKE);
    expect(mit(['quellen'])).not.toContain(MARKE);
  });
});
