import fs from 'node:fs';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { type Plan, SAMMLUNG_NAMEN } from '@/lib/plan/doc/plan';
import { readPlan } from '@/lib/plan/doc/read-plan';
import { fallAusDatei } from '@/lib/plan/netzwerkdatei/faelle';
import { analyseAusDatei, leseNetzwerkdatei, planAusDatei } from '@/lib/plan/netzwerkdatei/read';
import { maskierePlan } from './maskieren';
import { VerdeckterLeser } from './verdeckter-leser';

/** Beside the word of an office the number only warns; the address blocks wherever it stands. */
const NUMMER = 'mobil +49 171 3920017';
const ADRESSE = 'Mail zeisig.kowal@example.org';
const RAHMEN = { dokumentIds: ['d'], bestaetigungen: [], akteure: new Set<string>() };
/** What is chosen or reckoned, never written; who wrote a card (`von`) no view shows in the Saal. */
const GEWAEHLT = new Set(
  (
    'id rank parentId laneId clusterId als art ebene status zustand richtung farbe kategorie vergleich einheit kreis ' +
    'fristigkeit hinreichend prioritaet urteil variante von bis am erstelltAm geloescht zeitraum skala typ klasse'
  ).split(' '),
);

const lies = (name: string) => JSON.parse(fs.readFileSync(`prisma/demo/${name}.json`, 'utf8'));

function dokument(bytes: Uint8Array): Plan {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, bytes);
  return readPlan(doc);
}

function dokumente(): [string, Plan][] {
  const gelesen = leseNetzwerkdatei({
    ...lies('netzwerk'),
    beteiligtenanalyse: lies('beteiligtenanalyse'),
    faelle: lies('faelle'),
  });
  if (!gelesen.ok) throw new Error(JSON.stringify(gelesen));
  const { datei } = gelesen;
  return [
    ['plan', dokument(planAusDatei(new Y.Doc(), datei))],
    ['beteiligtenanalyse', dokument(analyseAusDatei(new Y.Doc(), datei))],
    ...(datei.faelle ?? []).map((fall): [string, Plan] => [`fall ${fall.id}`, dokument(fallAusDatei(fall))]),
  ];
}

/** Puts a canary behind every text, also behind one in a map that people gave its keys. */
function pflanze(kanarie: string, wert: unknown, feld: string, gepflanzt: Set<string>, ort: string): unknown {
  if (typeof wert === 'string') {
    if (GEWAEHLT.has(feld) || /(?:Ids?|Am)$/.test(feld)) return wert;
    gepflanzt.add(`${ort}.${feld}`);
    return `${wert} ${kanarie}`;
  }
  if (Array.isArray(wert)) return wert.map((teil) => pflanze(kanarie, teil, feld, gepflanzt, ort));
  if (typeof wert !== 'object' || wert === null) return wert;
  return Object.fromEntries(
    Object.entries(wert).map(([name, teil]) => [name, pflanze(kanarie, teil, name, gepflanzt, ort)]),
  );
}

function mit(kanarie: string, plan: Plan) {
  const gepflanzt = new Set<string>();
  const sammlungen = SAMMLUNG_NAMEN.map((sammlung) => [
    sammlung,
    new Map([...plan[sammlung]].map(([id, satz]) => [id, pflanze(kanarie, satz, '', gepflanzt, sammlung)])),
  ]);
  const neu: Plan = { ...plan, ...Object.fromEntries(sammlungen) };
  return { plan: neu, gepflanzt };
}

/** Where in a plan one of them can still be read. */
function wo(plan: Plan): string[] {
  const stellen: string[] = [];
  const gehe = (wert: unknown, ort: string) => {
    if (typeof wert === 'string') {
      if (wert.includes('3920017') || wert.includes('zeisig')) stellen.push(ort);
    } else if (typeof wert === 'object' && wert !== null) {
      for (const [feld, teil] of wert instanceof Map ? wert : Object.entries(wert))
        gehe(teil, `${ort}.${feld}`);
    }
  };
  for (const sammlung of SAMMLUNG_NAMEN) gehe(plan[sammlung], sammlung);
  return stellen;
}

test.each(dokumente())(
  'a number and an address in every text of the demo: in the Saal neither is left, on paper no address (%s)',
  (_, demo) => {
    for (const kanarie of [NUMMER, ADRESSE]) {
      const { plan, gepflanzt } = mit(kanarie, demo);
      expect(gepflanzt.size).toBeGreaterThan(4);
      expect(wo(plan).length).toBeGreaterThan(gepflanzt.size);
      expect(wo(new VerdeckterLeser({ plan, subscribe: () => () => undefined }, RAHMEN).plan)).toEqual([]);
      if (kanarie === ADRESSE) expect(wo(maskierePlan(plan, RAHMEN))).toEqual([]);
    }
  },
);

test('a key that is a random id is no field, whatever it ends with', () => {
  const werte = { spa_q7Kd2Am: `frei ${ADRESSE}`, spa_x1Ids: `frei ${ADRESSE}`, notizId: 'the_1' };
  const plan = dokumente()[1]?.[1];
  const [erste] = plan?.einschaetzungen.entries() ?? [];
  if (!plan || !erste) throw new Error('the demo has judgements');
  const neu: Plan = { ...plan, einschaetzungen: new Map([[erste[0], { ...erste[1], werte }]]) };
  expect(wo(neu).length).toBe(2);
  expect(wo(maskierePlan(neu, RAHMEN))).toEqual([]);
});
