import { describe, expect, it } from 'vitest';
import { createAkteur, updateAkteur } from '@/lib/plan/akteure/commands';
import { einePerson, gleicheAb, type Person, zweiPersonen } from '@/lib/plan/testing/person';
import { deleteElement } from '@/lib/plan/zielsystem/commands/bin';
import { createBeziehung, type SetBeziehung, setBeziehung } from './commands';
import { pruefeBeteiligte, pruefeKonflikte } from './pruefungen';
import { doppelteBeziehungen, paarSchluessel } from './views';

const akteur = (p: Person, name: string) => p.tut(createAkteur, { name });
const regeln = (p: Person) => pruefeBeteiligte(p.plan).map(({ regel }) => regel);
function paar(p: Person, felder: SetBeziehung['felder']): [string, string] {
  const [a, b] = [akteur(p, 'Jobcenter'), akteur(p, 'Jugendamt')];
  p.tut(createBeziehung, { vonAkteurId: a, zuAkteurId: b, felder });
  return [a, b];
}

describe('pruefeBeteiligte', () => {
  it('finds the same Akteur twice, also by its short name, but no units of two organisations', () => {
    const p = einePerson();
    const amt = akteur(p, 'Jugendamt');
    const verein = akteur(p, 'Verein');
    for (const parentId of [amt, verein]) p.tut(createAkteur, { name: 'Leitung', parentId });
    expect(regeln(p)).toEqual([]);
    const vhs = akteur(p, 'Volkshochschule');
    p.tut(updateAkteur, { id: vhs, felder: { kurzname: 'VHS' } });
    const zweite = akteur(p, 'vhs ');
    const [einer] = pruefeBeteiligte(p.plan);
    expect(einer).toMatchObject({ regel: 'akteur-doppelt', ort: { sammlung: 'akteure' } });
    expect([vhs, zweite]).toContain(einer?.ort.id);
    expect(einer?.text).toContain('„Volkshochschule“');
  });

  it.each<[SetBeziehung['felder'], string[]]>([
    [{ heute: 'kooperation', gewuenscht: 'koordination' }, []],
    [{ heute: 'konvergenz', vereinbart: true }, []],
    [{ heute: 'zusammenarbeit' }, ['beziehung-ohne-vereinbarung']],
    [{ heute: 'koordination', gewuenscht: 'kommunikation' }, ['beziehung-widerspruch']],
    [{ vereinbart: true }, ['beziehung-widerspruch']],
  ])('says of %o: %o', (felder, erwartet) => {
    const p = einePerson();
    paar(p, felder);
    expect(regeln(p)).toEqual(erwartet);
  });

  it('finds who in the Kernnetzwerk has no relation, once there are any', () => {
    const p = einePerson();
    akteur(p, 'Caritas');
    expect(regeln(p)).toEqual([]);
    paar(p, { heute: 'kommunikation' });
    expect(pruefeBeteiligte(p.plan).map(({ text }) => text)).toEqual([
      '„Caritas“ gehört zum Kernnetzwerk, hat aber mit niemandem eine Beziehung.',
    ]);
  });

  it('two people enter the same pair at once, each from their side: the hint stays until one entry is discarded', () => {
    const [anna, bea] = zweiPersonen();
    const abgleichen = () => gleicheAb(anna, bea);
    const a = akteur(anna, 'Jobcenter');
    const b = akteur(anna, 'Jugendamt');
    abgleichen();
    anna.tut(setBeziehung, {
      vonAkteurId: a,
      zuAkteurId: b,
      felder: { heute: 'kooperation', richtung: 'einseitig' },
    });
    bea.tut(setBeziehung, {
      vonAkteurId: b,
      zuAkteurId: a,
      felder: { heute: 'koordination', richtung: 'einseitig' },
    });
    abgleichen();
    for (const p of [anna, bea]) {
      const [einer] = pruefeBeteiligte(p.plan);
      expect(einer?.text).toContain('zweimal und verschieden');
    }
    const [zweite] = doppelteBeziehungen(bea.plan);
    bea.tut(deleteElement, { sammlung: 'beziehungen', id: zweite?.id ?? '' });
    abgleichen();
    expect(regeln(anna)).toEqual([]);
  });
});

describe('pruefeKonflikte', () => {
  it('asks for an agreement while a conflict is open', () => {
    const p = einePerson();
    const [a, b] = paar(p, { heute: 'kooperation' });
    const offen = new Set([paarSchluessel(a, b)]);
    expect(pruefeKonflikte(p.plan, offen)).toMatchObject([{ regel: 'konflikt-ohne-vereinbarung' }]);
    p.tut(setBeziehung, { vonAkteurId: a, zuAkteurId: b, felder: { vereinbart: true } });
    expect(pruefeKonflikte(p.plan, offen)).toEqual([]);
    expect(pruefeKonflikte(p.plan, new Set(['weg auch']))).toEqual([]);
  });
});
