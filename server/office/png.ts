import { Worker } from 'node:worker_threads';
import type { Bild } from '@/lib/plan/zeichnung/schema';
import { alsSvg } from '@/lib/plan/zeichnung/views/svg';
import { produktdatei } from '@/server/pdf/ort';
import { schriftdateien } from '@/server/pdf/schriften';
import { Ausfuhrfehler } from './fehler';

const ZEIT_MS = 20_000;
/** 24 million pixels are 100 MB while they are drawn; a larger picture gets fewer pixels instead. */
const PUNKTE = 24_000_000;

/**
 * The picture as PNG, `faktor` pixels for each of its own (2: sharp on paper and screen). What is too large for that
 * is drawn smaller. @throws Ausfuhrfehler after 20 seconds, or when `signal` is aborted
 */
export function alsPng(bild: Bild, signal: AbortSignal, faktor = 2): Promise<Uint8Array> {
  const passend = Math.min(faktor, Math.sqrt(PUNKTE / Math.max(1, bild.breite * bild.hoehe)));
  return new Promise((erfuelle, verwirf) => {
    if (signal.aborted) return verwirf(new Ausfuhrfehler('abgebrochen'));
    const faden = new Worker(produktdatei('server/office/bildfaden.mjs'), {
      workerData: { svg: alsSvg(bild), faktor: passend, schriften: schriftdateien() },
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 128 },
    });
    const ende = (fertig: () => void) => {
      clearTimeout(frist);
      signal.removeEventListener('abort', abbruch);
      void faden.terminate();
      fertig();
    };
    const abbruch = () => ende(() => verwirf(new Ausfuhrfehler('abgebrochen')));
    const frist = setTimeout(() => ende(() => verwirf(new Ausfuhrfehler('zeit'))), ZEIT_MS);
    signal.addEventListener('abort', abbruch);
    faden.once('message', (png: Uint8Array) => ende(() => erfuelle(png)));
    faden.once('error', (fehler) => ende(() => verwirf(new Ausfuhrfehler('misslungen', fehler.message))));
    faden.once('exit', () => ende(() => verwirf(new Ausfuhrfehler('misslungen', 'the thread ended'))));
  });
}
