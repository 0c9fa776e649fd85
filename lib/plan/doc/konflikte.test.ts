import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { kleinesZielsystem } from '@/lib/plan/testing/beispiel';
import { einePerson, gleicheAb, zweiPersonen } from '@/lib/plan/testing/person';
import { updateZiel } from '@/lib/plan/zielsystem/commands/update-ziel';
import { beobachteKonflikte, type Konflikt } from './konflikte';

function zuZweit() {
  const p = einePerson();
  const ids = kleinesZielsystem(p);
  const [a, b] = zweiPersonen(Y.encodeStateAsUpdate(p.doc));
  const beiA: Konflikt[] = [];
  const beiB: Konflikt[] = [];
  beobachteKonflikte(a.doc, (k) => beiA.push(k));
  beobachteKonflikte(b.doc, (k) => beiB.push(k));
  return { a, b, beiA, beiB, ...ids };
}

describe('beobachteKonflikte', () => {
  test.each([1, 2, 3, 4])('both sides hear the same loser and winner (%i)', () => {
    const { a, b, beiA, beiB, ez11 } = zuZweit();
    a.tut(updateZiel, { id: ez11, felder: { titel: 'von A' } });
    b.tut(updateZiel, { id: ez11, felder: { titel: 'von B' } });
    gleicheAb(a, b);
    const geblieben = a.plan.ziele.get(ez11)?.titel;
    const verloren = geblieben === 'von A' ? 'von B' : 'von A';
    expect(beiA).toEqual([{ sammlung: 'ziele', id: ez11, feld: 'titel', verloren, geblieben }]);
    expect(beiB).toEqual(beiA);
  });

  test.each([1, 2, 3, 4])('several edits while apart still lose as one value (%i)', () => {
    const { a, b, beiA, ez11 } = zuZweit();
    a.tut(updateZiel, { id: ez11, felder: { titel: 'A eins' } });
    a.tut(updateZiel, { id: ez11, felder: { titel: 'A zwei' } });
    b.tut(updateZiel, { id: ez11, felder: { titel: 'B eins' } });
    b.tut(updateZiel, { id: ez11, felder: { titel: 'B zwei' } });
    gleicheAb(a, b);
    const werte = beiA.map(({ verloren, geblieben }) => [verloren, geblieben]);
    expect(werte).toHaveLength(1);
    expect(werte.flat().sort()).toEqual(['A zwei', 'B zwei']);
  });

  test('no report when one saw the other’s value, both wrote the same, or a text merged', () => {
    const { a, b, beiA, beiB, ez11, ez12 } = zuZweit();
    a.tut(updateZiel, { id: ez11, felder: { titel: 'erst' } });
    gleicheAb(a, b);
    b.tut(updateZiel, { id: ez11, felder: { titel: 'dann' } });
    a.tut(updateZiel, { id: ez12, felder: { richtung: 'systembezogen', begruendung: 'A' } });
    b.tut(updateZiel, { id: ez12, felder: { richtung: 'systembezogen', begruendung: 'B' } });
    gleicheAb(a, b);
    expect([...beiA, ...beiB]).toEqual([]);
  });
});
