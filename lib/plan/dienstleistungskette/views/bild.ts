import { akteurStruktur } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { merke, type Plan } from '@/lib/plan/doc/plan';
import type { Kette, Lane, Schritt, Verbindung } from '../schema';
import { auseinander } from './auseinander';
import { hoeheMitText } from './aussentext';
import { lanesVon, schritteVon, verbindungenVon } from './bestand';
import { aufRaster, GROESSEN, type Groesse, MASSE } from './masse';
import { laneTitel, schrittTitel, zitat } from './namen';
import { ohneZwillinge } from './zwillinge';

/** A step where it is shown: in a lane that exists, at a place that can be drawn. */
export interface BildSchritt extends Groesse {
  schritt: Schritt;
  /** null: in the lane „Noch nicht zugeordnet“. */
  laneId: Id | null;
  /** px, as in `platz`. */
  x: number;
  y: number;
}

export interface BildLane {
  /** null: the lane „Noch nicht zugeordnet“, shown last and only when something is in it. */
  id: Id | null;
  lane: Lane | null;
  titel: string;
  /** The legal basis of the organisation, or what else tells lanes apart. */
  untertitel: string;
  istNutzer: boolean;
  akteurId: Id | null;
  schritte: readonly BildSchritt[];
  /** px from the upper border of the first lane. */
  oben: number;
  /** px; grows with its steps. */
  hoehe: number;
}

export interface BildVerbindung {
  verbindung: Verbindung;
  von: BildSchritt;
  nach: BildSchritt;
  /** It crosses the border of a lane. */
  wechselt: boolean;
  /** Something is handed over between organisations; `verbindung.geregelt` says whether that is agreed. */
  uebergabe: boolean;
}

/** Something in the document that had to be repaired for the picture (R29). Nothing is written. */
export interface BildBefund {
  art: 'bahn-fehlt' | 'ort-unlesbar' | 'ende-fehlt';
  sammlung: 'schritte' | 'verbindungen';
  id: Id;
  /** German sentence. */
  text: string;
}

/** A chain as every picture of it shows it. */
export interface KetteBild {
  kette: Kette;
  lanes: readonly BildLane[];
  schritte: ReadonlyMap<Id, BildSchritt>;
  verbindungen: readonly BildVerbindung[];
  befunde: readonly BildBefund[];
  /** px: where the last step ends, with room behind it; without the heads of the lanes. */
  breite: number;
  hoehe: number;
}

/** Further out nobody draws: a thousand columns. */
const MAX_X = 250_000;
const MAX_Y = 20_000;

/**
 * The chain after repair; null when it does not exist or is in the bin. What did not change is the same object as
 * before: one moved step gives one new step, its lane and its edges.
 */
export function ketteBild(plan: Plan, kettenId: Id): KetteBild | null {
  const bilder = gemerkt(plan);
  let bild = bilder.get(kettenId);
  if (bild === undefined) {
    bild = baueBild(plan, kettenId);
    bilder.set(kettenId, bild);
  }
  return bild;
}

const gemerkt = merke(
  ['ketten', 'lanes', 'schritte', 'verbindungen', 'akteure'],
  () => new Map<Id, KetteBild | null>(),
);

function baueBild(plan: Plan, kettenId: Id): KetteBild | null {
  const kette = plan.ketten.get(kettenId);
  if (!kette || kette.geloescht) return null;
  const befunde: BildBefund[] = [];
  const bahnen = lanesVon(plan, kettenId);
  const schritte = setzeSchritte(schritteVon(plan, kettenId), new Set(bahnen.map(({ id }) => id)), befunde);
  const lanes = stapele(plan, bahnen, schritte);
  const verbindungen = verbinde(plan, ohneZwillinge(verbindungenVon(plan, kettenId)), schritte, befunde);
  const letzte = lanes.at(-1);
  return {
    kette,
    lanes,
    schritte,
    verbindungen,
    befunde,
    breite: Math.max(0, ...[...schritte.values()].map((s) => s.x + s.breite)) + MASSE.ersteSpalte,
    hoehe: letzte ? letzte.oben + letzte.hoehe : 0,
  };
}

const schrittGedaechtnis = new WeakMap<Schritt, BildSchritt>();

function setzeSchritte(
  schritte: readonly Schritt[],
  lanes: ReadonlySet<Id>,
  befunde: BildBefund[],
): Map<Id, BildSchritt> {
  const gesetzt = new Map<Id, BildSchritt>();
  const verirrt = schritte.filter(({ platz }) => !istLesbar(platz));
  let x = Math.max(-MASSE.spalte, ...schritte.map(({ platz }) => (istLesbar(platz) ? platz.x : 0)));
  for (const schritt of schritte) {
    const laneId =
      schritt.platz.laneId !== null && lanes.has(schritt.platz.laneId) ? schritt.platz.laneId : null;
    if (laneId === null && schritt.platz.laneId !== null) befunde.push(bahnFehlt(schritt));
    const lesbar = istLesbar(schritt.platz);
    if (!lesbar) x += MASSE.spalte;
    const ort = lesbar
      ? { x: Math.max(0, schritt.platz.x), y: Math.max(0, schritt.platz.y) }
      : { x, y: MASSE.laneRand };
    gesetzt.set(schritt.id, merkeSchritt({ schritt, laneId, ...ort, ...GROESSEN[schritt.art] }));
  }
  befunde.push(...verirrt.map(ortUnlesbar));
  for (const [id, y] of auseinander(gesetzt.values())) {
    const s = gesetzt.get(id);
    if (s) gesetzt.set(id, merkeSchritt({ ...s, y }));
  }
  return gesetzt;
}

function istLesbar({ x, y }: { x: number; y: number }): boolean {
  return Number.isFinite(x) && Number.isFinite(y) && Math.abs(x) <= MAX_X && Math.abs(y) <= MAX_Y;
}

function merkeSchritt(neu: BildSchritt): BildSchritt {
  const alt = schrittGedaechtnis.get(neu.schritt);
  if (alt && alt.laneId === neu.laneId && alt.x === neu.x && alt.y === neu.y) return alt;
  schrittGedaechtnis.set(neu.schritt, neu);
  return neu;
}

const laneGedaechtnis = new WeakMap<Lane, BildLane>();

function stapele(plan: Plan, bahnen: readonly Lane[], schritte: ReadonlyMap<Id, BildSchritt>): BildLane[] {
  const je = new Map<Id | null, BildSchritt[]>();
  for (const schritt of schritte.values())
    je.set(schritt.laneId, [...(je.get(schritt.laneId) ?? []), schritt]);
  const alle = je.has(null) ? [...bahnen, null] : bahnen;
  let oben = 0;
  return alle.map((lane) => {
    const inhalt = (je.get(lane?.id ?? null) ?? []).sort(nachOrt);
    const akteur = lane?.wer.akteurId ? plan.akteure.get(lane.wer.akteurId) : undefined;
    const istNutzer = lane?.wer.art === 'nutzer';
    const bild = merkeLane({
      id: lane?.id ?? null,
      lane,
      titel: laneTitel(plan, lane),
      untertitel: istNutzer ? 'die Person selbst' : (akteur?.rechtsgrundlage ?? ''),
      istNutzer,
      akteurId: istNutzer ? null : (lane?.wer.akteurId ?? null),
      schritte: inhalt,
      oben,
      hoehe: Math.max(MASSE.laneHoehe, ...inhalt.map(brauchtHoehe)),
    });
    oben += bild.hoehe;
    return bild;
  });
}

/** How high (px) a lane must be for this step and, below a circle, its title. */
function brauchtHoehe({ schritt, y, breite, hoehe }: BildSchritt): number {
  const mitText = y + hoeheMitText(schritt.art, schritt.titel, { breite, hoehe }) + MASSE.raster;
  return Math.max(y + hoehe + MASSE.laneRand, aufRaster(mitText));
}

function merkeLane(neu: BildLane): BildLane {
  if (!neu.lane) return neu;
  const alt = laneGedaechtnis.get(neu.lane);
  const gleich =
    alt &&
    alt.oben === neu.oben &&
    alt.hoehe === neu.hoehe &&
    alt.titel === neu.titel &&
    alt.untertitel === neu.untertitel &&
    alt.schritte.length === neu.schritte.length &&
    alt.schritte.every((s, i) => s === neu.schritte[i]);
  if (gleich) return alt;
  laneGedaechtnis.set(neu.lane, neu);
  return neu;
}

const verbindungGedaechtnis = new WeakMap<Verbindung, BildVerbindung>();

function verbinde(
  plan: Plan,
  verbindungen: readonly Verbindung[],
  schritte: ReadonlyMap<Id, BildSchritt>,
  befunde: BildBefund[],
): BildVerbindung[] {
  return verbindungen.flatMap((verbindung) => {
    const { vonId, nachId } = verbindung.enden;
    const von = schritte.get(vonId);
    const nach = schritte.get(nachId);
    if (!von || !nach) {
      // An end in the bin takes its edges along and brings them back; that is no finding.
      if ([vonId, nachId].some((id) => !schritte.has(id) && !plan.schritte.get(id)?.geloescht))
        befunde.push(endeFehlt(verbindung, von ?? nach));
      return [];
    }
    const wechselt = von.laneId !== nach.laneId;
    const uebergabe = wechselt && (verbindung.uebergabe ?? wechseltOrganisation(plan, von, nach));
    const alt = verbindungGedaechtnis.get(verbindung);
    if (
      alt &&
      alt.von === von &&
      alt.nach === nach &&
      alt.wechselt === wechselt &&
      alt.uebergabe === uebergabe
    )
      return [alt];
    const neu = { verbindung, von, nach, wechselt, uebergabe };
    verbindungGedaechtnis.set(verbindung, neu);
    return [neu];
  });
}

/** Units of one organisation hand over within the house; the person hands nothing over by herself. */
function wechseltOrganisation(plan: Plan, von: BildSchritt, nach: BildSchritt): boolean {
  const a = organisation(plan, von.laneId);
  const b = organisation(plan, nach.laneId);
  return a !== 'nutzer' && b !== 'nutzer' && a !== b;
}

/** The organisation at the top of the lane's Akteur; `nutzer` for the person; the lane itself where nobody is named. */
export function organisation(plan: Plan, laneId: Id | null): Id | 'nutzer' {
  const wer = laneId === null ? undefined : plan.lanes.get(laneId)?.wer;
  if (wer?.art === 'nutzer') return 'nutzer';
  let oberste = wer?.akteurId;
  if (!oberste) return laneId ?? 'ohne';
  const { eltern } = akteurStruktur(plan);
  for (let id: Id | null = oberste; id !== null; id = eltern.get(id) ?? null) oberste = id;
  return oberste;
}

/** Reading order: along the chain, then down. */
function nachOrt(a: BildSchritt, b: BildSchritt): number {
  return a.x - b.x || a.y - b.y || (a.schritt.id < b.schritt.id ? -1 : 1);
}

function bahnFehlt(schritt: Schritt): BildBefund {
  const text = `${zitat(schrittTitel(schritt))} stand in einer Bahn, die es nicht mehr gibt. Verschieben Sie den Schritt in eine andere Bahn.`;
  return { art: 'bahn-fehlt', sammlung: 'schritte', id: schritt.id, text };
}

function ortUnlesbar(schritt: Schritt): BildBefund {
  const text = `Der Platz von ${zitat(schrittTitel(schritt))} ist beschädigt. Der Schritt wird am Ende gezeigt, bis ihn jemand verschiebt.`;
  return { art: 'ort-unlesbar', sammlung: 'schritte', id: schritt.id, text };
}

function endeFehlt(verbindung: Verbindung, rest: BildSchritt | undefined): BildBefund {
  const wo = rest ? `Eine Verbindung an ${zitat(schrittTitel(rest.schritt))}` : 'Eine Verbindung';
  const text = `${wo} führt zu einem Schritt, den es in dieser Kette nicht gibt. Löschen Sie die Verbindung oder ziehen Sie sie neu.`;
  return { art: 'ende-fehlt', sammlung: 'verbindungen', id: verbindung.id, text };
}
