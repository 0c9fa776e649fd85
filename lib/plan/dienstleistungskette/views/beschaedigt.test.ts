import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { readPlan } from '@/lib/plan/doc/read-plan';
import { leseNetzwerkdatei } from '@/lib/plan/netzwerkdatei/read';
import { dateiAusPlan } from '@/lib/plan/netzwerkdatei/write';
import { einePerson } from '@/lib/plan/testing/person';
import { duplicateKette } from '../commands/duplicate-kette';
import { createKette } from '../commands/ketten';
import { nextSchritt } from '../commands/next-schritt';
import { moveSchritte } from '../commands/schritte';
import { ketteBild } from './bild';

/** A document any member can write anything into (R29). */
function beschaedigt() {
  const p = einePerson();
  const kette = p.tut(createKette, { titel: 'Beschädigt' });
  const start = [...p.plan.schritte.keys()][0] ?? '';
  const eins = p.tut(nextSchritt, { vonId: start, titel: 'eins' });
  const roh = (sammlung: string, id: string, felder: object) => {
    const satz = new Y.Map<unknown>();
    p.doc.getMap(sammlung).set(id, satz);
    for (const [feld, wert] of Object.entries(felder)) satz.set(feld, wert);
  };
  const laneId = [...p.plan.lanes.keys()][0] ?? '';
  roh('schritte', 'nan', {
    kettenId: kette,
    art: 'schritt',
    titel: 'NaN',
    platz: { laneId, x: Number.NaN, y: 0 },
  });
  roh('schritte', 'weit', {
    kettenId: kette,
    art: 'schritt',
    titel: 'weit',
    platz: { laneId, x: 1e6, y: -1e6 },
  });
  roh('schritte', 'heimatlos', {
    kettenId: kette,
    art: 'schritt',
    titel: 'fremd',
    platz: { laneId: 'weg', x: 0, y: 0 },
  });
  roh('schritte', 'unbekannt', { kettenId: kette, art: 'raumschiff', platz: { laneId, x: 0, y: 0 } });
  roh('verbindungen', 'haengt', { kettenId: kette, enden: { vonId: eins, nachId: 'gibtsnicht' } });
  roh('verbindungen', 'kaputt', { kettenId: kette, enden: 'x' });
  return { p, kette, eins };
}

test('it opens, lists what is wrong, and draws everything that can be drawn', () => {
  const { p, kette } = beschaedigt();
  const bild = ketteBild(p.plan, kette);
  expect(bild?.befunde.map(({ art, id }) => `${art} ${id}`).sort()).toEqual([
    'bahn-fehlt heimatlos',
    'ende-fehlt haengt',
    'ort-unlesbar nan',
    'ort-unlesbar weit',
  ]);
  expect(p.plan.unlesbar.map(({ id }) => id)).toEqual(['unbekannt', 'kaputt']);
  for (const { x, y } of bild?.schritte.values() ?? []) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThan(5_000);
    expect(y).toBeGreaterThanOrEqual(0);
  }
});

test('it can be edited, copied and exported', () => {
  const { p, kette } = beschaedigt();
  const laneId = [...p.plan.lanes.keys()][0] ?? '';
  p.tut(moveSchritte, { orte: [{ id: 'nan', platz: { laneId, x: 16, y: 8 } }] });
  expect(ketteBild(p.plan, kette)?.befunde.some(({ id }) => id === 'nan')).toBe(false);
  const kopie = p.tut(duplicateKette, { id: kette, variante: 'soll' });
  expect(ketteBild(p.plan, kopie)?.befunde).toEqual([]);
  expect(ketteBild(p.plan, kopie)?.kette.istId).toBe(kette);
  const datei = JSON.parse(JSON.stringify(dateiAusPlan(readPlan(p.doc), { name: 'N' })));
  expect(leseNetzwerkdatei(datei).ok).toBe(true);
});
