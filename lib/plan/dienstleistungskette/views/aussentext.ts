import type { SchrittArt } from '../schema';
import { titelAussen } from './masse';
import type { Kasten } from './wege/geometrie';

/** The title below a circle: up to three lines. */
const AUSSENTEXT = { breite: 128, zeile: 16, abstand: 3, jeZeile: 19 } as const;

/** Where the title of a circle stands, below it; null where there is none, or it stands in the symbol. */
export function aussentext(art: SchrittArt, titel: string, kasten: Kasten): Kasten | null {
  const text = titel.trim();
  if (!titelAussen(art) || text === '') return null;
  const zeilen = Math.min(3, Math.ceil(text.length / AUSSENTEXT.jeZeile));
  return {
    x: kasten.x + (kasten.breite - AUSSENTEXT.breite) / 2,
    y: kasten.y + kasten.hoehe + AUSSENTEXT.abstand,
    breite: AUSSENTEXT.breite,
    hoehe: zeilen * AUSSENTEXT.zeile,
  };
}

/** How far (px) a step reaches down from its upper corner, the title below a circle included. */
export function hoeheMitText(
  art: SchrittArt,
  titel: string,
  { breite, hoehe }: { breite: number; hoehe: number },
): number {
  const text = aussentext(art, titel, { x: 0, y: 0, breite, hoehe });
  return text ? text.y + text.hoehe : hoehe;
}
