/**
 * How many lines a wording takes. Nodes off the screen are never drawn, so their height has to be known without
 * the browser; a node on screen is measured and its true height wins.
 */

/** Width of a piece of text in pixels. */
export type Messen = (text: string) => number;

function zeilenEinesLangenWorts(
  wort: string,
  breite: number,
  messen: Messen,
): { zeilen: number; rest: number } {
  let zeilen = 0;
  let zeile = '';
  for (const zeichen of wort) {
    if (zeile !== '' && messen(zeile + zeichen) > breite) {
      zeilen += 1;
      zeile = zeichen;
    } else zeile += zeichen;
  }
  return { zeilen, rest: messen(zeile) };
}

/** Lines of one paragraph, filled greedily; a word longer than a line is broken like `overflow-wrap: anywhere`. */
function zeilenEinesAbsatzes(absatz: string, breite: number, messen: Messen, leer: number): number {
  let zeilen = 1;
  let belegt = 0;
  for (const wort of absatz.split(/\s+/).filter(Boolean)) {
    const weite = messen(wort);
    const mitAbstand = belegt === 0 ? weite : belegt + leer + weite;
    if (mitAbstand <= breite) {
      belegt = mitAbstand;
      continue;
    }
    if (belegt > 0) zeilen += 1;
    if (weite <= breite) {
      belegt = weite;
      continue;
    }
    const lang = zeilenEinesLangenWorts(wort, breite, messen);
    zeilen += lang.zeilen;
    belegt = lang.rest;
  }
  return zeilen;
}

/** Number of lines `text` takes at `breite` pixels; an empty text takes one. */
export function zeilenZahl(text: string, breite: number, messen: Messen): number {
  const leer = messen(' ');
  return text
    .split('\n')
    .reduce((summe, absatz) => summe + zeilenEinesAbsatzes(absatz, breite, messen, leer), 0);
}

/** Measures with the browser's own font metrics and remembers every word. Outside a browser 0.5 em per character. */
export function messenMit(schrift: string, groesse: number): Messen {
  const bekannt = new Map<string, number>();
  const stift = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  if (stift) stift.font = schrift;
  return (text) => {
    const gemerkt = bekannt.get(text);
    if (gemerkt !== undefined) return gemerkt;
    const weite = stift ? stift.measureText(text).width : text.length * groesse * 0.5;
    if (bekannt.size > 20_000) bekannt.clear();
    bekannt.set(text, weite);
    return weite;
  };
}
