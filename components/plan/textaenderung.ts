/** One replacement inside a text: at `ab` take `weg` characters away and put `dazu` there. */
export interface Textaenderung {
  ab: number;
  weg: number;
  dazu: string;
}

/**
 * The smallest replacement that turns `alt` into `neu`. `caret` (after the edit) decides where equal letters were
 * typed: "aa" → "aaa" with the caret at 1 was typed at the front. Null when nothing changed.
 */
export function textaenderung(alt: string, neu: string, caret: number): Textaenderung | null {
  if (alt === neu) return null;
  const hoechstens = Math.min(alt.length, neu.length);
  const nachCaret = Math.max(0, neu.length - caret);
  let ende = 0;
  while (
    ende < Math.min(hoechstens, nachCaret) &&
    alt[alt.length - 1 - ende] === neu[neu.length - 1 - ende]
  ) {
    ende += 1;
  }
  let anfang = 0;
  while (anfang < hoechstens - ende && alt[anfang] === neu[anfang]) anfang += 1;
  while (ende < hoechstens - anfang && alt[alt.length - 1 - ende] === neu[neu.length - 1 - ende]) {
    ende += 1;
  }
  return { ab: anfang, weg: alt.length - anfang - ende, dazu: neu.slice(anfang, neu.length - ende) };
}
