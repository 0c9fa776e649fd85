import { ZEITEINHEITEN, type Zeiteinheit, type Zeitspanne } from '../schema';

/** A row of a pasted table: step, organisation, duration, next. */
export interface TabellenZeile {
  titel: string;
  organisation: string;
  dauer: Zeitspanne | null;
  /** Titles or row numbers of what comes next. */
  danach: string[];
}

/** Column heads people copy along. */
const KOPF = /^(schritt|titel|was)$/i;

/** The rows a text from Excel becomes, for the preview too. Empty rows and a head row are skipped. */
export function tabellenZeilen(text: string): TabellenZeile[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((zeile) => zeile.split('\t').map((zelle) => zelle.replace(/[\s\u00a0]+/g, ' ').trim()))
    .filter(([titel = '']) => titel !== '' && !KOPF.test(titel))
    .map(([titel = '', organisation = '', dauer = '', danach = '']) => ({
      titel: titel.slice(0, 2_000),
      organisation: organisation.slice(0, 2_000),
      dauer: alsZeitspanne(dauer),
      danach: danach
        .split(/[;|]/)
        .map((teil) => teil.trim())
        .filter(Boolean),
    }));
}

const EINHEITEN: readonly [RegExp, Zeiteinheit][] = [
  [/min/i, 'minuten'],
  [/st(d|unde)|\bh\b/i, 'stunden'],
  [/tag/i, 'tage'],
  [/woche|\bwo\b/i, 'wochen'],
  [/monat|\bmon\b/i, 'monate'],
  [/jahr/i, 'jahre'],
];

/** „2–3 Wochen“, „bis 8 Wochen“, „ab 6 Monate“, „2 Minuten“, „1,5 Std.“; null when no figure or unit is in it. */
export function alsZeitspanne(text: string): Zeitspanne | null {
  const einheit = EINHEITEN.find(([muster]) => muster.test(text))?.[1];
  const zahlen = [...text.matchAll(/\d+(?:[.,]\d+)?/g)].map(([zahl]) => Number(zahl.replace(',', '.')));
  const [erste, zweite] = zahlen;
  if (!einheit || erste === undefined || !Number.isFinite(erste)) return null;
  if (zweite !== undefined)
    return { min: Math.min(erste, zweite), max: Math.max(erste, zweite), einheit, quelle: '' };
  if (/bis|höchst|max|≤|</i.test(text)) return { min: null, max: erste, einheit, quelle: '' };
  if (/ab|mindest|≥|>/i.test(text)) return { min: erste, max: null, einheit, quelle: '' };
  return { min: erste, max: erste, einheit, quelle: '' };
}

/** The same the other way, as it is typed: „2–3 Wochen“, „bis 8 Wochen“. */
export function zeitspanneText(spanne: Zeitspanne | null): string {
  if (!spanne) return '';
  const { min, max } = spanne;
  const zahl = (wert: number) => String(wert).replace('.', ',');
  const einheit = ZEITEINHEITEN[spanne.einheit];
  if (min !== null && max !== null)
    return min === max ? `${zahl(max)} ${einheit}` : `${zahl(min)}–${zahl(max)} ${einheit}`;
  if (max !== null) return `bis ${zahl(max)} ${einheit}`;
  return min === null ? '' : `ab ${zahl(min)} ${einheit}`;
}
