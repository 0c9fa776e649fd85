/** Fetching a chain as a file, with progress and German reasons when it fails. */

export const AUSFUHRFORMATE = {
  pdf: { name: 'PDF', wofuer: 'zum Drucken und Aushängen, mit Schnittstellen und Schritten als Tabelle' },
  pptx: { name: 'PowerPoint', wofuer: 'Folien mit Formen und Texten, die sich ändern lassen' },
  png: { name: 'Bild (PNG)', wofuer: 'zum Einfügen in ein Dokument oder eine E-Mail' },
  svg: { name: 'Bild (SVG)', wofuer: 'scharf in jeder Größe, für Webseiten und Grafikprogramme' },
  xlsx: { name: 'Excel', wofuer: 'Schritte und Schnittstellen als Tabellen' },
  bpmn: { name: 'BPMN 2.0', wofuer: 'für andere Prozessprogramme; lässt sich auch wieder einlesen' },
} as const;
export type Ausfuhrformat = keyof typeof AUSFUHRFORMATE;

export interface Ausfuhrwunsch {
  netzwerkId: string;
  kettenId: string;
  format: Ausfuhrformat;
  papier: 'a3' | 'a4';
}

export interface Datei {
  datei: Blob;
  name: string;
}

/** A refusal the person can read. */
export class Abruffehler extends Error {}

export function ausfuhrAdresse(
  { netzwerkId, kettenId, format, papier }: Ausfuhrwunsch,
  auftrag: string,
): string {
  const wo = `/api/netzwerke/${encodeURIComponent(netzwerkId)}/ketten/${encodeURIComponent(kettenId)}.${format}`;
  return format === 'pdf' ? `${wo}?${new URLSearchParams({ format: papier, auftrag })}` : wo;
}

/** How far a paper is, in words; empty when the server has nothing to say. */
export function fortschrittSatz(stand: unknown): string {
  if (typeof stand !== 'object' || stand === null || !('stand' in stand)) return '';
  const zahl = (feld: string) => {
    const wert: unknown = Object.getOwnPropertyDescriptor(stand, feld)?.value;
    return typeof wert === 'number' ? wert : null;
  };
  const seiten = zahl('seiten');
  if (stand.stand === 'wartet') return `Wartet${zahl('position') ? `, Platz ${zahl('position')}` : ''} …`;
  if (stand.stand === 'setzt') return 'Wird gesetzt …';
  if (stand.stand !== 'schreibt') return '';
  return seiten === 1 ? '1 Seite wird geschrieben …' : `${seiten ?? ''} Seiten werden geschrieben …`.trim();
}

const ABSTAND_MS = 500;

async function verfolge(
  netzwerkId: string,
  auftrag: string,
  ende: AbortSignal,
  melde: (satz: string) => void,
) {
  const adresse = `/api/netzwerke/${encodeURIComponent(netzwerkId)}/planungsmatrix.pdf/fortschritt?auftrag=${auftrag}`;
  while (!ende.aborted) {
    await new Promise((weiter) => setTimeout(weiter, ABSTAND_MS));
    if (ende.aborted) return;
    const antwort = await fetch(adresse, { signal: ende }).catch(() => null);
    const satz = fortschrittSatz(antwort?.ok ? await antwort.json().catch(() => null) : null);
    if (satz && !ende.aborted) melde(satz);
  }
}

/** The German reason in an answer, or a general one. */
export async function grundVon(antwort: Response, sonst: string): Promise<string> {
  const inhalt: unknown = await antwort.json().catch(() => null);
  const fehler = typeof inhalt === 'object' && inhalt !== null && 'fehler' in inhalt ? inhalt.fehler : null;
  if (typeof fehler === 'string') return fehler;
  if (antwort.status === 401) return 'Ihre Anmeldung ist abgelaufen. Bitte melden Sie sich neu an.';
  return sonst;
}

function dateiname(kopf: string | null, sonst: string): string {
  const kodiert = kopf?.match(/filename\*=UTF-8''([^;]+)/i)?.[1];
  try {
    return kodiert ? decodeURIComponent(kodiert) : sonst;
  } catch {
    return sonst;
  }
}

/** Makes the file and reads it. `melde` hears how far it is. @throws Abruffehler, or AbortError when cancelled */
export async function holeDatei(
  wunsch: Ausfuhrwunsch,
  signal: AbortSignal,
  melde: (satz: string) => void,
): Promise<Datei> {
  const auftrag = crypto.randomUUID();
  const fertig = new AbortController();
  if (wunsch.format === 'pdf')
    void verfolge(wunsch.netzwerkId, auftrag, AbortSignal.any([signal, fertig.signal]), melde);
  try {
    const antwort = await fetch(ausfuhrAdresse(wunsch, auftrag), { signal });
    if (!antwort.ok)
      throw new Abruffehler(
        await grundVon(antwort, 'Die Datei konnte nicht erzeugt werden. Bitte versuchen Sie es noch einmal.'),
      );
    const name = dateiname(antwort.headers.get('content-disposition'), `Kette.${wunsch.format}`);
    return { datei: await antwort.blob(), name };
  } catch (fehler) {
    if (signal.aborted || fehler instanceof Abruffehler) throw fehler;
    throw new Abruffehler(
      'Der Server ist nicht erreichbar. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    );
  } finally {
    fertig.abort();
  }
}

/** Gives the file to the browser to be saved. */
export function sichere({ datei, name }: Datei): void {
  const adresse = URL.createObjectURL(datei);
  const link = document.createElement('a');
  link.href = adresse;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(adresse), 60_000);
}
