import { describe, expect, test } from 'vitest';
import { createAkteur } from '@/lib/plan/akteure/commands';
import { undoLabel } from '@/lib/plan/doc/undo';
import { kleinesZielsystem } from '@/lib/plan/testing/beispiel';
import { einePerson } from '@/lib/plan/testing/person';
import { alternativenVon, gliederung, kinderVon, nummern, papierkorb, teileVon } from '../views';
import { parkAsAlternative, promoteAlternative } from './alternativen';
import { deleteElement, restoreElement } from './bin';
import { createAktivitaet } from './create-aktivitaet';
import { createZiel } from './create-ziel';
import { duplicateBranch } from './duplicate-branch';
import { moveAktivitaet } from './move-aktivitaet';
import { moveZiel } from './move-ziel';
import { reorder } from './reorder';
import { setBeteiligung } from './set-beteiligung';
import { shiftEbene } from './shift-ebene';
import { createTeil, deleteTeil, updateTeil } from './teile';
import { updateAktivitaet } from './update-aktivitaet';
import { updateZiel } from './update-ziel';

function start() {
  const p = einePerson();
  return { p, ...kleinesZielsystem(p) };
}

/** Undo takes back exactly the last command. */
function einSchritt({ p }: { p: ReturnType<typeof einePerson> }, tu: () => void) {
  const vorher = JSON.stringify(gliederung(p.plan));
  const schritte = p.undo.undoStack.length;
  tu();
  expect(p.undo.undoStack.length).toBe(schritte + 1);
  const nachher = JSON.stringify(gliederung(p.plan));
  p.undo.undo();
  expect(JSON.stringify(gliederung(p.plan))).toBe(vorher);
  p.undo.redo();
  expect(JSON.stringify(gliederung(p.plan))).toBe(nachher);
}

describe('anlegen und numbering', () => {
  test('numbers follow the place', () => {
    const { p, gz, rz2, ez12, t2 } = start();
    expect([gz, rz2, ez12, t2].map((id) => nummern(p.plan).get(id))).toEqual(['', '2', '1.2', '1.1.2']);
  });

  test('with two Grundsatzziele they are A and B, and each starts at 1', () => {
    const { p, gz, rz1 } = start();
    const b = p.tut(createZiel, { ebene: 'grundsatzziel', parentId: null });
    const rz = p.tut(createZiel, { ebene: 'rahmenziel', parentId: b });
    expect([gz, b, rz1, rz].map((id) => nummern(p.plan).get(id))).toEqual(['A', 'B', '1', '1']);
  });

  test('a new goal goes behind its neighbour, or first', () => {
    const { p, rz1, ez11, ez12 } = start();
    const mitte = p.tut(createZiel, { ebene: 'ergebnisziel', parentId: rz1, nachId: ez11 });
    const vorn = p.tut(createZiel, { ebene: 'ergebnisziel', parentId: rz1, nachId: null });
    expect(kinderVon(p.plan, rz1)).toEqual([vorn, ez11, mitte, ez12]);
  });

  test('a level under the wrong level is refused with what fits', () => {
    const { p, gz, ez11, t1 } = start();
    expect(p.abgelehnt(createZiel, { ebene: 'ergebnisziel', parentId: gz })).toBe(
      'Ein Ergebnisziel gehört unter ein Rahmenziel, nicht unter ein Grundsatzziel. Bitte wählen Sie ein Rahmenziel.',
    );
    expect(p.abgelehnt(createAktivitaet, { parentId: t1 })).toContain('nicht unter eine Aktivität');
    expect(p.abgelehnt(createZiel, { ebene: 'grundsatzziel', parentId: ez11 })).toContain(
      'steht immer ganz oben',
    );
  });

  test('undo names the step', () => {
    const { p, gz } = start();
    p.tut(createZiel, { ebene: 'rahmenziel', parentId: gz });
    expect(undoLabel(p.undo)).toBe('Rahmenziel anlegen');
    p.undo.undo();
    expect(undoLabel(p.undo)).toBe('Aktivität anlegen');
  });

  test('who may only read is refused', () => {
    const p = einePerson('beobachtung');
    expect(p.abgelehnt(createZiel, { ebene: 'grundsatzziel', parentId: null })).toContain(
      'Als Beobachtung können Sie',
    );
  });
});

describe('moveZiel, moveAktivitaet, reorder', () => {
  test('an Ergebnisziel moves with its Aktivitäten, in one step', () => {
    const s = start();
    einSchritt(s, () => s.p.tut(moveZiel, { id: s.ez11, parentId: s.rz2, nachId: null }));
    expect(kinderVon(s.p.plan, s.rz2)).toEqual([s.ez11, s.ez21]);
    expect(nummern(s.p.plan).get(s.t2)).toBe('2.1.2');
    expect(undoLabel(s.p.undo)).toBe('Ziel umhängen');
  });

  test('moving into the bin is refused', () => {
    const { p, ez11, rz2, t1, ez21 } = start();
    p.tut(deleteElement, { sammlung: 'ziele', id: rz2 });
    expect(p.abgelehnt(moveZiel, { id: ez11, parentId: rz2 })).toContain('liegt im Papierkorb');
    expect(p.abgelehnt(moveAktivitaet, { id: t1, parentId: ez21 })).toContain('liegt im Papierkorb');
  });

  test('reorder swaps neighbours and stops at the edge', () => {
    const s = start();
    einSchritt(s, () => s.p.tut(reorder, { id: s.t2, richtung: 'hoch' }));
    expect(kinderVon(s.p.plan, s.ez11)).toEqual([s.t2, s.t1]);
    s.p.tut(reorder, { id: s.t2, richtung: 'runter' });
    expect(kinderVon(s.p.plan, s.ez11)).toEqual([s.t1, s.t2]);
    expect(s.p.abgelehnt(reorder, { id: s.t2, richtung: 'runter' })).toBe('Das steht schon ganz unten.');
  });
});

describe('shiftEbene', () => {
  test('a Rahmenziel becomes the last Ergebnisziel of the one before', () => {
    const s = start();
    const neu = s.p.tut(createZiel, { ebene: 'rahmenziel', parentId: s.gz, nachId: s.rz1, titel: 'Neu' });
    einSchritt(s, () => s.p.tut(shiftEbene, { id: neu, richtung: 'ein' }));
    expect(kinderVon(s.p.plan, s.rz1)).toEqual([s.ez11, s.ez12, neu]);
    s.p.tut(shiftEbene, { id: neu, richtung: 'aus' });
    expect(kinderVon(s.p.plan, s.gz)).toEqual([s.rz1, neu, s.rz2]);
  });

  test('an Ergebnisziel becomes an Aktivität and back; its wording survives', () => {
    const s = start();
    s.p.tut(updateZiel, { id: s.ez12, felder: { begruendung: 'weil' } });
    const tat = s.p.tut(shiftEbene, { id: s.ez12, richtung: 'ein' });
    expect(s.p.plan.aktivitaeten.get(tat)).toMatchObject({
      titel: 'Der kürzeste Weg ist Standard',
      beschreibung: 'weil',
    });
    expect(kinderVon(s.p.plan, s.ez11)).toEqual([s.t1, s.t2, tat]);
    const zurueck = s.p.tut(shiftEbene, { id: tat, richtung: 'aus' });
    expect(kinderVon(s.p.plan, s.rz1)).toEqual([s.ez11, zurueck]);
    expect(s.p.plan.ziele.get(zurueck)?.begruendung).toBe('weil');
  });

  test('refused where something would be lost', () => {
    const { p, gz, rz1, rz2, ez11, ez12, t1 } = start();
    p.tut(createTeil, { sammlung: 'indikatoren', parentId: ez12, felder: { titel: 'Anteil' } });
    expect(p.abgelehnt(shiftEbene, { id: ez12, richtung: 'ein' })).toContain('hat schon Indikatoren');
    expect(p.abgelehnt(shiftEbene, { id: ez11, richtung: 'ein' })).toContain('Hängen Sie das zuerst um');
    expect(p.abgelehnt(shiftEbene, { id: t1, richtung: 'ein' })).toContain('keine weitere Ebene');
    expect(p.abgelehnt(shiftEbene, { id: gz, richtung: 'aus' })).toContain('bleibt ganz oben');
    p.tut(deleteElement, { sammlung: 'ziele', id: rz1 });
    expect(p.abgelehnt(shiftEbene, { id: rz2, richtung: 'aus' })).toContain('Hängen Sie das zuerst um');
    p.tut(updateAktivitaet, {
      id: p.tut(createAktivitaet, { parentId: kinderVon(p.plan, rz2)[0] ?? '' }),
      felder: { status: 'laeuft' },
    });
    const [tat = ''] = kinderVon(p.plan, kinderVon(p.plan, rz2)[0] ?? '');
    expect(p.abgelehnt(shiftEbene, { id: tat, richtung: 'aus' })).toContain('hat schon einen Status');
  });
});

describe('Alternativen', () => {
  test('promoted, it takes the place and the branch; what measures a wording stays with it', () => {
    const s = start();
    const { p, rz1, ez11, ez12, t1, t2 } = s;
    const indikator = p.tut(createTeil, {
      sammlung: 'indikatoren',
      parentId: ez11,
      felder: { titel: 'Anteil' },
    });
    const a = p.tut(createZiel, {
      ebene: 'ergebnisziel',
      parentId: ez11,
      als: 'alternative',
      titel: 'Anders',
    });
    const b = p.tut(createZiel, {
      ebene: 'ergebnisziel',
      parentId: ez11,
      als: 'alternative',
      titel: 'Ganz anders',
    });
    expect(alternativenVon(p.plan, ez11)).toEqual([a, b]);
    einSchritt(s, () => p.tut(promoteAlternative, { id: b }));
    expect(kinderVon(p.plan, rz1)).toEqual([b, ez12]);
    expect(kinderVon(p.plan, b)).toEqual([t1, t2]);
    expect(new Set(alternativenVon(p.plan, b))).toEqual(new Set([ez11, a]));
    expect(teileVon(p.plan, ez11).indikatoren.map(({ id }) => id)).toEqual([indikator]);
    expect(teileVon(p.plan, b).indikatoren).toEqual([]);
  });

  test('parked, a goal hands its children to the one beside', () => {
    const s = start();
    einSchritt(s, () => s.p.tut(parkAsAlternative, { id: s.rz2, nebenId: s.rz1 }));
    expect(kinderVon(s.p.plan, s.gz)).toEqual([s.rz1]);
    expect(kinderVon(s.p.plan, s.rz1)).toEqual([s.ez11, s.ez12, s.ez21]);
    expect(alternativenVon(s.p.plan, s.rz1)).toEqual([s.rz2]);
    s.p.tut(moveZiel, { id: s.rz2, parentId: s.gz });
    expect(kinderVon(s.p.plan, s.gz)).toEqual([s.rz1, s.rz2]);
  });

  test('refused: of another level, of itself, of an alternative, under an alternative', () => {
    const { p, gz, rz1, rz2, ez11 } = start();
    expect(p.abgelehnt(parkAsAlternative, { id: ez11, nebenId: rz2 })).toContain('derselben Ebene');
    expect(p.abgelehnt(parkAsAlternative, { id: rz1, nebenId: rz1 })).toContain('zu sich selbst');
    p.tut(parkAsAlternative, { id: rz2, nebenId: rz1 });
    const rz3 = p.tut(createZiel, { ebene: 'rahmenziel', parentId: gz });
    expect(p.abgelehnt(parkAsAlternative, { id: rz3, nebenId: rz2 })).toContain('selbst eine Alternative');
    expect(p.abgelehnt(moveZiel, { id: ez11, parentId: rz2 })).toContain('als Alternative geparkt');
    expect(p.abgelehnt(promoteAlternative, { id: rz1 })).toContain('keine Alternative');
  });
});

describe('Papierkorb', () => {
  test('only the root is marked; the branch is hidden and comes back', () => {
    const s = start();
    const { p, rz1, ez11, t1, gz } = s;
    einSchritt(s, () => p.tut(deleteElement, { sammlung: 'ziele', id: rz1 }));
    expect(gliederung(p.plan).map(({ id }) => id)).not.toContain(t1);
    expect(papierkorb(p.plan)).toMatchObject([{ id: rz1, art: 'Rahmenziel', enthalten: 4, durch: 'VHS' }]);
    expect(p.abgelehnt(updateZiel, { id: ez11, felder: { titel: 'x' } })).toContain('Papierkorb');
    p.tut(restoreElement, { sammlung: 'ziele', id: rz1 });
    expect(kinderVon(p.plan, gz)[0]).toBe(rz1);
    expect(kinderVon(p.plan, ez11)).toContain(t1);
  });

  test('what lies in a deleted branch is restored after it', () => {
    const { p, rz1, ez11 } = start();
    p.tut(deleteElement, { sammlung: 'ziele', id: ez11 });
    p.tut(deleteElement, { sammlung: 'ziele', id: rz1 });
    expect(p.abgelehnt(restoreElement, { sammlung: 'ziele', id: ez11 })).toContain(
      'Stellen Sie das zuerst wieder her',
    );
    p.tut(restoreElement, { sammlung: 'ziele', id: rz1 });
    p.tut(restoreElement, { sammlung: 'ziele', id: ez11 });
    expect(kinderVon(p.plan, rz1)[0]).toBe(ez11);
  });
});

describe('duplicateBranch', () => {
  test('copies goals, Aktivitäten and what measures them, right behind the original', () => {
    const s = start();
    const { p, gz, rz1, rz2, ez11 } = s;
    const indikator = p.tut(createTeil, {
      sammlung: 'indikatoren',
      parentId: ez11,
      felder: { titel: 'Anteil' },
    });
    p.tut(createTeil, { sammlung: 'quellen', parentId: indikator, felder: { titel: 'Liste' } });
    p.tut(createTeil, { sammlung: 'messwerte', parentId: indikator, felder: { wert: 3 } });
    einSchritt(s, () => p.tut(duplicateBranch, { id: rz1 }));
    const kopie = kinderVon(p.plan, gz)[1] ?? '';
    expect(kinderVon(p.plan, gz)).toEqual([rz1, kopie, rz2]);
    expect(p.plan.ziele.get(kopie)?.titel).toBe('Der Schein liegt vor (Kopie)');
    const [ez] = kinderVon(p.plan, kopie);
    expect(kinderVon(p.plan, ez ?? '')).toHaveLength(2);
    expect(teileVon(p.plan, ez ?? '').indikatoren).toMatchObject([
      { titel: 'Anteil', quellen: [{ titel: 'Liste' }] },
    ]);
    expect(p.plan.messwerte.size).toBe(1);
  });
});

describe('Felder, Beteiligung, Teile', () => {
  test('a value the plan could not read is refused and nothing is written', () => {
    const { p, ez11, t1 } = start();
    expect(p.abgelehnt(updateZiel, { id: ez11, felder: { titel: 'x'.repeat(2001) } })).toContain(
      'höchstens 2.000',
    );
    expect(
      p.abgelehnt(updateAktivitaet, { id: t1, felder: { aufwand: { menge: Number.NaN, einheit: '' } } }),
    ).toContain('aufwand.menge');
    expect(
      p.abgelehnt(updateZiel, { id: ez11, felder: Object.fromEntries([['ebene', 'rahmenziel']]) }),
    ).toContain('lässt sich so nicht ändern');
    const zeitraum = { von: '2027-03-01', bis: '2027-02-01', rhythmus: '' };
    expect(p.abgelehnt(updateAktivitaet, { id: t1, felder: { zeitraum } })).toContain(
      'endet, bevor er beginnt',
    );
  });

  test('a new lead keeps the old one as beteiligt', () => {
    const { p, t1 } = start();
    const vhs = p.tut(createAkteur, { name: 'VHS' });
    const jc = p.tut(createAkteur, { name: 'Jobcenter' });
    p.tut(setBeteiligung, { aktivitaetId: t1, akteurId: vhs, art: 'federfuehrend' });
    p.tut(setBeteiligung, { aktivitaetId: t1, akteurId: jc, art: 'federfuehrend' });
    expect(p.plan.aktivitaeten.get(t1)).toMatchObject({ federfuehrungId: jc, beteiligteIds: [vhs] });
    p.tut(setBeteiligung, { aktivitaetId: t1, akteurId: vhs, art: 'keine' });
    p.tut(setBeteiligung, { aktivitaetId: t1, akteurId: jc, art: 'beteiligt' });
    expect(p.plan.aktivitaeten.get(t1)).toMatchObject({ federfuehrungId: null, beteiligteIds: [jc] });
  });

  test('parts are added, changed, deleted and restored; each belongs where it can be read off', () => {
    const { p, ez11, t1 } = start();
    const indikator = p.tut(createTeil, {
      sammlung: 'indikatoren',
      parentId: ez11,
      felder: { titel: 'Tage' },
    });
    p.tut(updateTeil, {
      sammlung: 'indikatoren',
      id: indikator,
      felder: { zielgroesse: { vergleich: 'hoechstens', wert: 21, einheit: 'Tage' } },
    });
    p.tut(deleteTeil, { sammlung: 'indikatoren', id: indikator });
    expect(teileVon(p.plan, ez11).indikatoren).toEqual([]);
    p.tut(restoreElement, { sammlung: 'indikatoren', id: indikator });
    expect(teileVon(p.plan, ez11).indikatoren).toHaveLength(1);
    expect(p.abgelehnt(createTeil, { sammlung: 'kostenpositionen', parentId: ez11, felder: {} })).toContain(
      'gehören zu einer Aktivität',
    );
    expect(p.abgelehnt(createTeil, { sammlung: 'messwerte', parentId: t1, felder: {} })).toContain(
      'gehört zu einem Indikator',
    );
  });
});
