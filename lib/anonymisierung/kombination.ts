import type { Befund } from './befund';
import { MERKMALE, type Merkmal, REGELN } from './merkmale';
import { normalisiere } from './normalisiere';
import { istNomen } from './woerter/nomen';

/** Three traits are enough for a typical case. */
export const HOECHSTENS = 3;

interface Fundstelle {
  merkmal: Merkmal;
  /** An exact value (28, Gambia, Busfahrer) narrows more than a band (Mitte dreißig, Westafrika). */
  genau: boolean;
  von: number;
  bis: number;
}

/** What a whole case says about one person. */
export interface Kombination {
  merkmale: readonly Merkmal[];
  /** True when more comes together than a typical case should say. */
  zuViel: boolean;
  /** A German sentence that names the traits; null when nothing is too much. */
  satz: string | null;
}

/** The places of all traits in a text, on normalised text. */
function fundstellen(text: string): Fundstelle[] {
  const stellen: Fundstelle[] = [];
  for (const [merkmal, genau, muster, pruefe] of REGELN) {
    for (const fund of text.matchAll(muster)) {
      if (pruefe && !pruefe(fund[0])) continue;
      if (merkmal === 'beruf' && genau && !istBeruf(text, fund)) continue;
      stellen.push({ merkmal, genau, von: fund.index, bis: fund.index + fund[0].length });
    }
  }
  return stellen;
}

/**
 * The rules one by one, for whoever has to breathe between: the first texts make every expression ready. Twice, because
 * an engine sets an expression up with its first use and compiles it with its second.
 */
export const einzelneRegeln: readonly ((text: string) => void)[] = REGELN.map(([, , muster]) => (text) => {
  for (let mal = 0; mal < 2; mal += 1) Array.from(text.matchAll(muster));
});

/** A compound that goes on ("Lehrerin" yes, "Kochkurs" no) and the professionals around a case are no trait. */
function istBeruf(text: string, fund: RegExpExecArray): boolean {
  const davor = text.slice(Math.max(0, fund.index - 40), fund.index);
  if (/(?:Amts|Straf|Familien)$/.test(fund[0]) || (!istNomen(fund[0]) && fund[0].length > 22)) return false;
  return (
    !/(?:beim|zum|zur|mit de[rm]|von de[rm]|vom|der|die|das|ein|eine|kein|keine|keinen|einen|einem|einer|den|dem) $/.test(
      davor,
    ) ||
    /(?:als|früherer?|ehemaliger?|neuer?|gelernter?|war|ist) (?:ein |eine |der |die )?$/.test(davor) ||
    (/(?:[eE]in|[eE]ine|[dD]er|[uU]nser(?: neuer)?|[dD]ie) (?:\p{L}+ ){0,2}$/u.test(davor) &&
      /^(?:[ ,](?:aus|mit|\d|ohne|im|und)|,)/.test(text.slice(fund.index + fund[0].length)))
  );
}

const GEWICHTIG: ReadonlySet<Merkmal> = new Set([
  'alter',
  'herkunft',
  'familie',
  'beruf',
  'ort',
  'status',
  'gesundheit',
  'zeitpunkt',
  'amt',
]);

function urteile(stellen: readonly Fundstelle[]): Kombination {
  const merkmale = [...new Set(stellen.map(({ merkmal }) => merkmal))];
  const genaue = new Set(
    stellen.filter(({ genau, merkmal }) => genau && GEWICHTIG.has(merkmal)).map(({ merkmal }) => merkmal),
  );
  const zuViel =
    merkmale.length > HOECHSTENS ||
    genaue.size >= HOECHSTENS ||
    // Six children or twins from a named country: there are few such families anywhere.
    (genaue.has('familie') && genaue.has('herkunft'));
  const namen = merkmale.map((merkmal) => MERKMALE[merkmal]);
  return {
    merkmale,
    zuViel,
    satz: zuViel
      ? `Zusammen machen diese Merkmale erkennbar: ${aufzaehlung(namen)}. Drei Merkmale reichen; verallgemeinern oder streichen Sie eines.`
      : null,
  };
}

function aufzaehlung(namen: readonly string[]): string {
  return namen.length < 2 ? namen.join('') : `${namen.slice(0, -1).join(', ')} und ${namen.at(-1)}`;
}

/** Counts the traits over all texts of one case (narrative, stations, answers …). */
export function findeKombination(texte: readonly string[]): Kombination {
  return urteile(texte.flatMap((text) => fundstellen(normalisiere(text).text)));
}

/** The same for one text (normalised), as a finding on the stretch from the first to the last trait. */
export function kombinationImText(text: string): Befund[] {
  const stellen = fundstellen(text);
  const { zuViel, satz, merkmale } = urteile(stellen);
  if (!zuViel || !satz) return [];
  return [
    {
      art: 'kombination',
      von: Math.min(...stellen.map(({ von }) => von)),
      bis: Math.max(...stellen.map(({ bis }) => bis)),
      schwere: 'warnung',
      grund: satz,
      ersatz: null,
      merkmale: merkmale.map((merkmal) => MERKMALE[merkmal]),
    },
  ];
}
