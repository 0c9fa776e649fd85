import type { SchrittArt } from '@/lib/plan/dienstleistungskette/schema';
import type { BildSchritt, BildVerbindung, KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import type { Kasten, Punkt, Weg } from '@/lib/plan/dienstleistungskette/views/wege/geometrie';
import { beschriftungsort } from '@/lib/plan/dienstleistungskette/views/wege/marken';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { textbreite } from '@/lib/plan/zeichnung/views/schrift';
import { umbrich } from '@/lib/plan/zeichnung/views/umbruch';
import { laneId, ncname, papierId } from './namen';

/** The pool's name stands upright at the left, the lanes' names beside it; the content begins behind them. */
const POOL_KOPF = 30;
export const LANE_KOPF_BPMN = 64;
/** Type size of labels in BPMN programs, and room for a line. */
const SCHRIFT = 11;
const ZEILE = 14;
/** Other programs write in other fonts, most of them wider than ours: their lines break where ours do. */
const WEITER = 1.35;
/** The sign of a Teilprozess and what lies between it and the border. */
const PLUS = 21;
/** Room behind the last step for its name. */
const RAND = 48;

/** BPMN draws events and gateways small; their centre stays where it was. */
export function formVon(art: SchrittArt, kasten: Kasten): Kasten {
  const seite = { start: 36, ende: 36, wartezeit: 36, entscheidung: 50, parallel_auf: 50, parallel_zu: 50 }[
    art as string
  ];
  if (!seite) return kasten;
  const { x, y, breite, hoehe } = kasten;
  return { x: x + (breite - seite) / 2, y: y + (hoehe - seite) / 2, breite: seite, hoehe: seite };
}

/** Shapes and edges of the diagram, where the chain's own picture has them. */
export function diagramm(
  bild: KetteBild,
  wege: ReadonlyMap<Id, Weg>,
  ort: (schritt: BildSchritt) => Kasten,
): string {
  const breite = bild.breite + LANE_KOPF_BPMN + RAND;
  const strecken = streckenVon(wege.values());
  const pool = { x: 0, y: 0, breite, hoehe: Math.max(bild.hoehe, 120) };
  const lanes = bild.lanes.map(({ id, oben, hoehe }) =>
    form(laneId(id), { x: POOL_KOPF, y: oben, breite: breite - POOL_KOPF, hoehe }, ' isHorizontal="true"'),
  );
  return `<bpmndi:BPMNDiagram id="diagramm"><bpmndi:BPMNPlane id="flaeche" bpmnElement="zusammenarbeit">
${form('pool', pool, ' isHorizontal="true"')}
${lanes.join('\n')}
${[...bild.schritte.values()].map((schritt) => schrittform(schritt, ort(schritt), strecken)).join('\n')}
${bild.verbindungen.map((verbindung) => kantenform(verbindung, wege.get(verbindung.verbindung.id), ort)).join('\n')}
</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>`;
}

const zahl = (wert: number) => String(Math.round(wert * 10) / 10);

const masse = ({ x, y, breite, hoehe }: Kasten) =>
  `<dc:Bounds x="${zahl(x)}" y="${zahl(y)}" width="${zahl(breite)}" height="${zahl(hoehe)}"/>`;

function form(id: string, kasten: Kasten, mehr = '', aufschrift = ''): string {
  return `<bpmndi:BPMNShape id="${id}_form" bpmnElement="${id}"${mehr}>${masse(kasten)}${aufschrift}</bpmndi:BPMNShape>`;
}

function schrittform({ schritt }: BildSchritt, kasten: Kasten, strecken: readonly Strecke[]): string {
  if (schritt.art === 'notiz') return form(ncname(schritt.id), mitPlatz(schritt.titel, kasten));
  const mehr = { entscheidung: ' isMarkerVisible="true"', teilprozess: ' isExpanded="false"' }[
    schritt.art as string
  ];
  const aussen = formVon(schritt.art, kasten).breite < 60;
  return form(
    ncname(schritt.id),
    kasten,
    mehr ?? '',
    aussen ? aufschrift(schritt.titel, schritt.art, kasten, strecken) : '',
  ).concat(schritt.art === 'dokument' ? form(papierId(ncname(schritt.id)), papierort(kasten)) : '');
}

/** So much higher a box may grow wherever it stands: steps below each other are further apart. */
const IMMER_FREI = 20;
/** Between a box that has grown and what stands above or below it. */
const LUFT = 6;

/**
 * How much higher a box may grow, above and below alike, without touching what stands there: other steps, ways and the
 * borders of its lane. All in the same measure as the box.
 */
export function freieHoehe(
  kasten: Kasten,
  lane: { oben: number; hoehe: number },
  andere: readonly Kasten[],
): number {
  const [links, rechts] = [kasten.x - 16, kasten.x + kasten.breite + 16];
  const [oben, unten] = [kasten.y, kasten.y + kasten.hoehe];
  let frei = Math.min(oben - lane.oben, lane.oben + lane.hoehe - unten);
  for (const { x, y, breite, hoehe } of andere) {
    if (x >= rechts || x + breite <= links) continue;
    if (y + hoehe <= oben) frei = Math.min(frei, oben - y - hoehe);
    else if (y >= unten) frei = Math.min(frei, y - unten);
  }
  return Math.max(IMMER_FREI, 2 * (frei - LUFT));
}

/** The level pieces of all ways, as boxes without height; an upright one leads to its step or passes beside it. */
export const waagerechte = (wege: Iterable<Weg>): Kasten[] =>
  streckenVon(wege).flatMap(([a, b]) =>
    a.y === b.y ? [{ x: Math.min(a.x, b.x), y: a.y, breite: Math.abs(a.x - b.x), hoehe: 0 }] : [],
  );

/**
 * At the foot of a Teilprozess other programs draw a „+“; a long name needs a wider and higher box to keep clear of
 * it. The middle stays where it is, and the box within its column; `frei`: how much higher it may grow.
 */
export function mitPluszeichen(titel: string, kasten: Kasten, frei: number): Kasten {
  const zeilenBei = (breite: number) =>
    umbrich(titel, { breite: (breite - 14) / 1.2, groesse: 12, zeilen: 40 }).length;
  if (zeilenBei(kasten.breite) < 3) return kasten;
  const breite = kasten.breite + 32;
  const hoehe = Math.min(kasten.hoehe + frei, Math.max(kasten.hoehe, zeilenBei(breite) * ZEILE + 2 * PLUS));
  return { x: kasten.x - 16, y: kasten.y - (hoehe - kasten.hoehe) / 2, breite, hoehe };
}

/** At the lower corner of its task, so that both are one thing to the eye. */
const papierort = ({ x, y, breite, hoehe }: Kasten): Kasten => ({
  ...{ x: x + breite - 28, y: y + hoehe - 12, breite: 22, hoehe: 28 },
});

/** A note in bpmn-js has no small type: it grows, and its middle stays where it is. */
function mitPlatz(text: string, kasten: Kasten): Kasten {
  const zeilen = umbrich(text, { breite: (kasten.breite - 16) / 1.2, groesse: 12, zeilen: 40 }).length;
  const hoehe = Math.max(kasten.hoehe, zeilen * ZEILE + 14);
  return { ...kasten, y: kasten.y - (hoehe - kasten.hoehe) / 2, hoehe };
}

/**
 * The name of what is too small for it: below, and above a decision, whose ways often leave at its foot. Where a way
 * would run through it, it stands beside that, if there is room.
 */
function aufschrift(titel: string, art: SchrittArt, kasten: Kasten, strecken: readonly Strecke[]): string {
  const { x, y, breite, hoehe } = kasten;
  const zeilen = umbrich(titel, { breite: 130, groesse: SCHRIFT, zeilen: 3 });
  if (zeilen.length === 0) return '';
  const weite = Math.max(...zeilen.map((zeile) => textbreite(zeile, SCHRIFT))) * WEITER + 6;
  const hoch = zeilen.length * ZEILE;
  const [oben, unten] = [y - hoch - 3, y + hoehe + 4];
  const mitte = x + breite / 2;
  const orte = (art === 'entscheidung' ? [oben, unten] : [unten, oben]).flatMap((hier) =>
    [mitte - weite / 2, mitte - weite - 4, mitte + 4].map((links) => ({ x: links, y: hier })),
  );
  const frei = orte.find((ort) => !strecken.some((s) => quert(s, { ...ort, breite: weite, hoehe: hoch })));
  const ort = frei ?? orte[0];
  return `<bpmndi:BPMNLabel>${masse({ x, y, ...ort, breite: weite, hoehe: hoch })}</bpmndi:BPMNLabel>`;
}

/** A level or upright piece of a way. */
type Strecke = readonly [Punkt, Punkt];

const streckenVon = (wege: Iterable<Weg>): Strecke[] =>
  [...wege].flatMap((weg) =>
    weg.slice(1).map((bis, i): Strecke => {
      const von = weg[i] ?? bis;
      return [
        { x: von.x + LANE_KOPF_BPMN, y: von.y },
        { x: bis.x + LANE_KOPF_BPMN, y: bis.y },
      ];
    }),
  );

const quert = ([a, b]: Strecke, { x, y, breite, hoehe }: Kasten) =>
  Math.min(a.x, b.x) < x + breite &&
  Math.max(a.x, b.x) > x &&
  Math.min(a.y, b.y) < y + hoehe &&
  Math.max(a.y, b.y) > y;

function kantenform(
  { verbindung, von, nach }: BildVerbindung,
  weg: Weg | undefined,
  ort: (schritt: BildSchritt) => Kasten,
): string {
  if (!weg || weg.length < 2) return '';
  const punkte = weg.map(({ x, y }) => ({ x: x + LANE_KOPF_BPMN, y }));
  const id = ncname(verbindung.id);
  const verlaengert = [
    bisAn(punkte[0], punkte[1], ort(von)),
    ...punkte.slice(1, -1),
    bisAn(punkte.at(-1), punkte.at(-2), ort(nach)),
  ];
  const wege = verlaengert.map(({ x, y }) => `<di:waypoint x="${zahl(x)}" y="${zahl(y)}"/>`).join('');
  return `<bpmndi:BPMNEdge id="${id}_form" bpmnElement="${id}">${wege}${kantenworte(verbindung.beschriftung, weg)}</bpmndi:BPMNEdge>`;
}

/** Events and gateways are smaller than our symbols: the line goes on to their border. */
function bisAn(ende: Punkt | undefined, davor: Punkt | undefined, kasten: Kasten): Punkt {
  if (!ende || !davor) return { x: kasten.x, y: kasten.y };
  const waagerecht = Math.abs(ende.x - davor.x) >= Math.abs(ende.y - davor.y);
  if (waagerecht) return { x: ende.x >= davor.x ? kasten.x : kasten.x + kasten.breite, y: ende.y };
  return { x: ende.x, y: ende.y >= davor.y ? kasten.y : kasten.y + kasten.hoehe };
}

function kantenworte(worte: string, weg: Weg): string {
  const { x, y, breite } = beschriftungsort(weg);
  const zeilen = umbrich(worte, { breite: Math.max(60, breite), groesse: SCHRIFT, zeilen: 3 });
  if (zeilen.length === 0) return '';
  const weite = Math.max(...zeilen.map((zeile) => textbreite(zeile, SCHRIFT))) * WEITER + 6;
  const hoehe = zeilen.length * ZEILE;
  return `<bpmndi:BPMNLabel>${masse({ x: x + LANE_KOPF_BPMN, y: y - hoehe - 2, breite: weite, hoehe })}</bpmndi:BPMNLabel>`;
}
