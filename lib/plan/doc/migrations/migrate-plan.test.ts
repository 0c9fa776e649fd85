import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { SCHEMA_VERSION } from '../plan';
import { readPlan } from '../read-plan';
import { MIGRATIONEN, migratePlan } from './migrate-plan';
import type { Migration } from './migration';

/** A document of version 1 with one goal, as it was stored on the day version 1 was fixed. Never generate it anew. */
const VERSION_1 =
  'AQvnJAAoAQRtZXRhDXNjaGVtYVZlcnNpb24BfQEoAQRtZXRhCnNvemlhbHJhdW0BdwdTdGFkdCBaKAEEbWV0YQp6aWVsZ3J1cHBlAXcPTmV1enVnZXdhbmRlcnRlJwEFemllbGUIemllbF9hbHQBJwDnJAMLYmVncnVlbmR1bmcCBADnJAQEd2VpbCcA5yQDEGhpbnJlaWNoZW5kTm90aXoCKADnJAMFZWJlbmUBdw1ncnVuZHNhdHp6aWVsKADnJAMFcGxhdHoBdgMIcGFyZW50SWR+BHJhbmt3AmEwA2Fsc3cEemllbCgA5yQDBXRpdGVsAXcTIEFsbGUgc2luZCBpbSBLdXJzICgA5yQDC2hpbnJlaWNoZW5kAXcCamEA';

function geoeffnet(bytes: string): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Buffer.from(bytes, 'base64'));
  return doc;
}

/** Two steps as a later version might bring them. */
const PROBE: readonly Migration[] = [
  {
    name: 'ort-zu-sozialraum-notiz',
    nach: 2,
    apply: (doc) => doc.getMap('meta').set('notiz', doc.getMap('meta').get('sozialraum')),
  },
  {
    name: 'titel-ohne-leerraum',
    nach: 3,
    apply: (doc) => {
      for (const ziel of doc.getMap('ziele').values()) {
        if (ziel instanceof Y.Map) ziel.set('titel', String(ziel.get('titel')).trim());
      }
    },
  },
];

test('stored bytes of version 1 open and say what they said', () => {
  const doc = geoeffnet(VERSION_1);
  migratePlan(doc);
  const plan = readPlan(doc);
  expect(plan.unlesbar).toEqual([]);
  expect(plan.meta).toMatchObject({ schemaVersion: SCHEMA_VERSION, sozialraum: 'Stadt Z' });
  expect([...plan.ziele.values()]).toMatchObject([
    {
      id: 'ziel_alt',
      ebene: 'grundsatzziel',
      titel: ' Alle sind im Kurs ',
      begruendung: 'weil',
      hinreichend: 'ja',
    },
  ]);
});

test('every migration of this version runs on old bytes, in order, each by its name', () => {
  expect(migratePlan(geoeffnet(VERSION_1)).angewandt).toEqual(MIGRATIONEN.plan.map(({ name }) => name));
  expect(MIGRATIONEN.plan.map(({ nach }) => nach)).toEqual(MIGRATIONEN.plan.map((_, i) => i + 2));
  expect(SCHEMA_VERSION).toBe(1 + MIGRATIONEN.plan.length);
});

test('steps run once: stopped half-way it goes on, run again it changes nothing', () => {
  const doc = geoeffnet(VERSION_1);
  expect(migratePlan(doc, PROBE.slice(0, 1))).toEqual({
    von: 1,
    nach: 2,
    angewandt: ['ort-zu-sozialraum-notiz'],
  });
  expect(migratePlan(doc, PROBE)).toEqual({ von: 2, nach: 3, angewandt: ['titel-ohne-leerraum'] });
  const bytes = Y.encodeStateAsUpdate(doc);
  expect(migratePlan(doc, PROBE)).toEqual({ von: 3, nach: 3, angewandt: [] });
  expect(Y.encodeStateAsUpdate(doc)).toEqual(bytes);
  expect(doc.getMap('meta').get('notiz')).toBe('Stadt Z');
  expect([...readPlan(doc).ziele.values()][0]?.titel).toBe('Alle sind im Kurs');
});

test('a document newer than this code is left alone; one without a readable version is of the first', () => {
  const neu = new Y.Doc();
  neu.getMap('meta').set('schemaVersion', 99);
  expect(migratePlan(neu, PROBE)).toEqual({ von: 99, nach: 99, angewandt: [] });
  const stumm = new Y.Doc();
  stumm.getMap('meta').set('schemaVersion', Number.NaN);
  expect(migratePlan(stumm, PROBE).von).toBe(1);
});
