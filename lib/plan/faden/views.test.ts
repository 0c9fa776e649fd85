import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createAkteur } from '@/lib/plan/akteure/commands';
import { readPlan } from '@/lib/plan/doc/read-plan';
import { leseNetzwerkdatei, planAusDatei } from '@/lib/plan/netzwerkdatei/read';
import { kleinesZielsystem } from '@/lib/plan/testing/beispiel';
import { einePerson } from '@/lib/plan/testing/person';
import { linkThema } from '@/lib/plan/themen/commands/bezuege';
import { mergeThema } from '@/lib/plan/themen/commands/stapel';
import { createThema } from '@/lib/plan/themen/commands/thema';
import { setBeteiligung } from '@/lib/plan/zielsystem/commands/set-beteiligung';
import { createTeil } from '@/lib/plan/zielsystem/commands/teile';
import { fadenTitel, rotersFaden, type SichtbarerFall } from './views';
import { fadenbild } from './views/bild';
import { fadenZeilen } from './views/zeilen';

/** Two cases → Wartezeit → Zugang (generativ) → RZ1 (EZ11 (T1, T2), EZ12); RZ2 hangs on nothing. */
function start() {
  const p = einePerson();
  const ziele = kleinesZielsystem(p);
  const wartezeit = p.tut(createThema, {
    titel: 'Wartezeit',
    art: 'falluebergreifend',
    herkunft: { fallId: 'fall_a', alias: 'Herr A.' },
  });
  const liste = p.tut(createThema, {
    titel: 'Warteliste',
    herkunft: { fallId: 'fall_b', alias: 'Familie B.' },
  });
  p.tut(mergeThema, { id: liste, inId: wartezeit });
  const zugang = p.tut(createThema, { titel: 'Zugang', art: 'generativ' });
  p.tut(linkThema, { id: zugang, bezug: 'ausThemaIds', zuId: wartezeit });
  p.tut(linkThema, { id: zugang, bezug: 'zielIds', zuId: ziele.rz1 });
  const indikator = p.tut(createTeil, {
    sammlung: 'indikatoren',
    parentId: ziele.ez11,
    felder: { titel: 'Doppelte Scheine' },
  });
  const faden = (id: string, faelle: readonly SichtbarerFall[] = []) => {
    const f = rotersFaden(p.plan, id, faelle);
    const glieder = f.stufen.flatMap((s) => s.glieder);
    return {
      ...f,
      ids: glieder.map((g) => g.id).sort(),
      glied: (eine: string) => glieder.find((g) => g.id === eine),
    };
  };
  return { p, ...ziele, wartezeit, liste, zugang, indikator, faden };
}

describe('rotersFaden', () => {
  test('answers from either end of the same thread', () => {
    const { faden, zugang, wartezeit, rz1, ez11, ez12, t1, t2, gz, indikator, rz2 } = start();
    const unten = [rz1, ez11, ez12, t1, t2, indikator];
    expect(faden(zugang).ids).toEqual(['fall_a', 'fall_b', wartezeit, zugang, ...unten].sort());
    expect(faden('fall_a').ids).toEqual(['fall_a', wartezeit, zugang, ...unten].sort());
    expect(faden(t1).ids).toEqual(
      ['fall_a', 'fall_b', wartezeit, zugang, gz, rz1, ez11, t1, indikator].sort(),
    );
    expect(faden(indikator).ids).toEqual(
      ['fall_a', 'fall_b', wartezeit, zugang, gz, rz1, ez11, t1, t2, indikator].sort(),
    );
    expect(faden(rz2).ids).not.toContain(zugang);
  });

  test('a goal has the themes of the goals below it, not as its own', () => {
    const { faden, zugang, gz, rz1 } = start();
    expect(faden(gz).glied(zugang)).toMatchObject({ direkt: false, art: 'generativ' });
    expect(faden(rz1).glied(zugang)).toMatchObject({ direkt: true });
  });

  test('an Akteur: the themes that concern it and what it does', () => {
    const { p, faden, zugang, t1, t2, ez11, indikator } = start();
    const vhs = p.tut(createAkteur, { name: 'VHS' });
    expect(faden(vhs).ids).toEqual([]);
    p.tut(setBeteiligung, { aktivitaetId: t1, akteurId: vhs, art: 'beteiligt' });
    expect(faden(vhs).ids).toEqual(expect.arrayContaining([t1, ez11, zugang, 'fall_a', indikator]));
    expect(faden(vhs).ids).not.toContain(t2);
    p.tut(linkThema, { id: zugang, bezug: 'akteurIds', zuId: vhs });
    expect(faden(vhs).glied(zugang)).toMatchObject({ direkt: true });
    expect(fadenTitel(p.plan, vhs)).toBe('VHS');
  });

  test('a case that may not be read is shown by what its Fundstelle calls it, and cannot be opened', () => {
    const { faden, zugang } = start();
    expect(faden(zugang).glied('fall_a')).toMatchObject({ titel: 'Herr A.', lesbar: false });
    const lesbar = faden(zugang, [{ id: 'fall_a', titel: 'Herr A. – Wartezeit' }]);
    expect(lesbar.glied('fall_a')).toMatchObject({ titel: 'Herr A. – Wartezeit', lesbar: true });
    expect(lesbar.glied('fall_b')).toMatchObject({ titel: 'Familie B.', lesbar: false });
  });

  test('chains and steps: what a step names holds for its chain, a step that names nothing has its chain’s thread', () => {
    const platz = { parentId: null, rank: 'a0' };
    const gelesen = leseNetzwerkdatei({
      format: 'diadem-netzwerk',
      version: 1,
      netzwerk: { name: 'N' },
      plan: {
        themen: [
          { id: 'the', platz, titel: 'Zugang', art: 'generativ', zielIds: ['gz'], fallIds: ['fall_a'] },
        ],
        ziele: [
          { id: 'gz', ebene: 'grundsatzziel', platz },
          { id: 'rz', ebene: 'rahmenziel', platz: { ...platz, parentId: 'gz' } },
          { id: 'ez', ebene: 'ergebnisziel', platz: { ...platz, parentId: 'rz' } },
        ],
        aktivitaeten: [
          { id: 'tun', platz: { ...platz, parentId: 'ez' }, titel: 'Zugang einrichten' },
          { id: 'frei', platz: { parentId: 'ez', rank: 'a1' }, titel: 'Liste führen' },
        ],
        indikatoren: [{ id: 'ind', platz: { ...platz, parentId: 'ez' }, titel: 'Tage' }],
        ketten: [
          { id: 'ket', platz, titel: 'Schein' },
          { id: 'lose', platz: { parentId: null, rank: 'a1' }, titel: 'Lose' },
        ],
        lanes: [{ id: 'lan', platz: { ...platz, parentId: 'ket' } }],
        schritte: ['s1', 's2'].map((id, i) => ({
          id,
          kettenId: 'ket',
          platz: { laneId: 'lan', x: i * 200, y: 0 },
          art: 'schritt',
          titel: id,
          aktivitaetIds: i === 0 ? ['tun'] : [],
        })),
      },
    });
    if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.fehler));
    const doc = new Y.Doc();
    planAusDatei(doc, gelesen.datei);
    const plan = readPlan(doc);
    const ids = (id: string) =>
      rotersFaden(plan, id)
        .stufen.flatMap((s) => s.glieder.map((g) => g.id))
        .sort();
    const faden = ['ez', 'fall_a', 'gz', 'ind', 'rz', 'the', 'tun'];
    expect(ids('s1')).toEqual([...faden, 's1'].sort());
    expect(ids('ket')).toEqual([...faden, 'ket'].sort());
    expect(ids('s2')).toEqual(ids('ket'));
    expect(ids('the')).toEqual(expect.arrayContaining(['s1', 'ket', 'ind']));
    expect(rotersFaden(plan, 'lose').brueche).toMatchObject([{ fehlt: 'ziel', art: 'bruch' }]);
    expect(rotersFaden(plan, 'frei').brueche).toMatchObject([{ fehlt: 'schritt', art: 'ende' }]);
  });

  test('breaks are named where they are', () => {
    const { p, faden, rz2, ez12, ez21, t1, zugang } = start();
    const fehlt = (id: string, faelle?: readonly SichtbarerFall[]) =>
      faden(id, faelle).brueche.map((b) => b.fehlt);
    expect(fehlt(rz2)).toEqual(['thema', 'indikator']);
    expect(fehlt(ez12)).toEqual(['aktivitaet', 'indikator']);
    expect(fehlt(ez21)).toContain('thema');
    expect(fehlt(t1)).toEqual([]);
    expect(fehlt(zugang)).toEqual([]);
    const lose = p.tut(createThema, { titel: 'Kursangebot', art: 'generativ' });
    expect(fehlt(lose)).toEqual(['fall', 'ziel']);
    expect(fehlt('fall_x', [{ id: 'fall_x', titel: 'Frau C.' }])).toEqual(['thema']);
    const feld = p.tut(createThema, { titel: 'Sucht', art: 'feld' });
    expect(faden(feld).brueche).toMatchObject([{ art: 'ende', fehlt: 'ziel' }]);
  });

  test('is remembered until something the thread runs through changes', () => {
    const { p, zugang, t1 } = start();
    const vorher = rotersFaden(p.plan, zugang);
    p.tut(createAkteur, { name: 'VHS' });
    expect(rotersFaden(p.plan, zugang)).toBe(vorher);
    p.tut(linkThema, {
      id: zugang,
      bezug: 'zielIds',
      zuId: p.plan.aktivitaeten.get(t1)?.platz.parentId ?? '',
    });
    expect(rotersFaden(p.plan, zugang)).not.toBe(vorher);
  });
});

describe('as rows', () => {
  test('one row for each goal at the end of a branch; breaks are words in the empty cell', () => {
    const { p, zugang, ez11, ez12, ez21, t1, t2, liste } = start();
    p.tut(createThema, { titel: 'Kursangebot', art: 'generativ' });
    const zeilen = fadenZeilen(p.plan, [{ id: 'fall_x', titel: 'Frau C.' }]);
    expect(zeilen.map((z) => [z.thema?.titel ?? null, z.ziel?.id ?? null])).toEqual([
      ['Zugang', ez11],
      ['Zugang', ez12],
      ['Kursangebot', null],
      [null, ez21],
      [null, null],
    ]);
    expect(zeilen[0]?.faelle.map((f) => f.titel)).toEqual(['Herr A.', 'Familie B.']);
    expect(zeilen[0]?.aktivitaeten.map((a) => a.id)).toEqual([t1, t2]);
    expect(zeilen[1]?.brueche).toMatchObject({ aktivitaet: 'Keine Aktivität führt weiter.' });
    expect(zeilen[2]?.brueche.ziel).toContain('Kein Ziel antwortet');
    expect(zeilen[3]?.brueche.thema).toContain('Auf kein Thema');
    expect(zeilen[4]?.brueche.thema).toContain('noch kein Thema entstanden');
    expect(new Set(zeilen.map((z) => z.key)).size).toBe(zeilen.length);
    expect(fadenZeilen(p.plan, [], t1)).toHaveLength(1);
    expect(fadenZeilen(p.plan, [], zugang)).toHaveLength(2);
    expect(fadenZeilen(p.plan, [], liste)).toHaveLength(0);
  });
});

describe('as a picture', () => {
  test('nothing lies on anything else; every curve joins two things that are drawn', () => {
    const { p } = start();
    const bild = fadenbild(p.plan, [], { raum: 1200 });
    expect(bild.spalten.map((s) => s.key)).toEqual([
      'fall',
      'thema',
      'generativ',
      'ziel',
      'aktivitaet',
      'indikator',
    ]);
    for (const a of bild.knoten)
      for (const b of bild.knoten)
        if (a !== b)
          expect(
            a.x + a.breite <= b.x || b.x + b.breite <= a.x || a.y + a.hoehe <= b.y || b.y + b.hoehe <= a.y,
          ).toBe(true);
    const ids = new Set(bild.knoten.map((k) => k.id));
    expect(bild.kanten.length).toBeGreaterThan(5);
    for (const { von, nach } of bild.kanten) expect([ids.has(von), ids.has(nach)]).toEqual([true, true]);
  });

  test('of one thing shows only its thread', () => {
    const { p, t1, t2 } = start();
    const ids = fadenbild(p.plan, [], { raum: 1200, nurId: t1 }).knoten.map((k) => k.id);
    expect(ids).toContain('fall_a');
    expect(ids).not.toContain(t2);
  });
});
