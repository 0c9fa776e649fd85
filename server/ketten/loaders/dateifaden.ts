// Makes what one file of a chain is made of: a thread of its own, started by werkstatt.ts, because laying the ways of
// some hundred edges and packing slides would hold up everybody else. A second entry of the server's bundle; in
// development and in tests started from source.
import { parentPort, workerData } from 'node:worker_threads';
import { Ausfuhrfehler } from '@/server/office/fehler';
import { kettensatz } from '@/server/pdf/kette';
import { satzAus } from '@/server/pdf/satz';
import { macheDatei } from './dateien';
import type { Kettenantwort, Kettenarbeit } from './werkstatt';

async function antwort(arbeit: Kettenarbeit): Promise<Kettenantwort> {
  try {
    if (arbeit.art === 'satz')
      return { satz: satzAus((druck) => kettensatz(arbeit.auftrag, druck), arbeit.luecken) };
    return { inhalt: await macheDatei(arbeit.format, arbeit.wunsch) };
  } catch (fehler) {
    if (fehler instanceof Ausfuhrfehler) return { ursache: fehler.ursache, einzelheit: fehler.einzelheit };
    throw fehler;
  }
}

const arbeit: Kettenarbeit = workerData;
parentPort?.postMessage(await antwort(arbeit));
