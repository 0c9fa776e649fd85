import { describe, expect, test } from 'vitest';
import { createAkteur } from '@/lib/plan/akteure/commands';
import { kleinesZielsystem } from '@/lib/plan/testing/beispiel';
import { einePerson } from '@/lib/plan/testing/person';
import { deleteElement, restoreElement } from '@/lib/plan/zielsystem/commands/bin';
import { papierkorb } from '@/lib/plan/zielsystem/views';
import {
  datenText,
  datenZuThema,
  themenJeAkteur,
  themenJeFall,
  themenJeZiel,
  themenStruktur,
} from '../views';
import { linkThema, unlinkThema } from './bezuege';
import { createCluster, renameCluster } from './cluster';
import { addFundstelle, unlinkFall, updateFundstelle } from './fundstelle';
import { createPlanungsdatum, setDatenbezug, updatePlanungsdatum } from './planungsdaten';
import { reorderThema } from './reorder-thema';
import { mergeThema, splitStapel, splitThema } from './stapel';
import { createThema, moveThema, updateThema } from './thema';

function start() {
  const p = einePerson();
  const wartezeit = p.tut(createThema, {
    titel: ' Wartezeit ',
    herkunft: {
      ...{ fallId: 'fall_a', alias: 'Herr A.', titel: 'Erzählung', zitat: 'Ein Jahr gewartet' },
      stelle: { ansicht: 'erzaehlung', id: 'fall', feld: 'erzaehlung' },
    },
  });
  const warteliste = p.tut(createThema, {
    titel: 'Warteliste',
    herkunft: { fallId: 'fall_b', alias: 'Familie B.' },
  });
  const zugang = p.tut(createThema, { titel: 'Zugang', art: 'generativ' });
  const eintrag = (id: string) => themenStruktur(p.plan).nachId.get(id);
  const titel = () => themenStruktur(p.plan).liste.map(({ thema }) => thema.titel);
  return { p, wartezeit, warteliste, zugang, eintrag, titel };
}

describe('Themenspeicher', () => {
  test('a theme keeps its origin; without a title it is refused', () => {
    const { p, wartezeit, eintrag } = start();
    expect(eintrag(wartezeit)).toMatchObject({
      thema: { titel: 'Wartezeit', art: 'fall' },
      faelle: ['fall_a'],
    });
    expect(themenStruktur(p.plan).fundstellen.get(wartezeit)).toMatchObject([
      { alias: 'Herr A.', titel: 'Erzählung', zitat: 'Ein Jahr gewartet' },
    ]);
    expect(p.abgelehnt(createThema, { titel: '  ' })).toContain('noch keinen Titel');
    p.undo.undo();
    expect(themenStruktur(p.plan).liste).toHaveLength(2);
  });

  test('another place in the same case counts once; taking the case off takes its places along', () => {
    const { p, wartezeit, eintrag } = start();
    const ort = p.tut(addFundstelle, {
      themaId: wartezeit,
      fallId: 'fall_a',
      alias: 'Herr A.',
      zitat: 'noch einmal',
    });
    p.tut(updateFundstelle, { id: ort, felder: { titel: 'Stationen' } });
    const notiz = p.tut(addFundstelle, { themaId: wartezeit, fallId: null, titel: 'Konferenz' });
    expect(eintrag(wartezeit)?.faelle).toEqual(['fall_a']);
    expect(themenJeFall(p.plan).get('fall_a')).toEqual([wartezeit]);
    p.tut(unlinkFall, { id: wartezeit, fallId: 'fall_a' });
    expect(eintrag(wartezeit)?.faelle).toEqual([]);
    expect(
      themenStruktur(p.plan)
        .fundstellen.get(wartezeit)
        ?.map(({ id }) => id),
    ).toEqual([notiz]);
    p.undo.undo();
    expect(themenStruktur(p.plan).fundstellen.get(wartezeit)).toHaveLength(3);
    expect(p.abgelehnt(addFundstelle, { themaId: wartezeit, fallId: null, zitat: ' ' })).toContain(
      'nichts eingetragen',
    );
  });

  test('ratings are 1 to 5 and say so', () => {
    const { p, zugang, eintrag } = start();
    p.tut(updateThema, { id: zugang, felder: { relevanz: 5, bedarf: 4, bewertungGrund: 'Alle warten.' } });
    expect(eintrag(zugang)?.thema).toMatchObject({ relevanz: 5, bedarf: 4, bewertungGrund: 'Alle warten.' });
    expect(p.abgelehnt(updateThema, { id: zugang, felder: { relevanz: 6 } })).toContain('höchstens 5');
    p.tut(updateThema, { id: zugang, felder: { relevanz: null } });
    expect(eintrag(zugang)?.thema.relevanz).toBeNull();
  });
});

describe('board', () => {
  test('a card changes column, cluster and place in one step', () => {
    const { p, wartezeit, warteliste, eintrag, titel } = start();
    const cluster = p.tut(createCluster, { titel: 'Kurs', themaIds: [wartezeit] });
    p.tut(moveThema, { id: warteliste, art: 'falluebergreifend', clusterId: cluster, nachId: null });
    expect(titel()).toEqual(['Warteliste', 'Wartezeit', 'Zugang']);
    expect(eintrag(warteliste)).toMatchObject({ clusterId: cluster, thema: { art: 'falluebergreifend' } });
    expect(p.undo.undoStack.at(-1)?.meta.get('label')).toBe('Thema wird „fallübergreifend“');
    p.undo.undo();
    expect(eintrag(warteliste)).toMatchObject({ clusterId: null, thema: { art: 'fall' } });
    expect(titel()).toEqual(['Wartezeit', 'Warteliste', 'Zugang']);
  });

  test('up and down among what lies in the same column and cluster', () => {
    const { p, warteliste, zugang, titel } = start();
    p.tut(reorderThema, { id: warteliste, richtung: 'hoch' });
    expect(titel()).toEqual(['Warteliste', 'Wartezeit', 'Zugang']);
    expect(p.abgelehnt(reorderThema, { id: zugang, richtung: 'hoch' })).toContain('ganz oben');
  });

  test('a cluster in the bin lets its themes go and takes them back', () => {
    const { p, wartezeit, eintrag } = start();
    const cluster = p.tut(createCluster, { titel: 'Kurs', themaIds: [wartezeit] });
    p.tut(renameCluster, { id: cluster, titel: 'Weg in den Kurs' });
    p.tut(deleteElement, { sammlung: 'themencluster', id: cluster });
    expect(eintrag(wartezeit)?.clusterId).toBeNull();
    expect(p.abgelehnt(moveThema, { id: wartezeit, clusterId: cluster })).toContain('liegt im Papierkorb');
    p.tut(restoreElement, { sammlung: 'themencluster', id: cluster });
    expect(eintrag(wartezeit)?.clusterId).toBe(cluster);
    expect(p.abgelehnt(createCluster, { titel: '' })).toContain('noch keinen Namen');
  });
});

describe('stack', () => {
  test('brings the originals’ cases and links along and gives them back unchanged', () => {
    const { p, wartezeit, warteliste, zugang, eintrag } = start();
    const { rz2 } = kleinesZielsystem(p);
    p.tut(linkThema, { id: warteliste, bezug: 'zielIds', zuId: rz2 });
    p.tut(linkThema, { id: zugang, bezug: 'ausThemaIds', zuId: warteliste });
    p.tut(mergeThema, { id: warteliste, inId: wartezeit });
    expect(eintrag(warteliste)).toBeUndefined();
    expect(eintrag(wartezeit)).toMatchObject({
      faelle: ['fall_a', 'fall_b'],
      bezuege: { zielIds: [rz2] },
      stapel: [{ titel: 'Warteliste' }],
    });
    expect(themenJeZiel(p.plan).get(rz2)).toEqual([wartezeit]);
    expect(eintrag(zugang)).toMatchObject({
      bezuege: { ausThemaIds: [wartezeit] },
      faelle: ['fall_a', 'fall_b'],
    });
    expect(p.abgelehnt(moveThema, { id: warteliste, art: 'generativ' })).toContain('liegt in einem Stapel');
    p.tut(splitThema, { id: warteliste });
    expect(eintrag(wartezeit)).toMatchObject({ faelle: ['fall_a'], bezuege: { zielIds: [] }, stapel: [] });
    expect(eintrag(warteliste)?.bezuege.zielIds).toEqual([rz2]);
  });

  test('a link is taken off the whole stack, also where the theme meant has moved into another', () => {
    const { p, wartezeit, warteliste, zugang, eintrag } = start();
    p.tut(linkThema, { id: zugang, bezug: 'ausThemaIds', zuId: warteliste });
    p.tut(mergeThema, { id: warteliste, inId: wartezeit });
    p.tut(unlinkThema, { id: zugang, bezug: 'ausThemaIds', zuId: wartezeit });
    expect(eintrag(zugang)?.bezuege.ausThemaIds).toEqual([]);
  });

  test('is dissolved in one step; goes to the bin and comes back whole', () => {
    const { p, wartezeit, warteliste, zugang, titel } = start();
    p.tut(mergeThema, { id: zugang, inId: warteliste });
    p.tut(mergeThema, { id: warteliste, inId: wartezeit });
    p.tut(deleteElement, { sammlung: 'themen', id: wartezeit });
    expect(titel()).toEqual([]);
    expect(papierkorb(p.plan)).toMatchObject([{ art: 'Thema', titel: 'Wartezeit' }]);
    expect(p.abgelehnt(updateThema, { id: zugang, felder: { titel: 'x' } })).toContain('Papierkorb');
    p.tut(restoreElement, { sammlung: 'themen', id: wartezeit });
    expect(titel()).toEqual(['Wartezeit']);
    p.tut(splitStapel, { id: wartezeit });
    expect(titel()).toEqual(['Wartezeit', 'Warteliste', 'Zugang']);
    expect(p.abgelehnt(splitStapel, { id: wartezeit })).toContain('nichts aufzulösen');
    expect(p.abgelehnt(splitThema, { id: wartezeit })).toContain('steht schon für sich');
    expect(p.abgelehnt(mergeThema, { id: wartezeit, inId: wartezeit })).toContain('nicht mit sich selbst');
  });

  test('an original in the bin comes back after its stack', () => {
    const { p, wartezeit, warteliste } = start();
    p.tut(mergeThema, { id: warteliste, inId: wartezeit });
    p.tut(deleteElement, { sammlung: 'themen', id: warteliste });
    p.tut(deleteElement, { sammlung: 'themen', id: wartezeit });
    expect(p.abgelehnt(restoreElement, { sammlung: 'themen', id: warteliste })).toContain('„Wartezeit“');
  });
});

describe('links', () => {
  test('goals, Akteure, themes; refused with the reason', () => {
    const { p, wartezeit, zugang, eintrag } = start();
    const { ez11, t1 } = kleinesZielsystem(p);
    const vhs = p.tut(createAkteur, { name: 'VHS' });
    p.tut(linkThema, { id: zugang, bezug: 'zielIds', zuId: ez11 });
    p.tut(linkThema, { id: zugang, bezug: 'akteurIds', zuId: vhs });
    expect(themenJeAkteur(p.plan).get(vhs)).toEqual([zugang]);
    expect(p.abgelehnt(linkThema, { id: zugang, bezug: 'zielIds', zuId: t1 })).toContain(
      'nicht von einer Aktivität',
    );
    expect(p.abgelehnt(linkThema, { id: zugang, bezug: 'ausThemaIds', zuId: zugang })).toContain(
      'aus sich selbst',
    );
    expect(p.abgelehnt(linkThema, { id: zugang, bezug: 'akteurIds', zuId: 'x' })).toContain(
      'gibt es nicht mehr',
    );
    p.tut(linkThema, { id: zugang, bezug: 'ausThemaIds', zuId: wartezeit });
    p.tut(linkThema, { id: wartezeit, bezug: 'ausThemaIds', zuId: zugang });
    expect(eintrag(zugang)?.faelle).toEqual(['fall_a']);
  });
});

describe('planning data', () => {
  test('supports or contradicts, and reads as one line', () => {
    const { p, wartezeit } = start();
    const felder = {
      titel: 'Mittlere Wartezeit',
      wert: { zahl: 27.5, einheit: 'Wochen' },
      gebiet: 'Stadt Z',
      n: 1_480,
      quelle: 'Meldung der Träger',
      jahr: 2026,
    };
    const id = p.tut(createPlanungsdatum, { felder, zu: { themaId: wartezeit, bezug: 'stuetzt' } });
    expect(datenZuThema(p.plan, wartezeit)).toMatchObject([{ bezug: 'stuetzt' }]);
    p.tut(setDatenbezug, { id, themaId: wartezeit, bezug: 'widerspricht' });
    expect(datenZuThema(p.plan, wartezeit)).toMatchObject([{ bezug: 'widerspricht' }]);
    const datum = p.plan.planungsdaten.get(id);
    expect(datum && datenText(datum)).toBe(
      '27,5\u00a0Wochen · Stadt Z · n\u00a0=\u00a01.480 · Meldung der Träger, 2026',
    );
    p.tut(setDatenbezug, { id, themaId: wartezeit, bezug: 'keiner' });
    expect(datenZuThema(p.plan, wartezeit)).toEqual([]);
    expect(p.abgelehnt(createPlanungsdatum, { felder: { titel: '' } })).toContain('sagt noch nichts aus');
    expect(p.abgelehnt(updatePlanungsdatum, { id, felder: { jahr: 1700 } })).toContain('mindestens 1900');
  });
});

test('who may only read changes nothing', () => {
  const p = einePerson('beobachtung');
  expect(p.abgelehnt(createThema, { titel: 'x' })).toContain('nicht ändern');
});
