import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { kleinesZielsystem } from '@/lib/plan/testing/beispiel';
import { einePerson } from '@/lib/plan/testing/person';
import { createAktivitaet } from '@/lib/plan/zielsystem/commands/create-aktivitaet';
import { createZiel } from '@/lib/plan/zielsystem/commands/create-ziel';
import { updateAktivitaet } from '@/lib/plan/zielsystem/commands/update-aktivitaet';
import { updateZiel } from '@/lib/plan/zielsystem/commands/update-ziel';
import { gliederung } from '@/lib/plan/zielsystem/views';
import { SAMMLUNG_NAMEN } from './plan';
import { PlanLeser, readPlan } from './read-plan';

/** A document whose maps were written by hand, as any member could with a raw client. */
function dokument(inhalt: Record<string, Record<string, unknown>>): Y.Doc {
  const doc = new Y.Doc();
  for (const [sammlung, eintraege] of Object.entries(inhalt)) {
    for (const [id, felder] of Object.entries(eintraege)) {
      if (felder === null || typeof felder !== 'object') {
        doc.getMap(sammlung).set(id, felder);
        continue;
      }
      const map = new Y.Map<unknown>();
      doc.getMap(sammlung).set(id, map);
      for (const [feld, wert] of Object.entries(felder)) map.set(feld, wert);
    }
  }
  return doc;
}

const platz = { parentId: null, rank: 'a0' };
const gut = { ebene: 'grundsatzziel', platz, titel: 'gut' };

describe('dirty documents (R29, S13): the broken record is listed, the rest works', () => {
  test.each([
    [
      'a number that is none',
      { indikatoren: { i: { platz, zielgroesse: { vergleich: 'genau', wert: Number.NaN, einheit: '' } } } },
      'zielgroesse.wert',
    ],
    ['an infinite number', { kostenpositionen: { k: { platz, menge: Number.POSITIVE_INFINITY } } }, 'menge'],
    ['an unknown kind', { ziele: { z: { ...gut, ebene: 'oberziel' } } }, 'Unbekannter Wert'],
    ['a wrong type', { aktivitaeten: { t: { platz, titel: 42 } } }, 'titel: Hier gehört ein Text hin.'],
    ['a missing place', { ziele: { z: { ebene: 'rahmenziel' } } }, 'platz'],
    ['no record at all', { ziele: { z: 'Text' } }, 'kein Datensatz'],
    [
      'a date that is none',
      { aktivitaeten: { t: { platz, zeitraum: { von: '2027-02-30', bis: null, rhythmus: '' } } } },
      'Kein gültiges Datum',
    ],
    ['a forbidden id', { ziele: { constructor: gut } }, 'Kennung ist nicht erlaubt'],
    ['an id with a path', { ziele: { '../x': gut } }, 'Kennung ist nicht erlaubt'],
    ['too long a title', { ziele: { z: { ...gut, titel: 'x'.repeat(2001) } } }, 'höchstens 2.000'],
  ])('%s', (_name, inhalt, grund) => {
    const doc = dokument(inhalt);
    const gesund = new Y.Map(Object.entries(gut));
    doc.getMap('ziele').set('gesund', gesund);
    const plan = readPlan(doc);
    expect(plan.unlesbar).toHaveLength(1);
    expect(plan.unlesbar[0]?.grund).toContain(grund);
    expect(plan.ziele.get('gesund')?.titel).toBe('gut');
    expect(gliederung(plan).map(({ id }) => id)).toEqual(['gesund']);
  });

  test('keys with a meaning in JavaScript reach no prototype', () => {
    const doc = new Y.Doc();
    const map = new Y.Map<unknown>(Object.entries(gut));
    doc.getMap('ziele').set('z', map);
    map.set('__proto__', { boese: true });
    doc.getMap('ziele').set('__proto__', new Y.Map(Object.entries(gut)));
    const plan = readPlan(doc);
    expect(plan.ziele.get('z')).not.toHaveProperty('boese');
    expect(plan.unlesbar.map(({ id }) => id)).toEqual(['__proto__']);
    expect(Object.hasOwn(Object.prototype, 'boese')).toBe(false);
  });

  test('20,000 levels of nesting in a field are refused, not followed', () => {
    const doc = dokument({ ziele: { z: gut } });
    doc.transact(() => {
      let map = doc.getMap('ziele').get('z');
      for (let i = 0; i < 20_000 && map instanceof Y.Map; i += 1) map = map.set('titel', new Y.Map());
    });
    expect(readPlan(doc).unlesbar).toMatchObject([{ id: 'z' }]);
  });

  test('the same id in two maps: the first map keeps it; when that goes, the other comes forward', () => {
    const doc = dokument({ ziele: { doppelt: gut }, aktivitaeten: { doppelt: { platz, titel: 'auch' } } });
    const leser = new PlanLeser(doc);
    expect(leser.plan.unlesbar).toMatchObject([{ sammlung: 'aktivitaeten', id: 'doppelt' }]);
    doc.getMap('ziele').delete('doppelt');
    expect(leser.plan.aktivitaeten.get('doppelt')?.titel).toBe('auch');
    expect(leser.plan.unlesbar).toEqual([]);
    expect(leser.plan).toEqual(readPlan(doc));
  });

  test('a broken record is listed while it is broken', () => {
    const doc = dokument({ ziele: { z: gut } });
    const leser = new PlanLeser(doc);
    const map = doc.getMap('ziele').get('z');
    if (!(map instanceof Y.Map)) throw new Error('no record');
    map.set('titel', 7);
    expect(leser.plan.unlesbar).toHaveLength(1);
    expect(leser.plan.ziele.size).toBe(0);
    map.set('titel', 'wieder gut');
    expect(leser.plan.unlesbar).toEqual([]);
    expect(leser.plan.ziele.get('z')?.titel).toBe('wieder gut');
  });

  test('meta is read field by field', () => {
    const doc = new Y.Doc();
    doc.getMap('meta').set('schemaVersion', 1);
    doc.getMap('meta').set('zielgruppe', ['keine Zeichenkette']);
    doc.getMap('meta').set('sozialraum', 'Stadt Z');
    const plan = readPlan(doc);
    expect(plan.meta).toEqual({ schemaVersion: 1, zielgruppe: '', sozialraum: 'Stadt Z' });
    expect(plan.unlesbar).toMatchObject([{ sammlung: 'meta', id: 'zielgruppe' }]);
  });
});

describe('PlanLeser', () => {
  test('one edit gives one new record; all others, and all other maps, stay the same objects', () => {
    const p = einePerson();
    const { ez11 } = kleinesZielsystem(p);
    for (let i = 0; i < 500; i += 1) p.tut(createAktivitaet, { parentId: ez11, titel: `Liste ${i} führen` });
    const vorher = p.plan;
    const [id = ''] = [...vorher.aktivitaeten.keys()].slice(250);
    p.tut(updateAktivitaet, { id, felder: { titel: 'Neu' } });
    const neue = SAMMLUNG_NAMEN.flatMap((s) =>
      [...p.plan[s].entries()].filter(([k, v]) => vorher[s].get(k) !== v),
    );
    expect(neue.map(([k]) => k)).toEqual([id]);
    expect(SAMMLUNG_NAMEN.filter((s) => p.plan[s] !== vorher[s])).toEqual(['aktivitaeten']);
    expect(p.plan.meta).toBe(vorher.meta);
    expect(p.plan.unlesbar).toBe(vorher.unlesbar);
  });

  test('rows of the Gliederung stay the same objects where nothing about them changed', () => {
    const p = einePerson();
    const { rz2, ez11 } = kleinesZielsystem(p);
    const vorher = new Map(gliederung(p.plan).map((zeile) => [zeile.id, zeile]));
    p.tut(updateZiel, { id: ez11, felder: { titel: 'Anders' } });
    expect(gliederung(p.plan).every((zeile) => vorher.get(zeile.id) === zeile)).toBe(true);
    p.tut(createZiel, { ebene: 'ergebnisziel', parentId: rz2 });
    const andere = gliederung(p.plan).filter(
      (zeile) => vorher.has(zeile.id) && vorher.get(zeile.id) !== zeile,
    );
    expect(andere).toHaveLength(2);
  });

  test('where only a field has changed, what the others hold is not read again', () => {
    const p = einePerson();
    const { ez11 } = kleinesZielsystem(p);
    const zeitraum = { von: '2026-01-01', bis: null, rhythmus: '' };
    p.tut(createAktivitaet, { parentId: ez11, titel: 'Liste führen' });
    const [id = ''] = [...p.plan.aktivitaeten.keys()].slice(-1);
    p.tut(updateAktivitaet, { id, felder: { zeitraum } });
    const vorher = p.plan.aktivitaeten.get(id);
    p.tut(updateAktivitaet, { id, felder: { titel: 'Anders' } });
    expect(p.plan.aktivitaeten.get(id)).toEqual({ ...vorher, titel: 'Anders' });
    expect(p.plan.aktivitaeten.get(id)?.zeitraum).toBe(vorher?.zeitraum);
  });

  test('whatever is written, one key or many, it says what a reader of the whole document says', () => {
    const doc = dokument({
      aktivitaeten: { t: { platz, titel: 'eins', beschreibung: new Y.Text('lang') } },
      ziele: { z: gut, t2: gut },
    });
    const leser = new PlanLeser(doc);
    const t = () => doc.getMap('aktivitaeten').get('t') as Y.Map<unknown>;
    const schritte: (() => void)[] = [
      () => t().set('titel', 'zwei'),
      () => t().set('zeitraum', { von: '2026-01-01', bis: null, rhythmus: '', fremd: 1 }),
      () => t().set('titel', 42),
      () => t().set('zeitraum', null),
      () => t().set('titel', 'drei'),
      () => t().delete('titel'),
      () => t().delete('platz'),
      () => t().set('platz', { parentId: 'z', rank: 'a1' }),
      () => t().set('beteiligteIds/z', true),
      () => t().set('beteiligteIds', ['z']),
      () => t().set('beschreibung', new Y.Text('neu')),
      () => (t().get('beschreibung') as Y.Text).insert(0, 'ganz '),
      () => t().set('unbekannt', 1),
      () => t().set('__proto__', { boese: true }),
      () => t().set('id', 'anders'),
      () => t().set('titel', new Y.Map()),
      () => doc.getMap('aktivitaeten').set('t2', new Y.Map(Object.entries({ platz, titel: 'doppelt' }))),
      () => (doc.getMap('ziele').get('t2') as Y.Map<unknown>).set('titel', 'auch doppelt'),
      () => doc.getMap('ziele').delete('t2'),
      () => (doc.getMap('aktivitaeten').get('t2') as Y.Map<unknown>).set('titel', 'nicht mehr'),
      () => doc.transact(() => [t().set('titel', 'a'), t().set('titel', 'b'), t().set('geloescht', null)]),
      () =>
        doc.transact(() => {
          t().set('titel', 'in der alten');
          doc.getMap('aktivitaeten').set('t', new Y.Map(Object.entries({ platz, titel: 'neu' })));
          t().set('titel', 'in der neuen');
        }),
      () => doc.transact(() => [t().set('titel', 'weg'), doc.getMap('aktivitaeten').delete('t')]),
    ];
    for (const schritt of schritte) {
      schritt();
      expect(leser.plan).toEqual(readPlan(doc));
    }
    leser.destroy();
  });

  test('subscribers hear once per transaction, and not about what changed nothing', () => {
    const p = einePerson();
    const leser = new PlanLeser(p.doc);
    let gehoert = 0;
    const ende = leser.subscribe(() => {
      gehoert += 1;
    });
    kleinesZielsystem(p);
    expect(gehoert).toBe(8);
    p.doc.getMap('anderes').set('x', 1);
    expect(gehoert).toBe(8);
    ende();
    p.doc.getMap('meta').set('zielgruppe', 'x');
    expect(gehoert).toBe(8);
    expect(leser.plan.meta.zielgruppe).toBe('x');
    leser.destroy();
  });
});
