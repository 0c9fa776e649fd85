/** A stretch of a text: unchanged, only in the older, or only in the newer. */
export interface Wortteil {
  art: 'gleich' | 'weg' | 'neu';
  text: string;
}

/** Longer texts are compared as a whole: the table of the comparison grows with the product of both lengths. */
const HOECHSTENS = 1_500;

/** What changed between two texts, word by word. Joined, `gleich` and `weg` give the older, `gleich` and `neu` the newer. */
export function wortdiff(alt: string, neu: string): Wortteil[] {
  const [a, b] = [woerter(alt), woerter(neu)];
  let vorn = 0;
  while (vorn < a.length && vorn < b.length && a[vorn] === b[vorn]) vorn += 1;
  let hinten = 0;
  while (hinten < Math.min(a.length, b.length) - vorn && a.at(-1 - hinten) === b.at(-1 - hinten)) hinten += 1;
  const mitteA = a.slice(vorn, a.length - hinten);
  const mitteB = b.slice(vorn, b.length - hinten);
  return zusammen([
    ...teile('gleich', a.slice(0, vorn)),
    ...(mitteA.length > HOECHSTENS || mitteB.length > HOECHSTENS
      ? [...teile('weg', mitteA), ...teile('neu', mitteB)]
      : alsStrecken(mitte(mitteA, mitteB))),
    ...teile('gleich', a.slice(a.length - hinten)),
  ]);
}

function woerter(text: string): string[] {
  return text.match(/\s+|[^\s]+/g) ?? [];
}

/** The longest common subsequence of words. */
function mitte(a: readonly string[], b: readonly string[]): Wortteil[] {
  const breite = b.length + 1;
  const laenge = new Uint16Array((a.length + 1) * breite);
  const bei = (i: number, j: number) => laenge[i * breite + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      laenge[i * breite + j] = a[i] === b[j] ? bei(i + 1, j + 1) + 1 : Math.max(bei(i + 1, j), bei(i, j + 1));
  const ergebnis: Wortteil[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      ergebnis.push({ art: 'gleich', text: a[i] ?? '' });
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && bei(i + 1, j) >= bei(i, j + 1))) {
      ergebnis.push({ art: 'weg', text: a[i] ?? '' });
      i += 1;
    } else {
      ergebnis.push({ art: 'neu', text: b[j] ?? '' });
      j += 1;
    }
  }
  return ergebnis;
}

/** Words that were exchanged one after the other are one stretch gone and one stretch new: a blank in between joins them. */
function alsStrecken(liste: readonly Wortteil[]): Wortteil[] {
  const ergebnis: Wortteil[] = [];
  let [weg, neu, luecke] = ['', '', ''];
  const schliesse = () => {
    ergebnis.push({ art: 'weg', text: weg }, { art: 'neu', text: neu }, { art: 'gleich', text: luecke });
    [weg, neu, luecke] = ['', '', ''];
  };
  for (const teil of liste) {
    if (teil.art === 'weg') [weg, neu, luecke] = [weg + luecke + teil.text, neu + luecke, ''];
    else if (teil.art === 'neu') [weg, neu, luecke] = [weg + luecke, neu + luecke + teil.text, ''];
    else if (teil.text.trim() === '' && (weg || neu)) luecke += teil.text;
    else {
      schliesse();
      ergebnis.push(teil);
    }
  }
  schliesse();
  return ergebnis.filter(({ text }) => text !== '');
}

function teile(art: Wortteil['art'], liste: readonly string[]): Wortteil[] {
  return liste.length > 0 ? [{ art, text: liste.join('') }] : [];
}

function zusammen(liste: readonly Wortteil[]): Wortteil[] {
  const ergebnis: Wortteil[] = [];
  for (const teil of liste) {
    const letzter = ergebnis.at(-1);
    if (letzter?.art === teil.art) letzter.text += teil.text;
    else ergebnis.push({ ...teil });
  }
  return ergebnis;
}
