import { Worker } from 'node:worker_threads';
import { produktdatei } from '@/server/pdf/ort';
import { harmlos, type Tabelle, zellText } from './tabelle';
import { fuerDenDruck } from './xlsx-druck';
import { pruefeZip } from './zip';

const ZEIT_MS = 15_000;
const SPEICHER_MB = 256;
const MAX_BYTES = 10_000_000;
const BREIT = 50;
/** The head of a column that only counts. */
const NUMMER = 'Nr.';
const ZEILE_PT = 15;
/** What the programs allow. */
const HOECHSTENS_PT = 409;
/** Without a named font each program takes its own, and for the bold head another one. */
const SCHRIFT = { fontFamily: 'Calibri', fontSize: 11 };

/** The table as XLSX: head in bold and always in view, columns as wide as their texts, long texts wrapped. */
export function alsXlsx(tabelle: Tabelle): Promise<Uint8Array> {
  return alsXlsxMappe([tabelle]);
}

/** Several tables as the sheets of one XLSX file; their titles must differ. */
export async function alsXlsxMappe(tabellen: readonly Tabelle[]): Promise<Uint8Array> {
  // As in pptx.ts.
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const blaetter = tabellen.map(blatt);
  const datei = writeXlsxFile(blaetter, SCHRIFT);
  return fuerDenDruck(
    new Uint8Array(await datei.toBuffer()),
    blaetter.map(({ sheet, columns }, i) => ({
      name: sheet,
      breite: columns.reduce((summe, { width }) => summe + width, 0),
      // A number alone says little about its row.
      benennend: tabellen[i]?.kopf[0] === NUMMER ? 2 : 1,
    })),
  );
}

function blatt({ titel, kopf, zeilen }: Tabelle) {
  const kopfzeile = kopf.map((text) => ({ value: harmlos(text), fontWeight: 'bold' as const, wrap: true }));
  const columns = kopf.map((text, i) => ({
    width: Math.min(
      BREIT,
      Math.max(
        text === NUMMER ? 5 : 10,
        ...[text, ...zeilen.map((z) => z[i])].map((w) => String(w ?? '').length + 2),
      ),
    ),
  }));
  const inhalt = zeilen.map((zeile) => {
    const height = hoehe(zeile, columns);
    return zeile.map((wert, i) => {
      if (wert === null || wert === '') return null;
      const stil = { alignVertical: 'top' as const, ...(height && { height }) };
      // Below its head, and not against the words beside it.
      const links = kopf[i] === NUMMER && { align: 'left' as const };
      if (typeof wert === 'number') return { value: wert, type: Number, ...stil, ...links };
      return { value: harmlos(wert), type: String, wrap: true, ...stil };
    });
  });
  const name = titel
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, 31)
    .trim();
  const blatt = { sheet: name || 'Tabelle', stickyRowsCount: 1, orientation: 'landscape' as const };
  return { ...blatt, data: [kopfzeile, ...inhalt], columns };
}

/**
 * How high a row with wrapped texts is, in points: LibreOffice makes every row one line high unless told. Null for
 * rows of one line, whose height is the program's own.
 */
function hoehe(zeile: Tabelle['zeilen'][number], columns: readonly { width: number }[]): number | null {
  const hoechste = Math.max(
    1,
    ...zeile.map((wert, i) => {
      const breite = columns[i]?.width ?? BREIT;
      return String(wert ?? '')
        .split('\n')
        .reduce((summe, absatz) => summe + zeilenVon(absatz.length, breite), 0);
    }),
  );
  return hoechste === 1 ? null : Math.min(HOECHSTENS_PT, hoechste * ZEILE_PT);
}

/** A column keeps two letters free; of a wrapped text the lines are rarely full, as words are not parted. */
const zeilenVon = (buchstaben: number, breite: number): number =>
  buchstaben <= breite - 2 ? 1 : Math.ceil(buchstaben / Math.max(1, breite - 4));

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
