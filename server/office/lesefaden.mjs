// Reads the first sheet of an XLSX file: rows of texts. Runs in a thread of its own with limits, see xlsx.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { readSheet } from 'read-excel-file/node';

const MAX_ZEILEN = 5_000;
const MAX_SPALTEN = 200;

/** Numbers as German people write them, days as YYYY-MM-DD. */
function alsText(wert) {
  if (wert === null || wert === undefined) return '';
  if (wert instanceof Date) return wert.toISOString().slice(0, 10);
  if (typeof wert === 'number') return String(wert).replace('.', ',');
  return String(wert);
}

const zeilen = await readSheet(Buffer.from(workerData));
parentPort.postMessage(zeilen.slice(0, MAX_ZEILEN).map((zeile) => zeile.slice(0, MAX_SPALTEN).map(alsText)));
