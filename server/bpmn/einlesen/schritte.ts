import type { Ketteneinfuhr } from '@/lib/plan/dienstleistungskette/commands/import-kette';
import { SCHRITT_ARTEN, type SchrittArt } from '@/lib/plan/dienstleistungskette/schema';
import { liesAngaben, schrittAngabenSchema } from '../angaben';
import { BPMN_RAUM, benennung } from '../namen';
import type { XmlElement } from '../xml-lesen';
import type { GeleseneLane } from './lanes';

type Einfuhrschritt = Ketteneinfuhr['schritte'][number];
export interface GelesenerSchritt extends Einfuhrschritt {
  /** Id in the file. */
  id: string;
}

const OHNE_VERWEISE = {
  ...{
    federfuehrungId: null,
    vorlageId: null,
    doppeltZu: null,
    zielIds: [],
    aktivitaetIds: [],
    themaIds: [],
  },
};

const ARTEN: Readonly<Record<string, SchrittArt>> = {
  startEvent: 'start',
  endEvent: 'ende',
  task: 'schritt',
  userTask: 'schritt',
  manualTask: 'schritt',
  serviceTask: 'schritt',
  sendTask: 'schritt',
  receiveTask: 'schritt',
  scriptTask: 'schritt',
  businessRuleTask: 'schritt',
  subProcess: 'teilprozess',
  callActivity: 'teilprozess',
  transaction: 'teilprozess',
  adHocSubProcess: 'teilprozess',
  exclusiveGateway: 'entscheidung',
  inclusiveGateway: 'entscheidung',
  eventBasedGateway: 'entscheidung',
  parallelGateway: 'parallel_auf',
  dataObjectReference: 'dokument',
  dataStoreReference: 'dokument',
  textAnnotation: 'notiz',
};
/** What is no step by itself. */
const KEIN_SCHRITT = new Set([
  ...[
    'laneSet',
    'sequenceFlow',
    'association',
    'messageFlow',
    'dataObject',
    'documentation',
    'extensionElements',
  ],
  ...[
    'ioSpecification',
    'property',
    'auditing',
    'monitoring',
    'correlationSubscription',
    'supports',
    'group',
  ],
  ...['dataInputAssociation', 'dataOutputAssociation', 'resourceRole', 'performer', 'category'],
]);
const TITEL = 2_000;

/** Every element of the flow as a step; what has no counterpart becomes a Schritt that says so. */
export function liesSchritte(
  prozesse: readonly XmlElement[],
  wurzel: XmlElement,
  lanes: readonly GeleseneLane[],
  bericht: string[],
): GelesenerSchritt[] {
  const unbekannte = new Map<string, string[]>();
  const lane = new Map(lanes.flatMap(({ inhalt }, i) => [...inhalt].map((id) => [id, i] as const)));
  const laneIds = new Map(lanes.map(({ id }, i) => [id, i]));
  const notizen = wurzel.kinder
    .filter(({ name }) => name === 'collaboration')
    .flatMap(({ kinder }) => kinder.filter(({ name }) => name === 'textAnnotation'));
  const elemente = [...prozesse.flatMap(({ kinder }) => kinder), ...notizen].filter(
    ({ name, raum, angaben }) =>
      BPMN_RAUM.test(raum) && !KEIN_SCHRITT.has(name) && angaben.id && !angaben['diadem:zu'],
  );
  const schritte = elemente.map((element) => {
    const { id = '' } = element.angaben;
    const wo = lane.get(id) ?? laneIds.get(element.angaben['diadem:bahn'] ?? '') ?? null;
    return schritt(element, wo, unbekannte);
  });
  const stelle = new Map(schritte.map(({ id }, i) => [id, i]));
  elemente.forEach(({ angaben }, i) => {
    const einer = schritte[i];
    const doppelt = stelle.get(liesAngaben(schrittAngabenSchema, angaben['diadem:angaben']).doppeltZu ?? '');
    if (einer && doppelt !== undefined && doppelt !== i) einer.doppeltZu = doppelt;
  });
  benenneInhalt(elemente, schritte, bericht);
  nenneAndere(elemente, schritte, bericht);
  const ausgaenge = zaehle(prozesse);
  for (const einer of schritte)
    if (einer.art === 'parallel_auf' && (ausgaenge.get(einer.id) ?? 0) < 2) einer.art = 'parallel_zu';
  for (const [name, titel] of unbekannte)
    bericht.push(
      `„${name}“ gibt es in einer Kette nicht. Eingelesen als Schritt mit einem Vermerk: ${titel.slice(0, 8).join(', ')}${titel.length > 8 ? ` und ${titel.length - 8} weitere` : ''}.`,
    );
  return schritte;
}

function schritt(
  element: XmlElement,
  lane: number | null,
  unbekannte: Map<string, string[]>,
): GelesenerSchritt {
  const { name, angaben, kinder } = element;
  const eigene = angaben['diadem:art'];
  const bekannt = Object.hasOwn(SCHRITT_ARTEN, eigene ?? '') ? (eigene as SchrittArt) : undefined;
  const art =
    bekannt ?? (ereignis(element) ? 'wartezeit' : Object.hasOwn(ARTEN, name) ? ARTEN[name] : undefined);
  const text = (kind: string) =>
    kinder
      .filter((k) => k.name === kind)
      .map((k) => k.text)
      .join('\n')
      .trim();
  const titel = benennung(angaben.name || text('text')).slice(0, TITEL);
  const { doppeltZu: _, ...mehr } = liesAngaben(schrittAngabenSchema, angaben['diadem:angaben']);
  const vermerk = art ? '' : `In der BPMN-Datei ein Element „${name}“.`;
  if (!art) unbekannte.set(name, [...(unbekannte.get(name) ?? []), `„${titel || angaben.id}“`]);
  return {
    ...{ id: angaben.id ?? '', lane, art: art ?? 'schritt', titel, x: 0, y: 0 },
    ...{ dauer: null, wartezeit: null, rechtsgrundlage: '', system: '', nutzertext: '', mitbringen: '' },
    ...OHNE_VERWEISE,
    ...mehr,
    problem: [text('documentation').slice(0, 10_000), vermerk].filter(Boolean).join('\n'),
  };
}

/** Taken as what comes nearest, though it means something else. */
const ANDERE: Readonly<Record<string, string>> = {
  inclusiveGateway: 'einer oder mehrere Wege',
  eventBasedGateway: 'das erste Ereignis entscheidet',
  callActivity: 'ein Prozess in einer anderen Datei',
};

function nenneAndere(
  elemente: readonly XmlElement[],
  schritte: readonly GelesenerSchritt[],
  bericht: string[],
): void {
  elemente.forEach(({ name, angaben }, i) => {
    const einer = schritte[i];
    if (!einer || angaben['diadem:art'] || !Object.hasOwn(ANDERE, name)) return;
    bericht.push(
      `„${einer.titel || einer.id}“ ist in der Datei ein Element „${name}“ (${ANDERE[name]}). Eingelesen als ${SCHRITT_ARTEN[einer.art]}; bitte prüfen Sie, ob das so stimmt.`,
    );
  });
  const ohneBahn = schritte.filter(({ lane, art }) => lane === null && art !== 'notiz');
  if (ohneBahn.length > 0)
    bericht.push(
      `${ohneBahn.length === 1 ? 'Ein Schritt steht' : `${ohneBahn.length.toLocaleString('de-DE')} Schritte stehen`} in keiner Bahn und ${ohneBahn.length === 1 ? 'erscheint' : 'erscheinen'} unter „Noch nicht zugeordnet“.`,
    );
}

const GENANNT = 12;

/** What stands inside an opened subprocess is one step here; its parts are named in it and in the report. */
function benenneInhalt(
  elemente: readonly XmlElement[],
  schritte: readonly GelesenerSchritt[],
  bericht: string[],
): void {
  elemente.forEach((element, i) => {
    const einer = schritte[i];
    const inhalt = innen(element).map((name) => `„${name}“`);
    if (!einer || inhalt.length === 0) return;
    const mehr = inhalt.length > GENANNT ? ` und ${inhalt.length - GENANNT} weitere` : '';
    const liste = `${inhalt.slice(0, GENANNT).join(', ')}${mehr}`;
    einer.problem = [einer.problem, `In der BPMN-Datei steht darin: ${liste}.`].filter(Boolean).join('\n');
    bericht.push(
      `Was in „${einer.titel || einer.id}“ steht (${liste}), ist kein eigener Schritt geworden. Es steht als Vermerk an diesem Schritt.`,
    );
  });
}

/** Names of the elements of the flow inside one. */
function innen({ kinder }: XmlElement): string[] {
  return kinder
    .filter(
      ({ name, raum, angaben }) =>
        BPMN_RAUM.test(raum) && angaben.id && (Object.hasOwn(ARTEN, name) || /Event$|Gateway$/.test(name)),
    )
    .flatMap((kind) => [benennung(kind.angaben.name || kind.angaben.id || '').slice(0, 80), ...innen(kind)]);
}

/** An event in between that waits for a time. */
function ereignis({ name, kinder }: XmlElement): boolean {
  return name === 'intermediateCatchEvent' && kinder.some((kind) => kind.name === 'timerEventDefinition');
}

function zaehle(prozesse: readonly XmlElement[]): Map<string, number> {
  const zahl = new Map<string, number>();
  for (const { name, angaben } of prozesse.flatMap(({ kinder }) => kinder)) {
    const von = angaben.sourceRef;
    if (name === 'sequenceFlow' && von) zahl.set(von, (zahl.get(von) ?? 0) + 1);
  }
  return zahl;
}
