import { expect, test } from 'vitest';
import { createKette } from '@/lib/plan/dienstleistungskette/commands/ketten';
import { createLane } from '@/lib/plan/dienstleistungskette/commands/lanes';
import { nextSchritt } from '@/lib/plan/dienstleistungskette/commands/next-schritt';
import { moveSchritte } from '@/lib/plan/dienstleistungskette/commands/schritte';
import { ketteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { MASSE } from '@/lib/plan/dienstleistungskette/views/masse';
import { einePerson } from '@/lib/plan/testing/person';
import { inBahnen, nachbarlane, verschiebeAb, wieWeitZurueck } from './platz';

function kette() {
  const p = einePerson();
  const kettenId = p.tut(createKette, { titel: 'Bis Kursstart' });
  const start = [...p.plan.schritte.keys()][0] ?? '';
  const eins = p.tut(nextSchritt, { vonId: start, titel: 'eins' });
  const zwei = p.tut(nextSchritt, { vonId: eins, titel: 'zwei' });
  const bild = () => {
    const gefunden = ketteBild(p.plan, kettenId);
    if (!gefunden) throw new Error('no picture');
    return gefunden;
  };
  const x = (id: string) => bild().schritte.get(id)?.x ?? Number.NaN;
  return { p, bild, x, start, eins, zwei };
}

test('room is made behind a place, and what stands before it stays', () => {
  const { p, bild, x, start, eins, zwei } = kette();
  const [a, b, c] = [x(start), x(eins), x(zwei)];
  p.tut(moveSchritte, { orte: verschiebeAb(bild(), b, 120), label: 'Platz schaffen' });
  expect([x(start), x(eins), x(zwei)]).toEqual([a, b + 120, c + 120]);
  p.undo.undo();
  expect([x(start), x(eins), x(zwei)]).toEqual([a, b, c]);
});

test('a gap closes until the first step would touch one that stays, and never further', () => {
  const { p, bild, x, eins, zwei } = kette();
  const weit = wieWeitZurueck(bild(), x(zwei));
  expect(weit).toBeLessThan(0);
  p.tut(moveSchritte, { orte: verschiebeAb(bild(), x(zwei), weit) });
  const s = bild().schritte.get(eins);
  expect(x(zwei)).toBeGreaterThan(x(eins) + (s?.breite ?? 0));
  expect(wieWeitZurueck(bild(), x(zwei))).toBeCloseTo(0);
  expect(wieWeitZurueck(bild(), 1e6)).toBe(0);
});

test('several steps that change lane at once, one below the other before, do not end on one place', () => {
  const { p, bild, start, eins } = kette();
  const kettenId = bild().kette.id;
  const unten = p.tut(createLane, { kettenId, wer: { art: 'akteur', akteurId: null }, titel: 'Unten' });
  const drei = p.tut(nextSchritt, { vonId: start, titel: 'drei' });
  const vorher = bild();
  expect(vorher.schritte.get(drei)?.x).toBe(vorher.schritte.get(eins)?.x);
  const orte = inBahnen(vorher, [drei, eins], (s) => nachbarlane(vorher, s, 'unten'));
  p.tut(moveSchritte, { orte });
  const [a, b] = [bild().schritte.get(eins), bild().schritte.get(drei)];
  expect([a?.laneId, b?.laneId]).toEqual([unten, unten]);
  expect(Math.abs((a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThanOrEqual(MASSE.zeile);
});
