import type { Zeiteinheit, Zeitspanne } from '../schema';

const EINHEITEN: readonly [RegExp, Zeiteinheit][] = [
  [/\bmin(?!d|im)/i, 'minuten'],
  [/\bst(d|unde)|\bh\b/i, 'stunden'],
  [/tag/i, 'tage'],
  [/woche|\bwo\b/i, 'wochen'],
  [/monat|\bmon\b/i, 'monate'],
  [/jahr/i, 'jahre'],
];
const einheitIn = (worte: string): Zeiteinheit | undefined =>
  EINHEITEN.find(([muster]) => muster.test(worte))?.[1];

/** Figures as people type them; a dot before three digits parts thousands. */
const ZAHL = /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?/g;
const BIS = /\bbis\b|[-–—]/i;

/**
 * „2–3 Wochen“, „bis 8 Wochen“, „ab 6 Monaten“, „2 Minuten“, „1,5 Std.“, „1 Std. 30 Min.“, „2 Tage bis 1 Woche“; null
 * when no figure or unit is in it, or when its units have no common one.
 */
export function alsZeitspanne(text: string): Zeitspanne | null {
  const funde = [...text.matchAll(ZAHL)];
  const teile = funde.map(({ 0: ziffern, index }, i) => ({
    wert: alsZahl(ziffern),
    worte: text.slice(index + ziffern.length, funde[i + 1]?.index),
  }));
  const [erstes, zweites] = teile;
  if (!erstes) return null;
  const einheiten = [einheitIn(erstes.worte), zweites && einheitIn(zweites.worte)];
  const [davor, danach] = einheiten;
  if (zweites && davor && danach && davor !== danach)
    return gemischt([erstes.wert, davor], [zweites.wert, danach], BIS.test(erstes.worte), text);
  const einheit = davor ?? danach ?? einheitIn(text);
  if (!einheit) return null;
  // „6 Wochen (Stand 2026)“: what follows without a unit of its own is no second figure.
  const zu = zweites && (davor === undefined || danach !== undefined) ? zweites.wert : null;
  return zu === null
    ? eines(erstes.wert, einheit, text)
    : { min: Math.min(erstes.wert, zu), max: Math.max(erstes.wert, zu), einheit, quelle: '' };
}

const alsZahl = (ziffern: string): number =>
  Number((/\.\d{3}(?!\d)/.test(ziffern) ? ziffern.replaceAll('.', '') : ziffern).replace(',', '.'));

function eines(wert: number, einheit: Zeiteinheit, text: string): Zeitspanne {
  if (/bis|höchst|max|≤|</i.test(text)) return { min: null, max: wert, einheit, quelle: '' };
  if (/\bab\b|mindest|≥|>/i.test(text)) return { min: wert, max: null, einheit, quelle: '' };
  return { min: wert, max: wert, einheit, quelle: '' };
}

/** How many of the next smaller unit; none between weeks and months, which share no days. */
const KLEINER: Partial<Record<Zeiteinheit, readonly [Zeiteinheit, number]>> = {
  jahre: ['monate', 12],
  wochen: ['tage', 7],
  tage: ['stunden', 24],
  stunden: ['minuten', 60],
};

type Angabe = readonly [wert: number, einheit: Zeiteinheit];

function gemischt(a: Angabe, b: Angabe, bis: boolean, text: string): Zeitspanne | null {
  const klein = umgerechnet(a, b[1]) === null ? a[1] : b[1];
  const [von, zu] = [umgerechnet(a, klein), umgerechnet(b, klein)];
  if (von === null || zu === null) return null;
  if (bis) return { min: Math.min(von, zu), max: Math.max(von, zu), einheit: klein, quelle: '' };
  return eines(von + zu, klein, text);
}

function umgerechnet([wert, einheit]: Angabe, ziel: Zeiteinheit): number | null {
  if (einheit === ziel) return wert;
  const kleiner = KLEINER[einheit];
  return kleiner ? umgerechnet([wert * kleiner[1], kleiner[0]], ziel) : null;
}
