import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { FARBEN, type Flaeche, type Form } from '@/lib/plan/zeichnung/schema';
import { VARIANTEN, type Variante } from '../schema';
import { kettenBeschreibung } from './beschreibung';
import { type BildVerbindung, ketteBild } from './bild';
import { MASSE } from './masse';
import { ketteTitel } from './namen';
import { reihenfolge } from './reihenfolge';
import { grenzen, ketteWege } from './wege';
import { type Legendenzeile, legendenzeilen } from './zeichnung/legende';
import { schrittFormen } from './zeichnung/schritt-formen';
import { verbindungFormen } from './zeichnung/verbindung-formen';

/** A chain as it is drawn on paper, slides and pictures: {@link blatt} and {@link blaetter} make pictures of it. */
export interface KettenZeichnung {
  titel: string;
  variante: Variante;
  /** The picture in words. */
  beschreibung: string;
  lanes: readonly ZeichnungLane[];
  /** In the order they are drawn. x from where the lanes' content begins, y from the first lane. */
  formen: readonly Form[];
  /** Handovers in the order of their numbers in the picture (counted from 1). */
  schnittstellen: readonly BildVerbindung[];
  legende: readonly Legendenzeile[];
  breite: number;
  hoehe: number;
}

export interface ZeichnungLane {
  id: Id;
  titel: string;
  untertitel: string;
  istNutzer: boolean;
  oben: number;
  hoehe: number;
}

export interface Zeichenwunsch {
  /** How a text is shown, for formats whose fonts cannot show every character. */
  text?: (roh: string) => string;
}

/** Narrower than this no chain is drawn: an empty one has room for its lanes all the same. */
const MINDESTBREITE = 480;

/** The drawing of a chain; null when there is no such chain. Whatever the document holds can be drawn (R29). */
export function kettenZeichnung(
  plan: Plan,
  kettenId: Id,
  { text = (roh) => roh }: Zeichenwunsch = {},
): KettenZeichnung | null {
  const bild = ketteBild(plan, kettenId);
  if (!bild) return null;
  const wege = ketteWege(bild);
  const glieder = reihenfolge(bild).map(({ schritt, lane }) => ({
    id: schritt.schritt.id,
    formen: schrittFormen(schritt, lane, text),
  }));
  const schritte = glieder.flatMap((glied) => glied.formen);
  const kanten = verbindungFormen(bild, wege, grenzen(bild), schritte, text);
  const hinaus = new Map<Id | null, Form[]>(glieder.map(({ id }) => [id, []]));
  for (const linie of kanten.linien) hinaus.get(linie.von)?.push(linie);
  // As one reads it: a step, then the ways out of it. Slides are read aloud in this order.
  const formen: Form[] = glieder.flatMap((glied) => [...glied.formen, ...(hinaus.get(glied.id) ?? [])]);
  formen.push(...kanten.marken);
  if (bild.schritte.size === 0) formen.push(nochLeer(bild.hoehe));
  return {
    titel: text(ketteTitel(plan, kettenId)),
    variante: bild.kette.variante,
    beschreibung: text(kettenBeschreibung(bild).kurz),
    lanes: bild.lanes.map(({ id, titel, untertitel, istNutzer, oben, hoehe }) => ({
      ...{ id: id ?? 'ohne', titel: text(titel), untertitel: text(untertitel), istNutzer, oben, hoehe },
    })),
    formen,
    schnittstellen: kanten.schnittstellen,
    legende: legendenzeilen(bild),
    breite: Math.max(MINDESTBREITE, bild.breite, rechterRand(formen) + MASSE.abstand),
    hoehe: Math.max(bild.hoehe, MASSE.laneHoehe / 2),
  };
}

/** „Ist: Berechtigungsschein bis Kursstart“. */
export function zeichnungTitel({ titel, variante }: Pick<KettenZeichnung, 'titel' | 'variante'>): string {
  return `${titel} (${VARIANTEN[variante]})`;
}

/** An empty picture says that it is empty, and does not look like a failed one. */
function nochLeer(hoehe: number): Flaeche {
  const zeilen = ['Diese Kette hat noch keine Schritte.'];
  const kasten = { x: MASSE.abstand, y: 0, breite: MINDESTBREITE - 2 * MASSE.abstand };
  return {
    ...{ art: 'flaeche', id: 'noch-leer', umriss: 'rechteck', ...kasten, rand: 0, name: '' },
    ...{ hoehe: Math.max(hoehe, MASSE.laneHoehe / 2), fuellung: null, strich: null },
    text: {
      ...{ zeilen, ganz: zeilen.join(''), groesse: 14, fett: false, farbe: FARBEN.grau },
      ...{ waagerecht: 'links', senkrecht: 'mitte' },
    },
  };
}

function rechterRand(formen: readonly Form[]): number {
  let rand = 0;
  for (const form of formen) {
    if (form.art === 'flaeche') rand = Math.max(rand, form.x + form.breite);
    else for (const { x } of form.punkte) rand = Math.max(rand, x);
  }
  return rand;
}
