import type { SchrittArt } from '@/lib/plan/dienstleistungskette/schema';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { mitTrennstellen } from '@/lib/plan/zeichnung/views/trennung';
import { bildtext } from '@/lib/plan/zeichnung/views/umbruch';

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

/** The sheet of paper drawn at a document. */
export const papierId = (id: string) => `${id}_papier`;

/** Steps without a lane stand in one of their own. */
export const laneId = (id: Id | null) => (id === null ? 'ohne_bahn' : ncname(id));

const WEICH = /\u00ad/g;

/**
 * A name as other programs show it: soft hyphens where a compound may be parted. bpmn-js and programs built on it have
 * no German syllables and would break a word after any letter.
 */
export const mitWeichenTrennern = (text: string) => mitTrennstellen(text.replace(WEICH, ''));

/** A name out of a file, without such hyphens, as it may stand in a picture. */
export const benennung = (text: string) => bildtext(text.replace(WEICH, ''));
