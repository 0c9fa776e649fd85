import type { Akteur } from '@/lib/plan/akteure/schema';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { bildtext } from '@/lib/plan/zeichnung/views/umbruch';
import type { XmlElement } from '../xml-lesen';

export interface GeleseneLane {
  /** Id in the file. */
  id: string;
  name: string;
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
      ? [{ id: prozess.angaben.id ?? '', name, inhalt, nutzer: false }]
      : [];
  });
  const zugeordnet = roh.map((lane) => ordneZu(lane, akteure));
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

function ausLane({ angaben, kinder }: XmlElement) {
  const inhalt = new Set(kinder.filter(({ name }) => name === 'flowNodeRef').map(({ text }) => text.trim()));
  return {
    ...{ id: angaben.id ?? '', name: angaben.name ?? '', inhalt },
    nutzer: angaben['diadem:nutzer'] === '1',
  };
}

function ordneZu(
  { id, name: roh, inhalt, nutzer }: Pick<GeleseneLane, 'id' | 'name' | 'inhalt' | 'nutzer'>,
  akteure: readonly Akteur[],
): GeleseneLane {
  const name = bildtext(roh).slice(0, 500);
  const gleich = (text: string) => text.trim().toLocaleLowerCase('de') === name.toLocaleLowerCase('de');
  const akteur =
    akteure.find((a) => gleich(a.name)) ?? akteure.find((a) => a.kurzname !== '' && gleich(a.kurzname));
  const istNutzer = nutzer || (!akteur && NUTZER.test(name));
  return { id, name, inhalt, nutzer: istNutzer, akteurId: istNutzer ? null : (akteur?.id ?? null) };
}
