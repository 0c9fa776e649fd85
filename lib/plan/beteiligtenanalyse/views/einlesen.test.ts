import { expect, test } from 'vitest';
import { createAkteur } from '@/lib/plan/akteure/commands';
import { importAkteure } from '@/lib/plan/akteure/commands/einlesen';
import { einePerson, zweiAmAnalysieren } from '@/lib/plan/testing/person';
import { setZellen } from '../commands/einschaetzung';
import { einlesevorschau } from './einlesen';
import { mitKopf } from './einlesen-spalten';
import { beteiligtentabelle } from './tabelle';

function welt() {
  const p = einePerson();
  const jc = p.tut(createAkteur, { name: 'Jobcenter' });
  const [a] = zweiAmAnalysieren([jc]);
  return { p, a, jc };
}

test('a table says what is new, what changes and what stays, and nothing is applied before the yes', () => {
  const { p, a, jc } = welt();
  const vorschau = einlesevorschau(p.plan, a.plan, [
    ['Name', 'Kreis', 'Status', 'Interessen/Ziele', 'Einfluss', 'Unbekannt'],
    [' jobcenter ', 'Informationsnetzwerk', '', 'Wege in Arbeit', '4', 'x'],
    ['Hebammen', 'außerhalb', 'Wunschpartner', '', '2', ''],
    ['', '', '', 'ohne Namen', '', ''],
  ]);
  expect(vorschau.spalten.map(({ titel }) => titel)).toEqual([
    ...['Beteiligte(r)', 'Kreis', 'Status', 'Interessen/Ziele', 'Einfluss', null],
  ]);
  expect(vorschau.geaenderte).toMatchObject([
    {
      id: jc,
      felder: { kreis: 'information' },
      was: [
        { titel: 'Kreis', von: 'Kernnetzwerk', nach: 'Informationsnetzwerk', vertraulich: false },
        { titel: 'Interessen/Ziele', von: '', nach: 'Wege in Arbeit', vertraulich: true },
        { titel: 'Einfluss', von: '', nach: '4', vertraulich: true },
      ],
    },
  ]);
  expect(vorschau.neue).toEqual([{ name: 'Hebammen', kreis: 'ausserhalb', status: 'wunschpartner' }]);
  expect(p.plan.akteure.size).toBe(1);

  const ids = p.tut(importAkteure, vorschau);
  expect(p.undo.undoStack).toHaveLength(2);
  a.tut(setZellen, {
    neueIds: ids,
    zellen: vorschau.zellen.map(({ akteur, spalteId, wert }) => ({
      ...{ spalteId, wert },
      akteurId: 'id' in akteur ? akteur.id : (ids[akteur.neu] ?? ''),
    })),
  });
  expect(p.plan.akteure.get(jc)).toMatchObject({ kreis: 'information' });
  expect(a.plan.einschaetzungen.get(jc)).toMatchObject({ interessen: 'Wege in Arbeit', einfluss: 4 });
  expect(a.plan.einschaetzungen.get(ids[0] ?? '')).toMatchObject({ einfluss: 2 });
  p.undo.undo();
  expect([...p.plan.akteure.values()].map(({ name, kreis }) => [name, kreis])).toEqual([
    ['Jobcenter', 'kern'],
  ]);
});

test('read in a second time it changes nothing', () => {
  const { p } = welt();
  const tabelle = [
    ['Beteiligte(r)', 'Art'],
    ['Jobcenter', 'sonstige'],
  ];
  expect(einlesevorschau(p.plan, null, tabelle)).toMatchObject({ neue: [], geaenderte: [], gleiche: 1 });
});

test('what cannot be read is told with its row; judgements are left out for whoever may not write them', () => {
  const { p, a } = welt();
  p.tut(createAkteur, { name: 'Jobcenter' });
  const tabelle = [
    ['Name', 'Kreis', 'Einfluss'],
    ['Jobcenter', 'kern', '3'],
    ['VHS', 'Mitte', '9'],
    ['VHS', '', ''],
  ];
  const { hinweise, zellen, neue } = einlesevorschau(p.plan, a.plan, tabelle);
  expect(hinweise).toEqual([
    expect.stringContaining('Zeile 2: „Jobcenter“ kommt mehrfach vor'),
    expect.stringContaining('Zeile 3: „Mitte“ ist bei „Kreis“ nicht bekannt'),
    expect.stringContaining('Zeile 3: In „Einfluss“ gehört eine Zahl von 1 bis 5'),
    expect.stringContaining('Zeile 4: „VHS“ kommt mehrfach vor'),
  ]);
  expect([zellen, neue]).toEqual([[], [{ name: 'VHS' }]]);
  expect(einlesevorschau(p.plan, null, tabelle).spalten[2]).toMatchObject({ titel: null });
});

test.each([[[]], [[['x']]], [[['', ''], ['a']]], [[['Telefon'], ['1']]]])(
  'any table gives an answer: %j',
  (tabelle) => {
    const { p } = welt();
    expect(einlesevorschau(p.plan, null, tabelle).neue).toEqual([]);
  },
);

test('a list without a head is names and Kurznamen, with the bullets of Word taken away', () => {
  const { p } = welt();
  const liste = mitKopf([['Caritasverband', 'Caritas'], ['• Migrations\u00a0dienst'], ['Jobcenter']]);
  expect(einlesevorschau(p.plan, null, liste)).toMatchObject({
    neue: [{ name: 'Caritasverband', kurzname: 'Caritas' }, { name: 'Migrations dienst' }],
    ...{ gleiche: 1, hinweise: [] },
  });
  const [kopf = [], ...zeilen] = mitKopf([['Name'], ['VHS']]);
  expect([kopf, zeilen]).toEqual([['Name'], [['VHS']]]);
});

test('what was written out and read in again changes nothing, units of the same name included', () => {
  const { p, a, jc } = welt();
  for (const name of ['Außenstelle', 'Außenstelle', '=SUMME(A1)', ' Beratungs- und Vermittlungsstelle '])
    p.tut(createAkteur, { name, parentId: jc });
  const interessen = [...a.plan.spalten.values()].find(({ feld }) => feld === 'interessen');
  const einfluss = [...a.plan.spalten.values()].find(({ feld }) => feld === 'einfluss');
  a.tut(setZellen, {
    zellen: [
      { akteurId: jc, spalteId: interessen?.id ?? '', wert: 'Zeile eins\nZeile „zwei“\n' },
      { akteurId: jc, spalteId: einfluss?.id ?? '', wert: 4 },
    ],
  });
  const { spalten, zeilen } = beteiligtentabelle(p.plan, a.plan);
  const texte = [
    spalten.map(({ titel }) => titel),
    ...zeilen.map((zeile) => zeile.map((wert) => String(wert ?? ''))),
  ];
  expect(einlesevorschau(p.plan, a.plan, texte)).toMatchObject({
    ...{ neue: [], geaenderte: [], zellen: [], hinweise: [], gleiche: 5 },
  });
});

test('the preview follows the plan: what somebody has done meanwhile is no change any more', () => {
  const { p, a, jc } = welt();
  const tabelle = [
    ['Name', 'Kreis'],
    ['Jobcenter', 'außerhalb'],
    ['VHS', 'Kernnetzwerk'],
  ];
  expect(einlesevorschau(p.plan, a.plan, tabelle)).toMatchObject({ neue: [{ name: 'VHS' }], gleiche: 0 });
  p.tut(importAkteure, {
    neue: [{ name: 'VHS' }],
    geaenderte: [{ id: jc, felder: { kreis: 'ausserhalb' } }],
  });
  expect(einlesevorschau(p.plan, a.plan, tabelle)).toMatchObject({ neue: [], geaenderte: [], gleiche: 2 });
});

test('whose unit somebody is comes along, wherever the organisation stands in the table', () => {
  const { p, jc } = welt();
  const vhs = p.tut(createAkteur, { name: 'VHS' });
  const vorschau = einlesevorschau(p.plan, null, [
    ['Name', 'Gehört zu', 'Kreis'],
    ['Sprachkurse', 'Bildungszentrum', ''],
    ['Bildungszentrum', '', 'außerhalb'],
    ['Leistungsabteilung', 'jobcenter', ''],
    ['VHS', 'Bildungszentrum', ''],
    ['Hebammen', 'Gesundheitsamt', ''],
  ]);
  expect(vorschau.hinweise).toEqual([
    'Zeile 6: „Gehört zu: Gesundheitsamt“ wird nicht übernommen. Ein Akteur dieses Namens steht weder im Plan noch in der Tabelle.',
  ]);
  expect(vorschau.geaenderte).toEqual([
    {
      ...{ id: vhs, name: 'VHS', felder: {} },
      was: [{ titel: 'Gehört zu', von: '', nach: 'Bildungszentrum', vertraulich: false }],
    },
  ]);
  const [kurse = '', zentrum = '', leistung = ''] = p.tut(importAkteure, {
    ...vorschau,
    geaenderte: [],
  });
  const elternVon = (id: string) => p.plan.akteure.get(id)?.platz.parentId;
  expect([kurse, zentrum, leistung, vhs].map(elternVon)).toEqual([zentrum, null, jc, zentrum]);
  expect(p.plan.akteure.get(kurse)).toMatchObject({ kreis: 'ausserhalb' });
  expect(
    einlesevorschau(p.plan, null, [
      ['Name', 'Gehört zu'],
      ['VHS', 'Bildungszentrum'],
    ]),
  ).toMatchObject({
    ...{ gleiche: 1, orte: [] },
  });
  p.undo.undo();
  expect([...p.plan.akteure.values()].map(({ name }) => name)).toEqual(['Jobcenter', 'VHS']);
  expect(elternVon(vhs)).toBeNull();
});

test('nobody becomes a unit of its own unit, in the table or in the command', () => {
  const { p, jc } = welt();
  const einheit = p.tut(createAkteur, { name: 'Außenstelle', parentId: jc });
  const { orte, hinweise } = einlesevorschau(p.plan, null, [
    ['Name', 'Gehört zu'],
    ['Jobcenter', 'Außenstelle'],
    ['A', 'B'],
    ['B', 'A'],
  ]);
  expect(hinweise).toEqual([
    expect.stringContaining('„Außenstelle“ gehört selbst dazu.'),
    expect.stringContaining('gehören sonst gegenseitig zueinander'),
  ]);
  expect(orte).toHaveLength(1);
  const leer = { neue: [], geaenderte: [] };
  expect(
    p.abgelehnt(importAkteure, { ...leer, orte: [{ akteur: { id: jc }, zu: { id: einheit } }] }),
  ).toContain('gehört selbst dazu');
  expect(p.abgelehnt(importAkteure, { ...leer, orte: [{ akteur: { id: jc }, zu: { neu: 3 } }] })).toContain(
    'die nicht in ihr steht',
  );
});
