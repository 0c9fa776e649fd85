/** What leaves the area „Beteiligte“, in which formats, and where the server makes it. */

export const INHALTE = {
  tabelle: { name: 'Tabelle', wofuer: 'alle Beteiligten mit den Spalten, die Sie wählen' },
  einladung: {
    name: 'Einladungsliste',
    wofuer: 'wen Sie einladen: nach Status und Kreis, mit Platz für Datum und Rückmeldung',
  },
  karte: { name: 'Netzwerkkarte', wofuer: 'die Kreise mit den Beziehungen, im PDF auch als Liste' },
} as const;
export type Inhalt = keyof typeof INHALTE;

export const FORMATNAMEN = {
  ...{ pdf: 'PDF', xlsx: 'Excel', csv: 'CSV', svg: 'Bild (SVG)', png: 'Bild (PNG)', pptx: 'PowerPoint' },
} as const;
export type Format = keyof typeof FORMATNAMEN;

/** @param darfExportieren files to go on working with; paper and pictures are for every member */
export function formate(inhalt: Inhalt, darfExportieren: boolean): readonly Format[] {
  if (inhalt === 'karte') return ['pdf', 'pptx', 'png', 'svg'];
  if (!darfExportieren) return ['pdf'];
  return inhalt === 'tabelle' ? ['pdf', 'xlsx', 'csv'] : ['pdf', 'xlsx'];
}

export interface Ausfuhrwunsch {
  inhalt: Inhalt;
  format: Format;
  papier: 'a4' | 'a3';
  /** Ids of the columns of the table, in their order. */
  spalten: readonly string[];
  /** At least one of them is of the analysis. */
  mitUrteilen: boolean;
  mitKonflikten: boolean;
}

/** The address below the network. */
export function ausfuhrPfad(wunsch: Ausfuhrwunsch): string {
  const { inhalt, format, papier, spalten, mitUrteilen, mitKonflikten } = wunsch;
  const datei = { tabelle: 'beteiligte', einladung: 'einladungsliste', karte: 'netzwerkkarte' }[inhalt];
  const worte = new URLSearchParams({
    ...(format === 'pdf' && { format: papier }),
    ...(inhalt === 'tabelle' && { spalten: spalten.join(',') }),
    ...(inhalt === 'tabelle' && mitUrteilen && { analyse: '1' }),
    ...(inhalt === 'karte' && mitKonflikten && { konflikte: '1' }),
  });
  return `${datei}.${format}${worte.size > 0 ? `?${worte}` : ''}`;
}
