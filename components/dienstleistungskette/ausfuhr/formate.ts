/** In which formats a chain leaves the product, and what each is for. */
export const AUSFUHRFORMATE = {
  pdf: { name: 'PDF', wofuer: 'zum Drucken und Aushängen, mit Schnittstellen und Schritten als Tabelle' },
  pptx: { name: 'PowerPoint', wofuer: 'Folien mit Formen und Texten, die sich ändern lassen' },
  png: { name: 'Bild (PNG)', wofuer: 'zum Einfügen in ein Dokument oder eine E‑Mail' },
  svg: { name: 'Bild (SVG)', wofuer: 'scharf in jeder Größe, für Webseiten und Grafikprogramme' },
  xlsx: { name: 'Excel', wofuer: 'Schritte und Schnittstellen als Tabellen' },
  bpmn: { name: 'BPMN 2.0', wofuer: 'für andere Prozessprogramme; lässt sich auch wieder einlesen' },
} as const;
export type Ausfuhrformat = keyof typeof AUSFUHRFORMATE;

/** Where the file of a chain is, below its network. `papier` is the size of the PDF. */
export function kettenPfad(kettenId: string, format: Ausfuhrformat, papier: 'a3' | 'a4'): string {
  const wo = `ketten/${encodeURIComponent(kettenId)}.${format}`;
  return format === 'pdf' ? `${wo}?format=${papier}` : wo;
}
