import type { SchrittArt } from '../schema';
import { hoeheMitText } from './aussentext';
import type { BildSchritt } from './bild';
import { einrasten, GROESSEN, MASSE, ortFuerMitte } from './masse';

/** What already stands in a lane, as far as a new step must keep clear of it. */
export type Belegt = Pick<BildSchritt, 'x' | 'y' | 'breite' | 'hoehe'> &
  Partial<Pick<BildSchritt, 'schritt'>>;

/**
 * A place for a shape with its centre at `mitte` (px in the lane), or as far below as it takes to cover nothing: the
 * lane grows. Shapes never move away to the side, so columns stay columns.
 */
export function freierPlatz(
  belegt: readonly Belegt[],
  art: SchrittArt,
  mitte: { x: number; y: number },
): { x: number; y: number } {
  const { breite, hoehe } = GROESSEN[art];
  let ort = einrasten(art, ortFuerMitte(art, mitte));
  // Every step in the way is passed once; one more try and it is free.
  for (let i = 0; i <= belegt.length; i += 1) {
    const imWeg = belegt.find((b) => ueberdeckt({ ...ort, breite, hoehe }, b));
    if (!imWeg) return ort;
    // In the next row; lower where the two are higher than a row is (two decisions below each other).
    const reihe = imWeg.y + imWeg.hoehe / 2 + MASSE.zeile;
    const frei = imWeg.y + hoeheVon(imWeg) + MASSE.zwischenraum + hoehe / 2;
    ort = einrasten(art, ortFuerMitte(art, { x: mitte.x, y: Math.max(reihe, frei) }));
  }
  return ort;
}

function ueberdeckt(a: Belegt, b: Belegt): boolean {
  const rand = MASSE.abstand;
  return (
    a.x < b.x + b.breite + rand &&
    b.x < a.x + a.breite + rand &&
    a.y < b.y + hoeheVon(b) + rand &&
    b.y < a.y + hoeheVon(a) + rand
  );
}

function hoeheVon({ schritt, breite, hoehe }: Belegt): number {
  return schritt ? hoeheMitText(schritt.art, schritt.titel, { breite, hoehe }) : hoehe;
}
