import type { Befund, Schwere } from './befund';
import { findePersonenbezug } from './personenbezug';

/** One labelled sentence of an evaluation file (JSON Lines). */
export interface Satz {
  id: string;
  text: string;
  has_pii: boolean;
  expect: 'block' | 'warn' | 'none';
  level: string;
  spans: { start: number; end: number; type: string }[];
}

/** How many of how many. */
export interface Anteil {
  gefunden: number;
  von: number;
}

export interface Pruefbericht {
  /** Per kind of span: how many are touched by a finding that weighs enough. */
  jeArt: ReadonlyMap<string, Anteil>;
  /** Per level (direct, combo): sentences that get what they should. */
  jeStufe: ReadonlyMap<string, Anteil>;
  /** Clean sentences that are blocked, and those with a warning or a hint. */
  falscheSperren: string[];
  falscheHinweise: string[];
  /** Sentences with personal data that are not stopped. */
  verfehlt: string[];
  sauber: number;
  msJeTausendZeichen: number;
}

/** Kinds of span that have a fixed format: these must all be found. */
export const FORMATE =
  /^(?:PHONE|EMAIL|IBAN|ID_|TAX|CASE_REF|VEHICLE|FILENAME|ONLINE_ID|HANDLE|POSTCODE|DATE_|ADDRESS|IP|URL)/;

/** Reads an evaluation file. @throws with the number of the line that is no labelled sentence */
export function liesSaetze(inhalt: string): Satz[] {
  return inhalt
    .split('\n')
    .map((zeile, i) => ({ zeile: zeile.trim(), nummer: i + 1 }))
    .filter(({ zeile }) => zeile !== '')
    .map(({ zeile, nummer }) => {
      try {
        return alsSatz(JSON.parse(zeile));
      } catch {
        throw new Error(`Zeile ${nummer} ist kein gekennzeichneter Satz (JSON mit id, text, expect, spans).`);
      }
    });
}

function alsSatz(wert: unknown): Satz {
  const satz = wert as Partial<Satz> | null;
  if (!satz || typeof satz.text !== 'string') throw new Error('no text');
  const erwartet = satz.expect ?? (satz.has_pii ? 'block' : 'none');
  return {
    id: String(satz.id ?? ''),
    text: satz.text,
    has_pii: satz.has_pii ?? erwartet !== 'none',
    expect: erwartet,
    level: satz.level ?? (erwartet === 'none' ? 'none' : erwartet === 'warn' ? 'combo' : 'direct'),
    spans: Array.isArray(satz.spans) ? satz.spans : [],
  };
}

const GENUG: Record<Satz['expect'], readonly Schwere[]> = {
  block: ['blockiert'],
  warn: ['blockiert', 'warnung'],
  none: [],
};

/** Runs the finders over labelled sentences and compares. @param runden how often the time is taken */
export function pruefe(saetze: readonly Satz[], runden = RUNDEN): Pruefbericht {
  const jeArt = new Map<string, Anteil>();
  const jeStufe = new Map<string, Anteil>();
  const bericht = {
    falscheSperren: [] as string[],
    falscheHinweise: [] as string[],
    verfehlt: [] as string[],
  };
  let sauber = 0;
  for (const satz of saetze) {
    const befunde = findePersonenbezug(satz.text);
    if (satz.expect === 'none') {
      sauber += 1;
      if (befunde.some(({ schwere }) => schwere === 'blockiert')) bericht.falscheSperren.push(satz.id);
      else if (befunde.length > 0) bericht.falscheHinweise.push(satz.id);
      continue;
    }
    const zaehlend = befunde.filter(({ schwere }) => GENUG[satz.expect].includes(schwere));
    zaehle(jeStufe, satz.level, zaehlend.length > 0);
    if (zaehlend.length === 0) bericht.verfehlt.push(satz.id);
    for (const span of satz.spans)
      zaehle(
        jeArt,
        span.type,
        zaehlend.some((befund) => beruehrt(befund, span)),
      );
  }
  return { jeArt, jeStufe, ...bericht, sauber, msJeTausendZeichen: miss(saetze, runden) };
}

function zaehle(anteile: Map<string, Anteil>, name: string, gefunden: boolean): void {
  const anteil = anteile.get(name) ?? { gefunden: 0, von: 0 };
  anteil.von += 1;
  if (gefunden) anteil.gefunden += 1;
  anteile.set(name, anteil);
}

function beruehrt(befund: Befund, span: { start: number; end: number }): boolean {
  return befund.von < span.end && span.start < befund.bis;
}

/** The median of these is told: a machine has other work too. */
const RUNDEN = 9;

function miss(saetze: readonly Satz[], wieOft: number): number {
  const zeichen = saetze.reduce((summe, { text }) => summe + text.length, 0);
  const runden = Array.from({ length: wieOft }, () => {
    const beginn = performance.now();
    for (const { text } of saetze) findePersonenbezug(text);
    return performance.now() - beginn;
  }).sort((a, b) => a - b);
  return zeichen === 0 ? 0 : ((runden[Math.floor(wieOft / 2)] ?? 0) / zeichen) * 1000;
}
