import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { SAMMLUNG_NAMEN } from '@/lib/plan/doc/plan';
import { readPlan } from '@/lib/plan/doc/read-plan';
import { pruefeZielsystem } from '@/lib/plan/zielsystem/pruefungen';
import { gliederung } from '@/lib/plan/zielsystem/views';
import { analyseAusDatei, leseNetzwerkdatei, planAusDatei } from './read';
import { type Netzwerkdatei, netzwerkdateiJsonSchema } from './schema';
import { dateiAusPlan, netzwerkdateiText } from './write';

function gelesen(json: unknown): Netzwerkdatei {
  const ergebnis = leseNetzwerkdatei(json);
  if (!ergebnis.ok) throw new Error(JSON.stringify(ergebnis.fehler));
  return ergebnis.datei;
}

/** As the server does it: a new document, its bytes, opened elsewhere, exported. */
function export_(datei: Netzwerkdatei): string {
  const doc = new Y.Doc();
  const bytes = planAusDatei(doc, datei);
  const anderswo = new Y.Doc();
  Y.applyUpdate(anderswo, bytes);
  return netzwerkdateiText(dateiAusPlan(readPlan(anderswo), datei.netzwerk));
}

const huelle = (plan: object) => ({ format: 'diadem-netzwerk', version: 1, netzwerk: { name: 'N' }, plan });
const platz = { parentId: null, rank: 'a0' };
const gz = { id: 'gz', ebene: 'grundsatzziel', platz };

describe('leseNetzwerkdatei', () => {
  test.each<[string, unknown, string, string]>([
    ['something else', { format: 'anderes' }, 'format', 'Unbekannter Wert. Möglich sind: diadem-netzwerk.'],
    ['no object', 'Text', 'Datei', 'Hier gehört ein Objekt hin.'],
    ['a newer version', { ...huelle({}), version: 2 }, 'version', 'Unbekannter Wert. Möglich sind: 1.'],
    [
      'a wrong type',
      huelle({ ziele: [{ ...gz, titel: 3 }] }),
      'plan.ziele[0].titel',
      'Hier gehört ein Text hin.',
    ],
    [
      'a misspelt field',
      huelle({ ziele: [{ ...gz, tittel: 'x' }] }),
      'plan.ziele[0]',
      'Unbekannte Angabe: tittel.',
    ],
    [
      'a number that is none',
      huelle({ kostenpositionen: [{ id: 'k', platz, menge: Number.NaN }] }),
      'plan.kostenpositionen[0].menge',
      'Hier gehört eine Zahl hin.',
    ],
    [
      'a bad id',
      huelle({ ziele: [{ ...gz, id: 'a b' }] }),
      'plan.ziele[0].id',
      'Die Schreibweise ist nicht erlaubt.',
    ],
    [
      'the same id twice',
      huelle({ ziele: [gz], akteure: [{ id: 'gz', platz }] }),
      'plan.ziele[0].id',
      'Die Kennung „gz“ kommt mehrfach vor (auch in „akteure“).',
    ],
    [
      'a parent that is missing',
      huelle({ ziele: [{ ...gz, platz: { parentId: 'x', rank: 'a0' } }] }),
      'plan.ziele[0].platz.parentId',
      '„x“ gibt es in der Datei nicht, oder es kann hier nicht darüber stehen.',
    ],
    [
      'a parent of the wrong kind',
      huelle({ ziele: [gz], messwerte: [{ id: 'm', platz: { parentId: 'gz', rank: 'a0' } }] }),
      'plan.messwerte[0].platz.parentId',
      '„gz“ gibt es in der Datei nicht, oder es kann hier nicht darüber stehen.',
    ],
    [
      'an Akteur that is missing',
      huelle({ aktivitaeten: [{ id: 't', platz, beteiligteIds: ['x'] }] }),
      'plan.aktivitaeten[0].beteiligteIds[0]',
      '„x“ gibt es in der Datei nicht, oder es ist etwas anderes. Hier gehört hin: Akteur.',
    ],
    [
      'a theme whose goal is missing',
      huelle({ themen: [{ id: 't', platz, zielIds: ['x'] }] }),
      'plan.themen[0].zielIds[0]',
      '„x“ gibt es in der Datei nicht, oder es ist etwas anderes. Hier gehört hin: Ziel.',
    ],
    [
      'a theme whose cluster is missing',
      huelle({ themen: [{ id: 't', platz: { ...platz, clusterId: 'x' } }] }),
      'plan.themen[0].platz.clusterId',
      '„x“ gibt es in der Datei nicht, oder es ist etwas anderes. Hier gehört hin: Cluster.',
    ],
  ])('%s is refused with place and sentence', (_name, json, pfad, satz) => {
    const ergebnis = leseNetzwerkdatei(json);
    expect(ergebnis.ok ? [] : ergebnis.fehler).toContainEqual({ pfad, satz });
  });

  test('__proto__ and constructor reach no prototype, as key or as id (S13)', () => {
    const boese = JSON.parse(
      '{"format":"diadem-netzwerk","version":1,"netzwerk":{"name":"N"},"__proto__":{"boese":1},"plan":{"__proto__":{"boese":1},"ziele":[{"id":"__proto__","ebene":"grundsatzziel","platz":{"parentId":null,"rank":"a0"}},{"id":"gut","ebene":"grundsatzziel","platz":{"parentId":null,"rank":"a0","__proto__":{"boese":1}}}]}}',
    );
    const ergebnis = leseNetzwerkdatei(boese);
    expect(ergebnis.ok ? [] : ergebnis.fehler.map(({ pfad }) => pfad)).toContain('plan.ziele[0].id');
    expect(Object.keys(Object.prototype)).toEqual([]);
    boese.plan.ziele.shift();
    const zweites = leseNetzwerkdatei(boese);
    if (zweites.ok) expect(export_(zweites.datei)).not.toContain('boese');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('a file full of mistakes gives a list one can read', () => {
    const ergebnis = leseNetzwerkdatei(huelle({ ziele: Array.from({ length: 5_000 }, () => ({})) }));
    expect(ergebnis.ok ? 0 : ergebnis.fehler.length).toBe(101);
    expect(ergebnis.ok ? '' : ergebnis.fehler.at(-1)?.satz).toMatch(/^… und 9?\d*\.\d{3} weitere Stellen\.$/);
  });

  test('deep nesting is refused, not followed', () => {
    const tief = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`);
    expect(leseNetzwerkdatei(huelle({ ziele: tief })).ok).toBe(false);
    expect(leseNetzwerkdatei(huelle({ ziele: [{ ...gz, titel: tief }] })).ok).toBe(false);
  });
});

describe('export → import → export', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const text = fc.string({ unit: 'grapheme', maxLength: 20 });
  const ort = (eltern: readonly string[]) =>
    fc.record({
      parentId: fc.constantFrom(...eltern, null),
      rank: fc.constantFrom('a0', 'a1', 'a0V', 'seltsam'),
    });
  const geloescht = fc.constantFrom(null, { am: '2026-11-20T10:00:00.000Z', durch: 'VHS' });
  const plan = fc
    .record({
      akteure: fc.array(
        fc.record({
          platz: ort(ids.map((i) => `akt${i}`)),
          name: text,
          kurzname: text,
          notiz: text,
          geloescht,
        }),
        { maxLength: 6 },
      ),
      ziele: fc.array(
        fc.record({
          ebene: fc.constantFrom('grundsatzziel', 'rahmenziel', 'ergebnisziel'),
          platz: fc.record({
            parentId: fc.constantFrom(...ids.map((i) => `zie${i}`), null),
            rank: fc.constantFrom('a0', 'a1'),
            als: fc.constantFrom('ziel', 'alternative'),
          }),
          titel: text,
          begruendung: text,
          geloescht,
        }),
        { maxLength: 6 },
      ),
      aktivitaeten: fc.array(
        fc.record({
          platz: ort(ids.map((i) => `zie${i}`)),
          titel: text,
          beteiligteIds: fc.subarray(ids.map((i) => `akt${i}`)),
          aufwand: fc.constantFrom(null, { menge: -0.5, einheit: 'h' }),
        }),
        { maxLength: 6 },
      ),
    })
    .map((roh) => {
      const mitId = <T extends object>(kuerzel: string, liste: T[]) =>
        liste.map((e, i) => ({ id: `${kuerzel}${ids[i]}`, ...e }));
      const akteure = mitId('akt', roh.akteure);
      const ziele = mitId('zie', roh.ziele);
      const da = new Set([...akteure, ...ziele].map(({ id }) => id));
      const heil = <T extends { platz: { parentId: string | null } }>(e: T) => ({
        ...e,
        platz: {
          ...e.platz,
          parentId: e.platz.parentId && da.has(e.platz.parentId) ? e.platz.parentId : null,
        },
      });
      return {
        akteure: akteure.map(heil),
        ziele: ziele.map(heil),
        aktivitaeten: mitId('tun', roh.aktivitaeten).map((e) => ({
          ...heil(e),
          beteiligteIds: e.beteiligteIds.filter((id) => da.has(id)),
        })),
      };
    });

  test('is byte-identical for any plan', () => {
    fc.assert(
      fc.property(plan, (p) => {
        const erster = export_(gelesen(huelle(p)));
        const zweiter = export_(gelesen(JSON.parse(erster)));
        expect(zweiter).toBe(erster);
      }),
      { numRuns: 300 },
    );
  });

  test('themes keep stack, cluster, places, links and planning data; unknown links are left out', () => {
    const doc = new Y.Doc();
    planAusDatei(
      doc,
      gelesen(
        huelle({
          ziele: [gz],
          akteure: [{ id: 'x', platz }],
          themencluster: [{ id: 'c', platz, titel: 'Kurs' }],
          themen: [
            {
              id: 't',
              platz: { ...platz, clusterId: 'c' },
              titel: 'Wartezeit',
              art: 'generativ',
              zielIds: ['gz'],
              akteurIds: ['x'],
              fallIds: ['f'],
              relevanz: 5,
            },
            { id: 'u', platz: { parentId: 't', rank: 'a1', clusterId: 'c' }, ausThemaIds: ['t'] },
          ],
          fundstellen: [
            { id: 's', platz: { parentId: 't', rank: 'a0' }, fallId: 'f', alias: 'Herr A.', zitat: 'lange' },
          ],
          planungsdaten: [
            { id: 'd', platz, titel: '27 Wochen', wert: { zahl: 27, einheit: 'Wochen' }, stuetztIds: ['t'] },
          ],
        }),
      ),
    );
    const erster = netzwerkdateiText(dateiAusPlan(readPlan(doc), { name: 'N' }));
    expect(export_(gelesen(JSON.parse(erster)))).toBe(erster);
    doc.getMap('akteure').delete('x');
    doc.getMap('themencluster').delete('c');
    const zweiter = dateiAusPlan(readPlan(doc), { name: 'N' });
    expect(zweiter.plan.themen[0]).toMatchObject({
      akteurIds: [],
      platz: { clusterId: null },
      zielIds: ['gz'],
    });
    expect(leseNetzwerkdatei(zweiter).ok).toBe(true);
  });

  test('a plan with broken references can be exported and read again', () => {
    const doc = new Y.Doc();
    planAusDatei(
      doc,
      gelesen(
        huelle({
          ziele: [gz],
          akteure: [{ id: 'x', platz }],
          aktivitaeten: [{ id: 't', platz, federfuehrungId: 'x' }],
        }),
      ),
    );
    const tat = doc.getMap('aktivitaeten').get('t');
    if (tat instanceof Y.Map) tat.set('platz', { parentId: 'weg', rank: 'a0' });
    doc.getMap('akteure').delete('x');
    const erster = netzwerkdateiText(dateiAusPlan(readPlan(doc), { name: 'N' }));
    expect(export_(gelesen(JSON.parse(erster)))).toBe(erster);
  });
});

const ZIELSYSTEM = [
  'beziehungen',
  'fehlende',
  'karten',
  'ziele',
  'aktivitaeten',
  'indikatoren',
  'quellen',
  'annahmen',
  'messwerte',
] as const;

describe('the demo network', () => {
  const bytes = readFileSync('prisma/demo/netzwerk.json', 'utf8');
  const datei = gelesen(JSON.parse(bytes));
  const doc = new Y.Doc();
  planAusDatei(doc, datei);
  const demo = readPlan(doc);

  test('is valid, canonical and readable to the last record', () => {
    expect(export_(datei)).toBe(bytes);
    expect(demo.unlesbar).toEqual([]);
    expect(demo.akteure.size).toBe(20);
    expect(ZIELSYSTEM.every((sammlung) => demo[sammlung].size > 0)).toBe(true);
    expect(gliederung(demo).some(({ nichtZugeordnet }) => nichtZugeordnet)).toBe(false);
    expect(gliederung(demo).filter(({ alternative }) => alternative)).toHaveLength(1);
  });

  test('has a Beteiligtenanalyse of functions that is valid, complete and comes back to the byte', () => {
    const analyse = JSON.parse(readFileSync('prisma/demo/beteiligtenanalyse.json', 'utf8'));
    const mit = gelesen({ ...JSON.parse(bytes), beteiligtenanalyse: analyse });
    const urteile = new Y.Doc();
    analyseAusDatei(urteile, mit);
    const gelesene = readPlan(urteile);
    expect(gelesene.unlesbar).toEqual([]);
    expect([...gelesene.einschaetzungen.keys()].sort()).toEqual([...demo.akteure.keys()].sort());
    const erster = dateiAusPlan(demo, { name: 'N' }, { analyse: gelesene });
    const zweites = new Y.Doc();
    analyseAusDatei(zweites, gelesen(JSON.parse(JSON.stringify(erster))));
    expect(dateiAusPlan(demo, { name: 'N' }, { analyse: readPlan(zweites) })).toEqual(erster);
    expect(dateiAusPlan(demo, { name: 'N' })).not.toHaveProperty('beteiligtenanalyse');
  });

  test('read in without judgements has an empty Einschätzung for each Akteur, so that anybody can write at once', () => {
    const urteile = new Y.Doc();
    analyseAusDatei(urteile, gelesen(JSON.parse(bytes)));
    const { einschaetzungen, unlesbar } = readPlan(urteile);
    expect(unlesbar).toEqual([]);
    expect([...einschaetzungen.keys()].sort()).toEqual([...demo.akteure.keys()].sort());
  });

  test('shows hints where it is unfinished: Rahmenziel 3', () => {
    const regeln = new Set(pruefeZielsystem(demo).map(({ regel }) => regel));
    expect([...regeln]).toEqual(
      expect.arrayContaining([
        'ziel-zustand',
        'indikator-fehlt',
        'aktivitaet-fehlt',
        'hinreichend-offen',
        'kernnetzwerk-unbeteiligt',
      ]),
    );
    expect(pruefeZielsystem(demo).some(({ regel }) => regel === 'aktivitaet-anweisung')).toBe(false);
  });
});

test('the JSON schema names every collection and can be published', () => {
  const schema = JSON.stringify(netzwerkdateiJsonSchema());
  for (const sammlung of SAMMLUNG_NAMEN) expect(schema).toContain(`"${sammlung}"`);
  expect(JSON.parse(schema)).toMatchObject({ $id: '/schema/netzwerk-1.json', type: 'object' });
});
