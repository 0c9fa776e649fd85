/** A table to be written, or one that was read: the heads of the columns and the rows below them. */
export interface Tabelle {
  titel: string;
  kopf: readonly string[];
  zeilen: readonly (readonly Tabellenwert[])[];
}

export type Tabellenwert = string | number | null;

/** What a spreadsheet would take for a formula or a command, full-width twins included (S44). */
const GEFAEHRLICH = /^[\s\0]*[=+\-@\t\r＝＋－＠]/;
const STEUER = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

/** A text as it may stand in a cell. An apostrophe in front of what could be a formula; {@link zellText} takes it away. */
export function harmlos(text: string): string {
  const klar = text.toWellFormed().replace(STEUER, '').slice(0, 32_000);
  return GEFAEHRLICH.test(klar) || /^'+[\s\0]*[=+\-@\t\r＝＋－＠]/.test(klar) ? `'${klar}` : klar;
}

/** The text of a cell that {@link harmlos} may have written: the round trip keeps it to the letter. */
export function zellText(zelle: string): string {
  return /^'+[\s\0]*[=+\-@\t\r＝＋－＠]/.test(zelle) ? zelle.slice(1) : zelle;
}
