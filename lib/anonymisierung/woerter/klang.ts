import { NACHNAMEN } from './nachnamen';
import { NOMEN } from './nomen';
import { VORNAMEN } from './vornamen';

/**
 * How much an unknown word sounds like a name rather than a German noun: the mean log odds of its three-letter
 * pieces, counted in the lists of names and nouns. Above 0 it is closer to the names.
 */
export function klang(wort: string): number {
  const modell = gelernt();
  const stuecke = dreier(wort.toLowerCase());
  return stuecke.reduce((summe, stueck) => summe + modell(stueck), 0) / stuecke.length;
}

let fertig: ((stueck: string) => number) | null = null;

/** Counted once, when the first unknown word is asked for. */
function gelernt(): (stueck: string) => number {
  if (fertig) return fertig;
  const namen = zaehle([...VORNAMEN, ...NACHNAMEN]);
  const nomen = zaehle(NOMEN);
  const GLAETTUNG = 0.4;
  const verhaeltnis = nomen.summe / namen.summe;
  fertig = (stueck) =>
    Math.log(
      (((namen.anzahl.get(stueck) ?? 0) + GLAETTUNG) / ((nomen.anzahl.get(stueck) ?? 0) + GLAETTUNG)) *
        verhaeltnis,
    );
  return fertig;
}

function zaehle(worte: Iterable<string>): { anzahl: Map<string, number>; summe: number } {
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
  return Array.from({ length: Math.max(1, mitRand.length - 2) }, (_, i) => mitRand.slice(i, i + 3));
}
