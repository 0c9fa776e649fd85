import type { SchrittArt } from '@/lib/plan/dienstleistungskette/schema';
import type {
  BildLane,
  BildSchritt,
  BildVerbindung,
  KetteBild,
} from '@/lib/plan/dienstleistungskette/views/bild';
import { kastenIm } from '@/lib/plan/dienstleistungskette/views/wege';
import type { Kasten, Weg } from '@/lib/plan/dienstleistungskette/views/wege/geometrie';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { xmlText } from '@/lib/plan/zeichnung/views/svg';
import { angabenVonKette, angabenVonLane, angabenVonSchritt, angabenVonVerbindung } from './angaben';
import { diagramm, formVon, freieHoehe, LANE_KOPF_BPMN, mitPluszeichen, waagerechte } from './diagramm';
import { lanename } from './lanename';
import { mitLaneraum } from './laneraum';
import { DIADEM_RAUM, ELEMENTE, laneId, mitWeichenTrennern, ncname, papierId } from './namen';

/** A text in an attribute: line ends would become spaces. */
const attribut = (text: string) => xmlText(text.replace(/[\r\n\t]+/g, ' ').trim());
const name = (text: string) => attribut(mitWeichenTrennern(text));
const daten = (angaben: object) => `diadem:angaben="${attribut(JSON.stringify(angaben))}"`;

/**
 * The chain as BPMN 2.0 with a pool, its lanes and the diagram. What BPMN has no word for (documents in the flow,
 * times, agreements) stands in attributes of our own namespace, so that reading it in again loses nothing.
 */
export function alsBpmn(
  kettenbild: KetteBild,
  kettenwege: ReadonlyMap<Id, Weg>,
  { akteure }: Pick<Plan, 'akteure'>,
): string {
  const { bild, wege } = mitLaneraum(kettenbild, kettenwege, (eine) => lanename(eine, akteure));
  const lane = new Map(
    bild.lanes.flatMap((eine) => eine.schritte.map(({ schritt }) => [schritt.id, eine] as const)),
  );
  const linien = waagerechte(wege.values());
  const frei = (s: BildSchritt, kasten: Kasten): number => {
    const seine = lane.get(s.schritt.id);
    const nachbarn = (seine?.schritte ?? [])
      .filter((einer) => einer !== s)
      .map((einer) => {
        const { x, ...rest } = kastenIm(seine, einer);
        return { x: x + LANE_KOPF_BPMN, ...rest };
      });
    return seine ? freieHoehe(kasten, seine, [...nachbarn, ...linien]) : 0;
  };
  const ort = (s: BildSchritt): Kasten => {
    const { x, y, ...groesse } = kastenIm(lane.get(s.schritt.id), s);
    const kasten = { x: x + LANE_KOPF_BPMN, y, ...groesse };
    if (s.schritt.art !== 'teilprozess') return formVon(s.schritt.art, kasten);
    return mitPluszeichen(s.schritt.titel, kasten, frei(s, kasten));
  };
  const kette = ncname(bild.kette.id);
  const gezogen = bild.verbindungen.filter(({ verbindung }) => wege.has(verbindung.id));
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:diadem="${DIADEM_RAUM}" id="definitions" targetNamespace="${DIADEM_RAUM}" exporter="Diadem">
<bpmn:collaboration id="zusammenarbeit"><bpmn:participant id="pool" name="${name(bild.kette.titel)}" processRef="${kette}"/></bpmn:collaboration>
<bpmn:process id="${kette}" name="${attribut(bild.kette.titel)}" isExecutable="false" diadem:variante="${bild.kette.variante}" diadem:konstellation="${attribut(bild.kette.konstellation)}" ${daten(angabenVonKette(bild.kette))}>
${laneSet(bild.lanes, akteure)}
${[...bild.schritte.values()].map((schritt) => element(schritt, gezogen)).join('\n')}
${gezogen.map(kante).join('\n')}
</bpmn:process>
${diagramm(bild, wege, ort)}
</bpmn:definitions>
`;
}

function laneSet(lanes: readonly BildLane[], akteure: Plan['akteure']): string {
  if (lanes.length === 0) return '';
  const eine = (lane: BildLane) => {
    const { id, istNutzer, schritte } = lane;
    return `<bpmn:lane id="${laneId(id)}" name="${name(lanename(lane, akteure))}" ${daten(angabenVonLane(lane, akteure))}${istNutzer ? ' diadem:nutzer="1"' : ''}${id === null ? ' diadem:ohne="1"' : ''}${lane.akteurId === null ? ' diadem:akteur="0"' : ''}>${schritte
      .filter(({ schritt }) => schritt.art !== 'notiz')
      .map(({ schritt }) => `<bpmn:flowNodeRef>${ncname(schritt.id)}</bpmn:flowNodeRef>`)
      .join('')}</bpmn:lane>`;
  };
  return `<bpmn:laneSet id="bahnen">${lanes.map(eine).join('\n')}</bpmn:laneSet>`;
}

const GERICHTET: Partial<Record<SchrittArt, string>> = {
  parallel_auf: ' gatewayDirection="Diverging"',
  parallel_zu: ' gatewayDirection="Converging"',
};

function element({ schritt, laneId: lane }: BildSchritt, kanten: readonly BildVerbindung[]): string {
  const id = ncname(schritt.id);
  const angaben = ` diadem:art="${schritt.art}" ${daten(angabenVonSchritt(schritt))}`;
  if (schritt.art === 'notiz')
    return `<bpmn:textAnnotation id="${id}"${angaben} diadem:bahn="${laneId(lane)}"><bpmn:text>${xmlText(mitWeichenTrennern(schritt.titel))}</bpmn:text></bpmn:textAnnotation>`;
  const was = ELEMENTE[schritt.art];
  const fluss = kanten.filter(({ verbindung }) => verbindung.art !== 'information');
  const enden = [
    ...fluss
      .filter(({ nach }) => nach.schritt === schritt)
      .map((k) => `<bpmn:incoming>${ncname(k.verbindung.id)}</bpmn:incoming>`),
    ...fluss
      .filter(({ von }) => von.schritt === schritt)
      .map((k) => `<bpmn:outgoing>${ncname(k.verbindung.id)}</bpmn:outgoing>`),
  ].join('');
  const notiz = schritt.problem.trim()
    ? `<bpmn:documentation>${xmlText(schritt.problem)}</bpmn:documentation>`
    : '';
  const uhr = schritt.art === 'wartezeit' ? `<bpmn:timerEventDefinition id="${id}_zeit"/>` : '';
  const papier = schritt.art === 'dokument' ? blattPapier(id) : { innen: '', daneben: '' };
  return `<bpmn:${was} id="${id}" name="${name(schritt.titel)}"${GERICHTET[schritt.art] ?? ''}${angaben}>${notiz}${enden}${papier.innen}${uhr}</bpmn:${was}>${papier.daneben}`;
}

/**
 * In BPMN the flow cannot lead through a document: it is a task that writes one. The sheet of paper drawn at it says
 * so to people; whoever reads the file in again knows by `diadem:zu` that it is no step.
 */
function blattPapier(id: string): { innen: string; daneben: string } {
  return {
    innen: `<bpmn:dataOutputAssociation id="${id}_schreibt" diadem:zu="${id}"><bpmn:targetRef>${papierId(id)}</bpmn:targetRef></bpmn:dataOutputAssociation>`,
    daneben: `\n<bpmn:dataObjectReference id="${papierId(id)}" dataObjectRef="${id}_daten" diadem:zu="${id}"/><bpmn:dataObject id="${id}_daten"/>`,
  };
}

/** Information is no way the person goes, so it is no sequence flow: it becomes a dotted association. */
function kante({ verbindung, von, nach }: BildVerbindung): string {
  const enden = `sourceRef="${ncname(von.schritt.id)}" targetRef="${ncname(nach.schritt.id)}"`;
  const worte = name(verbindung.beschriftung);
  const angaben = ` diadem:art="${verbindung.art}" ${daten(angabenVonVerbindung(verbindung))}`;
  if (verbindung.art === 'information')
    return `<bpmn:association id="${ncname(verbindung.id)}" associationDirection="One" ${enden}${angaben}/>`;
  return `<bpmn:sequenceFlow id="${ncname(verbindung.id)}"${worte ? ` name="${worte}"` : ''} ${enden}${angaben}/>`;
}
