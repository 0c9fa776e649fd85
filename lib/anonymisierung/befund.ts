/** How much a finding weighs: `blockiert` stops a release, `warnung` asks for a decision, `hinweis` only informs. */
export const SCHWEREN = ['blockiert', 'warnung', 'hinweis'] as const;
export type Schwere = (typeof SCHWEREN)[number];

export const SCHWERE_NAMEN: Record<Schwere, string> = {
  blockiert: 'Blockiert',
  warnung: 'Warnung',
  hinweis: 'Hinweis',
};

/** What kind of personal data a finding is, with the words a planner reads. */
export const ARTEN = {
  name: 'Name',
  mitarbeitende: 'Name einer Fachkraft',
  etikett: 'Buchstabe als Bezeichnung',
  geburtsdatum: 'Geburtsdatum',
  datum: 'Genaues Datum',
  alter: 'Genaues Alter',
  adresse: 'Adresse',
  plz_ort: 'Postleitzahl und Ort',
  ort: 'Kleiner Ort',
  telefon: 'Telefonnummer',
  email: 'E-Mail-Adresse',
  iban: 'Bankverbindung',
  sv_nummer: 'Versicherungsnummer',
  kv_nummer: 'Krankenversichertennummer',
  steuer_id: 'Steuer-Identifikationsnummer',
  azr_nummer: 'AZR-Nummer',
  bamf_zeichen: 'Aktenzeichen des BAMF',
  ba_kundennummer: 'Kundennummer der Agentur für Arbeit',
  bg_nummer: 'Nummer der Bedarfsgemeinschaft',
  kindergeldnummer: 'Kindergeldnummer',
  ausweis: 'Ausweis- oder Passnummer',
  aktenzeichen: 'Aktenzeichen',
  kennnummer: 'Persönliche Nummer',
  kennzeichen: 'Kfz-Kennzeichen',
  online: 'Online-Kennung',
  dateiname: 'Dateiname',
  schule: 'Name einer Schule oder Kita',
  arbeitgeber: 'Name eines Betriebs',
  besondere_kategorie: 'Besonders geschützte Angabe',
  einzigartig: 'Erkennbare Einzelheit',
  kombination: 'Zu viele Merkmale zusammen',
} as const;
export type Art = keyof typeof ARTEN;

/** A place in a text that may lead to a person. */
export interface Befund {
  art: Art;
  /** Offsets into the text as it was given, in UTF-16 units; `bis` is exclusive. */
  von: number;
  bis: number;
  schwere: Schwere;
  /** A German sentence: why this is here. */
  grund: string;
  /** What could stand there instead; null when there is no good guess. */
  ersatz: string | null;
  /** Only for `kombination`: the traits that come together. */
  merkmale?: readonly string[];
}

/** A finder: normalised text in, findings on that text out. */
export type Finder = (text: string) => Befund[];
