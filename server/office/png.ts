import type { Bild } from '@/lib/plan/zeichnung/schema';
import { alsSvg } from '@/lib/plan/zeichnung/views/svg';
import { produktdatei } from '@/server/pdf/ort';
import { schriftdateien } from '@/server/pdf/schriften';
import { imFaden } from './faden';

const ZEIT_MS = 20_000;
/** 24 million pixels are 100 MB while they are drawn; a larger picture gets fewer pixels instead. */
const PUNKTE = 24_000_000;

/**
 * The picture as PNG, `faktor` pixels for each of its own (2: sharp on paper and screen). What is too large for that
 * is drawn smaller. @throws Ausfuhrfehler after 20 seconds, or when `signal` is aborted
 */
export function alsPng(bild: Bild, signal: AbortSignal, faktor = 2): Promise<Uint8Array> {
  const passend = Math.min(faktor, Math.sqrt(PUNKTE / Math.max(1, bild.breite * bild.hoehe)));
  const daten = { svg: alsSvg(bild), faktor: passend, schriften: schriftdateien() };
  const programm = produktdatei('server/office/bildfaden.mjs');
  return imFaden<Uint8Array>({ programm, daten, zeitMs: ZEIT_MS, speicherMb: 128 }, signal);
}
