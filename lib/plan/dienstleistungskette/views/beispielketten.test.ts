import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { readPlan } from '@/lib/plan/doc/read-plan';
import { leseNetzwerkdatei, planAusDatei } from '@/lib/plan/netzwerkdatei/read';
import { pruefeKette } from '../pruefungen';
import { kettenBeschreibung } from './beschreibung';
import { ketteBild } from './bild';
import { kennzahlen } from './kennzahlen';
import { gegenstueck, vergleich } from './vergleich';
import { inMinuten } from './zeiten';

/** The worked examples of the method as they stand in the demo network, against what was counted by hand. */
const gelesen = leseNetzwerkdatei(JSON.parse(readFileSync('prisma/demo/netzwerk.json', 'utf8')));
if (!gelesen.ok) throw new Error(gelesen.fehler[0]?.satz);
const doc = new Y.Doc();
planAusDatei(doc, gelesen.datei);
const plan = readPlan(doc);
const zahlen = (id: string) => {
  const gefunden = kennzahlen(plan, id);
  if (!gefunden) throw new Error(`no chain ${id}`);
  return gefunden;
};

describe('from Berechtigungsschein to course', () => {
  test('the Ist hands over 5 times, changes lane 12 times, and 3 Schnittstellen belong to nobody', () => {
    const ist = zahlen('ket_ist');
    expect([ist.uebergaben, ist.laneWechsel, ist.ungeregelt]).toEqual([5, 12, 3]);
    expect(ist.entscheidungen).toBe(5);
    expect(ist.organisationen).toBe(5);
  });

  test('the Ist has loops, and they are named by the steps they run through', () => {
    const namen = zahlen('ket_ist').schleifen.map(({ name }) => name);
    expect(namen.some((name) => name.includes('Warteliste') && name.includes('Sanktion'))).toBe(true);
    expect(namen.some((name) => name.includes('Alten Schein beschaffen'))).toBe(true);
  });

  test('the longest way of the Ist: 8 weeks of waiting, a year on the list, three weeks until word comes', () => {
    const { gesamt, warteanteil } = zahlen('ket_ist');
    const minuten = (wert: number, einheit: 'wochen' | 'monate') =>
      inMinuten({ min: wert, max: wert, einheit, quelle: '' })?.max ?? 0;
    expect(gesamt.max).toBe(minuten(8, 'wochen') + minuten(12, 'monate') + minuten(3, 'wochen'));
    expect(gesamt.min).toBeLessThan(minuten(1, 'wochen'));
    expect(warteanteil).toBeGreaterThan(0.99);
  });

  test('the Soll changes lane 9 times, has no loop, and nothing is left unagreed', () => {
    const soll = zahlen('ket_soll');
    expect([soll.laneWechsel, soll.schleifen.length, soll.ungeregelt]).toEqual([9, 0, 0]);
    expect(soll.gesamt.max).toBeLessThan(zahlen('ket_ist').gesamt.max);
  });

  test('in words the chain counts what the read-outs count: word that is passed on is no way back and no handover', () => {
    const worte = (id: string) => {
      const bild = ketteBild(plan, id);
      return bild ? kettenBeschreibung(bild).kurz : '';
    };
    expect(worte('ket_ist')).toContain('2 Wege führen zurück zu einem früheren Schritt.');
    expect(worte('ket_ist')).toContain(
      '5 Übergaben zwischen Organisationen und 2 Schnittstellen nur zur Information, 3 davon nicht geregelt.',
    );
    expect(worte('ket_soll')).not.toContain('zurück');
    expect(worte('ket_soll')).toContain('und 1 Schnittstelle nur zur Information, alle geregelt.');
  });

  test('where people say that nothing is handed over, nothing is left to be agreed', () => {
    const offen = ketteBild(plan, 'ket_ist')?.verbindungen.find(
      ({ verbindung }) => verbindung.art === 'information' && !verbindung.geregelt,
    )?.verbindung;
    if (!offen) throw new Error('the Ist passes word on');
    const verbindungen = new Map(plan.verbindungen).set(offen.id, { ...offen, uebergabe: false });
    const danach = { ...plan, verbindungen };
    expect(kennzahlen(danach, 'ket_ist')?.ungeregelt).toBe(2);
    expect(pruefeKette(danach, 'ket_ist').some(({ ort }) => ort.id === offen.id)).toBe(false);
  });

  test('the comparison says what falls away, what is new and what is agreed now', () => {
    const arten = vergleich(plan, 'ket_ist', 'ket_soll').map(({ art, text }) => `${art}: ${text}`);
    expect(arten).toContain('entfallen: „Alten Schein beschaffen“ gibt es nicht mehr.');
    expect(arten.some((satz) => satz.startsWith('neu: „E-Mail an Ausländerbehörde“'))).toBe(true);
    expect(arten.filter((satz) => satz.startsWith('geregelt:'))).toHaveLength(2);
  });

  test('every step that stays has its counterpart, in both directions; what is new or falls away has none', () => {
    const ids = (kette: string) => [...(ketteBild(plan, kette)?.schritte.keys() ?? [])];
    const andere = (id: string) => gegenstueck(plan, 'ket_ist', 'ket_soll', id);
    const bleiben = ids('ket_soll').filter((id) => andere(id) !== null);
    expect(bleiben).toHaveLength(8);
    for (const id of bleiben) expect(andere(andere(id) ?? '')).toBe(id);
    expect(ids('ket_ist').filter((id) => andere(id) === null)).toHaveLength(12);
    expect(gegenstueck(plan, 'ket_ist', 'ket_gibt-es-nicht', 'sch_ist-a1')).toBeNull();
  });
});

describe('young newcomers with a child', () => {
  test('two steps are done twice, there are two ends, no loop, 9 changes of lane', () => {
    const jmd = zahlen('ket_jmd');
    expect(jmd.doppelt).toEqual([
      ['sch_jmd-j3', 'sch_jmd-c1'],
      ['sch_jmd-j4', 'sch_jmd-c2'],
    ]);
    expect([jmd.schleifen.length, jmd.laneWechsel]).toEqual([0, 9]);
    const enden = [...(ketteBild(plan, 'ket_jmd')?.schritte.values() ?? [])].filter(
      ({ schritt }) => schritt.art === 'ende',
    );
    expect(enden).toHaveLength(2);
  });

  test('the checks name the doubled work, the open Schnittstellen, and the lane of the Jugendamt that is not at the table; nothing about its form', () => {
    const regeln = pruefeKette(plan, 'ket_jmd').map(({ regel }) => regel);
    expect(new Set(regeln)).toEqual(
      new Set(['doppelte-arbeit', 'schnittstelle-offen', 'schritt-ohne-zustaendige']),
    );
  });
});

test('the chains of the demo have nothing to repair', () => {
  for (const id of plan.ketten.keys()) expect(ketteBild(plan, id)?.befunde).toEqual([]);
});
