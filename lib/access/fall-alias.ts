import { ANREDEN, type Anrede } from '@/lib/plan/fall/schema';

/**
 * The name a case has in the network: „Herr A.“, „Frau B.“ … by order of appearance, so that it never follows a real
 * name. After Z. comes AA. @param nummer 1 for the first case of a network
 */
export function fallAlias(anrede: Anrede, nummer: number): string {
  return `${ANREDEN[anrede]} ${buchstaben(nummer)}.`;
}

function buchstaben(nummer: number): string {
  const rest = nummer - 1;
  const letzter = String.fromCharCode(65 + (rest % 26));
  return rest < 26 ? letzter : buchstaben(Math.floor(rest / 26)) + letzter;
}

/** Narrows a stored word; anything unknown is a Person. */
export function alsAnrede(wert: string): Anrede {
  return Object.hasOwn(ANREDEN, wert) ? (wert as Anrede) : 'person';
}
