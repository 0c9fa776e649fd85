import type { Art, Befund, Schwere } from '../befund';

/** What a finder says about every match of a pattern. */
export interface Aussage {
  art: Art;
  schwere?: Schwere;
  grund: string;
  ersatz: string | null;
}

/** Makes findings of all matches; `pruefe` may refuse a match or change what is said about it. */
export function treffer(
  text: string,
  muster: RegExp,
  aussage: Aussage,
  pruefe?: (treffer: RegExpExecArray) => Partial<Befund> | null,
): Befund[] {
  const befunde: Befund[] = [];
  for (const fund of text.matchAll(muster)) {
    const mehr = pruefe ? pruefe(fund) : {};
    if (mehr === null) continue;
    const von = fund.index;
    befunde.push({ schwere: 'blockiert', ...aussage, von, bis: von + fund[0].length, ...mehr });
  }
  return befunde;
}

/** The text before an offset, to ask what a number was called. */
export function davor(text: string, von: number, laenge = 40): string {
  return text.slice(Math.max(0, von - laenge), von);
}
