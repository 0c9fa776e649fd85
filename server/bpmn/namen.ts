import type { SchrittArt } from '@/lib/plan/dienstleistungskette/schema';
import type { Id } from '@/lib/plan/doc/grundlagen';

/** Namespace of the BPMN 2.0 models, as a pattern: every version of it that programs write. */
export const BPMN_RAUM = /^http:\/\/www\.omg\.org\/spec\/BPMN\/\d+\/MODEL$/;
/** Our own additions: what BPMN has no word for. Other programs leave them alone. */
export const DIADEM_RAUM = 'urn:diadem:bpmn';

/** How a step is called in BPMN. */
export const ELEMENTE: Record<Exclude<SchrittArt, 'notiz'>, string> = {
  start: 'startEvent',
  ende: 'endEvent',
  schritt: 'task',
  entscheidung: 'exclusiveGateway',
  dokument: 'task',
  teilprozess: 'subProcess',
  wartezeit: 'intermediateCatchEvent',
  parallel_auf: 'parallelGateway',
  parallel_zu: 'parallelGateway',
};

/** Ids in XML begin with a letter. */
export const ncname = (id: Id) => (/^[A-Za-z_]/.test(id) ? id : `_${id}`);

/** Steps without a lane stand in one of their own. */
export const laneId = (id: Id | null) => (id === null ? 'ohne_bahn' : ncname(id));
