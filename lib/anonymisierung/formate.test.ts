import { describe, expect, test } from 'vitest';
import { findePersonenbezug } from './personenbezug';

/** Every kind of number in its pieces, and the words that stand beside it. Specimens: no such account or person. */
const NUMMERN: Record<string, { stuecke: string[]; worte: string[]; trenner?: string[] }> = {
  IBAN: { stuecke: ['DE39', '9999', '9999', '0012', '3456', '78'], worte: ['IBAN', 'Konto'] },
  'IBAN mit Tippfehler': { stuecke: ['DE38', '9999', '9999', '0012', '3456', '79'], worte: ['IBAN'] },
  'IBAN mit Buchstaben': { stuecke: ['NL91', 'ABNA', '0417', '1643', '00'], worte: ['IBAN'] },
  Versicherungsnummer: { stuecke: ['99', '170490', 'A', '126'], worte: ['SV-Nr.', 'RVNR'] },
  Krankenversichertennummer: { stuecke: ['Q', '123', '456', '784'], worte: ['KVNR', 'Gesundheitskarte'] },
  'Steuer-ID': { stuecke: ['86', '095', '742', '719'], worte: ['Steuer-ID', 'IdNr.'] },
  'AZR-Nummer': { stuecke: ['190305', '00042', '7'], worte: ['AZR-Nr.', 'Ausländerzentralregister'] },
  Kundennummer: { stuecke: ['123', 'A', '456789'], worte: ['Kundennummer', 'Kd.-Nr.'] },
  'BG-Nummer': { stuecke: ['99999', 'BG', '0004711'], worte: ['BG-Nr.', 'Bedarfsgemeinschaft'] },
  Kindergeldnummer: { stuecke: ['115', 'FK', '123456'], worte: ['Kindergeld-Nr.', 'Familienkasse'] },
  Aktenzeichen: {
    stuecke: ['S', '12', 'AS', '345/24'],
    worte: ['Az.', 'Klage'],
    trenner: [' ', '\n', '\u00a0'],
  },
  'Aktenzeichen des BAMF': {
    stuecke: ['9990412', '423'],
    worte: ['BAMF-Az.'],
    trenner: ['-', ' – ', '/', '\u2011'],
  },
  Mobilnummer: { stuecke: ['0171', '392', '00', '17'], worte: ['Tel.', 'Handy'] },
  Auslandsnummer: { stuecke: ['+380', '67', '123', '45', '67'], worte: ['Tel.'] },
};
const TRENNER = [
  '',
  ' ',
  '-',
  '/',
  '.',
  '_',
  '\u00a0',
  '\u202f',
  '\u200b',
  '\u00ad',
  '\n',
  '\r\n',
  '–',
  '  ',
  '\t',
];

const gesperrt = (text: string, stelle: string): boolean => {
  const von = text.indexOf(stelle);
  return findePersonenbezug(text).some(
    (b) => b.schwere === 'blockiert' && b.von < von + stelle.length && von < b.bis,
  );
};
const breit = (s: string): string =>
  s.replace(/\d/g, (ziffer) => String.fromCharCode(0xff10 + Number(ziffer)));
const arabisch = (s: string): string =>
  s.replace(/\d/g, (ziffer) => String.fromCharCode(0x0660 + Number(ziffer)));

describe.each(Object.entries(NUMMERN))('%s', (_name, { stuecke, worte, trenner = TRENNER }) => {
  const schreibweisen = [
    ...trenner.map((t) => stuecke.join(t)),
    breit(stuecke.join(trenner.includes('') ? '' : (trenner[0] ?? ''))),
    arabisch(stuecke.join(trenner.includes('') ? '' : (trenner[0] ?? ''))),
  ];

  test('is found with every separator, before and behind its word', () => {
    const verfehlt = schreibweisen.flatMap((nummer) =>
      worte
        .flatMap((wort) => [
          `${wort} ${nummer}`,
          `${wort}:${nummer}`,
          `${wort}\n${nummer}`,
          `- ${wort} = ${nummer}\n- offen`,
        ])
        .filter((text) => !gesperrt(text, nummer)),
    );
    expect(verfehlt).toEqual([]);
  });

  test.skipIf(/AZR|BAMF/.test(_name))('is found without any word, alone, in brackets and in a table', () => {
    const verfehlt = schreibweisen.flatMap((nummer) =>
      [
        nummer,
        `Im Brief steht ${nummer} und sonst nichts.`,
        `Siehe (${nummer}).`,
        `| ${nummer} | offen |`,
      ].filter((text) => !gesperrt(text, nummer)),
    );
    expect(verfehlt).toEqual([]);
  });
});

test.each([
  'konto de39 9999 9999 0012 3456 78',
  'IBAN endet auf 3456 78',
  'kv-nummer q123456784',
  'BG 99999//BG//0004711',
  'Fiktionsbescheinigung, Seriennr. D 1234567',
  'Vorwahl 0208, dann 39 20 017',
  'Rufnummer: o171/3920017',
  'Ruf mich an, 0l71 39200l7',
  'Die Nummer: null eins sieben eins, neununddreißig, zwanzig, null siebzehn',
  'Handy null eins sieben eins drei neun zwei doppelnull vier',
  'Klage unter S 12 AS 345 / 24',
  'Verfahren 34 F 1208 / 24',
  'Wohnort 99 999 Oberweidach',
  'PLZ/Ort: 99999/Oberweidach',
  'Klingel links, Hs.-Nr. 14a, Lindenstraße',
  'Perso: L01XOOT47',
  'OVG 11 LA 45/24 wegen des Asylantrags',
  'sie fährt ein auto, xy-ab 12e',
  'geb. O3.O4.1991',
  'Ladung für Di., 11.02., Herr D. braucht Begleitung',
  '203.0.113.57:8080 im Protokoll',
  "99999 O'weidach",
  '99999\nOberweidach',
  'rania&#64;example.org',
  'rania_at_example.org',
  'geb. 12 03 1987',
  'geboren am\n3/4/91',
  'Die Operation war Montag, den 3. November.',
])('blocked: %s', (text) => {
  expect(findePersonenbezug(text).map(({ schwere }) => schwere)).toContain('blockiert');
});

test.each([
  'Von 2019 bis 2024 stieg die Zahl auf 12.500 Personen.',
  'Öffnungszeiten 08.30-12.00 und 13.00-16.30 Uhr',
  'Schritte 01, 02, 03, 04, 05, 06 und 07',
  'Das Kindergeld kostet den Bund 250.000.000 Euro.',
  'Die Familienkasse hat 2024 rund 120.000 Bescheide versandt.',
  'Der Ausweis ist nach § 5 Abs. 1 Nr. 2 vorzulegen.',
  'Beschlussvorlage Nummer 118/2025',
  'Stand 03/2025, Version 2.0.1',
  'Der Erlass vom 14.02.2025, Az. 513-48.05.02, regelt das Verfahren.',
  'Abfahrt am ZOB, Bussteig 4, 7.35 Uhr',
  'Raum 4, Beamer Epson EB-W51',
  'Kostenstelle 4711 0815, Sachkonto 53180000',
  'Das Tablet (Modell SM-T510) kommt aus dem Digitalpakt.',
  'Der ESF-Antrag Nr. 100632145 ist bewilligt.',
  'Zwanzig, dreißig oder vierzig Plätze wären gut.',
  'Der Film „Anna und Karim“ läuft im Herbst.',
])('not blocked: %s', (text) => {
  expect(findePersonenbezug(text).filter(({ schwere }) => schwere === 'blockiert')).toEqual([]);
});

test.each(['beantragen', 'abholen', 'bestätigen', 'absagen', 'mitteilen', 'vereinbaren', 'nachfragen'])(
  'a word that only sounds like a label („%s“) hides no number',
  (wort) => {
    expect(findePersonenbezug(`${wort} 0361 5550142`).map(({ art }) => art)).toEqual(['telefon']);
  },
);
