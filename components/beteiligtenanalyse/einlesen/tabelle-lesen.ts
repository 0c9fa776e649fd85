import { liesTsv } from '../tabelle/tsv';

/** A file or something pasted as rows of texts; `satz` says why it could not be read. */
export type Gelesen = { ok: true; zeilen: string[][] } | { ok: false; satz: string };

export const HOECHSTENS_BYTES = 10_000_000;
const HOECHSTENS_ZEILEN = 5_000;
const UNERREICHBAR =
  'Die Datei kam nicht beim Server an. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.';

/** Lets the server read an XLSX or CSV file; it keeps nothing of it. */
export async function liesDatei(netzwerkId: string, datei: File, signal: AbortSignal): Promise<Gelesen> {
  if (datei.size > HOECHSTENS_BYTES)
    return { ok: false, satz: 'Die Datei ist größer als 10 MB. Bitte löschen Sie Bilder und leere Blätter.' };
  try {
    const antwort = await fetch(`/api/netzwerke/${encodeURIComponent(netzwerkId)}/beteiligte/einlesen`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: datei,
      signal,
    });
    const inhalt: unknown = await antwort.json();
    if (typeof inhalt !== 'object' || inhalt === null) return { ok: false, satz: UNERREICHBAR };
    if ('fehler' in inhalt) return { ok: false, satz: String(inhalt.fehler) };
    if (!('zeilen' in inhalt) || !Array.isArray(inhalt.zeilen)) return { ok: false, satz: UNERREICHBAR };
    return {
      ok: true,
      zeilen: inhalt.zeilen.map((zeile: unknown) => (Array.isArray(zeile) ? zeile.map(String) : [])),
    };
  } catch {
    return { ok: false, satz: UNERREICHBAR };
  }
}

/** What was copied from Excel, LibreOffice or Word, as text. */
export function liesText(text: string): string[][] {
  const zeilen = liesTsv(text).filter((zeile) => zeile.some((wert) => wert.trim() !== ''));
  return zeilen.slice(0, HOECHSTENS_ZEILEN);
}

/**
 * The first table of copied HTML. Word writes a cell of several paragraphs as several lines of its plain text, which
 * would become several rows; its HTML knows the cells. Null where there is no table. Nothing of it is run or loaded.
 */
export function liesHtml(html: string): string[][] | null {
  if (!/<table[\s>]/i.test(html)) return null;
  const tabelle = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!tabelle) return null;
  return [...tabelle.rows]
    .slice(0, HOECHSTENS_ZEILEN)
    .map((zeile) => [...zeile.cells].map(zellentext))
    .filter((zeile) => zeile.some((wert) => wert !== ''));
}

function zellentext(zelle: HTMLTableCellElement): string {
  for (const umbruch of zelle.querySelectorAll('br')) umbruch.replaceWith('\u2028');
  const absaetze = [...zelle.querySelectorAll('p, li')];
  const texte = absaetze.length > 0 ? absaetze.map((absatz) => absatz.textContent) : [zelle.textContent];
  return texte
    .map((text) =>
      (text ?? '')
        .replace(/[^\S\u2028]+/g, ' ')
        .replace(/ ?\u2028 ?/g, '\n')
        .trim(),
    )
    .filter(Boolean)
    .join('\n');
}
