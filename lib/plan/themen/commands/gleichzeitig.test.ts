import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Command } from '@/lib/plan/doc/command';
import { readPlan } from '@/lib/plan/doc/read-plan';
import { einePerson, gleicheAb, type Person, zweiPersonen } from '@/lib/plan/testing/person';
import { deleteElement, restoreElement } from '@/lib/plan/zielsystem/commands/bin';
import { datenZuThema, themenStruktur } from '../views';
import { linkThema } from './bezuege';
import { createCluster } from './cluster';
import { addFundstelle, unlinkFall } from './fundstelle';
import { createPlanungsdatum, setDatenbezug } from './planungsdaten';
import { mergeThema, splitStapel, splitThema } from './stapel';
import { createThema, moveThema, updateThema } from './thema';

const bild = (p: Person) =>
  themenStruktur(p.plan).liste.map(({ id, stapel, bezuege, faelle }) => [
    id,
    stapel.map((t) => t.id),
    bezuege,
    faelle,
  ]);

/** Both see the same, and every theme is somewhere: by itself, in a stack or in the bin. */
function einig(a: Person, b: Person) {
  gleicheAb(a, b);
  expect(bild(a)).toEqual(bild(b));
  expect(readPlan(a.doc)).toEqual(b.plan);
}

function zuZweit() {
  const p = einePerson();
  const [x = '', y = '', z = ''] = ['X', 'Y', 'Z'].map((titel) => p.tut(createThema, { titel }));
  const [a, b] = zweiPersonen(Y.encodeStateAsUpdate(p.doc));
  return { a, b, x, y, z };
}

describe('two people in the same second', () => {
  test('each merges into the other’s theme: one stands for both, none is lost, and they come apart again', () => {
    const { a, b, x, y } = zuZweit();
    a.tut(mergeThema, { id: x, inId: y });
    b.tut(mergeThema, { id: y, inId: x });
    einig(a, b);
    const [oben, unten] = [x, y].sort();
    const stapel = themenStruktur(a.plan).nachId.get(oben ?? '')?.stapel;
    expect(stapel?.map(({ id }) => id)).toEqual([unten]);
    a.tut(splitThema, { id: unten ?? '' });
    einig(a, b);
    expect(themenStruktur(b.plan).liste).toHaveLength(3);
  });

  test('a theme is merged into one that is merged elsewhere: both lie in the last', () => {
    const { a, b, x, y, z } = zuZweit();
    a.tut(mergeThema, { id: x, inId: y });
    b.tut(mergeThema, { id: y, inId: z });
    einig(a, b);
    expect(themenStruktur(a.plan).nachId.get(z)?.stapel).toHaveLength(2);
    b.tut(splitStapel, { id: z });
    einig(a, b);
    expect(themenStruktur(a.plan).liste).toHaveLength(3);
  });

  test('one moves a theme to another column, the other into another cluster: both hold', () => {
    const { a, b, x, y } = zuZweit();
    const cluster = b.tut(createCluster, { titel: 'Kurs', themaIds: [y] });
    gleicheAb(a, b);
    a.tut(moveThema, { id: x, art: 'generativ' });
    b.tut(moveThema, { id: x, clusterId: cluster, nachId: y });
    einig(a, b);
    expect(a.plan.themen.get(x)?.art).toBe('generativ');
  });

  test('one merges a theme into one the other deletes: it is in the bin with it and comes back with it', () => {
    const { a, b, x, y } = zuZweit();
    a.tut(mergeThema, { id: x, inId: y });
    b.tut(deleteElement, { sammlung: 'themen', id: y });
    einig(a, b);
    expect(themenStruktur(a.plan).liste).toHaveLength(1);
    a.tut(restoreElement, { sammlung: 'themen', id: y });
    einig(a, b);
    expect(themenStruktur(b.plan).nachId.get(y)?.stapel).toHaveLength(1);
  });

  test('both link, both rate, both write in the note: everything is kept', () => {
    const { a, b, x, y, z } = zuZweit();
    a.tut(linkThema, { id: x, bezug: 'ausThemaIds', zuId: y });
    b.tut(linkThema, { id: x, bezug: 'ausThemaIds', zuId: z });
    a.tut(updateThema, { id: x, felder: { relevanz: 4 } });
    b.tut(updateThema, { id: x, felder: { bedarf: 2 } });
    a.tut(updateThema, { id: x, felder: { notiz: 'Von A.' } });
    b.tut(updateThema, { id: x, felder: { notiz: 'Von B.' } });
    einig(a, b);
    const thema = a.plan.themen.get(x);
    expect(thema).toMatchObject({ relevanz: 4, bedarf: 2, ausThemaIds: [y, z].sort() });
    expect([thema?.notiz.includes('Von A.'), thema?.notiz.includes('Von B.')]).toEqual([true, true]);
  });

  test('one takes a case off while the other notes a place in it: what was just noted counts', () => {
    const { a, b, x } = zuZweit();
    a.tut(addFundstelle, { themaId: x, fallId: 'fall_a', alias: 'Herr A.' });
    gleicheAb(a, b);
    a.tut(unlinkFall, { id: x, fallId: 'fall_a' });
    b.tut(addFundstelle, { themaId: x, fallId: 'fall_a', zitat: 'neu' });
    einig(a, b);
    expect(themenStruktur(a.plan).nachId.get(x)?.faelle).toEqual(['fall_a']);
  });

  test('one says supports, the other contradicts: both are shown until it is cleared', () => {
    const { a, b, x } = zuZweit();
    const id = a.tut(createPlanungsdatum, { felder: { titel: 'Zahl' } });
    gleicheAb(a, b);
    a.tut(setDatenbezug, { id, themaId: x, bezug: 'stuetzt' });
    b.tut(setDatenbezug, { id, themaId: x, bezug: 'widerspricht' });
    einig(a, b);
    expect(datenZuThema(a.plan, x)).toMatchObject([{ bezug: 'beides' }]);
    b.tut(setDatenbezug, { id, themaId: x, bezug: 'stuetzt' });
    einig(a, b);
    expect(datenZuThema(a.plan, x)).toMatchObject([{ bezug: 'stuetzt' }]);
  });
});

test('merging, splitting, deleting at random: no circle, no divergence, nothing lost', () => {
  const basis = einePerson();
  const ids = ['1', '2', '3', '4'].map((titel) => basis.tut(createThema, { titel }));
  const stand = Y.encodeStateAsUpdate(basis.doc);
  const zug = fc.record({
    wer: fc.boolean(),
    was: fc.constantFrom('merge', 'split', 'aufloesen', 'loeschen', 'zurueck'),
    id: fc.constantFrom(...ids),
    zu: fc.constantFrom(...ids),
  });
  const versuche = <I, T>(p: Person, command: Command<I, T>, input: NoInfer<I>) => {
    if (command.rule(p.plan, input) === true) p.tut(command, input);
  };
  fc.assert(
    fc.property(fc.array(zug, { minLength: 2, maxLength: 8 }), (zuege) => {
      const [a, b] = zweiPersonen(stand);
      for (const { wer, was, id, zu } of zuege) {
        const p = wer ? a : b;
        if (was === 'merge') versuche(p, mergeThema, { id, inId: zu });
        if (was === 'split') versuche(p, splitThema, { id });
        if (was === 'aufloesen') versuche(p, splitStapel, { id });
        if (was === 'loeschen') versuche(p, deleteElement, { sammlung: 'themen', id });
        if (was === 'zurueck') versuche(p, restoreElement, { sammlung: 'themen', id });
      }
      gleicheAb(a, b);
      const { liste, wurzeln } = themenStruktur(a.plan);
      const gleich = JSON.stringify(bild(a)) === JSON.stringify(bild(b));
      const gezeigt = liste.reduce((summe, { stapel }) => summe + 1 + stapel.length, 0);
      const ausgeblendet = ids.filter((id) => !wurzeln.has(id));
      const erklaert = ausgeblendet.every((id) => imPapierkorb(a, id));
      a.schliesst();
      b.schliesst();
      return gleich && gezeigt + ausgeblendet.length === ids.length && erklaert;
    }),
    { numRuns: 2_000 },
  );
}, 120_000);

/** Itself, or something it lies in, carries the mark. */
function imPapierkorb(p: Person, id: string): boolean {
  const gesehen = new Set<string>();
  for (let thema = p.plan.themen.get(id); thema && !gesehen.has(thema.id); ) {
    if (thema.geloescht) return true;
    gesehen.add(thema.id);
    thema = p.plan.themen.get(thema.platz.parentId ?? '');
  }
  return false;
}
