/**
 * Which words may be parted at the end of a line. To part a word, Typst weighs every place in it where the line might
 * break, the dearest thing about a paper; and a page full of hyphens reads badly. So only words that take up much of
 * their line are parted, and which those are depends on the column.
 */

/** Stands around the letters between which a word may be parted (text.typ: zeile). No typed text holds it: druckfassung.ts. */
const MARKE = '\u2060';
/** Shorter words stay whole: they fit every column, even in capitals (umbruch.ts). */
const MINDESTENS = 13;
/** A letter of German text is about half an em wide, and never more than 0.83. */
const EM_JE_BUCHSTABE = 0.5;
const ANTEIL_DER_ZEILE = 0.6;
/** A text that fills less of a line stands in one, whatever its letters are. */
const SICHER_EINE_ZEILE = 0.7;

/** How words are parted in lines of one width: `ab` so many letters, in texts of more than `zeile`. */
export interface Trennung {
  ab: number;
  zeile: number;
}

/** For lines that are so many em wide. */
export function trennung(em: number): Trennung {
  const buchstaben = em / EM_JE_BUCHSTABE;
  return {
    ab: Math.max(MINDESTENS, Math.floor(buchstaben * ANTEIL_DER_ZEILE)),
    zeile: Math.floor(buchstaben * SICHER_EINE_ZEILE),
  };
}

const WORT = /[\p{L}\p{M}-]{13,}/gu;
/** What stays together at both ends of a word, marks on letters included: two letters alone in a line read badly. */
const KERN = /^((?:\P{M}\p{M}*){3})(.*?)((?:\P{M}\p{M}*){2})$/u;

/** The text with the inside of its long words marked. `davor`: letters that stand before it in the same line. */
export function mitTrennung(text: string, { ab, zeile }: Trennung, davor = 0): string {
  if (text.length + davor <= zeile) return text;
  return text.replace(WORT, (wort) =>
    wort.length < ab ? wort : wort.replace(KERN, `$1${MARKE}$2${MARKE}$3`),
  );
}
