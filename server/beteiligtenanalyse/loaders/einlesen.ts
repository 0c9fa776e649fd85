import { antworte, json, leseBytes, Verweigert } from '@/server/auth/anfrage';
import { leseCsv } from '@/server/office/csv';
import { leseXlsx } from '@/server/office/xlsx';
import { verlangeRecht } from '@/server/zugriff';

const MAX_BYTES = 10_000_000;
const MAX_ZEILEN = 5_000;

/**
 * POST /api/netzwerke/{id}/beteiligte/einlesen with an XLSX or CSV file as body → 200 `{ zeilen }`: the rows as texts.
 * Reads and changes nothing: what is taken over is decided on the screen, by commands like every change.
 */
export function antworteEinleseTabelle(request: Request, netzwerkId: string): Promise<Response> {
  return antworte(async () => {
    await verlangeRecht(request.headers, netzwerkId, 'plan.bearbeiten');
    const bytes = await leseBytes(request, MAX_BYTES);
    const zeilen = istZip(bytes) ? await leseXlsx(bytes) : leseCsv(alsText(bytes));
    if (typeof zeilen === 'string') throw new Verweigert(400, zeilen);
    if (zeilen.length < 2)
      throw new Verweigert(
        400,
        'In der Datei steht keine Tabelle: Es fehlt eine Kopfzeile oder eine Zeile darunter.',
      );
    if (zeilen.length > MAX_ZEILEN)
      throw new Verweigert(413, 'Die Tabelle hat mehr als 5.000 Zeilen. Bitte teilen Sie sie auf.');
    return json({ zeilen });
  });
}

function istZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** UTF-8, or what older Excel versions write. */
function alsText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
