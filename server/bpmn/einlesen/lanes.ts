import type { Akteur } from '@/lib/plan/akteure/schema';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { type LaneAngaben, laneAngabenSchema, liesAngaben } from '../angaben';
import { benennung } from '../namen';
import type { XmlElement } from '../xml-lesen';

export interface GeleseneLane {
  /** Id in the file. */
  id: string;
  /** Of its Akteur. */
  name: string;
  /** What the lane is called instead. */
  titel: string;
  rechtsgrundlage: string;
  nutzer: boolean;
  akteurId: Id | null;
  /** Ids of the elements in it. */
  inhalt: ReadonlySet<string>;
}

const NUTZER =
  /^(die )?(nutzer(:in|in|\*in|_in)?|nutzerin \/ nutzer|kund(e|in|:in)|klient(in|:in)?|bürger(in|:in)?|person)$/i;

/**
 * The lanes of all processes; a process without lanes is one itself, named like its pool. Each is given to the Akteur
 * of the same name or short name; the others are to be made.
 */
export function liesLanes(
  wurzel: XmlElement,
  prozesse: readonly XmlElement[],
  akteure: readonly Akteur[],
  bericht: string[],
): GeleseneLane[] {
  const pools = wurzel.kinder.filter(({ name }) => name === 'collaboration').flatMap(({ kinder }) => kinder);
  const namen = new Map(pools.map(({ angaben }) => [angaben.processRef ?? '', angaben.name ?? '']));
  const roh = prozesse.flatMap((prozess) => {
    const lanes = unterste(prozess);
    if (lanes.length > 0) return lanes.filter(({ angaben }) => angaben['diadem:ohne'] !== '1').map(ausLane);
    const name = namen.get(prozess.angaben.id ?? '') || prozess.angaben.name || '';
    const inhalt = new Set(prozess.kinder.map(({ angaben }) => angaben.id ?? ''));
    return inhalt.size > 0 && prozesse.length > 1
      ? [{ id: prozess.angaben.id ?? '', name, inhalt, nutzer: false, angaben: {}, ohneAkteur: false }]
      : [];
  });
  const zugeordnet = roh.map((lane) => ordneZu(lane, akteure));
  nenneGefundene(roh, zugeordnet, akteure, bericht);
  const neue = zugeordnet.filter(({ nutzer, akteurId, name }) => !nutzer && akteurId === null && name !== '');
  if (neue.length > 0)
    bericht.push(
      `Als Akteur neu angelegt wird: ${[...new Set(neue.map(({ name }) => `„${name}“`))].slice(0, 20).join(', ')}. Unter diesen Namen gab es bisher niemanden.`,
    );
  return zugeordnet;
}

function unterste(element: XmlElement): XmlElement[] {
  const mengen = element.kinder.filter(({ name }) => name === 'laneSet' || name === 'childLaneSet');
  return mengen
    .flatMap(({ kinder }) => kinder.filter(({ name }) => name === 'lane'))
    .flatMap((lane) => {
      const tiefer = unterste(lane);
      return tiefer.length > 0 ? tiefer : [lane];
    });
}

/** By name alone a lane may have met the wrong one: people should see whom it was given to. */
function nenneGefundene(
  roh: readonly Rohlane[],
  lanes: readonly GeleseneLane[],
  akteure: readonly Akteur[],
  bericht: string[],
): void {
  const paare = lanes.flatMap(({ akteurId, name }, i) => {
    if (akteurId === null || roh[i]?.angaben.akteurId === akteurId) return [];
    const wer = akteure.find(({ id }) => id === akteurId)?.name ?? '';
    return [wer === name ? `„${name}“` : `„${name}“ zu „${wer}“`];
  });
  if (paare.length > 0)
    bericht.push(
      `Nach dem Namen vorhandenen Akteuren zugeordnet: ${[...new Set(paare)].slice(0, 20).join(', ')}.`,
    );
}

interface Rohlane extends Pick<GeleseneLane, 'id' | 'name' | 'inhalt' | 'nutzer'> {
  angaben: LaneAngaben;
  /** A lane of ours that belongs to nobody. */
  ohneAkteur: boolean;
}

function ausLane({ angaben, kinder }: XmlElement): Rohlane {
  const inhalt = new Set(kinder.filter(({ name }) => name === 'flowNodeRef').map(({ text }) => text.trim()));
  return {
    ...{ id: angaben.id ?? '', name: angaben.name ?? '', inhalt },
    nutzer: angaben['diadem:nutzer'] === '1',
    angaben: liesAngaben(laneAngabenSchema, angaben['diadem:angaben']),
    ohneAkteur: angaben['diadem:akteur'] === '0',
  };
}

function ordneZu(roh: Rohlane, akteure: readonly Akteur[]): GeleseneLane {
  const { id, inhalt, nutzer, angaben, ohneAkteur } = roh;
  const { titel = '', rechtsgrundlage = '' } = angaben;
  const name = benennung(angaben.akteur ?? roh.name).slice(0, 500);
  const lane = { id, inhalt, titel, rechtsgrundlage, akteurId: null };
  if (nutzer) return { ...lane, name, nutzer: true };
  if (ohneAkteur) return { ...lane, name: '', nutzer: false };
  const gleich = (text: string) => text.trim().toLocaleLowerCase('de') === name.toLocaleLowerCase('de');
  const akteur =
    akteure.find((a) => a.id === angaben.akteurId) ??
    akteure.find((a) => gleich(a.name)) ??
    akteure.find((a) => a.kurzname !== '' && gleich(a.kurzname));
  if (akteur) return { ...lane, name, nutzer: false, akteurId: akteur.id };
  // „Kundin“ is the person, and goes on being called that.
  if (NUTZER.test(name)) return { ...lane, name, nutzer: true, titel: titel || name };
  return { ...lane, name, nutzer: false };
}
