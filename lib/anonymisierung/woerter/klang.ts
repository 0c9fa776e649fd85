import { NACHNAMEN } from './nachnamen';
import { NOMEN } from './nomen';
import { VORNAMEN } from './vornamen';

/**
 * How much an unknown word sounds like a name rather than a German noun: the mean log odds of its three-letter
 * pieces, counted in the lists of names and nouns. Above 0 it is closer to the names.
 */
export function klang(wort: string): number {
  const [bei, gegen] = [zaehleNamen(), zaehleNomen()];
  const verhaeltnis = gegen.summe / bei.summe;
  const stuecke = dreier(wort.toLowerCase());
  const gewicht = (stueck: string) =>
    Math.log(
      (((bei.anzahl.get(stueck) ?? 0) + GLAETTUNG) / ((gegen.anzahl.get(stueck) ?? 0) + GLAETTUNG)) *
        verhaeltnis,
    );
  return stuecke.reduce((summe, stueck) => summe + gewicht(stueck), 0) / stuecke.length;
}

interface Zaehlung {
  anzahl: ReadonlyMap<string, number>;
  summe: number;
}

let namen: Zaehlung | null = null;
let nomen: Zaehlung | null = null;

/** Counted once, when the first unknown word is asked for; each by itself for whoever has to breathe between. */
export const zaehleNamen = (): Zaehlung => (namen ??= zaehle([...VORNAMEN, ...NACHNAMEN]));
export const zaehleNomen = (): Zaehlung => (nomen ??= zaehle(NOMEN));

const GLAETTUNG = 0.4;

function zaehle(worte: Iterable<string>): Zaehlung {
  const anzahl = new Map<string, number>();
  let summe = 0;
  for (const wort of worte) {
    for (const stueck of dreier(wort.toLowerCase())) {
      anzahl.set(stueck, (anzahl.get(stueck) ?? 0) + 1);
      summe += 1;
    }
  }
  return { anzahl, summe };
}

function dreier(wort: string): string[] {
  const mitRand = `^${wort}$`;
  const stuecke = [mitRand.slice(0, 3)];
  for (let i = 1; i < mitRand.length - 2; i += 1) stuecke.push(mitRand.slice(i, i + 3));
  return stuecke;
}
