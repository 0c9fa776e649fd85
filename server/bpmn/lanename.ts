import type { Akteur } from '@/lib/plan/akteure/schema';
import type { BildLane } from '@/lib/plan/dienstleistungskette/views/bild';
import { NICHT_ZUGEORDNET } from '@/lib/plan/dienstleistungskette/views/namen';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { umbrich } from '@/lib/plan/zeichnung/views/umbruch';

/** The head of a lane in bpmn-js: two lines of its type, which is wider than ours, along the height of the lane. */
const KOPF = { zeilen: 2, groesse: 12 * 1.35, rand: 8 } as const;

/** Its title, or the short name of its Akteur where the title does not fit the head of a lane in other programs. */
export function lanename(lane: BildLane, akteure: ReadonlyMap<Id, Akteur>): string {
  if (lane.id === null) return NICHT_ZUGEORDNET;
  const kurz = lane.akteurId === null ? '' : (akteure.get(lane.akteurId)?.kurzname.trim() ?? '');
  const eigen = lane.lane?.titel.trim() ?? '';
  if (eigen !== '' || kurz === '' || passt(lane.titel, lane.hoehe)) return lane.titel;
  return kurz;
}

/** Higher no lane becomes for its name. */
const HOECHSTENS = 480;
const STUFE = 16;
const MINDESTENS = 64;

/** How high (px) a lane must be so that its name fits the head. */
export function kopfhoehe(titel: string): number {
  let hoehe = MINDESTENS;
  while (hoehe < HOECHSTENS && !passt(titel, hoehe)) hoehe += STUFE;
  return hoehe;
}

function passt(titel: string, hoehe: number): boolean {
  const { zeilen, groesse, rand } = KOPF;
  return umbrich(titel, { breite: hoehe - 2 * rand, groesse, zeilen: zeilen + 1 }).length <= zeilen;
}
