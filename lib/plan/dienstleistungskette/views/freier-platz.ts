import type { SchrittArt } from '../schema';
import type { BildSchritt } from './bild';
import { einrasten, GROESSEN, MASSE, ortFuerMitte } from './masse';

/** What already stands in a lane, as far as a new step must keep clear of it. */
export type Belegt = Pick<BildSchritt, 'x' | 'y' | 'breite' | 'hoehe'>;

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
    const unterMitte = imWeg.y + imWeg.hoehe / 2 + MASSE.zeile;
    ort = einrasten(art, ortFuerMitte(art, { x: mitte.x, y: Math.max(unterMitte, ort.y + hoehe / 2 + 1) }));
  }
  return ort;
}

function ueberdeckt(a: Belegt, b: Belegt): boolean {
  const rand = MASSE.abstand;
  return (
    a.x < b.x + b.breite + rand &&
    b.x < a.x + a.breite + rand &&
    a.y < b.y + b.hoehe + rand &&
    b.y < a.y + a.hoehe + rand
  );
}
