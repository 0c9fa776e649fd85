/**
 * Where a line may break, beyond what Typst does by itself: it knows German hyphenation, but a code, a web
 * address or a word in another script would run over the edge of its cell.
 */

/** Marks a place where a line may break; the templates (text.typ) turn it into an empty box. */
export const BRUCHSTELLE = '\u200b';
/** Fits the narrowest column of the matrix, even in capitals. */
const PASST_IMMER = 12;
const STUECK = 6;

const SILBE = /[aeiouyäöü]+[bcdfghjklmnpqrstvwxzß]{1,6}(?=[aeiouyäöü])/g;

/** The text with {@link BRUCHSTELLE} in words that hyphenation cannot be trusted with. */
export function mitBruchstellen(text: string): string {
  return text.replace(/\S{13,}/gu, (wort) =>
    wort
      .split(/(?<=[/\\._@?&=#+:;,|-])(?=[\p{L}\p{N}])/u)
      .map((teil) => teil.replace(/[^\s]{13,}/gu, (stueck) => (trennbar(stueck) ? stueck : zerteilt(stueck))))
      .join(wort.length > 20 ? BRUCHSTELLE : ''),
  );
}

/** True for what looks like a German word: a syllable ends at least every twelve letters. */
function trennbar(stueck: string): boolean {
  const wort = stueck.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  if (wort.length <= PASST_IMMER) return stueck.length <= 2 * PASST_IMMER;
  if (wort.length > 100 || !/^[A-ZÄÖÜ]?[a-zäöüß]+$/.test(wort)) return false;
  let zuletzt = 0;
  for (const { index, 0: silbe } of wort.toLowerCase().matchAll(SILBE)) {
    const ende = index + silbe.length;
    if (ende - zuletzt > PASST_IMMER) return false;
    zuletzt = ende;
  }
  return wort.length - zuletzt <= PASST_IMMER;
}

function zerteilt(stueck: string): string {
  const muster = new RegExp(`(?:\\P{M}\\p{M}*){${STUECK}}(?=\\P{M})`, 'gu');
  return stueck.replace(muster, (anfang) => anfang + BRUCHSTELLE);
}

const ZUSAMMEN = [
  /(?<=\d) (?=[%‰€])/g,
  /(?<=§) (?=\d)/g,
  /(?<=\b(?:Abs|Nr|Art|Kap)\.) (?=\d)/g,
  /(?<=\b(?:z|d|u|i|o)\.) (?=(?:B|h|a|d|ä|Ä|R|S)\.)/g,
];

/** Keeps together what belongs together: „100 %“, „§ 16“, „z. B.“. */
export function mitFestenLeerzeichen(text: string): string {
  return ZUSAMMEN.reduce((bisher, muster) => bisher.replace(muster, '\u00a0'), text);
}
