/** Where a German word may be parted: at the joints of a compound, and between syllables. */
export interface Trennstellen {
  /** Joints: „Asylleistungs|gewährungs|stelle“. They read best. */
  fugen: readonly number[];
  silben: readonly number[];
}

// After these endings a compound always has its joint.
const FUGE = /(?<=[a-zäöüß]{2}(?:ungs|heits|keits|schafts|tions|täts))(?=[a-zäöü]{4})/g;
const WORTTEIL =
  /(?<=[a-zäöüß]{4})(?=(?:stelle|behörde|verfahren|vermittlung|beratung|träger|prüfung|bescheid|antrag|schein|kurs)(?:n|en|s|es|e)?$)/g;
const SELBSTLAUTE = /[aeiouyäöü]+/g;
/** Letters that sound as one stay together at the beginning of a syllable. */
const ANLAUT = /(?:sch|ch|ck|ph|th|qu|[bcdfghjklmnpqrstvwxzß])$/;
const KLEINSTES_STUECK = 3;

/** Positions in the word, ascending. A break there costs a hyphen. */
export function trennstellen(wort: string): Trennstellen {
  const klein = wort.toLowerCase();
  const stellen = (muster: RegExp) => [...klein.matchAll(muster)].map(({ index }) => index);
  const fugen = [...new Set([...stellen(FUGE), ...stellen(WORTTEIL)])].sort((a, b) => a - b);
  return { fugen, silben: silbengrenzen(klein) };
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
