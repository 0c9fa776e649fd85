import { akteurListe } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { merke } from '@/lib/plan/doc/plan';
import { umbrich } from '@/lib/plan/zeichnung/views/umbruch';
import { KASTEN } from './anordnung';

/** What stands in the box of an Akteur, the same on screen and on paper. */
export interface Kastentext {
  zeilen: readonly string[];
  /** Pixels of the map. */
  groesse: number;
}

export const ZEILENHOEHE = 1.15;
/** From large to small: a map in the room is read from afar, so a short name is written large. */
const GROESSEN = [20, 18, 16, 14, 13, 12];
/** The full name is preferred to the short one down to this size. */
const NAME_AB = 16;
const KLEINSTE = 12;

/** The words in the boxes, as large as they fit: the full name, else the short one. */
export const kastentexte = merke(
  ['akteure'],
  (plan): ReadonlyMap<Id, Kastentext> =>
    new Map(
      akteurListe(plan).map(({ akteur: { id, name, kurzname } }) => [
        id,
        kastentext(name || 'Akteur ohne Namen', kurzname),
      ]),
    ),
);

export function kastentext(name: string, kurzname: string): Kastentext {
  const ganz = passend(
    name,
    GROESSEN.filter((groesse) => groesse >= NAME_AB),
  );
  if (ganz) return ganz;
  const kurz = kurzname || name;
  return passend(kurz, GROESSEN) ?? gesetzt(kurz, KLEINSTE);
}

/** The largest setting in which all words are there. */
function passend(text: string, groessen: readonly number[]): Kastentext | null {
  for (const groesse of groessen) {
    const satz = gesetzt(text, groesse);
    if (!satz.zeilen.at(-1)?.endsWith('…')) return satz;
  }
  return null;
}

function gesetzt(text: string, groesse: number): Kastentext {
  const zeilen = Math.floor((KASTEN.hoehe - 8) / (groesse * ZEILENHOEHE));
  return { zeilen: umbrich(text, { breite: KASTEN.breite - 12, groesse, zeilen }), groesse };
}
