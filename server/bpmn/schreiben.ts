import type { SchrittArt } from '@/lib/plan/dienstleistungskette/schema';
import type {
  BildLane,
  BildSchritt,
  BildVerbindung,
  KetteBild,
} from '@/lib/plan/dienstleistungskette/views/bild';
import { NICHT_ZUGEORDNET } from '@/lib/plan/dienstleistungskette/views/namen';
import { kastenIm } from '@/lib/plan/dienstleistungskette/views/wege';
import type { Kasten, Weg } from '@/lib/plan/dienstleistungskette/views/wege/geometrie';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { xmlText } from '@/lib/plan/zeichnung/views/svg';
import { angabenVonKette, angabenVonSchritt, angabenVonVerbindung } from './angaben';
import { diagramm, formVon, LANE_KOPF_BPMN } from './diagramm';
import { DIADEM_RAUM, ELEMENTE, laneId, ncname } from './namen';

/** A text in an attribute: line ends would become spaces. */
const attribut = (text: string) => xmlText(text.replace(/[\r\n\t]+/g, ' ').trim());

/**
 * The chain as BPMN 2.0 with a pool, its lanes and the diagram. What BPMN has no word for (documents in the flow,
 * times, agreements) stands in attributes of our own namespace, so that reading it in again loses nothing.
 */
export function alsBpmn(bild: KetteBild, wege: ReadonlyMap<Id, Weg>): string {
  const lane = new Map(
    bild.lanes.flatMap((eine) => eine.schritte.map(({ schritt }) => [schritt.id, eine] as const)),
  );
  const ort = (s: BildSchritt): Kasten => {
    const { x, y, ...groesse } = kastenIm(lane.get(s.schritt.id), s);
    return formVon(s.schritt.art, { x: x + LANE_KOPF_BPMN, y, ...groesse });
  };
  const kette = ncname(bild.kette.id);
  const gezogen = bild.verbindungen.filter(({ verbindung }) => wege.has(verbindung.id));
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:diadem="${DIADEM_RAUM}" id="definitions" targetNamespace="${DIADEM_RAUM}" exporter="Diadem">
<bpmn:collaboration id="zusammenarbeit"><bpmn:participant id="pool" name="${attribut(bild.kette.titel)}" processRef="${kette}"/></bpmn:collaboration>
<bpmn:process id="${kette}" name="${attribut(bild.kette.titel)}" isExecutable="false" diadem:variante="${bild.kette.variante}" diadem:konstellation="${attribut(bild.kette.konstellation)}" diadem:angaben="${attribut(JSON.stringify(angabenVonKette(bild.kette)))}">
${laneSet(bild.lanes)}
${[...bild.schritte.values()].map((schritt) => element(schritt, gezogen)).join('\n')}
${gezogen.map(kante).join('\n')}
</bpmn:process>
${diagramm(bild, wege, ort)}
</bpmn:definitions>
`;
}

function laneSet(lanes: readonly BildLane[]): string {
  if (lanes.length === 0) return '';
  const eine = ({ id, titel, istNutzer, schritte }: BildLane) =>
    `<bpmn:lane id="${laneId(id)}" name="${attribut(id === null ? NICHT_ZUGEORDNET : titel)}"${istNutzer ? ' diadem:nutzer="1"' : ''}${id === null ? ' diadem:ohne="1"' : ''}>${schritte
      .filter(({ schritt }) => schritt.art !== 'notiz')
      .map(({ schritt }) => `<bpmn:flowNodeRef>${ncname(schritt.id)}</bpmn:flowNodeRef>`)
      .join('')}</bpmn:lane>`;
  return `<bpmn:laneSet id="bahnen">${lanes.map(eine).join('\n')}</bpmn:laneSet>`;
}

const GERICHTET: Partial<Record<SchrittArt, string>> = {
  parallel_auf: ' gatewayDirection="Diverging"',
  parallel_zu: ' gatewayDirection="Converging"',
};

function element({ schritt, laneId: lane }: BildSchritt, kanten: readonly BildVerbindung[]): string {
  const id = ncname(schritt.id);
  const angaben = ` diadem:art="${schritt.art}" diadem:angaben="${attribut(JSON.stringify(angabenVonSchritt(schritt)))}"`;
  if (schritt.art === 'notiz')
    return `<bpmn:textAnnotation id="${id}"${angaben} diadem:bahn="${laneId(lane)}"><bpmn:text>${xmlText(schritt.titel)}</bpmn:text></bpmn:textAnnotation>`;
  const name = ELEMENTE[schritt.art];
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
  return `<bpmn:${name} id="${id}" name="${attribut(schritt.titel)}"${GERICHTET[schritt.art] ?? ''}${angaben}>${notiz}${enden}${uhr}</bpmn:${name}>`;
}

/** Information is no way the person goes, so it is no sequence flow: it becomes a dotted association. */
function kante({ verbindung, von, nach }: BildVerbindung): string {
  const enden = `sourceRef="${ncname(von.schritt.id)}" targetRef="${ncname(nach.schritt.id)}"`;
  const worte = attribut(verbindung.beschriftung);
  const angaben = ` diadem:art="${verbindung.art}" diadem:angaben="${attribut(JSON.stringify(angabenVonVerbindung(verbindung)))}"`;
  if (verbindung.art === 'information')
    return `<bpmn:association id="${ncname(verbindung.id)}" associationDirection="One" ${enden}${angaben}/>`;
  return `<bpmn:sequenceFlow id="${ncname(verbindung.id)}"${worte ? ` name="${worte}"` : ''} ${enden}${angaben}/>`;
}
