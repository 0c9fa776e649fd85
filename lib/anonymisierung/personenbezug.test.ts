import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ladeRufnummern } from './finder/rufnummern';
import { findeNebenbei, findePersonenbezug } from './personenbezug';
import { FORMATE, liesSaetze, type Pruefbericht, pruefe } from './pruefstand';

const saetze = (name: string) =>
  liesSaetze(readFileSync(path.join('lib/anonymisierung/testing', `${name}.jsonl`), 'utf8'));
const arten = (text: string) => findePersonenbezug(text).map(({ art }) => art);

/** Found and asked for over all kinds that pass `welche`. */
function zusammen(bericht: Pruefbericht, welche: (art: string) => boolean): [number, number] {
  const anteile = [...bericht.jeArt].filter(([art]) => welche(art)).map(([, anteil]) => anteil);
  return [anteile.reduce((s, a) => s + a.gefunden, 0), anteile.reduce((s, a) => s + a.von, 0)];
}

describe('the sentences of the development set', () => {
  const bericht = pruefe(saetze('saetze-entwicklung'), 1);

  test('every number, address and date with a fixed format is found', () => {
    const [gefunden, von] = zusammen(bericht, (art) => FORMATE.test(art));
    expect(von).toBeGreaterThan(15);
    expect(gefunden).toBe(von);
  });

  test('at least 95 % of the sentences that name somebody are stopped, combinations are warned of', () => {
    const direkt = bericht.jeStufe.get('direct');
    expect((direkt?.gefunden ?? 0) / (direkt?.von ?? 1)).toBeGreaterThanOrEqual(0.95);
    expect(bericht.jeStufe.get('combo')).toEqual({ gefunden: 4, von: 4 });
  });

  test('at most one clean sentence in thirty is stopped, hints are few', () => {
    expect(bericht.falscheSperren.length / bericht.sauber).toBeLessThanOrEqual(1 / 30);
    expect(bericht.falscheHinweise.length / bericht.sauber).toBeLessThanOrEqual(0.1);
  });
});

describe.each(['saetze-eigene', 'saetze-neue'])('the sentences of our own: %s', (datei) => {
  const bericht = pruefe(saetze(datei), 1);

  test('formats, direct sentences, combinations and clean sentences reach the same aims', () => {
    const [gefunden, von] = zusammen(bericht, (art) => FORMATE.test(art));
    expect(gefunden).toBe(von);
    const direkt = bericht.jeStufe.get('direct');
    expect(direkt?.von).toBeGreaterThan(140);
    expect((direkt?.gefunden ?? 0) / (direkt?.von ?? 1)).toBeGreaterThanOrEqual(0.95);
    const kombinationen = bericht.jeStufe.get('combo');
    expect((kombinationen?.gefunden ?? 0) / (kombinationen?.von ?? 1)).toBeGreaterThanOrEqual(0.95);
    expect(bericht.sauber).toBeGreaterThan(100);
    expect(bericht.falscheSperren.length / bericht.sauber).toBeLessThanOrEqual(1 / 30);
  });
});

describe('what a paste does to a number does not hide it', () => {
  test.each([
    [
      'zero-width characters',
      'AZR\u200b-Nr. 1903\u200b0500\u200b0427',
      'azr_nummer',
      '1903\u200b0500\u200b0427',
    ],
    ['full-width digits', 'Handy ０１７１ ３９２００１７ bitte', 'telefon', '０１７１ ３９２００１７'],
    ['a line break', 'IBAN DE39 9999 9999\n0012 3456 78 liegt vor', 'iban', 'DE39 9999 9999\n0012 3456 78'],
    ['a soft hyphen', 'Mail an ra\u00adnia@example.org bitte', 'email', 'ra\u00adnia@example.org'],
    [
      'dashes of every kind',
      'BAMF 9990412\u2009\u2013\u2009423',
      'bamf_zeichen',
      '9990412\u2009\u2013\u2009423',
    ],
    ['protected spaces', 'Tel.\u00a00208\u00a03920\u00a0017', 'telefon', '0208\u00a03920\u00a0017'],
    [
      'digits in words',
      'Nummer: null eins sieben eins drei neun zwei',
      'telefon',
      'null eins sieben eins drei neun zwei',
    ],
  ])('%s', (_name, text, art, stelle) => {
    const befund = findePersonenbezug(text).find((b) => b.art === art);
    expect(befund && text.slice(befund.von, befund.bis)).toBe(stelle);
  });
});

test('offsets always lie inside the text, in order, and nothing throws', () => {
  const alphabet = [
    'Herr ',
    'Frau M. ',
    '0171',
    ' ',
    '\n',
    '-',
    '\u200b',
    'ﬁ',
    '…',
    '½',
    '😀',
    'ä',
    'a\u0308',
    '12.3.',
    '§',
    '@',
    '.de',
    'DE39 ',
    '/',
    '(',
  ];
  let zufall = 7;
  const naechster = () => {
    zufall = (zufall * 16807) % 2147483647;
    return zufall;
  };
  for (let lauf = 0; lauf < 400; lauf += 1) {
    const text = Array.from({ length: 30 }, () => alphabet[naechster() % alphabet.length]).join('');
    for (const { von, bis } of findePersonenbezug(text)) {
      expect(von).toBeGreaterThanOrEqual(0);
      expect(bis).toBeGreaterThan(von);
      expect(bis).toBeLessThanOrEqual(text.length);
    }
  }
});

describe('texts that must be caught, and some that must not', () => {
  test.each([
    ['Fr. Beispielmann hat im März geheiratet', ['name']],
    ['Klient geb. 14.05.1996, Az. 123/17', ['geburtsdatum', 'aktenzeichen']],
    ['erreichbar unter 0208 000000 oder klient@example.org', ['telefon', 'email']],
    ['wohnt Musterstraße 12 in Beispielstadt', ['adresse']],
    ['BG-Nummer 317A0000000', ['kennnummer']],
    ['AZR-Nummer 000000000000', ['azr_nummer']],
    ['Herr A. möchte arbeiten', ['etikett']],
    ['HIV-positiv, in Haft gewesen', ['besondere_kategorie']],
    ['Datei: Fallakte_Beispielmann.docx', ['dateiname']],
  ])('%s', (text, erwartet) => {
    expect(arten(text)).toEqual(expect.arrayContaining(erwartet));
  });

  test.each([
    'Person Anfang 30, anerkannter Schutz, Familie im Ausland',
    'Die Caritas vermittelt an das Jobcenter',
  ])('nothing about: %s', (text) => expect(arten(text)).toEqual([]));
});

test('with the numbering plans of the world, office numbers and sums stay what they were', async () => {
  await ladeRufnummern();
  const bericht = pruefe(saetze('saetze-eigene'), 1);
  expect(bericht.falscheSperren).toEqual([]);
  expect(arten('Die Tante hat +93 70 123 4567 als Nummer.')).toContain('telefon');
  expect(arten('Die Schwelle liegt bei 190305 Euro.')).toEqual([]);
});

test('a long text searched in slices has the findings of one search, whatever is searched in the pauses', async () => {
  const texte = saetze('saetze-entwicklung').map(({ text }) => text);
  for (const trenner of [' ', '\n', '\n\n', ', ']) {
    const lang = texte.join(trenner).repeat(3);
    let pausen = 0;
    const nebenbei = await findeNebenbei(lang, async () => {
      findePersonenbezug(texte[pausen++ % texte.length] ?? '');
    });
    expect(pausen).toBeGreaterThan(10);
    expect(nebenbei).toEqual(findePersonenbezug(lang));
  }
});

test('in the demo network, a plan as people write it, nothing is blocked', () => {
  const texte = (wert: unknown): string[] =>
    typeof wert === 'string'
      ? [wert]
      : wert !== null && typeof wert === 'object'
        ? Object.values(wert).flatMap(texte)
        : [];
  const prosa = texte(JSON.parse(readFileSync('prisma/demo/netzwerk.json', 'utf8'))).filter(
    (text) => !/^\d{4}-\d{2}-\d{2}/.test(text),
  );
  expect(prosa.length).toBeGreaterThan(500);
  expect(
    prosa.flatMap((text) =>
      findePersonenbezug(text).flatMap(({ schwere, von, bis }) =>
        schwere === 'blockiert' ? [text.slice(von, bis)] : [],
      ),
    ),
  ).toEqual([]);
});

test('what is proposed leaves a sentence', () => {
  const ersetzt = (text: string) =>
    findePersonenbezug(text).reduceRight(
      (bisher, { von, bis, ersatz }) =>
        bisher.slice(0, von) + (ersatz ?? bisher.slice(von, bis)) + bisher.slice(bis),
      text,
    );
  expect(ersetzt('Sie wohnt in Hinterweidach.')).toBe('Sie wohnt in einer kleinen Gemeinde.');
  expect(ersetzt('Das Heim steht im Ortsteil Oberweidach.')).toBe(
    'Das Heim steht im Ortsteil [Name entfernt].',
  );
  const alter = Math.floor((new Date().getFullYear() - 1980) / 10);
  const zehner = ['vierzig', 'fünfzig', 'sechzig'][alter - 4];
  expect(ersetzt('Er wurde am 12.03.1980 geboren.')).toBe(`Er wurde vor mehr als ${zehner} Jahren geboren.`);
});

test('a firm is a finding also where the sentence says last that somebody works there', () => {
  expect(arten('Der Vater ist bei der Fleischerei Hünerbein als Helfer angestellt.')).toContain(
    'arbeitgeber',
  );
  expect(arten('Bei der Spedition werden Geflüchtete als Fahrer eingestellt.')).not.toContain('arbeitgeber');
  expect(arten('Es lohnt, bei der Spedition Fachkräfte als Mentoren einzustellen.')).not.toContain(
    'arbeitgeber',
  );
});

test('a name that is also a word is found where a form, a signature or „Eheleute“ says that it is one', () => {
  const personen = (text: string) =>
    findePersonenbezug(text).flatMap(({ art, von, bis }) =>
      art === 'name' || art === 'mitarbeitende' ? [text.slice(von, bis)] : [],
    );
  for (const satz of [
    'Nachname: Rosenkranz',
    'Gez. Rosenkranz',
    'Die Eheleute Rosenkranz kamen gemeinsam.',
    'Das Ehepaar Rosenkranz wartet.',
  ])
    expect(personen(satz), satz).toEqual(['Rosenkranz']);
  expect(personen('Name: Buchholz')).toEqual(['Buchholz']);
  for (const satz of [
    'Name: Sprachcafé',
    'Name: Lotsendienst',
    'Name: offen',
    'gez. Vorstand',
    'gez. Träger',
    'gez. Jobcenter',
    'Das Ehepaar bekommt Wohngeld.',
    'Die Eheleute Wohngeld beantragen zu lassen, dauert.',
  ])
    expect(personen(satz), satz).toEqual([]);
});

test('a name is covered whole, also where its second half is a noun or could be a participle', () => {
  const name = (text: string) =>
    findePersonenbezug(text).flatMap(({ art, von, bis }) => (art === 'name' ? [text.slice(von, bis)] : []));
  for (const wer of ['Aischa Benlahcen', 'Yusuf Nachtigall', 'Jens Rademacher', 'Selma Stern'])
    for (const satz of [`Frau ${wer} sucht Arbeit.`, `Der Antrag von ${wer} liegt beim Amt.`])
      expect(name(satz), satz).toEqual([wer]);
  expect(name('Die Beratung hat mit Aischa Kontakt aufgenommen.')).toEqual(['Aischa']);
  expect(name('Kidanes Antrag liegt beim BAMF.')).toEqual(['Kidanes']);
  expect(name('Sie lebt bei Familie Nachtigall auf dem Hof.')).toEqual(['Nachtigall']);
  expect(name('Weil die Familie Wohngeld bezieht, entfällt der Zuschuss.')).toEqual([]);
  expect(name('Familie Wohnraum zu vermitteln, bleibt schwer.')).toEqual([]);
});
