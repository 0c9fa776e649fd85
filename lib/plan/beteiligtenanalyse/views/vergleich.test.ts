import { describe, expect, test } from 'vitest';
import { createAkteur, deleteAkteur, updateAkteur } from '@/lib/plan/akteure/commands';
import { createBeziehung, updateBeziehung } from '@/lib/plan/beziehungen/commands';
import { einePerson, zweiAmAnalysieren } from '@/lib/plan/testing/person';
import { setZellen } from '../commands/einschaetzung';
import { openKonflikt, settleKonflikt } from '../commands/konflikte';
import { createSpalte } from '../commands/spalten';
import { analyseTeil, leseAnalyseTeil, lesePlanTeil, planTeil } from './stand';
import { beteiligtentabelle } from './tabelle';
import { anzahlUnterschiede, vergleicheStaende } from './vergleich';
import { wortdiff } from './wortdiff';

describe('word by word', () => {
  test.each([
    ['gleich', 'gleich'],
    ['', 'alles neu hier'],
    ['alles weg hier', ''],
    ['Die VHS plant den Kurs im Herbst', 'Die VHS plant zwei Kurse im Frühjahr'],
    ['a b c d e', 'e d c b a'],
    ['eine\nZeile  mehr', 'eine Zeile mehr'],
    ['wort '.repeat(2_000), 'word '.repeat(2_000)],
  ])('%j → %j says both texts', (alt, neu) => {
    const teile = wortdiff(alt, neu);
    const ohne = (art: string) => teile.filter((teil) => teil.art !== art).map(({ text }) => text);
    expect(ohne('neu').join('')).toBe(alt);
    expect(ohne('weg').join('')).toBe(neu);
  });

  test('only what changed is marked', () => {
    expect(wortdiff('plant einen Kurs', 'plant zwei Kurs')).toEqual([
      { art: 'gleich', text: 'plant ' },
      { art: 'weg', text: 'einen' },
      { art: 'neu', text: 'zwei' },
      { art: 'gleich', text: ' Kurs' },
    ]);
  });

  test('another sentence is one sentence gone and one new, not word about word', () => {
    expect(wortdiff('Nimmt an Treffen nicht teil', 'Datenschutz wird eng ausgelegt')).toEqual([
      { art: 'weg', text: 'Nimmt an Treffen nicht teil' },
      { art: 'neu', text: 'Datenschutz wird eng ausgelegt' },
    ]);
  });
});

function welt() {
  const p = einePerson();
  const jc = p.tut(createAkteur, { name: 'Jobcenter' });
  const vhs = p.tut(createAkteur, { name: 'Volkshochschule' });
  const [a] = zweiAmAnalysieren([jc, vhs]);
  const stand = () => ({ plan: planTeil(p.plan), analyse: analyseTeil(a.plan) });
  return { p, a, jc, vhs, stand };
}

describe('two Stände by meaning', () => {
  test('who joined, left, changed circle or status, and what changed between them', () => {
    const { p, a, jc, vhs, stand } = welt();
    const bez = p.tut(createBeziehung, {
      vonAkteurId: jc,
      zuAkteurId: vhs,
      felder: { heute: 'kommunikation' },
    });
    a.tut(openKonflikt, { vonAkteurId: jc, zuAkteurId: vhs });
    a.tut(setZellen, { zellen: [{ akteurId: jc, spalteId: 'spa_interessen', wert: 'Wege in Arbeit' }] });
    const alt = stand();
    const caritas = p.tut(createAkteur, { name: 'Caritas' });
    p.tut(updateAkteur, { id: vhs, felder: { kreis: 'information', status: 'angefragt', notiz: 'ruft an' } });
    p.tut(updateBeziehung, { id: bez, felder: { heute: 'kooperation', vereinbart: true } });
    a.tut(settleKonflikt, { vonAkteurId: vhs, zuAkteurId: jc, am: '2026-11-20' });
    a.tut(setZellen, { zellen: [{ akteurId: jc, spalteId: 'spa_interessen', wert: 'Wege in gute Arbeit' }] });
    const v = vergleicheStaende(alt, stand());
    expect(v.dazugekommen).toEqual([{ id: caritas, name: 'Caritas' }]);
    expect(v.stellung.map(({ wer, was, von, nach }) => [wer, was, von, nach])).toEqual([
      ['Volkshochschule', 'Kreis', 'Kernnetzwerk', 'Informationsnetzwerk'],
      ['Volkshochschule', 'Status', 'beteiligt', 'angefragt'],
    ]);
    expect(v.angaben).toMatchObject([{ was: 'Notiz', von: '', nach: 'ruft an' }]);
    expect(v.beziehungen).toMatchObject([
      {
        wer: 'Jobcenter – Volkshochschule',
        von: 'heute Kommunikation',
        nach: 'heute Kooperation, schriftlich vereinbart',
      },
    ]);
    expect(v.konflikte).toMatchObject([{ von: 'offen', nach: 'gelöst', vertraulich: true }]);
    expect(v.einschaetzungen).toMatchObject([{ was: 'Interessen/Ziele', vertraulich: true }]);
    expect(v.einschaetzungen[0]?.diff?.filter(({ art }) => art === 'neu')).toEqual([
      { art: 'neu', text: 'gute ' },
    ]);
    p.tut(deleteAkteur, { id: caritas });
    expect(vergleicheStaende({ ...alt, plan: planTeil(p.plan) }, stand()).weggefallen).toEqual([]);
  });

  test('nothing changed is nothing; judgements are not compared for whoever cannot read them', () => {
    const { a, jc, stand } = welt();
    const alt = stand();
    expect(anzahlUnterschiede(vergleicheStaende(alt, stand()))).toBe(0);
    a.tut(setZellen, { zellen: [{ akteurId: jc, spalteId: 'spa_einfluss', wert: 5 }] });
    expect(anzahlUnterschiede(vergleicheStaende(alt, stand()))).toBe(1);
    expect(anzahlUnterschiede(vergleicheStaende({ ...alt, analyse: null }, stand()))).toBe(0);
  });

  test('kept and read again they are the same; what is broken in them is left out', () => {
    const { p, a, stand } = welt();
    const { plan, analyse } = stand();
    expect(lesePlanTeil(JSON.stringify(planTeil(p.plan)))).toEqual(plan);
    expect(leseAnalyseTeil(JSON.stringify(analyseTeil(a.plan)))).toEqual(analyse);
    expect(
      lesePlanTeil('{"akteure":[{"id":"x"},7,{"id":"ok","platz":{"parentId":null,"rank":"a0"}}]}').akteure,
    ).toHaveLength(1);
    expect(lesePlanTeil('null').akteure).toEqual([]);
  });
});

describe('the table', () => {
  test('without the analysis has none of its columns, even when they are asked for by name', () => {
    const { p, a, jc } = welt();
    const eigene = a.tut(createSpalte, { titel: 'Ansprache', art: 'text' });
    a.tut(setZellen, { zellen: [{ akteurId: jc, spalteId: eigene, wert: 'Leitung' }] });
    const spalten = ['name', 'spa_interessen', eigene, 'gibtesnicht'];
    expect(beteiligtentabelle(p.plan, null, spalten)).toMatchObject({
      zeilen: [['Jobcenter'], ['Volkshochschule']],
      vertraulich: false,
    });
    expect(beteiligtentabelle(p.plan, a.plan, spalten)).toMatchObject({
      zeilen: [
        ['Jobcenter', null, 'Leitung'],
        ['Volkshochschule', null, null],
      ],
      vertraulich: true,
    });
  });
});
