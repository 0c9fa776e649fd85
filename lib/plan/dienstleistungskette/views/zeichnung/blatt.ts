import { type Beschriftung, type Bild, FARBEN, type Flaeche, type Form } from '@/lib/plan/zeichnung/schema';
import { ZEILENHOEHE } from '@/lib/plan/zeichnung/views/schrift';
import { umbrich } from '@/lib/plan/zeichnung/views/umbruch';
import { type KettenZeichnung, type ZeichnungLane, zeichnungTitel } from '../zeichnung';
import { type Bereich, schiebe, schneide } from './ausschnitt';
import { fortsetzungen, type Nachbarn, SAUM } from './fortsetzung';
import { legende } from './legende';
import { luecken, teileAuf } from './schnitte';

/** Width of the heads of the lanes: they stand at the left of every sheet. */
export const LANE_KOPF = 168;
const RAND = 16;
const TITEL = 40;

/** The room on a sheet, and how small the drawing may become there. Any unit; scales in units for one pixel. */
export interface Blattmass {
  breite: number;
  hoehe: number;
  /** Read with ease: a drawing that would be smaller goes over several sheets, side by side. */
  gut: number;
  /** Smaller than this nothing can be read: rather also sheets below each other. */
  kleinste: number;
  /** Larger than this it is not drawn. */
  groesste: number;
  /** What the parts are called. */
  wort: 'Blatt' | 'Folie';
}

/** A part of the drawing and what lies beside it. */
interface Teil {
  bereich: Bereich;
  nachbarn: Nachbarn;
}

export interface Blaetter {
  bilder: readonly Bild[];
  /** Units of {@link Blattmass} for one pixel, the same on every sheet. */
  massstab: number;
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

/**
 * The chain on as few sheets as it can be read on: on one if it fits, else cut between steps from left to right, and
 * between lanes from top to bottom only when it is too high. The heads of the lanes are repeated on every sheet.
 */
export function blaetter(z: KettenZeichnung, mass: Blattmass): Blaetter {
  const breite = LANE_KOPF + z.breite;
  const passend = Math.min(mass.breite / breite, mass.hoehe / z.hoehe, mass.groesste);
  const massstab = Math.max(mass.kleinste, Math.min(mass.hoehe / z.hoehe, mass.gut * 1.3));
  if (passend >= Math.min(mass.gut, massstab * 0.9))
    return { bilder: [teilbild(z, alles(z), '', mass.wort)], massstab: passend };
  const teile = zerlege(z, mass.breite / massstab - LANE_KOPF, mass.hoehe / massstab);
  const bilder = teile.map((teil, i) =>
    teilbild(z, teil, `, ${mass.wort} ${i + 1} von ${teile.length}`, mass.wort),
  );
  return { bilder, massstab };
}

const OHNE_NACHBARN: Nachbarn = { links: null, rechts: null, oben: null, unten: null };
const alles = (z: KettenZeichnung): Teil => ({
  bereich: { links: 0, rechts: z.breite, oben: 0, unten: z.hoehe },
  nachbarn: OHNE_NACHBARN,
});

function zerlege(z: KettenZeichnung, breite: number, hoehe: number): Teil[] {
  const flaechen = z.formen.filter((form) => form.art === 'flaeche');
  const symbole = flaechen.filter(({ strich }) => strich !== null);
  const quer = (liste: readonly Flaeche[]) =>
    luecken(
      liste.map((f) => ({ von: f.x, bis: f.x + f.breite })),
      z.breite,
    );
  const hoch = luecken(
    flaechen.map((f) => ({ von: f.y, bis: f.y + f.hoehe })),
    z.hoehe,
  );
  const platz = (laenge: number, hoechstens: number, saum: number) =>
    laenge > hoechstens + 0.5 ? Math.max(hoechstens / 2, hoechstens - 2 * saum) : hoechstens;
  const spalten = teileAuf(z.breite, platz(z.breite, breite, SAUM.breite), [quer(flaechen), quer(symbole)]);
  const zeilen = teileAuf(z.hoehe, platz(z.hoehe, hoehe, SAUM.hoehe), [
    z.lanes.slice(1).map(({ oben }) => oben),
    hoch,
  ]);
  const nummer = (zeile: number, spalte: number) =>
    zeilen[zeile] && spalten[spalte] ? zeile * spalten.length + spalte + 1 : null;
  return zeilen.flatMap(({ von: oben, bis: unten }, i) =>
    spalten.map(({ von: links, bis: rechts }, j) => ({
      bereich: { links, rechts, oben, unten },
      nachbarn: {
        ...{ links: nummer(i, j - 1), rechts: nummer(i, j + 1) },
        ...{ oben: nummer(i - 1, j), unten: nummer(i + 1, j) },
      },
    })),
  );
}

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

function teilbild(z: KettenZeichnung, teil: Teil, zusatz: string, wort: string): Bild {
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
