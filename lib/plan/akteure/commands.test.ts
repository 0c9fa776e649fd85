import { describe, expect, test } from 'vitest';
import { einePerson } from '@/lib/plan/testing/person';
import { restoreElement } from '@/lib/plan/zielsystem/commands/bin';
import { createAkteur, deleteAkteur, moveAkteur, restoreAkteur, updateAkteur } from './commands';
import { updateAkteure } from './commands/update-akteure';
import { akteurListe, akteurName } from './views';

function start() {
  const p = einePerson();
  const jc = p.tut(createAkteur, { name: 'Jobcenter' });
  const vhs = p.tut(createAkteur, { name: 'VHS' });
  const leistung = p.tut(createAkteur, { name: 'Leistung', parentId: jc });
  const liste = () => akteurListe(p.plan).map(({ pfad }) => pfad.join(' › '));
  return { p, jc, vhs, leistung, liste };
}

describe('Akteure', () => {
  test('stand in tree order; a unit takes kind and circle from its organisation', () => {
    const { p, jc, liste } = start();
    p.tut(updateAkteur, { id: jc, felder: { art: 'jobcenter', ebene: 'leitend' } });
    const aktiv = p.tut(createAkteur, { name: ' aktiv ', parentId: jc, nachId: null });
    expect(liste()).toEqual(['Jobcenter', 'Jobcenter › aktiv', 'Jobcenter › Leistung', 'VHS']);
    expect(p.plan.akteure.get(aktiv)?.art).toBe('jobcenter');
  });

  test('move into another and back; never into an own unit', () => {
    const { p, jc, vhs, leistung, liste } = start();
    p.tut(moveAkteur, { id: vhs, parentId: jc, nachId: null });
    expect(liste()).toEqual(['Jobcenter', 'Jobcenter › VHS', 'Jobcenter › Leistung']);
    p.undo.undo();
    expect(liste()).toEqual(['Jobcenter', 'Jobcenter › Leistung', 'VHS']);
    expect(p.abgelehnt(moveAkteur, { id: jc, parentId: leistung })).toContain(
      'nicht zu einer eigenen Einheit gehören',
    );
    expect(p.abgelehnt(moveAkteur, { id: jc, parentId: jc })).toContain(
      'nicht zu einer eigenen Einheit gehören',
    );
  });

  test('the bin takes units along; both ways back work', () => {
    const { p, jc, leistung, liste } = start();
    p.tut(deleteAkteur, { id: jc });
    expect(liste()).toEqual(['VHS']);
    expect(p.abgelehnt(updateAkteur, { id: leistung, felder: { name: 'x' } })).toContain('Papierkorb');
    expect(akteurName(p.plan, jc)).toBe('Jobcenter');
    p.tut(restoreAkteur, { id: jc });
    p.tut(deleteAkteur, { id: jc });
    p.tut(restoreElement, { sammlung: 'akteure', id: jc });
    expect(liste()).toEqual(['Jobcenter', 'Jobcenter › Leistung', 'VHS']);
  });

  test('a unit comes back after its organisation', () => {
    const { p, jc, leistung, liste } = start();
    p.tut(deleteAkteur, { id: leistung });
    p.tut(deleteAkteur, { id: jc });
    expect(p.abgelehnt(restoreAkteur, { id: leistung })).toContain('Stellen Sie das zuerst wieder her');
    p.tut(restoreAkteur, { id: jc });
    p.tut(restoreAkteur, { id: leistung });
    expect(liste()).toContain('Jobcenter › Leistung');
  });
});

describe('several Akteure at once', () => {
  test('change in one undo step, or not at all', () => {
    const { p, jc, vhs } = start();
    p.tut(updateAkteure, {
      aenderungen: [
        { id: jc, felder: { kurzname: 'JC', notiz: 'zwei\nZeilen' } },
        { id: vhs, felder: { kreis: 'information' } },
      ],
    });
    expect(p.plan.akteure.get(jc)).toMatchObject({ kurzname: 'JC', notiz: 'zwei\nZeilen' });
    expect(p.plan.akteure.get(vhs)?.kreis).toBe('information');
    p.undo.undo();
    expect(p.plan.akteure.get(jc)?.kurzname).toBe('');
    expect(p.plan.akteure.get(vhs)?.kreis).toBe('kern');
    const zuLang = { id: vhs, felder: { kurzname: 'x'.repeat(41) } };
    expect(
      p.abgelehnt(updateAkteure, { aenderungen: [{ id: jc, felder: { kurzname: 'JC' } }, zuLang] }),
    ).toContain('nicht übernommen');
    expect(p.plan.akteure.get(jc)?.kurzname).toBe('');
  });
});
