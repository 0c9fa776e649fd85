import { describe, expect, test } from 'vitest';
import { createAkteur, deleteAkteur, updateAkteur } from '@/lib/plan/akteure/commands';
import { kleinesZielsystem } from '@/lib/plan/testing/beispiel';
import { einePerson } from '@/lib/plan/testing/person';
import { linkThema } from '@/lib/plan/themen/commands/bezuege';
import { createThema } from '@/lib/plan/themen/commands/thema';
import { promoteAlternative } from '../commands/alternativen';
import { deleteElement } from '../commands/bin';
import { createAktivitaet } from '../commands/create-aktivitaet';
import { createZiel } from '../commands/create-ziel';
import { setBeteiligung } from '../commands/set-beteiligung';
import { createTeil } from '../commands/teile';
import { updateAktivitaet } from '../commands/update-aktivitaet';
import { updateZiel } from '../commands/update-ziel';
import { hinweiseVon, pruefeZielsystem } from '../pruefungen';
import { fristVon } from './akteure';

function start() {
  const p = einePerson();
  const ids = kleinesZielsystem(p);
  const regeln = (id: string) => hinweiseVon(pruefeZielsystem(p.plan), id).map(({ regel }) => regel);
  return { p, regeln, ...ids };
}

describe('structure, checked bottom-up', () => {
  test('each level needs the next', () => {
    const { p, regeln, rz2, ez11, ez12 } = start();
    expect(regeln(ez12)).toContain('aktivitaet-fehlt');
    expect(regeln(ez11)).not.toContain('aktivitaet-fehlt');
    expect(regeln(rz2)).not.toContain('ergebnisziel-fehlt');
    const leer = p.tut(createZiel, { ebene: 'grundsatzziel', parentId: null });
    expect(regeln(leer)).toEqual(['ziel-wortlaut-fehlt', 'rahmenziel-fehlt', 'indikator-fehlt']);
  });

  test('a discarded Aktivität carries nothing', () => {
    const { p, regeln, ez11, t1, t2 } = start();
    for (const id of [t1, t2]) p.tut(updateAktivitaet, { id, felder: { status: 'verworfen' } });
    expect(regeln(ez11)).toContain('aktivitaet-fehlt');
    expect(regeln(t1)).not.toContain('federfuehrung-fehlt');
  });

  test('Indikator, then its quantity, time and Quelle', () => {
    const { p, regeln, ez12 } = start();
    const nur = () => regeln(ez12).filter((regel) => /^(indikator|quelle)/.test(regel));
    expect(nur()).toEqual(['indikator-fehlt']);
    const parentId = p.tut(createTeil, {
      sammlung: 'indikatoren',
      parentId: ez12,
      felder: { titel: 'Anteil' },
    });
    expect(nur()).toEqual(['indikator-menge', 'indikator-zeit', 'quelle-fehlt']);
    p.tut(createTeil, {
      sammlung: 'indikatoren',
      parentId: ez12,
      felder: { bis: '2027-03-31', zielgroesse: { vergleich: 'mindestens', wert: 0, einheit: '%' } },
    });
    p.tut(createTeil, { sammlung: 'quellen', parentId, felder: { titel: 'Liste' } });
    expect(nur()).toEqual([]);
  });

  test('sufficiency is asked where there is something below', () => {
    const { p, regeln, ez11, ez12 } = start();
    expect(regeln(ez11)).toContain('hinreichend-offen');
    expect(regeln(ez12)).not.toContain('hinreichend-offen');
    p.tut(updateZiel, { id: ez11, felder: { hinreichend: 'nein' } });
    expect(regeln(ez11)).toContain('hinreichend-nein');
    p.tut(updateZiel, { id: ez11, felder: { hinreichend: 'ja' } });
    expect(regeln(ez11).some((regel) => regel.startsWith('hinreichend'))).toBe(false);
  });

  test('alternatives are not checked until they are promoted', () => {
    const { p, regeln, ez12 } = start();
    const a = p.tut(createZiel, {
      ebene: 'ergebnisziel',
      parentId: ez12,
      als: 'alternative',
      titel: 'Wege verkürzen',
    });
    expect(regeln(a)).toEqual([]);
    p.tut(promoteAlternative, { id: a });
    expect(regeln(a)).toContain('ziel-zustand');
    expect(regeln(ez12)).toEqual([]);
  });
});

describe('who does it', () => {
  test('every Aktivität is led by someone who is there', () => {
    const { p, regeln, t1 } = start();
    expect(regeln(t1)).toEqual(['federfuehrung-fehlt']);
    const vhs = p.tut(createAkteur, { name: 'VHS' });
    p.tut(setBeteiligung, { aktivitaetId: t1, akteurId: vhs, art: 'federfuehrend' });
    expect(regeln(t1)).toEqual([]);
    p.tut(deleteAkteur, { id: vhs });
    expect(hinweiseVon(pruefeZielsystem(p.plan), t1)[0]?.text).toContain('„VHS“ liegt im Papierkorb');
  });

  test('every partner of the Kernnetzwerk has a part; units count for their organisation', () => {
    const { p, regeln, t1 } = start();
    const jc = p.tut(createAkteur, { name: 'Jobcenter' });
    const leistung = p.tut(createAkteur, { name: 'Leistung', parentId: jc });
    const bamf = p.tut(createAkteur, { name: 'BAMF' });
    p.tut(updateAkteur, { id: bamf, felder: { kreis: 'ausserhalb' } });
    expect(regeln(jc)).toEqual(['kernnetzwerk-unbeteiligt']);
    expect([...regeln(leistung), ...regeln(bamf)]).toEqual([]);
    p.tut(setBeteiligung, { aktivitaetId: t1, akteurId: leistung, art: 'beteiligt' });
    expect(regeln(jc)).toEqual([]);
  });

  test('a mix of short and medium term, from the third known term on', () => {
    const { p, regeln, gz, t1, t2, ez12 } = start();
    const zeitraum = { von: '2027-01-01', bis: '2027-03-31', rhythmus: '' };
    for (const id of [t1, t2]) p.tut(updateAktivitaet, { id, felder: { zeitraum } });
    expect(regeln(gz)).not.toContain('fristigkeit-mischung');
    const t3 = p.tut(createAktivitaet, { parentId: ez12, titel: 'Wege prüfen' });
    p.tut(updateAktivitaet, { id: t3, felder: { fristigkeit: 'kurzfristig' } });
    expect(regeln(gz)).toContain('fristigkeit-mischung');
    p.tut(updateAktivitaet, { id: t3, felder: { fristigkeit: 'mittelfristig' } });
    expect(regeln(gz)).not.toContain('fristigkeit-mischung');
  });

  test.each([
    ['2027-01-01', '2027-07-01', 'kurz'],
    ['2027-01-01', '2027-07-02', 'mittel'],
    ['2026-08-31', '2027-02-28', 'kurz'],
    ['2026-08-31', '2027-03-01', 'mittel'],
    ['2027-01-01', null, null],
  ] as const)('%s to %s is %s', (von, bis, soll) => {
    expect(fristVon({ fristigkeit: null, zeitraum: { von, bis, rhythmus: '' } })).toBe(soll);
  });
});

describe('the thread to the themes', () => {
  test('is only asked once there are themes; a generative Thema needs a goal', () => {
    const { p, regeln, gz, rz1, rz2, ez11, ez21 } = start();
    expect(regeln(rz1)).not.toContain('ziel-ohne-thema');
    const thema = p.tut(createThema, { titel: 'Zugang', art: 'generativ' });
    p.tut(createThema, { titel: 'Sucht', art: 'feld' });
    expect(pruefeZielsystem(p.plan).filter(({ regel }) => regel === 'thema-ohne-ziel')).toMatchObject([
      { ort: { sammlung: 'themen', id: thema } },
    ]);
    const ohne = () => [gz, rz1, rz2, ez11, ez21].filter((id) => regeln(id).includes('ziel-ohne-thema'));
    expect(ohne()).toEqual([gz, rz1, rz2, ez11, ez21]);
    p.tut(linkThema, { id: thema, bezug: 'zielIds', zuId: ez11 });
    expect(regeln(thema)).toEqual([]);
    expect(ohne()).toEqual([rz2, ez21]);
    p.tut(linkThema, { id: thema, bezug: 'zielIds', zuId: gz });
    expect(ohne()).toEqual([]);
  });

  test('a goal in the bin does not answer', () => {
    const { p, regeln, ez11 } = start();
    const thema = p.tut(createThema, { titel: 'Zugang', art: 'generativ' });
    p.tut(linkThema, { id: thema, bezug: 'zielIds', zuId: ez11 });
    p.tut(deleteElement, { sammlung: 'ziele', id: ez11 });
    expect(regeln(thema)).toEqual(['thema-ohne-ziel']);
  });
});

test('ids of hints are unique and stay while the reason stays', () => {
  const { p, ez11 } = start();
  const vorher = pruefeZielsystem(p.plan).map(({ id }) => id);
  expect(new Set(vorher).size).toBe(vorher.length);
  p.tut(updateZiel, { id: ez11, felder: { begruendung: 'x' } });
  expect(pruefeZielsystem(p.plan).map(({ id }) => id)).toEqual(vorher);
});
