import { expect, test } from 'vitest';
import { createAkteur } from '@/lib/plan/akteure/commands';
import { einePerson } from '@/lib/plan/testing/person';
import { ketteBild } from '../views/bild';
import { tabellenZeilen, wasFehlt } from '../views/einfuegen';
import { alsZeitspanne } from '../views/zeitangabe';
import { zeitspanneKurz, zeitspanneText } from '../views/zeitspanne';
import { createKette } from './ketten';
import { pasteTabelle } from './paste-tabelle';

const zelle = (...zellen: string[]) => zellen.join('\t');

test.each([
  ['2–3 Wochen', 2, 3, 'wochen'],
  ['bis 8 Wochen', null, 8, 'wochen'],
  ['ab 6 Monaten', 6, null, 'monate'],
  ['bis 1 Stunde', null, 1, 'stunden'],
  ['1 Tag', 1, 1, 'tage'],
  ['1,5 Stunden', 1.5, 1.5, 'stunden'],
])('%s is read as a range and written the same way', (text, min, max, einheit) => {
  const spanne = alsZeitspanne(text);
  expect(spanne).toMatchObject({ min, max, einheit });
  expect(zeitspanneText(spanne)).toBe(text);
});

test('what is no time is none', () => {
  expect(['bald', '3', 'Wochen', ''].map(alsZeitspanne)).toEqual([null, null, null, null]);
});

test.each([
  ['1 Std. 30 Min.', '90 Minuten'],
  ['bis 1 Woche und 2 Tage', 'bis 9 Tage'],
  ['2 Tage bis 1 Woche', '2–7 Tage'],
  ['1–2 Jahre', '1–2 Jahre'],
  ['6 Monate bis 1 Jahr', '6–12 Monate'],
  ['1.500 Minuten', '1500 Minuten'],
  ['3 Wochen, 2 Termine', '3 Wochen'],
  ['3–2 Wochen', '2–3 Wochen'],
  ['mindestens 6 Monate', 'ab 6 Monaten'],
  ['30 min', '30 Minuten'],
])('%s means %s', (text, gemeint) => {
  expect(zeitspanneText(alsZeitspanne(text))).toBe(gemeint);
});

test('weeks and months share no days: such a range is asked for again', () => {
  expect(alsZeitspanne('3 Wochen bis 2 Monate')).toBeNull();
});

test('whoever writes the bounds the wrong way round reads them the right way', () => {
  expect(zeitspanneKurz({ min: 5, max: 3, einheit: 'tage', quelle: '' })).toBe('3–5\u00a0Tage');
});

test('rows become steps in the lanes of their organisations, one after the other, in one undo step', () => {
  const p = einePerson();
  p.tut(createAkteur, { name: 'Volkshochschule' });
  const kette = p.tut(createKette, { titel: 'K' });
  const text = [
    zelle('Schritt', 'Organisation', 'Dauer', 'Nächstes'),
    zelle('Antrag stellen', 'Nutzer:in', '', ''),
    zelle('Einstufung', 'volkshochschule', '2 Stunden', ''),
    zelle('', '', '', ''),
    zelle('Bescheid', 'Jobcenter', 'bis 3 Wochen', ''),
  ].join('\n');
  p.tut(pasteTabelle, { kettenId: kette, text });
  const bild = ketteBild(p.plan, kette);
  expect(bild?.lanes.map(({ titel, schritte }) => [titel, schritte.length])).toEqual([
    ['Nutzer:in', 2],
    ['Volkshochschule', 1],
    ['Jobcenter', 1],
  ]);
  expect(
    bild?.verbindungen.map(({ von, nach }) => `${von.schritt.titel} → ${nach.schritt.titel}`).sort(),
  ).toEqual(['Antrag stellen → Einstufung', 'Einstufung → Bescheid']);
  expect([...p.plan.akteure.values()].map(({ name }) => name).sort()).toEqual([
    'Jobcenter',
    'Volkshochschule',
  ]);
  p.undo.undo();
  expect(ketteBild(p.plan, kette)?.schritte.size).toBe(1);
  expect(p.plan.akteure.size).toBe(1);
});

test('“next” by title or row number makes branches', () => {
  const p = einePerson();
  const kette = p.tut(createKette, { titel: 'K' });
  const text = [zelle('A', '', '', 'B; 3'), zelle('B', '', '', ''), zelle('C', '', '', '1')].join('\r\n');
  p.tut(pasteTabelle, { kettenId: kette, text });
  const wege = ketteBild(p.plan, kette)?.verbindungen.map(
    ({ von, nach }) => von.schritt.titel + nach.schritt.titel,
  );
  expect(wege?.sort()).toEqual(['AB', 'AC', 'CA']);
  expect(p.abgelehnt(pasteTabelle, { kettenId: kette, text: '\n\t\n' })).toContain('kein Schritt');
});

test('“next” finds a step that is there, and what nobody knows is said before it is lost', () => {
  const p = einePerson();
  const kette = p.tut(createKette, { titel: 'K' });
  p.tut(pasteTabelle, { kettenId: kette, text: 'Kursbeginn' });
  const text = [zelle('Antrag', '', 'bald', 'Kursbeginn'), zelle('Test', '', '–', 'Mond')].join('\n');
  expect(wasFehlt(p.plan, kette, tabellenZeilen(text))).toEqual([
    'Dauer bei „Antrag“: „bald“ ist keine Zeitangabe.',
    'Nächstes bei „Test“: Einen Schritt „Mond“ gibt es nicht.',
  ]);
  p.tut(pasteTabelle, { kettenId: kette, text });
  const wege = ketteBild(p.plan, kette)?.verbindungen.map(
    ({ von, nach }) => von.schritt.titel + nach.schritt.titel,
  );
  expect(wege).toEqual(['AntragKursbeginn']);
});
