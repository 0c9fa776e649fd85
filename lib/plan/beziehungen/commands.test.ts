import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createAkteur, deleteAkteur } from '@/lib/plan/akteure/commands';
import { moveAufKarte, resetKarte } from '@/lib/plan/akteure/commands/karte';
import { einePerson, gleicheAb, type Person, zweiPersonen } from '@/lib/plan/testing/person';
import { createBeziehung, setBeziehung, turnBeziehung, updateBeziehung } from './commands';
import { beziehungen, beziehungZwischen, doppelteBeziehungen } from './views';

function zweiAkteure(p: Person) {
  const vonAkteurId = p.tut(createAkteur, { name: 'Jobcenter' });
  const zuAkteurId = p.tut(createAkteur, { name: 'Volkshochschule' });
  return { vonAkteurId, zuAkteurId };
}

describe('a Beziehung', () => {
  test('is made once for a pair, whichever end comes first, and is one undo step', () => {
    const p = einePerson();
    const paar = zweiAkteure(p);
    p.tut(createBeziehung, { ...paar, felder: { heute: 'kommunikation', gewuenscht: 'koordination' } });
    const umgekehrt = { vonAkteurId: paar.zuAkteurId, zuAkteurId: paar.vonAkteurId };
    expect(p.abgelehnt(createBeziehung, umgekehrt)).toContain('gibt es schon eine Beziehung');
    p.tut(setBeziehung, { ...umgekehrt, felder: { vereinbart: true } });
    expect(beziehungen(p.plan)).toMatchObject([{ heute: 'kommunikation', vereinbart: true }]);
    p.undo.undo();
    p.undo.undo();
    expect(beziehungen(p.plan)).toEqual([]);
  });

  test('needs two different Akteure that exist', () => {
    const p = einePerson();
    const { vonAkteurId, zuAkteurId } = zweiAkteure(p);
    expect(p.abgelehnt(createBeziehung, { vonAkteurId, zuAkteurId: vonAkteurId })).toContain(
      'zwei verschiedene',
    );
    p.tut(deleteAkteur, { id: zuAkteurId });
    expect(p.abgelehnt(createBeziehung, { vonAkteurId, zuAkteurId })).toContain('Papierkorb');
  });

  test('is not shown while one of its Akteure is in the bin, and comes back with it', () => {
    const p = einePerson();
    const paar = zweiAkteure(p);
    p.tut(createBeziehung, paar);
    p.tut(deleteAkteur, { id: paar.zuAkteurId });
    expect(beziehungen(p.plan)).toEqual([]);
    p.undo.undo();
    expect(beziehungen(p.plan)).toHaveLength(1);
  });

  test('keeps its two ends; only the direction is turned', () => {
    const p = einePerson();
    const paar = zweiAkteure(p);
    const id = p.tut(createBeziehung, paar);
    const felder: object = { paar: { vonAkteurId: 'x', zuAkteurId: 'y' } };
    expect(p.abgelehnt(updateBeziehung, { id, felder })).toContain('neue Beziehung');
    p.tut(turnBeziehung, { id });
    expect(p.plan.beziehungen.get(id)).toMatchObject({
      richtung: 'einseitig',
      paar: { vonAkteurId: paar.zuAkteurId, zuAkteurId: paar.vonAkteurId },
    });
  });

  test('made by two people in the same second counts once on both sides, and nothing is lost', () => {
    const p = einePerson();
    const paar = zweiAkteure(p);
    const [a, b] = zweiPersonen(Y.encodeStateAsUpdate(p.doc));
    a.tut(setBeziehung, { ...paar, felder: { heute: 'kooperation', notiz: 'von A' } });
    b.tut(setBeziehung, { ...paar, felder: { gewuenscht: 'vertiefung', notiz: 'von B' } });
    gleicheAb(a, b);
    expect(beziehungen(a.plan)).toHaveLength(1);
    expect(beziehungZwischen(a.plan, paar.zuAkteurId, paar.vonAkteurId)).toEqual(
      beziehungZwischen(b.plan, paar.vonAkteurId, paar.zuAkteurId),
    );
    const notizen = [...beziehungen(a.plan), ...doppelteBeziehungen(a.plan)].map(({ notiz }) => notiz);
    expect(notizen.sort()).toEqual(['von A', 'von B']);
  });

  test('two people change different things of it at once: both stay', () => {
    const p = einePerson();
    const paar = zweiAkteure(p);
    const id = p.tut(createBeziehung, paar);
    const [a, b] = zweiPersonen(Y.encodeStateAsUpdate(p.doc));
    a.tut(updateBeziehung, { id, felder: { heute: 'kooperation' } });
    b.tut(updateBeziehung, { id, felder: { vereinbart: true } });
    gleicheAb(a, b);
    expect(a.plan.beziehungen.get(id)).toMatchObject({ heute: 'kooperation', vereinbart: true });
  });
});

describe('the place on the Netzwerkkarte', () => {
  test('in another circle changes the circle, as one undo step', () => {
    const p = einePerson();
    const { vonAkteurId: id } = zweiAkteure(p);
    p.tut(moveAufKarte, { id, lage: { kreis: 'information', winkel: 0.25, tiefe: 0.5 } });
    expect(p.plan.akteure.get(id)).toMatchObject({ kreis: 'information', lageAufKarte: { winkel: 0.25 } });
    p.undo.undo();
    expect(p.plan.akteure.get(id)).toMatchObject({ kreis: 'kern', lageAufKarte: null });
    expect(p.abgelehnt(resetKarte, {})).toContain('schon');
  });

  test('a circle chosen elsewhere at the same time never leaves a place of the wrong circle', () => {
    const p = einePerson();
    const { vonAkteurId: id } = zweiAkteure(p);
    const [a, b] = zweiPersonen(Y.encodeStateAsUpdate(p.doc));
    a.tut(moveAufKarte, { id, lage: { kreis: 'information', winkel: 0, tiefe: 0 } });
    b.tut(moveAufKarte, { id, lage: { kreis: 'ausserhalb', winkel: 0.5, tiefe: 1 } });
    gleicheAb(a, b);
    expect(a.plan.akteure.get(id)).toEqual(b.plan.akteure.get(id));
    // The two fields may come from two people: the place says its own circle, so nobody draws it in the wrong one.
    expect(['information', 'ausserhalb']).toContain(a.plan.akteure.get(id)?.lageAufKarte?.kreis);
  });
});
