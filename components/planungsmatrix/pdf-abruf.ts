/** Fetching the PDF of the Planungsmatrix, with progress and German reasons when it fails. */

export interface PdfWunsch {
  netzwerkId: string;
  format: 'a3' | 'a4';
  ohneLeereSpalten: boolean;
  /** With the column „aus Thema / Fall“. */
  mitFaden?: boolean;
}

export interface PdfErgebnis {
  datei: Blob;
  name: string;
}

/** A refusal the person can read. */
export class PdfFehler extends Error {}

const wurzel = ({ netzwerkId }: PdfWunsch) =>
  `/api/netzwerke/${encodeURIComponent(netzwerkId)}/planungsmatrix.pdf`;

/** `auftrag` names the job, so that its progress can be asked for. */
export function pdfAdresse(wunsch: PdfWunsch, auftrag: string): string {
  const leer = wunsch.ohneLeereSpalten ? '0' : '1';
  return `${wurzel(wunsch)}?${new URLSearchParams({ format: wunsch.format, leer, ...(wunsch.mitFaden && { faden: '1' }), auftrag })}`;
}

/** How far the job is, in words; empty when the server has nothing to say. */
export function fortschrittSatz(stand: unknown): string {
  if (typeof stand !== 'object' || stand === null || !('stand' in stand)) return '';
  if (stand.stand === 'wartet') {
    const platz =
      'position' in stand && typeof stand.position === 'number' ? `, Platz ${stand.position}` : '';
    return `Wartet${platz} …`;
  }
  if (stand.stand === 'setzt') return 'Wird gesetzt …';
  if (stand.stand === 'schreibt')
    return 'seiten' in stand && typeof stand.seiten === 'number'
      ? `${stand.seiten} ${stand.seiten === 1 ? 'Seite wird' : 'Seiten werden'} geschrieben …`
      : 'Wird geschrieben …';
  return '';
}

const ABSTAND = 500;

/** Asks for the progress while the job runs; a failed question is no failed job. */
async function verfolge(
  wunsch: PdfWunsch,
  auftrag: string,
  ende: AbortSignal,
  melde: (satz: string) => void,
) {
  while (!ende.aborted) {
    await new Promise((weiter) => setTimeout(weiter, ABSTAND));
    if (ende.aborted) return;
    const antwort = await fetch(`${wurzel(wunsch)}/fortschritt?auftrag=${auftrag}`, { signal: ende }).catch(
      () => null,
    );
    const stand: unknown = antwort?.ok ? await antwort.json().catch(() => null) : null;
    const satz = fortschrittSatz(stand);
    if (satz && !ende.aborted) melde(satz);
  }
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

/** Makes the PDF and reads it. `melde` hears how far it is. Throws PdfFehler, or AbortError when cancelled. */
export async function holePdf(
  wunsch: PdfWunsch,
  signal: AbortSignal,
  melde: (satz: string) => void,
): Promise<PdfErgebnis> {
  const auftrag = crypto.randomUUID();
  const fertig = new AbortController();
  void verfolge(wunsch, auftrag, AbortSignal.any([signal, fertig.signal]), melde);
  try {
    const antwort = await fetch(pdfAdresse(wunsch, auftrag), { signal });
    if (!antwort.ok) throw new PdfFehler(await grundVon(antwort));
    return { datei: await antwort.blob(), name: dateiname(antwort.headers.get('content-disposition')) };
  } catch (fehler) {
    if (signal.aborted || fehler instanceof PdfFehler) throw fehler;
    throw new PdfFehler(
      'Der Server ist nicht erreichbar. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    );
  } finally {
    fertig.abort();
  }
}
