import { type Beschriftung, type Bild, FARBEN, type Flaeche, type Form } from '@/lib/plan/zeichnung/schema';
import { ZEILENHOEHE } from '@/lib/plan/zeichnung/views/schrift';
import { umbrich } from '@/lib/plan/zeichnung/views/umbruch';
import { type KettenZeichnung, type ZeichnungLane, zeichnungTitel } from '../zeichnung';
import { type Bereich, schiebe, schneide } from './ausschnitt';
import { fortsetzungen, type Nachbarn, SAUM } from './fortsetzung';
import { legende } from './legende';

/** Width of the heads of the lanes: they stand at the left of every sheet. */
export const LANE_KOPF = 168;
const RAND = 16;
const TITEL = 40;

/** A part of the drawing and what lies beside it. */
export interface Teil {
  bereich: Bereich;
  nachbarn: Nachbarn;
}

/** The whole chain as one picture, with its title above and the legend below. */
export function ganzesBild(z: KettenZeichnung): Bild {
  const breite = LANE_KOPF + z.breite;
  const erklaert = legende(z.legende, breite);
  const [oben, unten] = [RAND + TITEL, RAND + TITEL + z.hoehe + RAND];
  return {
    titel: zeichnungTitel(z),
    beschreibung: z.beschreibung,
    breite: breite + 2 * RAND,
    hoehe: unten + erklaert.hoehe + RAND / 2,
    formen: [
      titelform(zeichnungTitel(z), breite),
      ...inhalt(z, alles(z), 'Blatt').map((form) => schiebe(form, RAND, oben)),
      ...erklaert.formen.map((form) => schiebe(form, RAND, unten)),
    ],
  };
}

function titelform(titel: string, breite: number): Flaeche {
  const zeilen = umbrich(titel, { breite, groesse: 20, fett: true, zeilen: 1 });
  return {
    ...{ art: 'flaeche', id: 'titel', umriss: 'rechteck', x: RAND, y: RAND, breite, hoehe: TITEL, rand: 0 },
    ...{ fuellung: null, strich: null, name: '' },
    text: {
      ...{ zeilen, ganz: titel, groesse: 20, fett: true, farbe: FARBEN.tinte },
      ...{ waagerecht: 'links', senkrecht: 'oben' },
    },
  };
}

const OHNE_NACHBARN: Nachbarn = { links: null, rechts: null, oben: null, unten: null };

/** The whole drawing as one part. */
export const alles = (z: Pick<KettenZeichnung, 'breite' | 'hoehe'>): Teil => ({
  bereich: { links: 0, rechts: z.breite, oben: 0, unten: z.hoehe },
  nachbarn: OHNE_NACHBARN,
});

/** The part with the room for its marks. */
function mitSaum({ bereich, nachbarn }: Teil): Bereich {
  const saum = (seite: keyof Bereich, mass: number) => (nachbarn[seite] === null ? 0 : mass);
  return {
    ...{
      links: bereich.links - saum('links', SAUM.breite),
      rechts: bereich.rechts + saum('rechts', SAUM.breite),
    },
    ...{ oben: bereich.oben - saum('oben', SAUM.hoehe), unten: bereich.unten + saum('unten', SAUM.hoehe) },
  };
}

/** One part as a picture: the heads of its lanes at the left, and at its rims where lines go on. */
export function teilbild(z: KettenZeichnung, teil: Teil, zusatz: string, wort: string): Bild {
  const rahmen = mitSaum(teil);
  return {
    titel: `${zeichnungTitel(z)}${zusatz}`,
    beschreibung: z.beschreibung,
    breite: LANE_KOPF + rahmen.rechts - rahmen.links,
    hoehe: rahmen.unten - rahmen.oben,
    formen: inhalt(z, teil, wort),
  };
}

function inhalt(z: KettenZeichnung, teil: Teil, wort: string): Form[] {
  const rahmen = mitSaum(teil);
  const { formen, schnitte } = schneide(z.formen, teil.bereich, SAUM.ueber);
  const marken = fortsetzungen(schnitte, teil.bereich, teil.nachbarn, wort);
  return [
    ...z.lanes.flatMap((lane, i) => bahn(lane, i, teil.bereich, rahmen)),
    ...[...formen, ...marken].map((form) => schiebe(form, LANE_KOPF - rahmen.links, -rahmen.oben)),
  ];
}

/** The band of a lane with its head, as far as it lies on the sheet; the outermost reach to its rim. */
function bahn(lane: ZeichnungLane, i: number, bereich: Bereich, rahmen: Bereich): Flaeche[] {
  const [anfang, ende] = [lane.oben, lane.oben + lane.hoehe];
  if (Math.min(ende, bereich.unten) <= Math.max(anfang, bereich.oben)) return [];
  const oben = anfang > bereich.oben ? anfang : rahmen.oben;
  const hoehe = (ende < bereich.unten ? ende : rahmen.unten) - oben;
  const fuellung = lane.istNutzer ? FARBEN.akzentZart : i % 2 === 1 ? FARBEN.zart : FARBEN.papier;
  const band = {
    art: 'flaeche',
    umriss: 'rechteck',
    y: oben - rahmen.oben,
    hoehe,
    rand: 12,
    fuellung,
  } as const;
  const strich = { farbe: FARBEN.rahmen, staerke: 1 };
  const breite = rahmen.rechts - rahmen.links;
  return [
    { ...band, id: `bahn-${lane.id}`, x: LANE_KOPF, breite, strich, text: null, name: `Bahn ${lane.titel}` },
    { ...band, id: `kopf-${lane.id}`, x: 0, breite: LANE_KOPF, strich, text: null, name: '' },
    ...kopftexte(lane, oben - rahmen.oben, hoehe),
  ];
}

function kopftexte({ id, titel, untertitel }: ZeichnungLane, oben: number, hoehe: number): Flaeche[] {
  const breite = LANE_KOPF - 24;
  const platz = Math.max(1, Math.floor((hoehe - 12) / (14 * ZEILENHOEHE)));
  const zeilen = umbrich(titel, { breite, groesse: 14, fett: true, zeilen: Math.min(4, platz) });
  const titelhoehe = zeilen.length * 14 * ZEILENHOEHE;
  const rest = Math.floor((hoehe - 14 - titelhoehe) / (12 * ZEILENHOEHE));
  const darunter = rest > 0 ? umbrich(untertitel, { breite, groesse: 12, zeilen: Math.min(2, rest) }) : [];
  const unten = darunter.length * 12 * ZEILENHOEHE;
  const y = oben + Math.max(4, (hoehe - titelhoehe - unten) / 2);
  const schrift = { farbe: FARBEN.tinte, waagerecht: 'links', senkrecht: 'oben' } as const;
  return [
    textform(`kopf-${id}-titel`, y, titelhoehe, {
      ...{ ...schrift, zeilen, ganz: titel, groesse: 14, fett: true },
    }),
    ...(darunter.length > 0
      ? [
          textform(`kopf-${id}-unten`, y + titelhoehe, unten, {
            ...{
              ...schrift,
              zeilen: darunter,
              ganz: untertitel,
              groesse: 12,
              fett: false,
              farbe: FARBEN.grau,
            },
          }),
        ]
      : []),
  ];
}

function textform(id: string, y: number, hoehe: number, text: Beschriftung): Flaeche {
  return {
    ...{ art: 'flaeche', id, umriss: 'rechteck', x: 12, y, breite: LANE_KOPF - 24, hoehe, rand: 0 },
    ...{ fuellung: null, strich: null, name: '', text },
  };
}
