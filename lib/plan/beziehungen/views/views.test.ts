import { describe, expect, test } from 'vitest';
import { createAkteur, updateAkteur } from '@/lib/plan/akteure/commands';
import { moveAufKarte } from '@/lib/plan/akteure/commands/karte';
import { einePerson, type Person } from '@/lib/plan/testing/person';
import { alsSvg } from '@/lib/plan/zeichnung/views/svg';
import { createBeziehung } from '../commands';
import { paarSchluessel } from '../views';
import { anordnung, FLACH, KASTEN, KREIS_NAMEN, lageBei } from './anordnung';
import { netzwerkkarteBild } from './bild';
import { kennzahlen } from './kennzahlen';

function netz(p: Person, namen: string[], kanten: [number, number][]): string[] {
  const ids = namen.map((name) => p.tut(createAkteur, { name }));
  for (const [a, b] of kanten)
    p.tut(createBeziehung, {
      vonAkteurId: ids[a] ?? '',
      zuAkteurId: ids[b] ?? '',
      felder: { heute: 'kooperation' },
    });
  return ids;
}

function ueberlappungen(p: Person): number {
  const punkte = [...anordnung(p.plan).punkte.values()];
  let n = 0;
  punkte.forEach((a, i) => {
    for (const b of punkte.slice(i + 1))
      if (Math.abs(a.x - b.x) < KASTEN.breite && Math.abs(a.y - b.y) < KASTEN.hoehe) n += 1;
  });
  return n;
}

describe('the arrangement in circles', () => {
  test.each([1, 2, 7, 16, 18, 30, 120])('%i Akteure stand in their circle and do not overlap', (anzahl) => {
    const p = einePerson();
    const ids = netz(
      p,
      Array.from({ length: anzahl }, (_, i) => `Akteur ${i}`),
      anzahl > 2
        ? [
            [0, 1],
            [1, 2],
          ]
        : [],
    );
    ids.forEach((id, i) => {
      const kreis = KREIS_NAMEN[i % 3] ?? 'kern';
      if (kreis !== 'kern') p.tut(updateAkteur, { id, felder: { kreis } });
    });
    const { punkte, ringe } = anordnung(p.plan);
    expect(punkte.size).toBe(anzahl);
    for (const [id, { x, y }] of punkte) {
      const { innen, aussen } = ringe[p.plan.akteure.get(id)?.kreis ?? 'kern'];
      expect(Math.hypot(x, y / FLACH)).toBeGreaterThanOrEqual(innen);
      expect(Math.hypot(x, y / FLACH)).toBeLessThanOrEqual(aussen);
    }
    expect(ueberlappungen(p)).toBe(0);
  });

  test('who was put somewhere stays there, and a point says the place it means', () => {
    const p = einePerson();
    const [a = ''] = netz(p, ['A', 'B', 'C', 'D', 'E'], [[0, 1]]);
    const vorher = anordnung(p.plan);
    const { innen, aussen } = vorher.ringe.information;
    const ziel = { x: 0, y: ((innen + aussen) / 2) * FLACH };
    const lage = lageBei(vorher, ziel);
    expect(lage).toMatchObject({ kreis: 'information', winkel: 0.5 });
    p.tut(moveAufKarte, { id: a, lage });
    const punkt = anordnung(p.plan).punkte.get(a);
    expect(punkt?.x).toBeCloseTo(0, 0);
    expect(punkt?.y).toBeGreaterThan(0);
    expect(ueberlappungen(p)).toBe(0);
  });

  test.each([16, 18])('%i in one circle fill its rings to the last place', (anzahl) => {
    const p = einePerson();
    netz(
      p,
      Array.from({ length: anzahl }, (_, i) => `Akteur ${i}`),
      [],
    );
    expect(ueberlappungen(p)).toBe(0);
  });

  test('two put on the same spot do not cover each other', () => {
    const p = einePerson();
    const ids = netz(p, ['A', 'B', 'C'], []);
    for (const id of ids) p.tut(moveAufKarte, { id, lage: { kreis: 'kern', winkel: 0.1, tiefe: 0.5 } });
    expect(ueberlappungen(p)).toBe(0);
  });

  test('a place left over from another circle is not used', () => {
    const p = einePerson();
    const [a = ''] = netz(p, ['A', 'B'], []);
    p.tut(moveAufKarte, { id: a, lage: { kreis: 'ausserhalb', winkel: 0, tiefe: 1 } });
    p.tut(updateAkteur, { id: a, felder: { kreis: 'kern' } });
    const { punkte, ringe } = anordnung(p.plan);
    const { x = 0, y = 0 } = punkte.get(a) ?? {};
    expect(Math.hypot(x, y / FLACH)).toBeLessThanOrEqual(ringe.kern.aussen);
  });
});

describe('the figures', () => {
  test('degree, betweenness, components and who stands alone', () => {
    const p = einePerson();
    // A – B – C – D, E – F, G alone.
    const ids = netz(
      p,
      ['A', 'B', 'C', 'D', 'E', 'F', 'G'],
      [
        [0, 1],
        [1, 2],
        [2, 3],
        [4, 5],
      ],
    );
    const { grad, vermittlung, komponenten, unverbunden } = kennzahlen(p.plan);
    expect(ids.map((id) => grad.get(id))).toEqual([1, 2, 2, 1, 1, 1, 0]);
    // B lies on A–C and A–D: 2 of the 15 pairs of others.
    expect(vermittlung.get(ids[1] ?? '')).toBeCloseTo(2 / 15);
    expect(vermittlung.get(ids[0] ?? '')).toBe(0);
    expect(komponenten.map((gruppe) => gruppe.length)).toEqual([4, 2]);
    expect(unverbunden).toEqual([ids[6]]);
  });

  test('pairs that should work together more, the largest distance first; a wish alone is no connection', () => {
    const p = einePerson();
    const [a = '', b = '', c = ''] = netz(p, ['A', 'B', 'C'], []);
    p.tut(createBeziehung, {
      vonAkteurId: a,
      zuAkteurId: b,
      felder: { heute: 'kooperation', gewuenscht: 'koordination' },
    });
    p.tut(createBeziehung, { vonAkteurId: a, zuAkteurId: c, felder: { gewuenscht: 'vertiefung' } });
    const { engerGewuenscht, unverbunden } = kennzahlen(p.plan);
    expect(engerGewuenscht.map(({ abstand }) => abstand)).toEqual([6, 1]);
    expect(unverbunden).toEqual([c]);
  });
});

describe('the picture', () => {
  test('names everybody, and conflicts only when they are handed in', () => {
    const p = einePerson();
    const [a = '', b = ''] = netz(p, ['Jobcenter', 'Volkshochschule'], [[0, 1]]);
    const ohne = netzwerkkarteBild(p.plan, { netzwerk: 'Probe' });
    const mit = netzwerkkarteBild(p.plan, { netzwerk: 'Probe', konflikte: new Set([paarSchluessel(a, b)]) });
    expect(alsSvg(ohne)).toContain('Volkshochschule');
    expect(alsSvg(ohne)).not.toContain('Konflikt');
    expect(alsSvg(mit)).toMatch(
      /Offene Konflikte: (Jobcenter und Volkshochschule|Volkshochschule und Jobcenter)\./,
    );
    expect(ohne.beschreibung).toContain('Kernnetzwerk: Jobcenter, Volkshochschule.');
  });

  test('of an empty network says so', () => {
    expect(netzwerkkarteBild(einePerson().plan, { netzwerk: 'Probe' }).beschreibung).toContain(
      'noch kein Akteur',
    );
  });
});
