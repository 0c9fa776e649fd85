import type { Planungsmatrix } from '@/lib/plan/planungsmatrix/views';
import type { Druckfassung } from './druckfassung';
import { kurz } from './kuerzen';
import { Matrixspalten } from './matrixspalten';
import { type Beobachtung, kalendertag, type Papier, setzePapier, zeitpunkt } from './papier';
import { belegteSpalten, Satzdaten, SPALTEN } from './satzdaten';
import { mitTrennung, trennung } from './trennung';

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
  /** With the column „aus Thema / Fall“. */
  mitFaden?: boolean;
  userId: string;
}

/**
 * The Planungsmatrix as tagged PDF/UA-1 (method: "Planungsmatrix"), set in a process of its own.
 * Any text gives a PDF: what cannot be shown is replaced and named.
 * @throws Papierfehler when the queue is full, the paper takes too long or too much memory, or `signal` is aborted
 */
export function renderPlanungsmatrix(
  auftrag: Matrixauftrag,
  signal: AbortSignal,
  beobachtung: Beobachtung = {},
): Promise<Papier> {
  return setzePapier(
    {
      vorlage: 'planungsmatrix.typ',
      userId: auftrag.userId,
      stand: auftrag.kopf.stand,
      daten: (druck) => satzdaten(auftrag, druck),
    },
    signal,
    beobachtung,
  );
}

/** A field of the head block, in em of the table's type (kopf.typ). */
const KOPFFELD_EM = 20;

/** Everything the template needs, as plain JSON values. */
export function satzdaten(
  { matrix, kopf, format, ohneLeereSpalten, mitFaden = false }: Matrixauftrag,
  druck: Druckfassung,
) {
  const daten = new Satzdaten(druck);
  const grundsatzziele = matrix.grundsatzziele.map((eintrag) => daten.grundsatzziel(eintrag));
  const rahmenziele = matrix.nichtZugeordnet.rahmenziele.map((eintrag) => daten.rahmenziel(eintrag));
  const lose = [...rahmenziele, ...daten.lose(matrix.nichtZugeordnet)];
  const netzwerk = druck.text(kopf.netzwerk) || 'Netzwerk ohne Namen';
  const spalten = (ohneLeereSpalten ? belegteSpalten(grundsatzziele, lose) : SPALTEN).filter(
    (spalte) => mitFaden || spalte !== 'herkunft',
  );
  const tabellen = new Matrixspalten(spalten, format);
  const feld = (name: string, wert: string) => ({ name, wert: mitTrennung(wert, trennung(KOPFFELD_EM)) });
  return {
    format,
    netzwerk,
    kolumne: kurz(netzwerk, 90),
    titel: `Planungsmatrix – ${netzwerk.replace(/\s+/g, ' ')}`,
    stand: zeitpunkt(kopf.stand),
    datum: kalendertag(kopf.stand),
    kopf: [
      feld('Zielgruppe', druck.text(kopf.zielgruppe)),
      feld('Sozialraum', druck.text(kopf.sozialraum)),
      feld('Umfang', umfang(matrix)),
      feld('Stand', `Arbeitsstand vom ${zeitpunkt(kopf.stand)}`),
    ],
    spalten,
    breiten: tabellen.breiten,
    grundsatzziele: tabellen.getrennt(grundsatzziele),
    lose: tabellen.getrennteRahmenziele(lose),
    ersetzungen: druck.ersetzungen(),
  };
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
