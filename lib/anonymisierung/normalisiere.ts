/** A text in the one spelling the finders know, with the way back to the original offsets. */
export interface Normalisiert {
  text: string;
  /** Turns a span of `text` into the span of the original. */
  zurueck(von: number, bis: number): { von: number; bis: number };
}

const UNSICHTBAR =
  /^(?:\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|[\ufe00-\ufe0f])$/;
const STRICH = /^[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]$/;
const LEERRAUM = /^[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]$/;
const ZEICHEN = /\P{M}\p{M}*|\p{M}+/gu;
const NUR_ASCII = /^[\x20-\x7e\näöüÄÖÜß]*$/;

/**
 * NFKC, invisible characters and soft hyphens gone, one kind of dash, digit and space and never two spaces in a
 * row, no line break inside numbers or hyphenated words: what a paste from Word, PDF or a form does to a number must not hide it.
 */
export function normalisiere(original: string): Normalisiert {
  if (NUR_ASCII.test(original) && !UMBRUCH.test(original) && !original.includes('  ')) {
    return { text: original, zurueck: (von, bis) => ({ von, bis }) };
  }
  const stuecke: string[] = [];
  const anfaenge: number[] = [];
  const enden: number[] = [];
  for (const { 0: zeichen, index } of original.matchAll(ZEICHEN)) {
    const neu = schreibweise(zeichen);
    for (let i = 0; i < neu.length; i += 1) {
      stuecke.push(neu.charAt(i));
      anfaenge.push(index);
      enden.push(index + zeichen.length);
    }
  }
  verbinde(stuecke);
  return ohneLeere(stuecke, anfaenge, enden);
}

/** A line break between digits, or after a hyphen. */
const UMBRUCH = /[\d/)-] *\r?\n *[\d/(]|-\n\p{L}/u;
/** Digits of Arabic, Persian and other scripts, ten in a row each. */
const FREMDE_ZIFFER = /^\p{Nd}$/u;
const ZIFFERN_AB = [0x0660, 0x06f0, 0x0966];

function schreibweise(zeichen: string): string {
  if (zeichen === '\r') return '';
  if (zeichen.length === 1) {
    if (zeichen <= '\u007e' && zeichen !== '\t') return zeichen;
    if (UNSICHTBAR.test(zeichen)) return '';
    if (STRICH.test(zeichen)) return '-';
    if (LEERRAUM.test(zeichen)) return ' ';
    if (zeichen === '\u2028' || zeichen === '\u2029') return '\n';
    if (zeichen === '\u2019' || zeichen === '\u02bc') return "'";
  }
  if (FREMDE_ZIFFER.test(zeichen)) {
    const ab = ZIFFERN_AB.find(
      (erste) => zeichen.charCodeAt(0) - erste < 10 && zeichen.charCodeAt(0) >= erste,
    );
    if (ab !== undefined) return String(zeichen.charCodeAt(0) - ab);
  }
  return [...zeichen.normalize('NFKC')].filter((z) => !UNSICHTBAR.test(z)).join('');
}

/** Line breaks inside numbers become spaces, several spaces one; a word that was hyphenated at the end of a line becomes whole. */
function verbinde(stuecke: string[]): void {
  const davor = (i: number): number => {
    let k = i - 1;
    while (stuecke[k] === ' ') k -= 1;
    return k;
  };
  for (let i = 0; i < stuecke.length; i += 1) {
    if (stuecke[i] !== '\n') continue;
    let danach = i + 1;
    while (stuecke[danach] === ' ') danach += 1;
    const vorher = davor(i);
    const links = stuecke[vorher] ?? '';
    const rechts = stuecke[danach] ?? '';
    if (/[\d/)-]/.test(links) && /[\d/(]/.test(rechts)) stuecke[i] = ' ';
    else if (links === '-' && /\p{Ll}/u.test(rechts)) {
      for (let k = vorher; k < danach; k += 1) stuecke[k] = '';
    }
  }
  let leer = false;
  for (let i = 0; i < stuecke.length; i += 1) {
    if (stuecke[i] === '') continue;
    const auch = stuecke[i] === ' ';
    if (auch && leer) stuecke[i] = '';
    leer = auch;
  }
}

function ohneLeere(stuecke: string[], anfaenge: number[], enden: number[]): Normalisiert {
  const behalten = stuecke.flatMap((stueck, i) => (stueck === '' ? [] : [i]));
  const von = behalten.map((i) => anfaenge[i] ?? 0);
  const bis = behalten.map((i) => enden[i] ?? 0);
  return {
    text: stuecke.join(''),
    zurueck: (a, b) => ({ von: von[a] ?? 0, bis: bis[Math.max(a, b - 1)] ?? 0 }),
  };
}
