/** A text in one line of at most `laenge` characters, cut between words and marked with „…“. */
export function kurz(text: string, laenge: number): string {
  const zeile = text.replace(/\s*\n\s*/g, ' ');
  if (zeile.length <= laenge) return zeile;
  const anfang = Array.from(zeile.slice(0, laenge));
  // A pair of UTF-16 units may have been cut through.
  if (!anfang.at(-1)?.isWellFormed()) anfang.pop();
  const stueck = anfang.join('');
  const luecke = stueck.lastIndexOf(' ');
  return `${stueck.slice(0, luecke > laenge / 2 ? luecke : undefined).trimEnd()} …`;
}
