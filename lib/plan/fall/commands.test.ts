import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type Planort, runCommand } from '@/lib/plan/doc/command';
import { erzaehlungText, liesErzaehlung, schreibeErzaehlung } from '@/lib/plan/doc/erzaehlung';
import { PlanLeser, readPlan } from '@/lib/plan/doc/read-plan';
import { neuesFallDokument, neuesPlanDokument } from '@/lib/plan/doc/seed';
import { PlanUndo } from '@/lib/plan/doc/undo';
import {
  createFallteil,
  deleteFallteil,
  moveFallteil,
  setAntwortende,
  setLeitfragen,
  updateFallblatt,
  updateFallteil,
} from './commands';
import { antwortenZu, bindungen, fallblatt, fragen, personen, stationen } from './views';
import { wirkungsbild } from './views/bild';
import { fundort } from './views/fundort';
import { LEITFRAGEN } from './views/leitfragen';
import { perspektiven } from './views/matrix';
import { zeitlinie } from './views/zeit';

/** One person with an open case. */
function schreibende(stand: Uint8Array = neuesFallDokument(), art: 'fall' | 'plan' = 'fall') {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, stand);
  const leser = new PlanLeser(doc);
  const origin = {};
  const undo = new PlanUndo(doc, origin);
  const ort: Planort = {
    ...{ doc, origin, undo, name: 'VHS', schreiben: true },
    rolle: 'mitglied',
    art,
    plan: () => leser.plan,
  };
  const tut = <I, T>(
    ...[command, input]: Parameters<typeof runCommand<I, T>> extends [unknown, ...infer R] ? R : never
  ): T => {
    const ergebnis = runCommand(ort, command, input);
    if (!ergebnis.ok) throw new Error(ergebnis.grund);
    return ergebnis.wert;
  };
  const grund = <I, T>(
    ...[command, input]: Parameters<typeof runCommand<I, T>> extends [unknown, ...infer R] ? R : never
  ): string => {
    const ergebnis = runCommand(ort, command, input);
    if (ergebnis.ok) throw new Error('was not refused');
    return ergebnis.grund;
  };
  return { doc, undo, tut, grund, fall: () => leser.plan };
}
type Schreibende = ReturnType<typeof schreibende>;

function zuZweit(vorher: (p: Schreibende) => void = () => {}): [Schreibende, Schreibende] {
  const p = schreibende();
  vorher(p);
  const stand = Y.encodeStateAsUpdate(p.doc);
  return [schreibende(stand), schreibende(stand)];
}
function gleicheAb(a: Schreibende, b: Schreibende) {
  Y.applyUpdate(b.doc, Y.encodeStateAsUpdate(a.doc));
  Y.applyUpdate(a.doc, Y.encodeStateAsUpdate(b.doc));
  expect(readPlan(a.doc)).toEqual(readPlan(b.doc));
}

test('a new case has its sheet and the guiding questions, and nothing else', () => {
  const p = schreibende();
  expect(fallblatt(p.fall()).konstellation).toBe('');
  expect([fragen(p.fall(), 'akteur').length, fragen(p.fall(), 'person').length]).toEqual([7, 7]);
  expect(p.fall().unlesbar).toEqual([]);
});

describe('two people in the same second', () => {
  test('both share one answer with another Akteur: both are in', () => {
    let id = '';
    const [a, b] = zuZweit((p) => {
      const felder = { akteurIds: ['akt_vhs'] };
      id = p.tut(createFallteil, { sammlung: 'antworten', parentId: 'fra_ziel', felder });
    });
    a.tut(setAntwortende, { id, akteurId: 'akt_caritas', dabei: true });
    b.tut(setAntwortende, { id, akteurId: 'akt_jobcenter', dabei: true });
    gleicheAb(a, b);
    expect(a.fall().antworten.get(id)?.akteurIds).toEqual(['akt_caritas', 'akt_jobcenter', 'akt_vhs']);
  });

  test('one deletes a question, the other answers it: the answer is kept, under no question', () => {
    const [a, b] = zuZweit();
    a.tut(deleteFallteil, { sammlung: 'fragen', id: 'fra_ziel' });
    b.tut(createFallteil, { sammlung: 'antworten', parentId: 'fra_ziel', felder: { alle: true } });
    gleicheAb(a, b);
    expect(antwortenZu(a.fall(), null)).toHaveLength(1);
  });

  test('one deletes a person, the other ties a relation to it: no line hangs in the air', () => {
    let [x, y] = ['', ''];
    const [a, b] = zuZweit((p) => {
      x = p.tut(createFallteil, { sammlung: 'personen', felder: { bezeichnung: 'Mutter' } });
      y = p.tut(createFallteil, { sammlung: 'personen', felder: { bezeichnung: 'Kind' } });
    });
    a.tut(deleteFallteil, { sammlung: 'personen', id: x });
    b.tut(createFallteil, { sammlung: 'bindungen', felder: { zwischen: { von: x, nach: y } } });
    gleicheAb(a, b);
    expect(personen(a.fall())).toHaveLength(1);
    expect(bindungen(a.fall())).toEqual([]);
  });

  test('both add a station at the end: both are there, in the same order for both', () => {
    const [a, b] = zuZweit();
    a.tut(createFallteil, { sammlung: 'stationen', felder: { was: 'Antrag' } });
    b.tut(createFallteil, { sammlung: 'stationen', felder: { was: 'Bescheid' } });
    gleicheAb(a, b);
    const reihe = stationen(a.fall()).map(({ was }) => was);
    expect(new Set(reihe)).toEqual(new Set(['Antrag', 'Bescheid']));
    expect(stationen(b.fall()).map(({ was }) => was)).toEqual(reihe);
  });

  test('both write in one answer: both words are in it', () => {
    let id = '';
    const [a, b] = zuZweit((p) => {
      const felder = { text: 'Kurs' };
      id = p.tut(createFallteil, { sammlung: 'antworten', parentId: 'fra_ziel', felder });
    });
    a.tut(updateFallteil, { sammlung: 'antworten', id, felder: { text: 'Kurs zuerst' } });
    b.tut(updateFallteil, { sammlung: 'antworten', id, felder: { text: 'Ein Kurs' } });
    gleicheAb(a, b);
    expect(a.fall().antworten.get(id)?.text).toBe('Ein Kurs zuerst');
  });
});

describe('refusals are German and change nothing', () => {
  test.each([
    ['an answer without a question', { sammlung: 'antworten', felder: {} }, /Frage gibt es nicht mehr/],
    ['a relation without ends', { sammlung: 'bindungen', felder: {} }, /beide Enden/],
    ['a line to itself', { sammlung: 'wirkungen', felder: { zwischen: { von: 'x', nach: 'x' } } }, /Enden/],
    [
      'a wait of ten thousand',
      { sammlung: 'stationen', felder: { wartezeit: { min: 0, max: 1e4, einheit: 'tage' } } },
      /Zu groß/,
    ],
    [
      'a field that is none',
      { sammlung: 'stationen', felder: { aktenzeichen: '1' } },
      /lässt sich so nicht ändern/,
    ],
  ])('%s', (_was, input, satz) => {
    const p = schreibende();
    const vorher = Y.encodeStateVector(p.doc).join();
    expect(p.grund(createFallteil, input as never)).toMatch(satz);
    expect(Y.encodeStateVector(p.doc).join()).toBe(vorher);
  });
});

test('a question goes with its answers, and undo brings both back', () => {
  const p = schreibende();
  p.tut(createFallteil, {
    sammlung: 'antworten',
    parentId: 'fra_ziel',
    felder: { text: 'Arbeit', alle: true },
  });
  p.tut(deleteFallteil, { sammlung: 'fragen', id: 'fra_ziel' });
  expect([p.fall().fragen.has('fra_ziel'), p.fall().antworten.size]).toEqual([false, 0]);
  p.undo.undo();
  expect(antwortenZu(p.fall(), 'fra_ziel').map(({ text }) => text)).toEqual(['Arbeit']);
});

test('the matrix shows what all say once, and points to what several say', () => {
  const p = schreibende();
  const lege = (felder: object) =>
    p.tut(createFallteil, { sammlung: 'antworten', parentId: 'fra_auftrag', felder } as never);
  lege({ text: 'Wir alle', alle: true });
  const geteilt = lege({ text: 'Wir zwei', akteurIds: ['b', 'c'] });
  lege({ text: 'Nur ich', akteurIds: ['b'] });
  const [zeile] = perspektiven(p.fall(), ['a', 'b', 'c']);
  expect(zeile?.gemeinsame.map(({ text }) => text)).toEqual(['Wir alle']);
  expect(zeile?.zellen.map(({ eigene }) => eigene.map(({ text }) => text))).toEqual([
    [],
    ['Wir zwei', 'Nur ich'],
    [],
  ]);
  expect(zeile?.zellen[2]?.geteilte).toMatchObject([{ antwort: { id: geteilt }, wo: 'b' }]);
});

test('stations are moved, and waiting adds up', () => {
  const p = schreibende();
  const lege = (was: string, monate: number) => {
    const wartezeit = { min: monate, max: monate, einheit: 'monate' as const };
    return p.tut(createFallteil, { sammlung: 'stationen', felder: { was, wartezeit } });
  };
  const [erste, zweite] = [lege('eins', 2), lege('zwei', 4)];
  p.tut(moveFallteil, { sammlung: 'stationen', id: zweite, nachId: null });
  expect(stationen(p.fall()).map(({ id }) => id)).toEqual([zweite, erste]);
  expect(Math.round((zeitlinie(p.fall()).gewartet?.max ?? 0) / 30.4)).toBe(6);
  p.tut(updateFallblatt, { felder: { konstellation: 'Kein Kursplatz' } });
  expect(fallblatt(p.fall()).konstellation).toBe('Kein Kursplatz');
});

test('garbage in a case hides nothing else (R29)', () => {
  const p = schreibende();
  p.tut(createFallteil, { sammlung: 'knoten', felder: { text: 'Warteliste' } });
  p.doc.transact(() => {
    p.doc.getMap('knoten').set('kaputt', 'kein Datensatz');
    const kreis = new Y.Map<unknown>();
    p.doc.getMap('wirkungen').set('wir_x', kreis);
    kreis.set('platz', { parentId: null, rank: 'a0' });
    kreis.set('zwischen', { von: 'weg', nach: 'weg' });
    const fragment = p.doc.getXmlFragment('erzaehlung');
    fragment.insert(0, [new Y.XmlElement('unbekannt'), new Y.XmlText('lose')]);
  });
  expect(wirkungsbild(p.fall())).toMatchObject({ punkte: [{ eintrag: { text: 'Warteliste' } }], linien: [] });
  expect(p.fall().unlesbar).toHaveLength(1);
  expect(erzaehlungText(p.doc)).toBe('lose');
});

test('the Erzählung is read as it was written', () => {
  const doc = new Y.Doc();
  const bloecke = [
    { art: 'ueberschrift' as const, laeufe: [{ text: 'Der Anfang' }] },
    {
      art: 'absatz' as const,
      laeufe: [{ text: 'Sie will ' }, { text: 'arbeiten', fett: true }, { text: '.' }],
    },
    { art: 'punkt' as const, laeufe: [{ text: 'eins' }] },
    { art: 'punkt' as const, laeufe: [{ text: 'zwei' }] },
    { art: 'zitat' as const, laeufe: [{ text: 'Warten kostet Zeit.', kursiv: true }] },
  ];
  doc.transact(() => schreibeErzaehlung(doc, bloecke));
  expect(liesErzaehlung(doc)).toEqual(bloecke);
});

test('a network words its own guiding questions, and new cases begin with them', () => {
  const doc = new Y.Doc();
  const plan = () => readPlan(doc);
  const setze = (...texte: string[]) => {
    const fragen = texte.map((text) => ({ art: 'akteur' as const, text }));
    return runCommand({ doc, plan, origin: {}, rolle: 'mitglied', name: 'VHS' }, setLeitfragen, { fragen });
  };
  expect(setze('Was fehlt?').ok && setze('Wer fehlt?', 'Was hilft?').ok).toBe(true);
  const neu = schreibende(neuesFallDokument(fragen(plan(), 'akteur')));
  expect(fragen(neu.fall(), 'akteur').map(({ text }) => text)).toEqual(['Wer fehlt?', 'Was hilft?']);
});

test('two people who adapt the questions of the method in the same second get them once, and both wordings count', () => {
  const eine = schreibende(neuesPlanDokument(), 'plan');
  const andere = schreibende(neuesPlanDokument(), 'plan');
  Y.applyUpdate(andere.doc, Y.encodeStateAsUpdate(eine.doc));
  for (const p of [eine, andere]) p.tut(setLeitfragen, { fragen: [...LEITFRAGEN] });
  const tausche = () => {
    Y.applyUpdate(eine.doc, Y.encodeStateAsUpdate(andere.doc));
    Y.applyUpdate(andere.doc, Y.encodeStateAsUpdate(eine.doc));
  };
  tausche();
  eine.tut(updateFallteil, { sammlung: 'fragen', id: 'fra_ziel', felder: { text: 'Was soll gelingen?' } });
  andere.tut(updateFallteil, { sammlung: 'fragen', id: 'fra_themen', felder: { text: 'Was ist Thema?' } });
  tausche();
  for (const p of [eine, andere]) {
    const texte = [...fragen(p.fall(), 'akteur'), ...fragen(p.fall(), 'person')].map(({ text }) => text);
    expect(texte).toHaveLength(LEITFRAGEN.length);
    expect(texte).toEqual(expect.arrayContaining(['Was soll gelingen?', 'Was ist Thema?']));
  }
});

test('every field that can be written says where it stands, as readers call it; one that is gone says nothing', () => {
  const p = schreibende();
  const name = (id: string) => (id === 'akt_vhs' ? 'VHS' : 'Caritas');
  const wo = (id: string, feld = 'text') => fundort(p.fall(), { id, feld }, name);
  const antwort = (parentId: string, felder: object) =>
    p.tut(createFallteil, { sammlung: 'antworten', parentId, felder });
  p.tut(createFallteil, { sammlung: 'stationen', felder: { was: 'Antrag' } });
  const zweite = p.tut(createFallteil, { sammlung: 'stationen', felder: { was: 'Bescheid' } });
  expect(wo(zweite, 'was')).toEqual({ ansicht: 'stationen', ort: 'Station 2' });
  expect(wo(antwort('fra_ziel', { akteurIds: ['akt_vhs', 'akt_car'] }), 'lesart')).toEqual({
    ansicht: 'perspektiven',
    ort: 'Perspektive: Caritas, VHS',
  });
  expect(wo(antwort('fra_ziel', { alle: true }))?.ort).toBe('Perspektive: alle Akteure');
  expect(wo(antwort('fra_erwartung', {}))).toEqual({
    ansicht: 'nutzerperspektive',
    ort: 'Nutzerperspektive',
  });
  const schraube = p.tut(createFallteil, { sammlung: 'stellschrauben', felder: {} });
  expect(wo(schraube)).toEqual({ ansicht: 'wirkungsgefuege', ort: 'Stellschraube' });
  expect([wo('fall', 'konstellation'), wo('fall', 'erzaehlung'), wo('fall', 'anliegen')]).toEqual([
    { ansicht: 'kopf', ort: 'Angaben zum Fall' },
    { ansicht: 'erzaehlung', ort: 'Erzählung' },
    { ansicht: 'nutzerperspektive', ort: 'Nutzerperspektive' },
  ]);
  p.tut(deleteFallteil, { sammlung: 'stationen', id: zweite });
  expect(wo(zweite, 'was')).toBeNull();
});

test('one letter in one answer makes one line and one cell of the matrix new; all others stay what they are', () => {
  const p = schreibende();
  const spalten = ['akt_vhs', 'akt_car', 'akt_jc'];
  const antwort = (parentId: string, akteurIds: string[]) =>
    p.tut(createFallteil, { sammlung: 'antworten', parentId, felder: { akteurIds } });
  const eine = antwort('fra_ziel', ['akt_vhs']);
  antwort('fra_ziel', ['akt_car', 'akt_jc']);
  antwort('fra_lage', ['akt_vhs']);
  const vorher = perspektiven(p.fall(), spalten);
  p.tut(updateFallteil, { sammlung: 'antworten', id: eine, felder: { art: 'beobachtung' } });
  const nachher = perspektiven(p.fall(), spalten);
  const neueZeilen = nachher.filter((zeile, i) => zeile !== vorher[i]);
  expect(neueZeilen.map(({ frage }) => frage.id)).toEqual(['fra_ziel']);
  const alt = vorher.find(({ frage }) => frage.id === 'fra_ziel');
  const neueZellen = neueZeilen.flatMap(({ zellen }) =>
    zellen.filter((zelle, i) => zelle !== alt?.zellen[i]),
  );
  expect(neueZellen.map(({ akteurId }) => akteurId)).toEqual(['akt_vhs']);
  expect(neueZellen[0]?.eigene[0]?.art).toBe('beobachtung');
});
