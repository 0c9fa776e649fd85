import type { Bild } from '@/lib/plan/zeichnung/schema';
import type { KettenZeichnung } from '../zeichnung';
import { alles, LANE_KOPF, type Teil, teilbild } from './blatt';
import { SAUM } from './fortsetzung';
import { luecken, teileAuf } from './schnitte';

/** How a chain that is too large for one sheet is divided: which paper, how large, and how many parts on a sheet. */

export interface Flaechenmass {
  breite: number;
  hoehe: number;
}

/** The room on a sheet, and how small the drawing may become there. Any unit; scales in units for one pixel. */
export interface Blattmass {
  /** The sheets one may choose from, such as landscape and portrait. */
  flaechen: readonly [Flaechenmass, ...Flaechenmass[]];
  /** Read with ease: what is smaller has to save sheets. */
  gut: number;
  /** Smaller than this nothing can be read: rather also parts below each other. */
  kleinste: number;
  /** Larger than this it is not drawn. */
  groesste: number;
  /** What a sheet is called. */
  wort: 'Blatt' | 'Folie';
  /** Room above every part for its number. */
  ueber: number;
  /** Parts of a long and low chain may stand below each other on one sheet, so far apart; null: one part on each. */
  stapel: number | null;
}

export interface Aufteilung {
  teile: readonly Teil[];
  bilder: readonly Bild[];
  /** Units of {@link Blattmass} for one pixel, the same in every part. */
  massstab: number;
  /** Index of the sheet that was chosen. */
  flaeche: number;
  /** How many parts stand on one sheet. */
  jeBlatt: number;
  /** What the parts are called: like the sheets, unless a sheet holds several. */
  wort: string;
}

interface Vorschlag extends Omit<Aufteilung, 'bilder' | 'wort'> {
  aufwand: number;
}

const STUFEN = 28;
const STAPEL = [1, 2, 3] as const;
/** Over several sheets the drawing need not be larger than this many times what is read with ease. */
const GROSS_GENUG = 1.3;

/**
 * The chain on as few sheets as it can be read on: whole if it fits, else cut between steps from left to right, and
 * between lanes from top to bottom only where it is too high. Of all papers, sizes and stacks the one is taken that
 * fills its sheets best; small type counts as if it needed more of them.
 */
export function blaetter(z: KettenZeichnung, mass: Blattmass): Aufteilung {
  const schneide = schnitte(z);
  let bester: Vorschlag | null = null;
  for (const vorschlag of vorschlaege(z, mass, schneide))
    if (!bester || besser(vorschlag, bester)) bester = vorschlag;
  const { aufwand: _, ...gewaehlt } = bester ?? notfalls(z, mass, schneide);
  const wort = gewaehlt.jeBlatt > 1 ? 'Teil' : mass.wort;
  const { teile } = gewaehlt;
  const zusatz = (i: number) => (teile.length > 1 ? `, ${wort} ${i + 1} von ${teile.length}` : '');
  return { ...gewaehlt, wort, bilder: teile.map((teil, i) => teilbild(z, teil, zusatz(i), wort)) };
}

const besser = (a: Vorschlag, b: Vorschlag) =>
  a.aufwand < b.aufwand - 1e-6 || (a.aufwand < b.aufwand + 1e-6 && a.massstab > b.massstab + 1e-6);

function* vorschlaege(z: KettenZeichnung, mass: Blattmass, schneide: Schneider): Generator<Vorschlag> {
  for (const [flaeche, platz] of mass.flaechen.entries()) {
    const passend = Math.min(
      platz.breite / (LANE_KOPF + z.breite),
      (platz.hoehe - mass.ueber) / z.hoehe,
      mass.groesste,
    );
    if (passend >= mass.kleinste) yield vorschlag([alles(z)], passend, flaeche, 1, mass);
    for (const jeBlatt of mass.stapel === null ? [1] : STAPEL) {
      const hoehe = (platz.hoehe - (jeBlatt - 1) * (mass.stapel ?? 0)) / jeBlatt - mass.ueber;
      for (const massstab of stufen(mass)) {
        const gitter = schneide(platz.breite / massstab - LANE_KOPF, hoehe / massstab);
        if (!gitter || (jeBlatt > 1 && (gitter.zeilen > 1 || gitter.teile.length < jeBlatt))) continue;
        yield vorschlag(gitter.teile, massstab, flaeche, jeBlatt, mass);
      }
    }
  }
}

/** From the smallest to the largest scale for several sheets, each a little larger than the one before. */
function stufen({ kleinste, groesste, gut }: Blattmass): number[] {
  const bis = Math.min(groesste, gut * GROSS_GENUG);
  return Array.from({ length: STUFEN + 1 }, (_, i) => kleinste * (bis / kleinste) ** (i / STUFEN));
}

function vorschlag(
  teile: readonly Teil[],
  massstab: number,
  flaeche: number,
  jeBlatt: number,
  { gut }: Blattmass,
): Vorschlag {
  const kleiner = Math.max(1, gut / massstab);
  return { teile, massstab, flaeche, jeBlatt, aufwand: Math.ceil(teile.length / jeBlatt) * kleiner ** 2 };
}

/** Sheets so small that not even the heads of the lanes fit: something is drawn all the same. */
function notfalls(z: KettenZeichnung, mass: Blattmass, schneide: Schneider): Vorschlag {
  const [{ breite, hoehe }] = mass.flaechen;
  const gitter = schneide(Math.max(1, breite / mass.kleinste - LANE_KOPF), hoehe / mass.kleinste);
  return vorschlag(gitter?.teile ?? [alles(z)], mass.kleinste, 0, 1, mass);
}

interface Gitter {
  teile: Teil[];
  zeilen: number;
}
type Schneider = (breite: number, hoehe: number) => Gitter | null;

/** Cuts the drawing into parts of at most this size, in pixels; null where the marks would leave no room for it. */
function schnitte(z: KettenZeichnung): Schneider {
  const flaechen = z.formen.filter((form) => form.art === 'flaeche');
  const symbole = flaechen.filter(({ strich }) => strich !== null);
  const quer = [flaechen, symbole].map((liste) =>
    luecken(
      liste.map((f) => ({ von: f.x, bis: f.x + f.breite })),
      z.breite,
    ),
  );
  const hoch = [
    z.lanes.slice(1).map(({ oben }) => oben),
    luecken(
      flaechen.map((f) => ({ von: f.y, bis: f.y + f.hoehe })),
      z.hoehe,
    ),
  ];
  return (breite, hoehe) => {
    const [weite, tiefe] = [ohneSaum(z.breite, breite, SAUM.breite), ohneSaum(z.hoehe, hoehe, SAUM.hoehe)];
    if (weite <= 0 || tiefe <= 0) return null;
    return gitter(teileAuf(z.breite, weite, quer), teileAuf(z.hoehe, tiefe, hoch));
  };
}

/** Where something is cut, the marks need room at both rims. */
const ohneSaum = (laenge: number, hoechstens: number, saum: number) =>
  laenge > hoechstens + 0.5 ? hoechstens - 2 * saum : hoechstens;

type Spannen = readonly { von: number; bis: number }[];

function gitter(spalten: Spannen, zeilen: Spannen): Gitter {
  const nummer = (zeile: number, spalte: number) =>
    zeilen[zeile] && spalten[spalte] ? zeile * spalten.length + spalte + 1 : null;
  const teile = zeilen.flatMap(({ von: oben, bis: unten }, i) =>
    spalten.map(({ von: links, bis: rechts }, j) => ({
      bereich: { links, rechts, oben, unten },
      nachbarn: {
        ...{ links: nummer(i, j - 1), rechts: nummer(i, j + 1) },
        ...{ oben: nummer(i - 1, j), unten: nummer(i + 1, j) },
      },
    })),
  );
  return { teile, zeilen: zeilen.length };
}
