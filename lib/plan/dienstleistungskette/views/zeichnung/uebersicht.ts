import { type Bild, FARBEN, type Flaeche, type Form, type Linie } from '@/lib/plan/zeichnung/schema';
import { ZEILENHOEHE } from '@/lib/plan/zeichnung/views/schrift';
import { umbrich } from '@/lib/plan/zeichnung/views/umbruch';
import type { KettenZeichnung } from '../zeichnung';
import type { Aufteilung } from './aufteilung';
import type { Teil } from './blatt';

/** The whole chain in small, with a numbered frame around each part: how the sheets belong together. */

export interface Uebersicht {
  bild: Bild;
  /** What the frames mean, and how the sheets are laid beside each other. */
  worte: string;
}

const KOPF = { breite: 120, schrift: 8 } as const;
/** A lane is at least as high as its name, the whole at most a good part of the page. */
const LANE_MINDESTENS = 15;
const HOECHSTENS = 300;
const NUMMER = { hoehe: 14, breite: 22, schrift: 9 } as const;
const RAHMEN = { farbe: FARBEN.akzent, staerke: 1.2 } as const;

/** `breite`: of the page, in points; so is everything in the picture. */
export function uebersicht(
  z: KettenZeichnung,
  { teile, jeBlatt, wort }: Aufteilung,
  breite: number,
): Uebersicht {
  const x = (breite - KOPF.breite) / z.breite;
  const y = Math.max(Math.min(x, HOECHSTENS / z.hoehe), (LANE_MINDESTENS * z.lanes.length) / z.hoehe);
  const worte = erklaerung(teile, jeBlatt, wort);
  return {
    worte,
    bild: {
      ...{ titel: 'So gehören die Blätter zusammen', beschreibung: worte, breite },
      hoehe: z.hoehe * y + NUMMER.hoehe + 1,
      formen: [
        ...z.lanes.flatMap((lane, i) => bahn(lane, i, breite, y)),
        ...z.formen.flatMap((form) => klein(form, x, y)),
        ...teile.flatMap((teil, i) => rahmen(teil, i + 1, x, y)),
      ],
    },
  };
}

function erklaerung(teile: readonly Teil[], jeBlatt: number, wort: string): string {
  const zahl = teile.length.toLocaleString('de-DE');
  const reihen = new Set(teile.map(({ bereich }) => bereich.oben)).size;
  const wo =
    jeBlatt === 1
      ? `Das Bild steht auf ${zahl} Blättern.`
      : teile.length <= jeBlatt
        ? `Das Bild ist in ${zahl} Teile geschnitten, die auf einem Blatt untereinander stehen.`
        : `Das Bild ist in ${zahl} Teile geschnitten; auf jedem Blatt stehen bis zu ${jeBlatt} davon untereinander.`;
  const lage =
    reihen > 1
      ? `Nebeneinander gelegt ergeben sie ${reihen} Reihen zu je ${teile.length / reihen}; die Nummern laufen von links nach rechts und von oben nach unten.`
      : 'Von links nach rechts nebeneinander gelegt ergeben sie die ganze Kette.';
  return `${wo} ${lage} Die Nummern im Rahmen nennen ${wort === 'Teil' ? 'den Teil' : 'das Blatt'}; am Rand steht jeweils, wo eine Linie weitergeht.`;
}

function bahn(lane: KettenZeichnung['lanes'][number], i: number, breite: number, y: number): Flaeche[] {
  const { schrift } = KOPF;
  const hoehe = lane.hoehe * y;
  const kasten = { x: 0, y: NUMMER.hoehe + lane.oben * y, hoehe };
  const fuellung = lane.istNutzer ? FARBEN.akzentZart : i % 2 === 1 ? FARBEN.zart : FARBEN.papier;
  const zeilen = umbrich(lane.titel, {
    ...{ breite: KOPF.breite - 8, groesse: schrift },
    zeilen: Math.max(1, Math.min(3, Math.floor((hoehe - 2) / (schrift * ZEILENHOEHE)))),
  });
  return [
    {
      ...{ art: 'flaeche', id: `klein-bahn-${lane.id}`, umriss: 'rechteck', ...kasten, breite, rand: 0 },
      ...{ fuellung, strich: { farbe: FARBEN.rahmen, staerke: 0.5 }, text: null, name: '' },
    },
    {
      ...{ art: 'flaeche', id: `klein-kopf-${lane.id}`, umriss: 'rechteck', ...kasten, x: 4, rand: 0 },
      ...{ breite: KOPF.breite - 8, fuellung: null, strich: null, name: '' },
      text: {
        ...{ zeilen, ganz: lane.titel, groesse: schrift, fett: false, farbe: FARBEN.tinte },
        ...{ waagerecht: 'links', senkrecht: 'mitte' },
      },
    },
  ];
}

/** Shapes without their texts: too small to be read, but one sees where something stands. */
function klein(form: Form, x: number, y: number): (Flaeche | Linie)[] {
  const auf = (punkt: { x: number; y: number }) => ({
    x: KOPF.breite + punkt.x * x,
    y: NUMMER.hoehe + punkt.y * y,
  });
  const strich = form.strich && { ...form.strich, doppelt: false, staerke: 0.6 };
  if (form.art === 'linie')
    return [
      {
        ...{ ...form, id: `klein-${form.id}`, punkte: form.punkte.map(auf), pfeil: false, name: '' },
        strich: { ...form.strich, doppelt: false, staerke: 0.5 },
      },
    ];
  if (!strich) return [];
  const [breite, hoehe] = [Math.max(1.5, form.breite * x), Math.max(1.5, form.hoehe * y)];
  const umriss = form.umriss === 'rund' || form.umriss === 'teilprozess' ? 'rechteck' : form.umriss;
  return [
    { ...form, id: `klein-${form.id}`, umriss, ...auf(form), breite, hoehe, strich, text: null, name: '' },
  ];
}

function rahmen({ bereich, nachbarn }: Teil, nummer: number, x: number, y: number): Flaeche[] {
  const links = KOPF.breite + bereich.links * x;
  const oben = NUMMER.hoehe + bereich.oben * y;
  const breite = (bereich.rechts - bereich.links) * x;
  const hoehe = (bereich.unten - bereich.oben) * y;
  const schild = Math.min(NUMMER.breite, Math.max(10, breite - 2));
  return [
    {
      ...{ art: 'flaeche', id: `rahmen-${nummer}`, umriss: 'rechteck', x: links, y: oben, breite, hoehe },
      ...{ rand: 0, fuellung: null, strich: RAHMEN, text: null, name: '' },
    },
    {
      ...{ art: 'flaeche', id: `rahmen-${nummer}-nummer`, umriss: 'rechteck', rand: 0 },
      // In the first row above the picture, so that it hides nothing; further down inside its frame.
      ...{ x: links + (breite - schild) / 2, y: nachbarn.oben === null ? 0 : oben },
      ...{ breite: schild, hoehe: NUMMER.hoehe - 1, fuellung: FARBEN.papier, strich: null, name: '' },
      text: {
        ...{ zeilen: [String(nummer)], ganz: String(nummer), fett: true, farbe: FARBEN.akzent },
        ...{ groesse: schild < 14 ? 6.5 : NUMMER.schrift, waagerecht: 'mitte', senkrecht: 'mitte' },
      },
    },
  ];
}
