import { expect, test } from 'vitest';
import { einePerson } from '@/lib/plan/testing/person';
import { alignSchritte, distributeSchritte } from './ausrichten';
import { createKette } from './ketten';
import { createLane } from './lanes';
import { createSchritt, moveSchritte } from './schritte';

/** Lane A: eins, zwei, drei from left to right, a little uneven; lane B: vier, below eins. */
function uneben() {
  const p = einePerson();
  const kettenId = p.tut(createKette, { titel: 'K' });
  const lane = (titel: string) =>
    p.tut(createLane, { kettenId, wer: { art: 'akteur', akteurId: null }, titel });
  const [a, b] = [lane('A'), lane('B')];
  const schritt = (titel: string, laneId: string, x: number, y: number) =>
    p.tut(createSchritt, { kettenId, art: 'schritt', titel, platz: { laneId, x, y } });
  const ids = {
    ...{ eins: schritt('eins', a, 16, 24), zwei: schritt('zwei', a, 232, 40) },
    ...{ drei: schritt('drei', a, 600, 8), vier: schritt('vier', b, 40, 24) },
  };
  const platz = (id: string) => p.plan.schritte.get(id)?.platz;
  return { p, kettenId, a, b, ...ids, platz };
}

test('steps of a lane come into the row of the first chosen; one undo step with its own name takes it back', () => {
  const { p, a, zwei, drei, platz } = uneben();
  p.tut(alignSchritte, { ids: [zwei, drei], wie: 'zeile' });
  expect(platz(drei)).toEqual({ laneId: a, x: 600, y: 40 });
  expect(p.undo.undoStack.at(-1)?.meta.get('label')).toBe('In einer Zeile ausrichten');
  p.undo.undo();
  expect(platz(drei)).toEqual({ laneId: a, x: 600, y: 8 });
});

test('into a column across lanes, and nobody changes lane', () => {
  const { p, a, b, eins, vier, platz } = uneben();
  p.tut(alignSchritte, { ids: [eins, vier], wie: 'spalte' });
  expect([platz(eins)?.laneId, platz(vier)]).toEqual([a, { laneId: b, x: 16, y: 24 }]);
});

test('equal gaps: the outermost stay', () => {
  const { p, eins, zwei, drei, platz } = uneben();
  p.tut(distributeSchritte, { ids: [drei, eins, zwei], wie: 'waagerecht' });
  expect([eins, zwei, drei].map((id) => platz(id)?.x)).toEqual([16, 308, 600]);
});

test('equal gaps from top to bottom, each lane for itself; its undo has its own name', () => {
  const { p, a, b, eins, zwei, drei, vier, platz } = uneben();
  p.tut(moveSchritte, { orte: [{ id: zwei, platz: { laneId: a, x: 232, y: 200 } }] });
  p.tut(moveSchritte, { orte: [{ id: drei, platz: { laneId: a, x: 600, y: 424 } }] });
  p.tut(distributeSchritte, { ids: [drei, vier, eins, zwei], wie: 'senkrecht' });
  expect([eins, zwei, drei].map((id) => platz(id))).toEqual([
    { laneId: a, x: 16, y: 24 },
    { laneId: a, x: 232, y: 224 },
    { laneId: a, x: 600, y: 424 },
  ]);
  expect(platz(vier)).toEqual({ laneId: b, x: 40, y: 24 });
  expect(p.undo.undoStack.at(-1)?.meta.get('label')).toBe('Senkrecht verteilen');
  expect(p.abgelehnt(distributeSchritte, { ids: [eins, zwei, vier], wie: 'senkrecht' })).toMatch(
    /drei Schritte derselben Bahn/,
  );
});

test('it says why not', () => {
  const { p, kettenId, a, eins, zwei, vier } = uneben();
  expect(p.abgelehnt(alignSchritte, { ids: [eins], wie: 'zeile' })).toMatch(/mindestens zwei/);
  expect(p.abgelehnt(distributeSchritte, { ids: [eins, zwei], wie: 'senkrecht' })).toMatch(/mindestens drei/);
  expect(p.abgelehnt(alignSchritte, { ids: [eins, vier], wie: 'zeile' })).toMatch(/verschiedenen Bahnen/);
  expect(p.abgelehnt(alignSchritte, { ids: [eins, zwei], wie: 'spalte' })).toMatch(
    /„eins“ und „zwei“ stünden/,
  );
  const enge = ['x', 'y', 'z'].map((titel, i) =>
    p.tut(createSchritt, {
      kettenId,
      art: 'schritt',
      titel,
      platz: { laneId: a, x: 900 + i * 170, y: i * 70 },
    }),
  );
  expect(p.abgelehnt(alignSchritte, { ids: [enge[0] ?? '', eins, 'weg'], wie: 'zeile' })).toMatch(
    /gibt es nicht/,
  );
  const andere = p.tut(createKette, { titel: 'Andere' });
  const fremd = p.tut(createSchritt, {
    kettenId: andere,
    art: 'schritt',
    platz: { laneId: null, x: 0, y: 0 },
  });
  expect(p.abgelehnt(alignSchritte, { ids: [eins, fremd], wie: 'spalte' })).toMatch(/verschiedenen Ketten/);
});
