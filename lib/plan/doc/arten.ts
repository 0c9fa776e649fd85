import type { Recht } from '@/lib/access/rollen';
import { type SammlungName, SCHEMA_VERSION } from './plan';

/** What a kind of shared document is: a room with rights of its own. */
export interface DokumentArtBeschreibung {
  /** What people call it; `dieser` with its article, for sentences. */
  name: string;
  dieser: string;
  schemaVersion: number;
  /** The shared maps it may hold; the server refuses all others. */
  sammlungen: readonly SammlungName[];
  /** Root `Y.XmlFragment`s it may hold: texts with paragraphs, lists and marks. */
  fragmente: readonly string[];
  /** The rights to it that a role has in every network; others may be given them by the network. */
  lesen: Recht;
  bearbeiten: Recht;
}

/**
 * Every kind of shared document. All are read and written by the same machinery: a document is read as a `Plan` whose
 * other maps are empty.
 */
export const DOKUMENT_ARTEN = {
  plan: {
    name: 'Plan',
    dieser: 'den Plan',
    schemaVersion: SCHEMA_VERSION,
    sammlungen: [
      'akteure',
      'ziele',
      'aktivitaeten',
      'indikatoren',
      'quellen',
      'annahmen',
      'messwerte',
      'kostenpositionen',
      'themen',
      'themencluster',
      'fundstellen',
      'planungsdaten',
      'ketten',
      'lanes',
      'schritte',
      'verbindungen',
      'pruefungenAmFall',
      'befunde',
      'beziehungen',
      'fehlende',
      'karten',
      // The network's own guiding questions, from which a new case begins.
      'fragen',
    ],
    fragmente: [],
    lesen: 'plan.lesen',
    bearbeiten: 'plan.bearbeiten',
  },
  beteiligtenanalyse: {
    name: 'Beteiligtenanalyse',
    dieser: 'die Beteiligtenanalyse',
    schemaVersion: 1,
    sammlungen: ['einschaetzungen', 'spalten', 'konflikte'],
    fragmente: [],
    lesen: 'analyse.lesen',
    bearbeiten: 'analyse.bearbeiten',
  },
  fall: {
    name: 'Fall',
    dieser: 'diesen Fall',
    schemaVersion: 1,
    sammlungen: [
      'fallblatt',
      'stationen',
      'personen',
      'bindungen',
      'fragen',
      'antworten',
      'knoten',
      'wirkungen',
      'stellschrauben',
    ],
    fragmente: ['erzaehlung'],
    // Who may open and write which case is decided for each case on the server (lib/access/fall.ts).
    lesen: 'faelle.lesen',
    bearbeiten: 'faelle.anlegen',
  },
} as const satisfies Record<string, DokumentArtBeschreibung>;
export type DokumentArt = keyof typeof DOKUMENT_ARTEN;

export const DOKUMENT_ART_NAMEN = Object.keys(DOKUMENT_ARTEN) as DokumentArt[];

/** Narrows a stored word to a kind; anything unknown is none, so nobody gets it. */
export function alsDokumentArt(wort: string): DokumentArt | null {
  return DOKUMENT_ART_NAMEN.find((art) => art === wort) ?? null;
}

/** The kinds as their description, for code that treats all alike. */
export function dokumentArt(art: DokumentArt): DokumentArtBeschreibung {
  return DOKUMENT_ARTEN[art];
}
