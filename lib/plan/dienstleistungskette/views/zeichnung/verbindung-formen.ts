import type { Id } from '@/lib/plan/doc/grundlagen';
import { FARBEN, type Flaeche, type Form, type Linie, type Strich } from '@/lib/plan/zeichnung/schema';
import { bildtext } from '@/lib/plan/zeichnung/views/umbruch';
import { VERBINDUNG_ARTEN, type VerbindungArt } from '../../schema';
import type { BildVerbindung, KetteBild } from '../bild';
import { schrittTitel, zitat } from '../namen';
import type { Kasten, Punkt, Weg } from '../wege/geometrie';
import { einfuegepunkt, uebergabepunkt } from '../wege/marken';
import { worte } from './worte';

type Textweise = (roh: string) => string;

interface Verbindungsformen {
  linien: Linie[];
  /** What stands above steps and lines: words, teeth, and the signs of handovers. */
  marken: Form[];
  /** In the order of their numbers. */
  schnittstellen: BildVerbindung[];
}

/** Told apart without colour: double, dotted, or with a tooth at the end. */
export function strichVon(art: VerbindungArt): Strich {
  const strich = { farbe: FARBEN.linie, staerke: 1.5 };
  if (art === 'parallel') return { farbe: FARBEN.linie, staerke: 3.6, doppelt: true };
  return art === 'information' ? { ...strich, gestrichelt: true } : strich;
}

/** The edges of a chain with their words and the numbered signs of its Schnittstellen. */
export function verbindungFormen(
  { verbindungen }: KetteBild,
  wege: ReadonlyMap<Id, Weg>,
  grenzen: readonly number[],
  schritte: readonly Kasten[],
  text: Textweise,
): Verbindungsformen {
  const gelegt = verbindungen.flatMap((verbindung) => {
    const weg = wege.get(verbindung.verbindung.id);
    return weg && weg.length > 1 ? [{ verbindung, weg }] : [];
  });
  const uebergaben = gelegt
    .filter(({ verbindung }) => verbindung.uebergabe)
    .map(({ verbindung, weg }) => ({ verbindung, ort: uebergabepunkt(weg, grenzen) ?? einfuegepunkt(weg) }))
    .sort((a, b) => a.ort.x - b.ort.x || a.ort.y - b.ort.y);
  return {
    linien: gelegt.map(({ verbindung, weg }) => linie(verbindung, weg, text)),
    marken: [
      ...gelegt.flatMap(({ verbindung, weg }) => zahn(verbindung, weg)),
      ...worte(gelegt, schritte, text),
      ...uebergaben.map(({ verbindung, ort }, i) =>
        schnittstelle(verbindung, versetzt(ort, i, uebergaben), i + 1, text),
      ),
    ],
    schnittstellen: uebergaben.map(({ verbindung }) => verbindung),
  };
}

function linie({ verbindung, von, nach }: BildVerbindung, weg: Weg, text: Textweise): Linie {
  const worte = verbindung.beschriftung.trim();
  return {
    ...{ art: 'linie', id: verbindung.id, punkte: weg, strich: strichVon(verbindung.art), pfeil: true },
    ...{ von: von.schritt.id, nach: nach.schritt.id },
    name: bildtext(
      text(
        `Von ${zitat(schrittTitel(von.schritt))} nach ${zitat(schrittTitel(nach.schritt))}, ${VERBINDUNG_ARTEN[verbindung.art]}${worte ? `, ${zitat(worte)}` : ''}`,
      ),
    ),
  };
}

/** Half a tooth at the end: the step behind needs the result of the step before. */
function zahn({ verbindung }: BildVerbindung, weg: Weg): Flaeche[] {
  const [davor, ende] = weg.slice(-2);
  if (verbindung.art !== 'verzahnt' || !davor || !ende) return [];
  const abstand = Math.min(18, Math.hypot(ende.x - davor.x, ende.y - davor.y) / 2);
  const x = ende.x - Math.sign(ende.x - davor.x) * abstand;
  const y = ende.y - Math.sign(ende.y - davor.y) * abstand;
  return [zahnForm(`${verbindung.id}-zahn`, { x, y })];
}

export function zahnForm(id: string, { x, y }: Punkt): Flaeche {
  return {
    ...{
      art: 'flaeche',
      id,
      umriss: 'rechteck',
      x: x - 4.5,
      y: y - 4.5,
      breite: 9,
      hoehe: 9,
      rand: 0,
      text: null,
    },
    ...{ fuellung: FARBEN.papier, strich: { farbe: FARBEN.tinte, staerke: 1.5 }, name: 'verzahnt' },
  };
}

const ZEICHEN = 18;

/** Full: agreed. Hollow: nothing agreed. The number leads to the table of Schnittstellen. */
function schnittstelle({ verbindung }: BildVerbindung, ort: Punkt, nummer: number, text: Textweise): Flaeche {
  const { geregelt } = verbindung;
  return schnittstellenZeichen(
    `${verbindung.id}-schnittstelle`,
    ort,
    String(nummer),
    geregelt,
    text(`Schnittstelle ${nummer}, ${geregelt ? 'geregelt' : 'nicht geregelt'}`),
  );
}

export function schnittstellenZeichen(
  id: string,
  ort: Punkt,
  inhalt: string,
  geregelt: boolean,
  name: string,
): Flaeche {
  return {
    ...{ art: 'flaeche', id, umriss: 'ellipse', x: ort.x - ZEICHEN / 2, y: ort.y - ZEICHEN / 2, name },
    ...{ breite: ZEICHEN, hoehe: ZEICHEN, rand: 0, fuellung: geregelt ? FARBEN.akzent : FARBEN.papier },
    strich: geregelt ? { farbe: FARBEN.papier, staerke: 1 } : { farbe: FARBEN.fehler, staerke: 2 },
    text: {
      ...{ zeilen: [inhalt], ganz: inhalt, groesse: inhalt.length > 2 ? 8 : 10.5, fett: true },
      ...{ farbe: geregelt ? FARBEN.papier : FARBEN.fehler, waagerecht: 'mitte', senkrecht: 'mitte' },
    },
  };
}

/** Edges that share their way cross the border at one point: their signs stand beside each other. */
function versetzt(ort: Punkt, i: number, alle: readonly { ort: Punkt }[]): Punkt {
  const davor = alle
    .slice(0, i)
    .filter((andere) => Math.hypot(andere.ort.x - ort.x, andere.ort.y - ort.y) < 2).length;
  return { x: ort.x + davor * (ZEICHEN + 1), y: ort.y };
}
