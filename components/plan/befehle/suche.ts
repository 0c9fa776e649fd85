/** Finding by a few letters, the way people type German names: ä = ae, ß = ss, several words in any order. */

export interface Suchbar {
  /** What is shown and searched first. */
  text: string;
  /** Number such as "1.2.3", matched from its start. */
  nummer?: string;
  /** Further words that lead here. */
  worte?: string;
}

/** Lower case, umlauts and ß written out, other accents taken off. */
export function normalisiert(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');
}

/** The entries that fit every word of `frage`, best first; equal ones keep their order. Without words: all. */
export function suche<T extends Suchbar>(eintraege: readonly T[], frage: string, hoechstens = 50): T[] {
  const worte = normalisiert(frage).split(/\s+/).filter(Boolean);
  if (worte.length === 0) return eintraege.slice(0, hoechstens);
  const treffer: { eintrag: T; punkte: number }[] = [];
  for (const eintrag of eintraege) {
    const punkte = punkteFuer(eintrag, worte);
    if (punkte > 0) treffer.push({ eintrag, punkte });
  }
  return treffer
    .sort((a, b) => b.punkte - a.punkte)
    .slice(0, hoechstens)
    .map((t) => t.eintrag);
}

function punkteFuer(eintrag: Suchbar, worte: readonly string[]): number {
  const text = normalisiert(eintrag.text);
  const weitere = normalisiert(eintrag.worte ?? '');
  let summe = 0;
  for (const wort of worte) {
    const punkte = Math.max(
      nummerPunkte(eintrag.nummer, wort),
      wortPunkte(text, wort),
      wortPunkte(weitere, wort) / 2,
    );
    if (punkte === 0) return 0;
    summe += punkte;
  }
  return summe;
}

function nummerPunkte(nummer: string | undefined, wort: string): number {
  if (!nummer || !/^[a-z]?[\d.]+$/.test(wort)) return 0;
  const klein = nummer.toLowerCase();
  if (klein === wort.replace(/\.$/, '')) return 200;
  return klein.startsWith(wort) ? 120 : 0;
}

function wortPunkte(text: string, wort: string): number {
  const stelle = text.indexOf(wort);
  if (stelle === 0) return 100;
  if (stelle > 0) return /[^\p{L}\p{N}]/u.test(text.charAt(stelle - 1)) ? 80 : 50;
  return wort.length >= 3 ? lueckenPunkte(text, wort) : 0;
}

/** Letters in order with gaps ("brgamt" → "Bürgeramt"), within a stretch of at most twice the typed length. */
function lueckenPunkte(text: string, wort: string): number {
  for (
    let start = text.indexOf(wort.charAt(0));
    start >= 0;
    start = text.indexOf(wort.charAt(0), start + 1)
  ) {
    let stelle = start;
    let i = 0;
    while (i < wort.length && stelle < text.length && stelle - start < wort.length * 2) {
      if (text[stelle] === wort[i]) i += 1;
      stelle += 1;
    }
    if (i === wort.length) return Math.max(1, 30 - (stelle - start - wort.length));
  }
  return 0;
}
