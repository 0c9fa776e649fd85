import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createAkteur, moveAkteur } from '@/lib/plan/akteure/commands';
import { akteurListe } from '@/lib/plan/akteure/views';
import type { Command } from '@/lib/plan/doc/command';
import { readPlan } from '@/lib/plan/doc/read-plan';
import { kleinesZielsystem } from '@/lib/plan/testing/beispiel';
import { einePerson, gleicheAb, type Person, zweiPersonen } from '@/lib/plan/testing/person';
import { alternativenVon, gliederung, kinderVon, papierkorb } from '../views';
import { struktur } from '../views/struktur';
import { parkAsAlternative, promoteAlternative } from './alternativen';
import { deleteElement, restoreElement } from './bin';
import { createAktivitaet } from './create-aktivitaet';
import { createZiel } from './create-ziel';
import { moveAktivitaet } from './move-aktivitaet';
import { moveZiel } from './move-ziel';
import { reorder } from './reorder';
import { setBeteiligung } from './set-beteiligung';
import { shiftEbene } from './shift-ebene';
import { updateAktivitaet } from './update-aktivitaet';
import { updateZiel } from './update-ziel';

/** Both see the same, and every goal and Aktivität is somewhere: in the tree, unassigned or in the bin. */
function einig(a: Person, b: Person) {
  gleicheAb(a, b);
  expect(gliederung(a.plan)).toEqual(gliederung(b.plan));
  expect(readPlan(a.doc)).toEqual(b.plan);
  const { orte } = struktur(a.plan);
  const sichtbar = new Set(gliederung(a.plan).map(({ id }) => id));
  for (const [id, ort] of orte) expect(sichtbar.has(id)).toBe(ort.art !== 'papierkorb');
  expect(sichtbar.size).toBe(gliederung(a.plan).length);
}

function zuZweit() {
  const p = einePerson();
  const ids = kleinesZielsystem(p);
  const [a, b] = zweiPersonen(Y.encodeStateAsUpdate(p.doc));
  return { a, b, ...ids };
}

describe('two people in the same second', () => {
  test('one moves a goal, the other deletes it: it is in the bin and comes back at the new place', () => {
    const { a, b, ez11, rz2 } = zuZweit();
    a.tut(moveZiel, { id: ez11, parentId: rz2 });
    b.tut(deleteElement, { sammlung: 'ziele', id: ez11 });
    einig(a, b);
    expect(papierkorb(a.plan)).toHaveLength(1);
    b.tut(restoreElement, { sammlung: 'ziele', id: ez11 });
    einig(a, b);
    expect(kinderVon(a.plan, rz2)).toContain(ez11);
  });

  test('one moves a goal under another, which is deleted: both are in the bin, nothing is lost', () => {
    const { a, b, ez11, rz2, t1 } = zuZweit();
    a.tut(moveZiel, { id: ez11, parentId: rz2 });
    b.tut(deleteElement, { sammlung: 'ziele', id: rz2 });
    einig(a, b);
    expect(papierkorb(a.plan)).toMatchObject([{ id: rz2, enthalten: 4 }]);
    a.tut(restoreElement, { sammlung: 'ziele', id: rz2 });
    expect(kinderVon(a.plan, ez11)).toContain(t1);
  });

  test('both move the same goal: one place wins whole, parent and rank together', () => {
    const { a, b, gz, rz1, rz2, ez11, ez21 } = zuZweit();
    const rz3 = a.tut(createZiel, { ebene: 'rahmenziel', parentId: gz });
    gleicheAb(a, b);
    a.tut(moveZiel, { id: ez11, parentId: rz2, nachId: null });
    b.tut(moveZiel, { id: ez11, parentId: rz3 });
    einig(a, b);
    expect(kinderVon(a.plan, rz1)).not.toContain(ez11);
    const orte = [kinderVon(a.plan, rz2), kinderVon(a.plan, rz3)];
    expect([
      [[ez11, ez21], []],
      [[ez21], [ez11]],
    ]).toContainEqual(orte);
  });

  test('both add at the same place: both are there, in one order', () => {
    const { a, b, rz1, ez11 } = zuZweit();
    const x = a.tut(createZiel, { ebene: 'ergebnisziel', parentId: rz1, nachId: ez11 });
    const y = b.tut(createZiel, { ebene: 'ergebnisziel', parentId: rz1, nachId: ez11 });
    einig(a, b);
    expect(kinderVon(a.plan, rz1).slice(1, 3).sort()).toEqual([x, y].sort());
    // Their ranks are equal; putting something between them still works.
    const [, erster = ''] = kinderVon(a.plan, rz1);
    const mitte = a.tut(createZiel, { ebene: 'ergebnisziel', parentId: rz1, nachId: erster });
    einig(a, b);
    expect(kinderVon(b.plan, rz1)[2]).toBe(mitte);
  });

  test('one turns an Ergebnisziel into an Aktivität while the other adds below it: the addition stays visible', () => {
    const { a, b, ez12 } = zuZweit();
    const neu = b.tut(createAktivitaet, { parentId: ez12, titel: 'Neu' });
    const tat = a.tut(shiftEbene, { id: ez12, richtung: 'ein' });
    einig(a, b);
    const zeilen = gliederung(a.plan);
    expect(zeilen.find(({ id }) => id === tat)?.nichtZugeordnet).toBe(false);
    expect(zeilen.find(({ id }) => id === neu)?.nichtZugeordnet).toBe(true);
  });

  test('one shifts an Ergebnisziel out while the other adds below it: the addition looks for a place', () => {
    const { a, b, ez12 } = zuZweit();
    a.tut(shiftEbene, { id: ez12, richtung: 'aus' });
    const neu = b.tut(createAktivitaet, { parentId: ez12, titel: 'Neu' });
    einig(a, b);
    expect(gliederung(b.plan).at(-1)).toMatchObject({ id: neu, nichtZugeordnet: true });
  });

  test('both promote another alternative: one wins as a whole, the branch has one home', () => {
    const { a, b, rz1, ez11, t1, t2 } = zuZweit();
    const x = a.tut(createZiel, { ebene: 'ergebnisziel', parentId: ez11, als: 'alternative' });
    const y = a.tut(createZiel, { ebene: 'ergebnisziel', parentId: ez11, als: 'alternative' });
    gleicheAb(a, b);
    a.tut(promoteAlternative, { id: x });
    b.tut(promoteAlternative, { id: y });
    einig(a, b);
    const [oben = ''] = kinderVon(a.plan, rz1);
    expect([x, y]).toContain(oben);
    expect(kinderVon(a.plan, oben)).toEqual([t1, t2]);
    expect([...alternativenVon(a.plan, oben)].sort()).toEqual(
      [ez11, x, y].filter((id) => id !== oben).sort(),
    );
  });

  test('each parks the other’s goal: one is released, neither vanishes', () => {
    const { a, b, rz1, rz2 } = zuZweit();
    a.tut(parkAsAlternative, { id: rz1, nebenId: rz2 });
    b.tut(parkAsAlternative, { id: rz2, nebenId: rz1 });
    einig(a, b);
    const zeilen = gliederung(a.plan).filter(({ ebene }) => ebene === 'rahmenziel');
    expect(zeilen.map(({ alternative }) => alternative).sort()).toEqual([false, true]);
    expect(zeilen.find(({ alternative }) => !alternative)?.id).toBe([rz1, rz2].sort()[0]);
  });

  test('one adds below a goal while the other parks it: the child follows to the goal beside', () => {
    const { a, b, rz1, rz2 } = zuZweit();
    const neu = a.tut(createZiel, { ebene: 'ergebnisziel', parentId: rz2 });
    b.tut(parkAsAlternative, { id: rz2, nebenId: rz1 });
    einig(a, b);
    expect(kinderVon(b.plan, rz1)).toContain(neu);
    a.tut(reorder, { id: neu, richtung: 'hoch' });
    einig(a, b);
  });

  test('different fields, different members, both texts are kept', () => {
    const { a, b, t1, ez11 } = zuZweit();
    const [x, y] = [a.tut(createAkteur, { name: 'X' }), a.tut(createAkteur, { name: 'Y' })];
    a.tut(updateZiel, { id: ez11, felder: { begruendung: 'Anfang Ende' } });
    gleicheAb(a, b);
    a.tut(setBeteiligung, { aktivitaetId: t1, akteurId: x, art: 'beteiligt' });
    b.tut(setBeteiligung, { aktivitaetId: t1, akteurId: y, art: 'beteiligt' });
    a.tut(updateAktivitaet, { id: t1, felder: { titel: 'Neu' } });
    b.tut(updateAktivitaet, { id: t1, felder: { status: 'laeuft' } });
    a.tut(updateZiel, { id: ez11, felder: { begruendung: 'Ganz am Anfang Ende' } });
    b.tut(updateZiel, { id: ez11, felder: { begruendung: 'Anfang Ende und Schluss' } });
    einig(a, b);
    expect(a.plan.aktivitaeten.get(t1)).toMatchObject({
      titel: 'Neu',
      status: 'laeuft',
      beteiligteIds: [x, y].sort(),
    });
    expect(a.plan.ziele.get(ez11)?.begruendung).toBe('Ganz am Anfang Ende und Schluss');
  });
});

describe('undo (R34)', () => {
  test('touches only own operations, pressed as often as one likes', () => {
    const { a, b, ez11, t1, rz2 } = zuZweit();
    b.tut(updateZiel, { id: ez11, felder: { titel: 'von B' } });
    b.tut(moveAktivitaet, { id: t1, parentId: kinderVon(b.plan, rz2)[0] ?? '' });
    gleicheAb(a, b);
    a.tut(updateZiel, { id: ez11, felder: { titel: 'von A', begruendung: 'A denkt' } });
    a.tut(updateAktivitaet, { id: t1, felder: { titel: 'A war hier' } });
    gleicheAb(a, b);
    const vonA = JSON.stringify([
      a.plan.ziele.get(ez11)?.titel,
      a.plan.ziele.get(ez11)?.begruendung,
      a.plan.aktivitaeten.get(t1)?.titel,
    ]);
    for (let i = 0; i < 50; i += 1) b.undo.undo();
    gleicheAb(a, b);
    expect(
      JSON.stringify([
        a.plan.ziele.get(ez11)?.titel,
        a.plan.ziele.get(ez11)?.begruendung,
        a.plan.aktivitaeten.get(t1)?.titel,
      ]),
    ).toBe(vonA);
    expect(kinderVon(a.plan, ez11)).toContain(t1);
  });

  test('a goal others have written in is not taken away by undoing its creation, and no other step is taken instead', () => {
    const { a, b, rz1, ez12 } = zuZweit();
    b.tut(updateZiel, { id: ez12, felder: { titel: 'davor' } });
    const neu = b.tut(createZiel, { ebene: 'ergebnisziel', parentId: rz1, titel: 'Neu' });
    gleicheAb(a, b);
    a.tut(updateZiel, { id: neu, felder: { begruendung: 'A hat lange geschrieben' } });
    gleicheAb(a, b);
    b.undo.undo();
    gleicheAb(a, b);
    expect(a.plan.ziele.get(neu)).toMatchObject({ titel: 'Neu', begruendung: 'A hat lange geschrieben' });
    expect(b.plan.ziele.get(ez12)?.titel).toBe('davor');
    b.undo.undo();
    expect(b.plan.ziele.get(ez12)?.titel).toBe('Der kürzeste Weg ist Standard');
  });
});

describe('R30: concurrent re-parenting, 10,000 random runs', () => {
  const akteure = ['k1', 'k2', 'k3', 'k4'];
  const zug = fc.record({
    wer: fc.boolean(),
    id: fc.constantFrom(...akteure),
    unter: fc.constantFrom(...akteure, null),
  });

  /** Whatever the rules allow at that moment is done, the rest is refused: both are part of the game. */
  function versuche<I, T>(person: Person, command: Command<I, T>, input: NoInfer<I>) {
    if (command.rule(person.plan, input) === true) person.tut(command, input);
  }

  test('Akteure: no cycles, no divergence', () => {
    const basis = einePerson();
    const ids = new Map(akteure.map((name) => [name, basis.tut(createAkteur, { name })]));
    const stand = Y.encodeStateAsUpdate(basis.doc);
    fc.assert(
      fc.property(fc.array(zug, { minLength: 2, maxLength: 8 }), (zuege) => {
        const [a, b] = zweiPersonen(stand);
        for (const { wer, id, unter } of zuege) {
          versuche(wer ? a : b, moveAkteur, {
            id: ids.get(id) ?? '',
            parentId: unter && (ids.get(unter) ?? ''),
          });
        }
        gleicheAb(a, b);
        const bild = (p: Person) => akteurListe(p.plan).map(({ akteur, pfad }) => [akteur.id, ...pfad]);
        const gleich =
          JSON.stringify(bild(a)) === JSON.stringify(bild(b)) && bild(a).length === akteure.length;
        a.schliesst();
        b.schliesst();
        return gleich;
      }),
      { numRuns: 5_000 },
    );
  }, 120_000);

  test('alternatives and levels: no cycles, no divergence, nothing lost', () => {
    const basis = einePerson();
    const { gz } = kleinesZielsystem(basis);
    basis.tut(createZiel, { ebene: 'rahmenziel', parentId: gz });
    const stand = Y.encodeStateAsUpdate(basis.doc);
    const alle = gliederung(basis.plan).map(({ id }) => id);
    const spiel = fc.record({
      wer: fc.boolean(),
      was: fc.constantFrom('park', 'promote', 'move', 'ein', 'aus', 'loeschen'),
      id: fc.constantFrom(...alle),
      zu: fc.constantFrom(...alle),
    });
    fc.assert(
      fc.property(fc.array(spiel, { minLength: 2, maxLength: 8 }), (zuege) => {
        const [a, b] = zweiPersonen(stand);
        for (const { wer, was, id, zu } of zuege) {
          const p = wer ? a : b;
          if (was === 'park') versuche(p, parkAsAlternative, { id, nebenId: zu });
          if (was === 'promote') versuche(p, promoteAlternative, { id });
          if (was === 'move') versuche(p, moveZiel, { id, parentId: zu });
          if (was === 'ein' || was === 'aus') versuche(p, shiftEbene, { id, richtung: was });
          if (was === 'loeschen') versuche(p, deleteElement, { sammlung: 'ziele', id });
        }
        gleicheAb(a, b);
        const zeilen = gliederung(a.plan);
        const sichtbar = [...struktur(a.plan).orte.values()].filter(({ art }) => art !== 'papierkorb').length;
        const gleich = JSON.stringify(zeilen) === JSON.stringify(gliederung(b.plan));
        const ganz = new Set(zeilen.map(({ id }) => id)).size === sichtbar && zeilen.length === sichtbar;
        a.schliesst();
        b.schliesst();
        return gleich && ganz;
      }),
      { numRuns: 5_000 },
    );
  }, 120_000);
});
