import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { neuesDokument } from '@/lib/plan/doc/seed';
import { gleicheAb, Person, zweiAmAnalysieren } from '@/lib/plan/testing/person';
import { konflikteJePaar, offeneKonflikte, spalten, zelle } from '../views';
import { setZellen } from './einschaetzung';
import { deleteKonflikt, openKonflikt, settleKonflikt } from './konflikte';
import { createSpalte, deleteSpalte, moveSpalte, restoreSpalte, updateSpalte } from './spalten';

const JC = 'akt_jc';
const VHS = 'akt_vhs';
const PAAR = { vonAkteurId: VHS, zuAkteurId: JC };
const wert = (p: Person, akteurId: string, spalteId: string) => {
  const spalte = p.plan.spalten.get(spalteId);
  return spalte ? zelle(p.plan.einschaetzungen.get(akteurId), spalte) : undefined;
};

describe('judgements', () => {
  test('the columns of the method are there from the start, in its order', () => {
    const [a] = zweiAmAnalysieren([JC]);
    expect(spalten(a.plan).map(({ titel }) => titel)).toEqual([
      'Interessen/Ziele',
      'Ressourcen/Potenziale',
      'Bedeutung für das Netzwerk',
      'Restriktionen/Konflikte',
      'Win-win',
      'Einfluss',
      'Interesse',
    ]);
  });

  test('a pasted range is one step and taken back as one', () => {
    const [a] = zweiAmAnalysieren([JC, VHS]);
    a.tut(setZellen, {
      zellen: [
        { akteurId: JC, spalteId: 'spa_interessen', wert: 'Vermittlung' },
        { akteurId: VHS, spalteId: 'spa_einfluss', wert: 4 },
      ],
    });
    expect([wert(a, JC, 'spa_interessen'), wert(a, VHS, 'spa_einfluss')]).toEqual(['Vermittlung', 4]);
    expect(a.undo.undoStack).toHaveLength(1);
    a.undo.undo();
    expect([wert(a, JC, 'spa_interessen'), wert(a, VHS, 'spa_einfluss')]).toEqual([null, null]);
  });

  test('one value that does not fit refuses the whole range, with its reason', () => {
    const [a] = zweiAmAnalysieren([JC]);
    const zellen = [
      { akteurId: JC, spalteId: 'spa_interessen', wert: 'x' },
      { akteurId: JC, spalteId: 'spa_einfluss', wert: 6 },
    ];
    expect(a.abgelehnt(setZellen, { zellen })).toBe(
      'In „Einfluss“ gehört eine Zahl von 1 bis 5; „6“ passt nicht.',
    );
    expect(
      a.abgelehnt(setZellen, { zellen: [{ akteurId: 'akt_neu', spalteId: 'spa_einfluss', wert: 1 }] }),
    ).toContain('gerade angelegt');
  });

  test('two people write in the same cell at once: both words stay', () => {
    const [a, b] = zweiAmAnalysieren([JC]);
    a.text('einschaetzungen', JC, 'interessen').insert(0, 'Vermittlung ');
    b.text('einschaetzungen', JC, 'interessen').insert(0, 'Sprache ');
    gleicheAb(a, b);
    expect(wert(a, JC, 'spa_interessen')).toMatch(/Vermittlung .*Sprache|Sprache .*Vermittlung/);
  });

  test('who may only read is refused, whatever the role', () => {
    const leser = new Person(neuesDokument('beteiligtenanalyse'), 'mitglied', 'VHS', 'plan');
    expect(leser.abgelehnt(openKonflikt, PAAR)).toContain('Bitten Sie die Koordination');
  });
});

describe('own columns', () => {
  test('a text column has a text for each Akteur that two people fill at once', () => {
    const [a, b] = zweiAmAnalysieren([JC, VHS]);
    const id = a.tut(createSpalte, { titel: 'Nächster Schritt', art: 'text', nachId: 'spa_interessen' });
    gleicheAb(a, b);
    a.text('einschaetzungen', JC, `werte/${id}`).insert(0, 'anrufen');
    b.text('einschaetzungen', JC, `werte/${id}`).insert(0, 'bald ');
    gleicheAb(a, b);
    expect(String(wert(a, JC, id))).toContain('anrufen');
    expect(String(wert(b, JC, id))).toContain('bald');
    expect(spalten(a.plan)[1]?.id).toBe(id);
  });

  test.each([
    ['zahl', 3.5, 'drei'],
    ['datum', '2026-11-20', '20.11.2026'],
    ['auswahl', 'ja', 'vielleicht'],
  ] as const)('of kind %s hold what fits', (art, passt, passtNicht) => {
    const [a] = zweiAmAnalysieren([JC]);
    const id = a.tut(createSpalte, {
      titel: 'Probe',
      art,
      optionen: art === 'auswahl' ? ['ja', 'nein'] : [],
    });
    a.tut(setZellen, { zellen: [{ akteurId: JC, spalteId: id, wert: passt }] });
    expect(wert(a, JC, id)).toBe(passt);
    expect(a.abgelehnt(setZellen, { zellen: [{ akteurId: JC, spalteId: id, wert: passtNicht }] })).toContain(
      'Probe',
    );
    a.tut(setZellen, { zellen: [{ akteurId: JC, spalteId: id, wert: null }] });
    expect(wert(a, JC, id)).toBeNull();
  });

  test('of a choice get other options; what was chosen before stays', () => {
    const [a] = zweiAmAnalysieren([JC]);
    const id = a.tut(createSpalte, { titel: 'Haltung', art: 'auswahl', optionen: ['ja', 'nein'] });
    a.tut(setZellen, { zellen: [{ akteurId: JC, spalteId: id, wert: 'nein' }] });
    a.tut(updateSpalte, { id, felder: { optionen: ['ja', 'offen'] } });
    expect(wert(a, JC, id)).toBe('nein');
    a.tut(setZellen, { zellen: [{ akteurId: JC, spalteId: id, wert: 'offen' }] });
    expect(a.abgelehnt(setZellen, { zellen: [{ akteurId: JC, spalteId: id, wert: 'nein' }] })).toContain(
      'ja, offen',
    );
    expect(a.abgelehnt(updateSpalte, { id, felder: { optionen: [] } })).toContain('mindestens eine');
  });

  test('deleted go to the bin with their content; those of the method are hidden instead', () => {
    const [a] = zweiAmAnalysieren([JC]);
    const id = a.tut(createSpalte, { titel: 'Telefon', art: 'text' });
    a.tut(setZellen, { zellen: [{ akteurId: JC, spalteId: id, wert: 'Durchwahl' }] });
    a.tut(deleteSpalte, { id });
    expect(spalten(a.plan).some((spalte) => spalte.id === id)).toBe(false);
    a.tut(restoreSpalte, { id });
    expect(wert(a, JC, id)).toBe('Durchwahl');
    expect(a.abgelehnt(deleteSpalte, { id: 'spa_interessen' })).toContain('Blenden Sie sie aus');
    a.tut(updateSpalte, { id: 'spa_interessen', felder: { ausgeblendet: true } });
    a.tut(moveSpalte, { id, nachId: null });
    expect(spalten(a.plan)[0]?.id).toBe(id);
  });

  test('one deletes the column while another writes in it: what was written comes back with it', () => {
    const [a, b] = zweiAmAnalysieren([JC]);
    const id = a.tut(createSpalte, { titel: 'Notiz', art: 'text' });
    gleicheAb(a, b);
    a.tut(deleteSpalte, { id });
    b.tut(setZellen, { zellen: [{ akteurId: JC, spalteId: id, wert: 'bleibt' }] });
    gleicheAb(a, b);
    a.tut(restoreSpalte, { id });
    expect(wert(a, JC, id)).toBe('bleibt');
  });
});

describe('conflicts', () => {
  test('are entered, settled and opened again, for the pair whichever end comes first', () => {
    const [a] = zweiAmAnalysieren([JC, VHS]);
    a.tut(openKonflikt, { ...PAAR, notiz: 'Wer zahlt die Kinderbetreuung?' });
    expect(offeneKonflikte(a.plan).size).toBe(1);
    a.tut(settleKonflikt, { vonAkteurId: JC, zuAkteurId: VHS, am: '2026-11-20' });
    expect(offeneKonflikte(a.plan).size).toBe(0);
    expect(a.abgelehnt(settleKonflikt, { ...PAAR, am: '2026-11-20' })).toContain('kein offener Konflikt');
    a.tut(openKonflikt, PAAR);
    expect([...konflikteJePaar(a.plan).values()]).toMatchObject([
      { offen: true, notiz: 'Wer zahlt die Kinderbetreuung?' },
    ]);
    a.tut(deleteKonflikt, PAAR);
    expect(konflikteJePaar(a.plan).size).toBe(0);
  });

  test('noted by two people at once are one conflict with both notes', () => {
    const [a, b] = zweiAmAnalysieren([JC, VHS]);
    a.tut(openKonflikt, { ...PAAR, notiz: 'von A' });
    b.tut(openKonflikt, { vonAkteurId: JC, zuAkteurId: VHS, notiz: 'von B' });
    gleicheAb(a, b);
    const [konflikt] = konflikteJePaar(a.plan).values();
    expect(konfliktText(konflikt?.notiz)).toEqual(['von A', 'von B']);
    expect(konflikteJePaar(b.plan)).toEqual(konflikteJePaar(a.plan));
    a.tut(settleKonflikt, { ...PAAR, am: '2026-11-20' });
    expect(offeneKonflikte(a.plan).size).toBe(0);
  });
});

function konfliktText(notiz: string | undefined): string[] {
  return (notiz ?? '').split('\n').sort();
}

test('a garbled analysis is read to the last good record', () => {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, neuesDokument('beteiligtenanalyse'));
  doc.getMap('einschaetzungen').set(JC, 'kaputt');
  doc.getMap('konflikte').set('kon_1', new Y.Map());
  const satz = new Y.Map<unknown>();
  doc.getMap('einschaetzungen').set(VHS, satz);
  satz.set('platz', { parentId: null, rank: 'a0' });
  satz.set('werte/spa_x', { tief: true });
  satz.set('werte/spa_y', 'gut');
  satz.set('einfluss', 3);
  const p = new Person(Y.encodeStateAsUpdate(doc), 'koordination', 'K', 'beteiligtenanalyse');
  expect(p.plan.unlesbar.map(({ id }) => id)).toEqual([JC, 'kon_1']);
  expect(p.plan.einschaetzungen.get(VHS)).toMatchObject({ einfluss: 3, werte: { spa_y: 'gut' } });
});
