/** Fetching the PDF of the Planungsmatrix, with progress and German reasons when it fails. */

export interface PdfWunsch {
  netzwerkId: string;
  format: 'a3' | 'a4';
  ohneLeereSpalten: boolean;
}

export interface PdfErgebnis {
  datei: Blob;
  name: string;
  /** Characters no font has, and what stands for them. */
  ersetzungen: readonly string[];
}

/** A refusal the person can read. */
export class PdfFehler extends Error {}

export function pdfAdresse({ netzwerkId, format, ohneLeereSpalten }: PdfWunsch): string {
  const worte = new URLSearchParams({ format });
  if (ohneLeereSpalten) worte.set('ohneLeereSpalten', '1');
  return `/api/netzwerke/${encodeURIComponent(netzwerkId)}/planungsmatrix.pdf?${worte}`;
}

const SAETZE: Readonly<Record<number, string>> = {
  401: 'Ihre Anmeldung ist abgelaufen. Bitte melden Sie sich neu an.',
  403: 'Ihre Rolle darf das PDF nicht abrufen. Bitten Sie die Koordination darum.',
  404: 'Dieses Netzwerk gibt es nicht mehr, oder Sie gehören nicht mehr dazu.',
  429: 'Es werden gerade mehrere PDFs erzeugt. Bitte versuchen Sie es in einer Minute noch einmal.',
  503: 'Der Server ist gerade ausgelastet. Bitte versuchen Sie es in einer Minute noch einmal.',
};

async function grundVon(antwort: Response): Promise<string> {
  const inhalt: unknown = await antwort.json().catch(() => null);
  if (
    typeof inhalt === 'object' &&
    inhalt !== null &&
    'fehler' in inhalt &&
    typeof inhalt.fehler === 'string'
  )
    return inhalt.fehler;
  return SAETZE[antwort.status] ?? 'Das PDF konnte nicht erzeugt werden. Bitte versuchen Sie es noch einmal.';
}

/** The file name from `Content-Disposition`, RFC 5987 form first. */
export function dateiname(kopf: string | null): string {
  const kodiert = kopf?.match(/filename\*=UTF-8''([^;]+)/i)?.[1];
  const schlicht = kopf?.match(/filename="([^"]+)"/i)?.[1];
  try {
    return kodiert ? decodeURIComponent(kodiert) : (schlicht ?? 'Planungsmatrix.pdf');
  } catch {
    return schlicht ?? 'Planungsmatrix.pdf';
  }
}

/** The note of replaced characters; anything unexpected counts as none. */
export function ersetzungenAus(kopf: string | null): readonly string[] {
  if (kopf === null) return [];
  try {
    const liste: unknown = JSON.parse(decodeURIComponent(kopf));
    return Array.isArray(liste) ? liste.filter((eintrag) => typeof eintrag === 'string') : [];
  } catch {
    return [];
  }
}

/** Reads the PDF. `anteil` hears how much has arrived, 0–1. Throws PdfFehler, or AbortError when cancelled. */
export async function holePdf(
  wunsch: PdfWunsch,
  signal: AbortSignal,
  anteil: (wert: number) => void,
): Promise<PdfErgebnis> {
  const antwort = await fetch(pdfAdresse(wunsch), { signal }).catch((fehler: unknown) => {
    if (signal.aborted) throw fehler;
    throw new PdfFehler(
      'Der Server ist nicht erreichbar. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    );
  });
  if (!antwort.ok) throw new PdfFehler(await grundVon(antwort));
  const gesamt = Number(antwort.headers.get('content-length')) || 0;
  const stuecke: Uint8Array<ArrayBuffer>[] = [];
  let da = 0;
  const leser = antwort.body?.getReader();
  for (let teil = await leser?.read(); teil && !teil.done; teil = await leser?.read()) {
    stuecke.push(new Uint8Array(teil.value));
    da += teil.value.byteLength;
    if (gesamt > 0) anteil(Math.min(1, da / gesamt));
  }
  return {
    datei: new Blob(stuecke, { type: 'application/pdf' }),
    name: dateiname(antwort.headers.get('content-disposition')),
    ersetzungen: ersetzungenAus(antwort.headers.get('x-ersetzungen')),
  };
}
