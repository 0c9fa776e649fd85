import type { Planungsmatrix } from '@/lib/plan/planungsmatrix/views';
import { type Druckerei, druckerei, type Fortschritt } from './druckerei';
import { Druckfassung } from './druckfassung';
import { Papierfehler } from './fehler';
import { kurz } from './kuerzen';
import { belegteSpalten, Satzdaten, SPALTEN } from './satzdaten';
import { zeichenvorrat } from './schriften';

export const FORMATE = ['a4', 'a3'] as const;
export type Papierformat = (typeof FORMATE)[number];

/** What stands above the matrix. `stand`: the moment whose state of the plan is shown. */
export interface Matrixkopf {
  netzwerk: string;
  zielgruppe: string;
  sozialraum: string;
  stand: Date;
}

/** One Planungsmatrix to be printed. `userId`: whose turn it counts as (S51). */
export interface Matrixauftrag {
  matrix: Planungsmatrix;
  kopf: Matrixkopf;
  format: Papierformat;
  ohneLeereSpalten: boolean;
  userId: string;
}

export interface Papier {
  pdf: Uint8Array;
  /** What the fonts could not show, one line for each kind of character; also stands at the end of the PDF. */
  ersetzungen: string[];
}

interface Beobachtung {
  melde?: (fortschritt: Fortschritt) => void;
  wo?: Druckerei;
}

/** Typst names what it could not set; after that many rounds only plain Latin letters are left. */
const VERSUCHE = 4;
const LATEIN_BIS = 0x17f;

/**
 * The Planungsmatrix as tagged PDF/UA-1 (method: "Planungsmatrix"), set in a process of its own.
 * Any text gives a PDF: what cannot be shown is replaced and named.
 * @throws Papierfehler when the queue is full, the paper takes too long or too much memory, or `signal` is aborted
 */
export async function renderPlanungsmatrix(
  auftrag: Matrixauftrag,
  signal: AbortSignal,
  { melde, wo = druckerei() }: Beobachtung = {},
): Promise<Papier> {
  let vorrat = zeichenvorrat();
  const gesperrt = new Set<number>();
  for (let versuch = 1; ; versuch += 1) {
    const druck = new Druckfassung(vorrat, gesperrt);
    const satz = {
      vorlage: 'planungsmatrix.typ',
      daten: JSON.stringify(satzdaten(auftrag, druck)),
      zeit: Math.floor(auftrag.kopf.stand.getTime() / 1000),
    };
    try {
      const pdf = await wo.drucke(auftrag.userId, satz, signal, melde);
      return { pdf, ersetzungen: druck.ersetzungen()?.zeilen ?? [] };
    } catch (fehler) {
      const fehlende = unsetzbare(fehler);
      if (fehlende.length === 0 || versuch > VERSUCHE) throw fehler;
      for (const punkt of fehlende) gesperrt.add(punkt);
      if (versuch === VERSUCHE) vorrat = new Set([...vorrat].filter((punkt) => punkt <= LATEIN_BIS));
    }
  }
}

/** Everything the template needs, as plain JSON values. */
export function satzdaten({ matrix, kopf, format, ohneLeereSpalten }: Matrixauftrag, druck: Druckfassung) {
  const daten = new Satzdaten(druck);
  const grundsatzziele = matrix.grundsatzziele.map((eintrag) => daten.grundsatzziel(eintrag));
  const rahmenziele = matrix.nichtZugeordnet.rahmenziele.map((eintrag) => daten.rahmenziel(eintrag));
  const lose = [...rahmenziele, ...daten.lose(matrix.nichtZugeordnet)];
  const netzwerk = druck.text(kopf.netzwerk) || 'Netzwerk ohne Namen';
  return {
    format,
    netzwerk,
    kolumne: kurz(netzwerk, 90),
    titel: `Planungsmatrix – ${netzwerk.replace(/\s+/g, ' ')}`,
    stand: zeitpunkt(kopf.stand),
    datum: kalendertag(kopf.stand),
    kopf: [
      { name: 'Zielgruppe', wert: druck.text(kopf.zielgruppe) },
      { name: 'Sozialraum', wert: druck.text(kopf.sozialraum) },
      { name: 'Umfang', wert: umfang(matrix) },
      { name: 'Stand', wert: `Arbeitsstand vom ${zeitpunkt(kopf.stand)}` },
    ],
    spalten: ohneLeereSpalten ? belegteSpalten(grundsatzziele, lose) : SPALTEN,
    grundsatzziele,
    lose,
    ersetzungen: druck.ersetzungen(),
  };
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
function zeitpunkt(wann: Date): string {
  return `${ZEITPUNKT.format(wann)} Uhr`;
}

function kalendertag(wann: Date): { year: number; month: number; day: number } {
  const teile = ZEITPUNKT.formatToParts(wann);
  const zahl = (art: string) => Number(teile.find(({ type }) => type === art)?.value);
  return { year: zahl('year'), month: zahl('month'), day: zahl('day') };
}

function umfang({ grundsatzziele }: Planungsmatrix): string {
  const rahmenziele = grundsatzziele.flatMap((g) => g.rahmenziele);
  const ergebnisziele = rahmenziele.flatMap((r) => r.ergebnisziele);
  const aktivitaeten = ergebnisziele.flatMap((e) => e.aktivitaeten);
  const zahl = (menge: readonly unknown[], eins: string, viele: string) =>
    `${menge.length.toLocaleString('de')}\u00a0${menge.length === 1 ? eins : viele}`;
  return [
    zahl(grundsatzziele, 'Grundsatzziel', 'Grundsatzziele'),
    zahl(rahmenziele, 'Rahmenziel', 'Rahmenziele'),
    zahl(ergebnisziele, 'Ergebnisziel', 'Ergebnisziele'),
    zahl(aktivitaeten, 'Aktivität', 'Aktivitäten'),
  ].join(', ');
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
