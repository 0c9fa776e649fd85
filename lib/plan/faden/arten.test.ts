import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Plan } from '@/lib/plan/doc/plan';
import { readPlan } from '@/lib/plan/doc/read-plan';
import { leseNetzwerkdatei, planAusDatei } from '@/lib/plan/netzwerkdatei/read';
import { fadenTitel, rotersFaden, type Stufe } from './views';

const PLATZ = { parentId: null, rank: 'a0' };
const unter = (parentId: string, rank = 'a0') => ({ parentId, rank });

/** One thread through every kind of thing: case → … → Indikator, with what stands beside it. */
function plan(): Plan {
  const gelesen = leseNetzwerkdatei({
    format: 'diadem-netzwerk',
    version: 1,
    netzwerk: { name: 'N' },
    plan: {
      akteure: [{ id: 'vhs', platz: PLATZ, name: 'VHS' }],
      themencluster: [{ id: 'clu', platz: PLATZ, titel: 'Weg in den Kurs' }],
      themen: [
        {
          id: 'the',
          platz: { ...PLATZ, clusterId: 'clu' },
          titel: 'Wartezeit',
          art: 'fall',
          fallIds: ['fall_a'],
          akteurIds: ['vhs'],
        },
        { id: 'gestapelt', platz: unter('the'), titel: 'Warteliste', art: 'fall' },
        {
          id: 'gen',
          platz: { parentId: null, rank: 'a1' },
          titel: 'Zugang',
          art: 'generativ',
          ausThemaIds: ['the'],
          zielIds: ['rz'],
        },
      ],
      planungsdaten: [
        { id: 'zahl', platz: PLATZ, titel: '27 Wochen', stuetztIds: ['gestapelt'] },
        {
          id: 'gegenzahl',
          platz: { parentId: null, rank: 'a1' },
          titel: '3 Wochen',
          widersprichtIds: ['gen'],
        },
      ],
      ziele: [
        { id: 'gz', ebene: 'grundsatzziel', platz: PLATZ },
        { id: 'rz', ebene: 'rahmenziel', platz: unter('gz') },
        { id: 'ez', ebene: 'ergebnisziel', platz: unter('rz') },
      ],
      aktivitaeten: [{ id: 'tun', platz: unter('ez'), titel: 'Zugang einrichten' }],
      indikatoren: [{ id: 'ind', platz: unter('ez'), titel: 'Tage' }],
      ketten: [{ id: 'ket', platz: PLATZ, titel: 'Schein' }],
      lanes: [{ id: 'lan', platz: unter('ket') }],
      schritte: ['nennt', 'nenntNichts'].map((id, i) => ({
        id,
        kettenId: 'ket',
        platz: { laneId: 'lan', x: i * 200, y: 0 },
        art: 'schritt',
        titel: id,
        aktivitaetIds: i === 0 ? ['tun'] : [],
      })),
    },
  });
  if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.fehler));
  const doc = new Y.Doc();
  planAusDatei(doc, gelesen.datei);
  return readPlan(doc);
}

const GANZ = ['fall_a', 'the', 'gen', 'gz', 'rz', 'ez', 'tun', 'nennt', 'ket', 'ind'];
const AB_FALL = GANZ.filter((id) => id !== 'gz');
const AB_GENERATIV = AB_FALL;

/** Kind, id, everything its thread runs through, and what it is linked with at once. */
const TABELLE: [string, string, string[], string[]][] = [
  ['Fall', 'fall_a', AB_FALL, ['the']],
  ['Thema', 'the', AB_FALL, ['fall_a', 'gen']],
  ['Thema in einem Stapel', 'gestapelt', AB_FALL, ['the']],
  ['Cluster', 'clu', AB_FALL, ['the']],
  ['Planungsdaten, stützend', 'zahl', AB_FALL, ['the']],
  ['Planungsdaten, widersprechend', 'gegenzahl', AB_GENERATIV, ['gen']],
  ['generatives Thema', 'gen', AB_GENERATIV, ['the', 'rz']],
  ['Grundsatzziel', 'gz', GANZ, ['rz']],
  ['Rahmenziel', 'rz', GANZ, ['gz', 'gen', 'ez']],
  ['Ergebnisziel', 'ez', GANZ, ['rz', 'tun', 'ind']],
  ['Aktivität', 'tun', GANZ, ['ez', 'nennt', 'ket']],
  ['Schritt', 'nennt', GANZ.filter((id) => id !== 'ket'), ['tun']],
  ['Schritt ohne eigene Angabe', 'nenntNichts', GANZ.filter((id) => id !== 'nennt'), ['ket']],
  ['Kette', 'ket', GANZ.filter((id) => id !== 'nennt'), ['tun']],
  ['Indikator', 'ind', GANZ, ['ez']],
  ['Akteur', 'vhs', AB_FALL, ['the']],
];

describe('the thread of every kind of thing', () => {
  const p = plan();
  test.each(TABELLE)('%s', (_art, id, ganz, direkt) => {
    const glieder = rotersFaden(p, id).stufen.flatMap((s) => s.glieder);
    expect(glieder.map((g) => g.id).sort()).toEqual([...ganz].sort());
    expect(
      glieder
        .filter((g) => g.direkt)
        .map((g) => g.id)
        .sort(),
    ).toEqual([...direkt].sort());
    expect(glieder.filter((g) => g.hier).map((g) => g.id)).toEqual(ganz.includes(id) ? [id] : []);
    if (!id.startsWith('nenntN')) expect(fadenTitel(p, id)).toBeTruthy();
  });

  test('each thing stands in its stage, and the stages in their order', () => {
    const { stufen } = rotersFaden(p, 'rz');
    const je: [Stufe, string[]][] = [
      ['fall', ['fall_a']],
      ['thema', ['the', 'gen']],
      ['ziel', ['gz', 'rz', 'ez']],
      ['aktivitaet', ['tun']],
      ['schritt', ['ket', 'nennt']],
      ['indikator', ['ind']],
    ];
    expect(stufen.map(({ stufe, glieder }) => [stufe, glieder.map((g) => g.id)])).toEqual(je);
  });

  test.each(['', 'gibt_es_nicht', '__proto__', 'lan'])('of %j there is none, and nothing fails', (id) => {
    expect(rotersFaden(p, id).stufen.flatMap((s) => s.glieder)).toEqual([]);
    expect(fadenTitel(p, id)).toBeNull();
  });
});
