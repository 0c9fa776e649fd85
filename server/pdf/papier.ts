import { type Druckerei, druckerei, type Fortschritt } from './druckerei';
import type { Druckfassung } from './druckfassung';
import { Papierfehler } from './fehler';
import { type Luecken, type Satz, satzAus } from './satz';

/** One paper of any kind: which template, whose turn it counts as (S51), and the moment it shows. */
export interface Papierauftrag {
  /** File in server/pdf/vorlage. */
  vorlage: string;
  userId: string;
  stand: Date;
  /** What the template needs, as plain JSON values; every text has gone through `druck`. */
  daten: (druck: Druckfassung) => unknown;
}

/** A paper whose data are made elsewhere: they come when they are ready, and may be asked for again with more gaps. */
export interface Fernauftrag extends Omit<Papierauftrag, 'daten'> {
  satz: (luecken: Luecken) => Promise<Satz>;
}

export interface Papier {
  pdf: Uint8Array;
  /** What the fonts could not show, one line for each kind of character; also stands at the end of the PDF. */
  ersetzungen: string[];
}

export interface Beobachtung {
  melde?: (fortschritt: Fortschritt) => void;
  wo?: Druckerei;
}

/** Typst names what it could not set; after that many rounds only plain Latin letters are left. */
const VERSUCHE = 4;

/**
 * Sets a paper as tagged PDF/UA-1 in a process of its own. Any text gives a PDF: what cannot be shown is replaced
 * and named.
 * @throws Papierfehler when the queue is full, the paper takes too long or too much memory, or `signal` is aborted
 */
export function setzePapier(
  { daten, ...auftrag }: Papierauftrag,
  signal: AbortSignal,
  beobachtung: Beobachtung = {},
): Promise<Papier> {
  const satz = async (luecken: Luecken) => satzAus(daten, luecken);
  return setzeFernes({ ...auftrag, satz }, signal, beobachtung);
}

/** As {@link setzePapier}, of data that are made elsewhere. @throws what `satz` throws, too */
export async function setzeFernes(
  auftrag: Fernauftrag,
  signal: AbortSignal,
  { melde, wo = druckerei() }: Beobachtung = {},
): Promise<Papier> {
  const zeit = Math.floor(auftrag.stand.getTime() / 1000);
  const gesperrt = new Set<number>();
  for (let versuch = 1; ; versuch += 1) {
    const { daten, ersetzungen } = await auftrag.satz({
      gesperrt: [...gesperrt],
      nurLatein: versuch > VERSUCHE,
    });
    try {
      const satz = { vorlage: auftrag.vorlage, daten, zeit };
      return { pdf: await wo.drucke(auftrag.userId, satz, signal, melde), ersetzungen };
    } catch (fehler) {
      const fehlende = unsetzbare(fehler);
      if (fehlende.length === 0 || versuch > VERSUCHE) throw fehler;
      for (const punkt of fehlende) gesperrt.add(punkt);
    }
  }
}

/** The code points of a text Typst had no glyph for, from its message; letters and digits are never blamed. */
function unsetzbare(fehler: unknown): number[] {
  if (!(fehler instanceof Papierfehler) || fehler.ursache !== 'satz') return [];
  const text = /the text `\\?"(.*?)\\?"` could not be displayed/s.exec(fehler.einzelheit)?.[1] ?? '';
  const klar = text.replace(/\\+u\{([0-9a-f]+)\}/gi, (_, hex: string) =>
    String.fromCodePoint(parseInt(hex, 16)),
  );
  return Array.from(klar, (zeichen) => zeichen.codePointAt(0) ?? 0).filter(
    (punkt) => punkt > 0x7e || punkt < 0x20,
  );
}

const ZONE = { timeZone: 'Europe/Berlin' } as const;
const ZEITPUNKT = new Intl.DateTimeFormat('de-DE', {
  ...ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** „20.11.2026, 14:05 Uhr“ in German time. */
export function zeitpunkt(wann: Date): string {
  return `${ZEITPUNKT.format(wann)} Uhr`;
}

export function kalendertag(wann: Date): { year: number; month: number; day: number } {
  const teile = ZEITPUNKT.formatToParts(wann);
  const zahl = (art: string) => Number(teile.find(({ type }) => type === art)?.value);
  return { year: zahl('year'), month: zahl('month'), day: zahl('day') };
}
