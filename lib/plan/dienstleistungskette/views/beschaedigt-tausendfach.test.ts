import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { readPlan } from '@/lib/plan/doc/read-plan';
import { leseNetzwerkdatei } from '@/lib/plan/netzwerkdatei/read';
import { dateiAusPlan } from '@/lib/plan/netzwerkdatei/write';
import { einePerson } from '@/lib/plan/testing/person';
import { createKette } from '../commands/ketten';
import { createLane } from '../commands/lanes';
import { nextSchritt } from '../commands/next-schritt';
import { deleteSchritte, moveSchritte, updateSchritt } from '../commands/schritte';
import { pruefeKette } from '../pruefungen';
import { raeumeAuf } from './aufraeumen';
import { auszug } from './auszug';
import { kettenBeschreibung } from './beschreibung';
import { type KetteBild, ketteBild } from './bild';
import { kennzahlen } from './kennzahlen';
import { reihenfolge } from './reihenfolge';
import { schnittstellenZeilen, schrittZeilen } from './tabellen';
import { vergleich } from './vergleich';
import { ketteWege } from './wege';
import { kettenZeichnung } from './zeichnung';

/** A thousand records, each damaged in a way of its own. Seeded: what is found today is found tomorrow. */
const ANZAHL = 1_000;
const SEED = 20_261_120;

const muell = fc.oneof(
  fc.constantFrom<unknown>(
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -1e6,
    1e9,
    0,
    true,
    null,
    '',
    'raumschiff',
    [],
  ),
  fc.constantFrom<unknown>({}, { laneId: 7 }, [[[]]], 'ä'.repeat(3_000), -0.5),
  fc.string({ maxLength: 8 }),
);
const zahl = fc.oneof(
  fc.constantFrom<unknown>(Number.NaN, Number.NEGATIVE_INFINITY, 1e6, -1e6, 1e300, '12', null, undefined),
  fc.integer({ min: -500, max: 5_000 }),
);
const stellen = fc.nat(ANZAHL);
const felder = fc.record({
  sammlung: fc.constantFrom('schritte', 'schritte', 'verbindungen', 'lanes'),
  art: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('schritt', 'entscheidung', 'ende', 'start', 'notiz') },
    { weight: 1, arbitrary: muell },
  ),
  ...{ x: zahl, y: zahl, lane: fc.nat(6), von: stellen, nach: stellen },
  ganz: fc.boolean(),
  stoerfeld: fc.constantFrom(
    'titel',
    'dauer',
    'wartezeit',
    'platz',
    'enden',
    'wer',
    'zielIds',
    'geloescht',
    'kettenId',
    'doppeltZuId',
    'erfunden',
  ),
  stoerwert: muell,
});

function beschaedigt() {
  const p = einePerson();
  const kette = p.tut(createKette, { titel: 'Beschädigt' });
  const heil = p.tut(createLane, { kettenId: kette, wer: { art: 'akteur', akteurId: null }, titel: 'Heil' });
  const start = [...p.plan.schritte.keys()][0] ?? '';
  const heile = Array.from({ length: 8 }, (_, i) => p.tut(nextSchritt, { vonId: start, titel: `heil ${i}` }));
  p.doc.transact(() => {
    fc.sample(felder, { seed: SEED, numRuns: ANZAHL }).forEach((zug, i) => {
      const satz = new Y.Map<unknown>();
      p.doc.getMap(zug.sammlung).set(`m${i}`, satz);
      const laneId = ['weg', heil, null, 7, `m${zug.von}`, heil, ''][zug.lane];
      const werte: Record<string, unknown> =
        zug.sammlung === 'schritte'
          ? { kettenId: kette, art: zug.art, titel: `m${i}`, platz: { laneId, x: zug.x, y: zug.y } }
          : zug.sammlung === 'lanes'
            ? { platz: { parentId: kette, rank: 'a1' }, wer: { art: zug.art, akteurId: laneId } }
            : {
                kettenId: kette,
                enden: {
                  vonId: `m${zug.von}`,
                  nachId: heile[zug.nach % (2 * heile.length)] ?? `m${zug.nach}`,
                },
                art: 'sequenziell',
              };
      if (!zug.ganz) werte[zug.stoerfeld] = zug.stoerwert;
      for (const [feld, wert] of Object.entries(werte)) if (wert !== undefined) satz.set(feld, wert);
    });
  });
  return { p, kette, start };
}

function bildVon(plan: Parameters<typeof ketteBild>[0], kette: string): KetteBild {
  const bild = ketteBild(plan, kette);
  if (!bild) throw new Error('the chain does not open');
  return bild;
}

test('a thousand damaged records: the chain opens, lists what is damaged, and draws the rest', () => {
  const { p, kette } = beschaedigt();
  const plan = readPlan(p.doc);
  const bild = bildVon(plan, kette);
  // Enough of each: the test must not pass because everything was thrown away, or nothing was damaged.
  expect(plan.unlesbar.length).toBeGreaterThan(150);
  expect(bild.schritte.size).toBeGreaterThan(100);
  expect(bild.verbindungen.length).toBeGreaterThan(15);
  const arten = new Set(bild.befunde.map(({ art }) => art));
  expect([...arten].sort()).toEqual(['bahn-fehlt', 'ende-fehlt', 'ort-unlesbar']);
  for (const { text } of bild.befunde) expect(text).toMatch(/\.$/);
  expect(bild.lanes.flatMap(({ schritte }) => schritte)).toHaveLength(bild.schritte.size);
  for (const zahl of [bild.breite, bild.hoehe, ...bild.lanes.flatMap((l) => [l.oben, l.hoehe])])
    expect(Number.isFinite(zahl)).toBe(true);
  for (const s of bild.schritte.values()) {
    expect(Number.isFinite(s.x) && Number.isFinite(s.y) && s.x >= 0 && s.y >= 0).toBe(true);
  }
}, 60_000);

test('every read-out answers with figures and sentences, and the layout finds a place for every step', () => {
  const { p, kette } = beschaedigt();
  const plan = readPlan(p.doc);
  const bild = bildVon(plan, kette);
  const zahlen = kennzahlen(plan, kette);
  expect(zahlen?.schritte).toBeGreaterThan(0);
  for (const zahl of [zahlen?.gesamt.min, zahlen?.gesamt.max, zahlen?.uebergaben, zahlen?.laneWechsel])
    expect(Number.isFinite(zahl)).toBe(true);
  expect(pruefeKette(plan, kette).length).toBeGreaterThan(0);
  const worte = JSON.stringify([
    kettenBeschreibung(bild),
    schrittZeilen(plan, kette),
    schnittstellenZeilen(plan, kette, bild.verbindungen),
    pruefeKette(plan, kette).map(({ text }) => text),
    vergleich(plan, kette, kette),
  ]);
  expect(worte).not.toMatch(/undefined|NaN|\[object/);
  expect(reihenfolge(bild)).toHaveLength(bild.schritte.size);
  expect(auszug(plan, bild, new Set(bild.schritte.keys())).schritte).toHaveLength(bild.schritte.size);
  const orte = raeumeAuf(
    [...bild.schritte.values()].map(({ schritt: { id, art, titel }, laneId, x, y }) => ({
      id,
      art,
      titel,
      laneId: laneId ?? 'ohne',
      x,
      y,
    })),
    bild.lanes.map(({ id }) => id ?? 'ohne'),
    bild.verbindungen.map(({ verbindung: { enden, beschriftung } }) => ({
      von: enden.vonId,
      nach: enden.nachId,
      beschriftung,
    })),
  );
  expect(orte.size).toBe(bild.schritte.size);
  for (const { x, y } of orte.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
}, 60_000);

test('it is drawn for paper too: every edge has a way of finite points', () => {
  const { p, kette } = beschaedigt();
  const plan = readPlan(p.doc);
  const wege = ketteWege(bildVon(plan, kette));
  expect(wege.size).toBe(bildVon(plan, kette).verbindungen.length);
  for (const weg of wege.values())
    for (const { x, y } of weg) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  expect(kettenZeichnung(plan, kette)).not.toBeNull();
}, 60_000);

test('it is edited like any other, and goes into the network file', () => {
  const { p, kette, start } = beschaedigt();
  const vorher = bildVon(p.plan, kette);
  const kaputt = vorher.befunde.find(({ art }) => art === 'ort-unlesbar')?.id ?? '';
  const laneId = vorher.lanes[0]?.id ?? null;
  p.tut(moveSchritte, { orte: [{ id: kaputt, platz: { laneId, x: 16, y: 8 } }] });
  expect(bildVon(p.plan, kette).befunde.some(({ id }) => id === kaputt)).toBe(false);
  p.tut(updateSchritt, { id: kaputt, felder: { titel: 'wieder heil' } });
  const neu = p.tut(nextSchritt, { vonId: start, titel: 'geht weiter' });
  expect(bildVon(p.plan, kette).verbindungen.some(({ nach }) => nach.schritt.id === neu)).toBe(true);
  p.tut(deleteSchritte, { ids: [kaputt], lueckeSchliessen: true });
  expect(bildVon(p.plan, kette).schritte.has(kaputt)).toBe(false);
  const datei = JSON.parse(JSON.stringify(dateiAusPlan(readPlan(p.doc), { name: 'N' })));
  expect(leseNetzwerkdatei(datei).ok).toBe(true);
}, 60_000);
