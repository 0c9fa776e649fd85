import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createAkteur, deleteAkteur, updateAkteur } from '@/lib/plan/akteure/commands';
import { planungsmatrix } from '@/lib/plan/planungsmatrix/views';
import { kleinesZielsystem } from '@/lib/plan/testing/beispiel';
import { einePerson, type Person } from '@/lib/plan/testing/person';
import { deleteElement } from './commands/bin';
import { createZiel } from './commands/create-ziel';
import { setBeteiligung } from './commands/set-beteiligung';
import { createTeil } from './commands/teile';
import { updateAktivitaet } from './commands/update-aktivitaet';
import { moeglicheEltern } from './rules';
import type { Indikator } from './schema';
import { gliederung, indikatorText, kosten, nummern, ueberblick, zeitraumText } from './views';
import { datumText, euroText, indikatorZeile, zahlText } from './views/texte';

/** What a raw client could write. */
function setze(p: Person, sammlung: string, id: string, feld: string, wert: unknown) {
  const map = p.doc.getMap(sammlung).get(id);
  if (map instanceof Y.Map) map.set(feld, wert);
}

describe('views repair what they show', () => {
  test('a goal whose parent is gone stands last, under „Noch nicht zugeordnet“, with its branch', () => {
    const p = einePerson();
    const { rz1, ez11, t1 } = kleinesZielsystem(p);
    setze(p, 'ziele', rz1, 'platz', { parentId: 'weg', rank: 'a0', als: 'ziel' });
    const lose = gliederung(p.plan).filter(({ nichtZugeordnet }) => nichtZugeordnet);
    expect(lose.map(({ id }) => id).slice(0, 3)).toEqual([rz1, ez11, t1]);
    expect(gliederung(p.plan).slice(-lose.length)).toEqual(lose);
    expect(nummern(p.plan).has(rz1)).toBe(false);
    expect(
      planungsmatrix(p.plan).nichtZugeordnet.rahmenziele[0]?.ergebnisziele[0]?.aktivitaeten,
    ).toHaveLength(2);
  });

  test('a wrong level by a raw edit is unassigned: Ergebnisziel under Grundsatzziel', () => {
    const p = einePerson();
    const { gz, ez11, rz2 } = kleinesZielsystem(p);
    setze(p, 'ziele', ez11, 'platz', { parentId: gz, rank: 'a0', als: 'ziel' });
    expect(gliederung(p.plan).find(({ id }) => id === ez11)?.nichtZugeordnet).toBe(true);
    expect(moeglicheEltern(p.plan, ez11)).toContain(rz2);
  });

  test('an Alternative of another level, or of nothing, is unassigned', () => {
    const p = einePerson();
    const { rz1, ez11, ez12 } = kleinesZielsystem(p);
    setze(p, 'ziele', ez11, 'platz', { parentId: rz1, rank: 'a0', als: 'alternative' });
    setze(p, 'ziele', ez12, 'platz', { parentId: null, rank: 'a0', als: 'alternative' });
    const lose = gliederung(p.plan).filter(({ nichtZugeordnet, tiefe }) => nichtZugeordnet && tiefe === 3);
    expect(lose.map(({ id }) => id).sort()).toEqual([ez11, ez12].sort());
  });

  test('a goal that is its own Alternative or parent does not hang the view', () => {
    const p = einePerson();
    const { gz, ez11, rz1 } = kleinesZielsystem(p);
    setze(p, 'ziele', ez11, 'platz', { parentId: ez11, rank: 'a0', als: 'alternative' });
    setze(p, 'ziele', rz1, 'platz', { parentId: rz1, rank: 'a0', als: 'ziel' });
    setze(p, 'ziele', gz, 'platz', { parentId: gz, rank: 'a0', als: 'alternative' });
    expect(gliederung(p.plan)).toHaveLength(8);
  });
});

describe('Planungsmatrix', () => {
  test('holds what the paper shows: Indikator with target, Quellen, Annahmen, who does it and when', () => {
    const p = einePerson();
    const { ez11, t1 } = kleinesZielsystem(p);
    const indikator = p.tut(createTeil, {
      sammlung: 'indikatoren',
      parentId: ez11,
      felder: {
        titel: 'Median',
        zielgroesse: { vergleich: 'hoechstens', wert: 21, einheit: 'Tage' },
        bis: '2027-06-30',
      },
    });
    p.tut(createTeil, {
      sammlung: 'quellen',
      parentId: indikator,
      felder: { titel: 'Liste', rhythmus: 'monatlich' },
    });
    p.tut(createTeil, { sammlung: 'annahmen', parentId: ez11, felder: { titel: 'Zugang' } });
    const [vhs, jc, weg] = ['Volkshochschule', 'Jobcenter', 'Weg'].map((name) =>
      p.tut(createAkteur, { name }),
    );
    p.tut(updateAkteur, { id: vhs ?? '', felder: { kurzname: 'VHS' } });
    for (const akteurId of [jc ?? '', weg ?? ''])
      p.tut(setBeteiligung, { aktivitaetId: t1, akteurId, art: 'beteiligt' });
    p.tut(setBeteiligung, { aktivitaetId: t1, akteurId: vhs ?? '', art: 'federfuehrend' });
    p.tut(deleteAkteur, { id: weg ?? '' });
    p.tut(updateAktivitaet, { id: t1, felder: { zeitraum: { von: null, bis: '2027-03-31', rhythmus: '' } } });
    const a = p.tut(createZiel, {
      ebene: 'ergebnisziel',
      parentId: ez11,
      als: 'alternative',
      titel: 'Anders',
    });
    const ergebnis = planungsmatrix(p.plan).grundsatzziele[0]?.rahmenziele[0]?.ergebnisziele[0];
    expect(ergebnis?.ziel).toMatchObject({
      nummer: '1.1',
      indikatoren: [{ text: 'Median: höchstens 21\u00a0Tage bis 30.06.2027' }],
      quellen: [{ text: 'Liste, monatlich' }],
      annahmen: [{ text: 'Zugang' }],
      alternativen: [{ id: a, titel: 'Anders' }],
    });
    expect(ergebnis?.aktivitaeten[0]).toMatchObject({
      nummer: '1.1.1',
      zeitraum: 'bis 31.03.2027',
      akteure: [
        { name: 'VHS', federfuehrend: true },
        { name: 'Jobcenter', federfuehrend: false },
      ],
    });
  });
});

describe('texts', () => {
  test('numbers, money and days as in Germany', () => {
    expect([zahlText(1234.5), euroText(1234.5).replace(/\s/g, ' '), datumText('2027-03-31')]).toEqual([
      '1.234,5',
      '1.234,50 €',
      '31.03.2027',
    ]);
  });

  test.each([
    [null, null, '', ''],
    ['2027-01-01', '2027-03-31', '', '01.01.2027 – 31.03.2027'],
    ['2027-01-01', '2027-01-01', '', '01.01.2027'],
    ['2027-01-01', null, 'monatlich', 'ab 01.01.2027, monatlich'],
    [null, '2027-03-31', '', 'bis 31.03.2027'],
    [null, null, 'monatlich', 'monatlich'],
  ])('period %s to %s, %s', (von, bis, rhythmus, soll) => {
    expect(zeitraumText({ zeitraum: { von, bis, rhythmus } })).toBe(soll);
  });

  test('an Indikator says how much and by when, or only what', () => {
    const leer: Indikator = {
      id: 'i',
      platz: { parentId: null, rank: 'a0' },
      titel: 'Anteil',
      zielgroesse: null,
      bis: null,
      ausgang: null,
      geloescht: null,
    };
    expect(indikatorText(leer)).toBe('');
    expect(indikatorZeile(leer)).toBe('Anteil');
    expect(indikatorText({ ...leer, bis: '2027-06-30' })).toBe('bis 30.06.2027');
    expect(
      indikatorZeile({ ...leer, zielgroesse: { vergleich: 'mindestens', wert: 0.5, einheit: '' } }),
    ).toBe('Anteil: mindestens 0,5');
  });
});

describe('kosten, ueberblick', () => {
  test('costs are quantity times price, in cents that add up; the bin and gaps count nothing', () => {
    const p = einePerson();
    const { t1 } = kleinesZielsystem(p);
    for (let i = 0; i < 3; i += 1)
      p.tut(createTeil, {
        sammlung: 'kostenpositionen',
        parentId: t1,
        felder: { menge: 3, einzelkosten: 0.1 },
      });
    p.tut(createTeil, { sammlung: 'kostenpositionen', parentId: t1, felder: { menge: 3 } });
    const id = p.tut(createTeil, {
      sammlung: 'kostenpositionen',
      parentId: t1,
      felder: { menge: 1, einzelkosten: 99 },
    });
    p.tut(deleteElement, { sammlung: 'kostenpositionen', id });
    const { positionen, summe } = kosten(p.plan, t1);
    expect(positionen.map(({ betrag }) => betrag)).toEqual([0.3, 0.3, 0.3, null]);
    expect(summe).toBe(0.9);
  });

  test('counts what stands in the tree', () => {
    const p = einePerson();
    const { ez11, ez12 } = kleinesZielsystem(p);
    p.tut(createZiel, { ebene: 'ergebnisziel', parentId: ez12, als: 'alternative' });
    p.tut(deleteElement, { sammlung: 'ziele', id: ez11 });
    expect(ueberblick(p.plan)).toMatchObject({
      grundsatzziele: 1,
      rahmenziele: 2,
      ergebnisziele: 2,
      aktivitaeten: 0,
      alternativen: 1,
      nichtZugeordnet: 0,
    });
  });
});
