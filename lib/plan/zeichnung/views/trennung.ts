/** Where a German word may be parted: at the joints of a compound, and between syllables. */
export interface Trennstellen {
  /** Joints: „Asylleistungs|gewährungs|stelle“. They read best. */
  fugen: readonly number[];
  silben: readonly number[];
}

// After these endings a compound always has its joint.
const FUGE = /(?<=[a-zäöüß]{2}(?:ungs|heits|keits|schafts|tions|täts))(?=[a-zäöü]{4})/g;
const WORTTEIL =
  /(?<=[a-zäöüß]{4})(?=(?:stelle|stellung|behörde|verfahren|vermittlung|beratung|träger|prüfung|bescheid|antrag|schein|kurs|verband|verein|dienst|(?<!ges)amt|zentrum|koordination|hochschule|(?<!hoch)schule|netzwerk|förderung|hilfe|leistung|betreuung|vereinbarung|konferenz|gruppe|angebot|leitung|steuerung|zugang|kasse|agentur|gericht|abschluss|unterricht|bedarf|wesen)(?:n|en|s|es|e)?$)/g;
// Words that begin a part wherever they stand: their own first syllables would be torn otherwise („Bet-reuung“).
const STAMM =
  /(?<=[a-zäöüß]{4})(?=ausschuss|bestätig|betreu|durchführ|erklär|feststell|geschäfts|integration|maßnahme|übernahme|verg[ae]b|verlänger|verordn|verpflicht|vertret|verwalt|verzicht|voraussetz|zulass|zuweis)/g;
const SELBSTLAUTE = /[aeiouyäöü]+/g;
/** Letters that sound as one stay together at the beginning of a syllable. */
const ANLAUT = /(?:sch[lmnrw]?|pf[lr]|str|spr|ch|ck|ph|th|qu|[bcdfghjklmnpqrstvwxzß])$/;
const KLEINSTES_STUECK = 3;

/** Positions in the word, ascending. A break there costs a hyphen. */
export function trennstellen(wort: string): Trennstellen {
  const klein = wort.toLowerCase();
  const stellen = (muster: RegExp) => [...klein.matchAll(muster)].map(({ index }) => index);
  const fugen = [...new Set([FUGE, WORTTEIL, STAMM].flatMap(stellen))].sort((a, b) => a - b);
  // „Schätzung-sergebnis“: a syllable that ends beside a joint takes the joint's letter along.
  const silben = silbengrenzen(klein).filter((i) => !fugen.includes(i + 1) && !fugen.includes(i - 1));
  return { fugen, silben };
}

/** The last consonant between two vowels opens the next syllable: Ver|wal|tung. */
function silbengrenzen(klein: string): number[] {
  const kerne = [...klein.matchAll(SELBSTLAUTE)].map(({ index, 0: kern }) => [index, index + kern.length]);
  return kerne.slice(1).flatMap(([beginn = 0], i) => {
    const dazwischen = klein.slice(kerne[i]?.[1] ?? 0, beginn);
    const anlaut = ANLAUT.exec(dazwischen)?.[0];
    if (!anlaut || !/^[a-zß]+$/.test(dazwischen)) return [];
    const grenze = beginn - anlaut.length;
    return grenze >= KLEINSTES_STUECK && klein.length - grenze >= KLEINSTES_STUECK ? [grenze] : [];
  });
}

/** Words longer than this are given places to part at. */
const LANGES_WORT = 12;
/** So wide the narrowest column is, in letters. */
const LANGER_TEIL = 16;
const WORT = new RegExp(`[\\p{L}]{${LANGES_WORT + 1},}`, 'gu');

/**
 * The text with soft hyphens in its long words, for narrow columns on screen: browsers know German syllables on some
 * machines only. Parts between joints that are still long may part at syllables as well.
 */
export function mitTrennstellen(text: string): string {
  return text.replace(WORT, (wort) => {
    const { fugen, silben } = trennstellen(wort);
    const stellen = new Set(fugen);
    const grenzen = [0, ...fugen, wort.length];
    for (const [i, von] of grenzen.slice(0, -1).entries()) {
      const bis = grenzen[i + 1] ?? wort.length;
      if (bis - von <= LANGER_TEIL) continue;
      for (const silbe of silben) if (silbe - von >= 4 && bis - silbe >= 4) stellen.add(silbe);
    }
    const schnitte = [0, ...[...stellen].sort((a, b) => a - b)];
    return schnitte.map((von, i) => wort.slice(von, schnitte[i + 1])).join('\u00ad');
  });
}
