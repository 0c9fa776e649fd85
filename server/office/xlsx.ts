import { Worker } from 'node:worker_threads';
import { produktdatei } from '@/server/pdf/ort';
import { harmlos, type Tabelle, zellText } from './tabelle';
import { pruefeZip } from './zip';

const ZEIT_MS = 15_000;
const SPEICHER_MB = 256;
const MAX_BYTES = 10_000_000;

/** The table as XLSX: head in bold and always in view, columns as wide as their texts, long texts wrapped. */
export function alsXlsx(tabelle: Tabelle): Promise<Uint8Array> {
  return alsXlsxMappe([tabelle]);
}

/** Several tables as the sheets of one XLSX file; their titles must differ. */
export async function alsXlsxMappe(tabellen: readonly Tabelle[]): Promise<Uint8Array> {
  // As in pptx.ts.
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const datei = writeXlsxFile(tabellen.map(blatt));
  return new Uint8Array(await datei.toBuffer());
}

function blatt({ titel, kopf, zeilen }: Tabelle) {
  const kopfzeile = kopf.map((text) => ({ value: harmlos(text), fontWeight: 'bold' as const, wrap: true }));
  const inhalt = zeilen.map((zeile) =>
    zeile.map((wert) => {
      if (wert === null || wert === '') return null;
      if (typeof wert === 'number') return { value: wert, type: Number, alignVertical: 'top' as const };
      return { value: harmlos(wert), type: String, wrap: true, alignVertical: 'top' as const };
    }),
  );
  const columns = kopf.map((text, i) => ({
    width: Math.min(
      50,
      Math.max(10, ...[text, ...zeilen.map((z) => z[i])].map((w) => String(w ?? '').length + 2)),
    ),
  }));
  const name = titel
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, 31)
    .trim();
  const blatt = { sheet: name || 'Tabelle', stickyRowsCount: 1, orientation: 'landscape' as const };
  return { ...blatt, data: [kopfzeile, ...inhalt], columns };
}

/**
 * The rows of the first sheet, read in a thread of its own with limits of memory and time (S42).
 * A string instead is the German sentence why it was not read.
 */
export async function leseXlsx(bytes: Uint8Array): Promise<string[][] | string> {
  if (bytes.length > MAX_BYTES) return 'Die Datei ist zu groß (mehr als 10 MB). Bitte teilen Sie sie auf.';
  const hindernis = pruefeZip(bytes);
  if (hindernis !== null) return hindernis;
  return new Promise((erfuelle) => {
    const faden = new Worker(produktdatei('server/office/lesefaden.mjs'), {
      workerData: bytes,
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: SPEICHER_MB },
    });
    const ende = (ergebnis: string[][] | string) => {
      clearTimeout(frist);
      void faden.terminate();
      erfuelle(ergebnis);
    };
    const frist = setTimeout(() => ende('Die Datei ließ sich nicht in 15 Sekunden lesen.'), ZEIT_MS);
    faden.once('message', (zeilen: string[][]) => ende(zeilen.map((zeile) => zeile.map(zellText))));
    faden.once('error', () => ende(UNLESBAR));
    faden.once('exit', () => ende(UNLESBAR));
  });
}

const UNLESBAR =
  'Die Datei ließ sich nicht als Excel-Tabelle lesen. Bitte speichern Sie sie noch einmal als XLSX oder CSV.';
