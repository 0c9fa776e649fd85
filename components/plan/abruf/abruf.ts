/** Fetching a file the server makes, with progress and German reasons when it fails. */

export interface Abruf {
  netzwerkId: string;
  /** Below the network, with what is asked for: `themen.pdf`, `planungsmatrix.pdf?format=a3`. */
  pfad: string;
}

export interface Datei {
  datei: Blob;
  name: string;
}

/** A refusal the person can read. */
export class Abruffehler extends Error {}

const wurzel = (netzwerkId: string) => `/api/netzwerke/${encodeURIComponent(netzwerkId)}`;
/** Papers, and every file of a chain, are made in a queue; the server says how far they are. */
const wartetAn = (pfad: string) => /\.pdf(\?|$)|^ketten\//.test(pfad);

/** Where the file is. `auftrag` names the job, so that the progress of a paper can be asked for. */
export function abrufAdresse({ netzwerkId, pfad }: Abruf, auftrag: string): string {
  const wo = `${wurzel(netzwerkId)}/${pfad}`;
  return wartetAn(pfad) ? `${wo}${pfad.includes('?') ? '&' : '?'}auftrag=${auftrag}` : wo;
}

/** How far a paper is, in words; empty when the server has nothing to say. */
export function fortschrittSatz(stand: unknown): string {
  if (typeof stand !== 'object' || stand === null || !('stand' in stand)) return '';
  if (stand.stand === 'wartet') {
    const platz =
      'position' in stand && typeof stand.position === 'number' ? `, Platz ${stand.position}` : '';
    return `Wartet${platz} …`;
  }
  if (stand.stand === 'zeichnet') return 'Wird gezeichnet …';
  if (stand.stand === 'setzt') return 'Wird gesetzt …';
  if (stand.stand === 'schreibt')
    return 'seiten' in stand && typeof stand.seiten === 'number'
      ? `${stand.seiten} ${stand.seiten === 1 ? 'Seite wird' : 'Seiten werden'} geschrieben …`
      : 'Wird geschrieben …';
  return '';
}

const ABSTAND_MS = 500;

/** Asks for the progress while the job runs; a failed question is no failed job. */
async function verfolge(
  netzwerkId: string,
  auftrag: string,
  ende: AbortSignal,
  melde: (satz: string) => void,
) {
  const adresse = `${wurzel(netzwerkId)}/planungsmatrix.pdf/fortschritt?auftrag=${auftrag}`;
  while (!ende.aborted) {
    await new Promise((weiter) => setTimeout(weiter, ABSTAND_MS));
    if (ende.aborted) return;
    const antwort = await fetch(adresse, { signal: ende }).catch(() => null);
    const stand: unknown = antwort?.ok ? await antwort.json().catch(() => null) : null;
    const satz = fortschrittSatz(stand);
    if (satz && !ende.aborted) melde(satz);
  }
}

const SAETZE: Readonly<Record<number, string>> = {
  401: 'Ihre Anmeldung ist abgelaufen. Bitte melden Sie sich neu an.',
  403: 'Ihre Rolle darf diese Datei nicht abrufen. Bitten Sie die Koordination darum.',
  404: 'Das gibt es hier nicht mehr, oder Sie gehören nicht mehr zu diesem Netzwerk.',
  413: 'Die Datei ist zu groß. Bitte teilen Sie sie auf.',
  429: 'Es werden gerade mehrere Dateien für Sie erzeugt. Bitte versuchen Sie es in einer Minute noch einmal.',
  503: 'Der Server ist gerade ausgelastet. Bitte versuchen Sie es in einer Minute noch einmal.',
};

/** The German reason in an answer; else one for its status, or `sonst`. */
export async function grundVon(antwort: Response, sonst: string): Promise<string> {
  const inhalt: unknown = await antwort.json().catch(() => null);
  const fehler = typeof inhalt === 'object' && inhalt !== null && 'fehler' in inhalt ? inhalt.fehler : null;
  return typeof fehler === 'string' ? fehler : (SAETZE[antwort.status] ?? sonst);
}

/** The file name from `Content-Disposition`, RFC 5987 form first. */
export function dateiname(kopf: string | null, sonst: string): string {
  const kodiert = kopf?.match(/filename\*=UTF-8''([^;]+)/i)?.[1];
  const schlicht = kopf?.match(/filename="([^"]+)"/i)?.[1];
  try {
    return kodiert ? decodeURIComponent(kodiert) : (schlicht ?? sonst);
  } catch {
    return schlicht ?? sonst;
  }
}

/**
 * Has the file made and reads it. `melde` hears how far it is. When `signal` is aborted the server stops too.
 * @throws Abruffehler, or AbortError when cancelled
 */
export async function holeDatei(
  abruf: Abruf,
  signal: AbortSignal,
  melde: (satz: string) => void,
): Promise<Datei> {
  const auftrag = crypto.randomUUID();
  const fertig = new AbortController();
  if (wartetAn(abruf.pfad))
    void verfolge(abruf.netzwerkId, auftrag, AbortSignal.any([signal, fertig.signal]), melde);
  try {
    const antwort = await fetch(abrufAdresse(abruf, auftrag), { signal });
    if (!antwort.ok)
      throw new Abruffehler(
        await grundVon(antwort, 'Die Datei konnte nicht erzeugt werden. Bitte versuchen Sie es noch einmal.'),
      );
    const sonst = abruf.pfad.split('?')[0]?.split('/').at(-1) ?? 'Datei';
    return {
      datei: await antwort.blob(),
      name: dateiname(antwort.headers.get('content-disposition'), sonst),
    };
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
