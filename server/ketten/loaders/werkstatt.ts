import { imFaden } from '@/server/office/faden';
import { Ausfuhrfehler, type Ausfuhrursache } from '@/server/office/fehler';
import { type Anlass, Reihe, type Reihenstand } from '@/server/office/reihe';
import type { Kettenauftrag } from '@/server/pdf/kette';
import { produktdatei } from '@/server/pdf/ort';
import type { Luecken, Satz } from '@/server/pdf/satz';
import type { Dateiwunsch } from './dateien';
import type { Dateiformat } from './formate';

/** What the thread is given: nothing but plain values, already covered for the person who gets the file. */
export type Kettenarbeit =
  | { art: 'datei'; format: Exclude<Dateiformat, 'pdf'>; wunsch: Dateiwunsch }
  | { art: 'satz'; auftrag: Kettenauftrag; luecken: Luecken };

export type Kettenantwort =
  | { inhalt: string | Uint8Array<ArrayBuffer> }
  | { satz: Satz }
  | { ursache: Ausfuhrursache; einzelheit: string };

/** Whose file it is, when it is no longer wanted, and who hears that it waits (`position` from 1) or is begun. */
export interface Dateianlass extends Pick<Anlass, 'userId' | 'signal'> {
  melde?: (stand: { stand: 'wartet'; position: number } | { stand: 'zeichnet' }) => void;
}

/** A chain of 1,000 steps takes 5 s and 150 MB on the reference machine. */
const GRENZEN = { zeitMs: 30_000, speicherMb: 512 } as const;

/** The program of the thread: a file of the bundle where that runs, else the source. */
const programm = () =>
  process.env.NODE_ENV === 'production'
    ? produktdatei('dist/dateifaden.js')
    : produktdatei('server/ketten/loaders/quellfaden.mjs');

const gemeinsam: typeof globalThis & { diademKettenreihe?: Reihenstand } = globalThis;

/** The one queue of this server, also when its code is loaded twice. */
function reihe(): Reihe {
  gemeinsam.diademKettenreihe ??= { laufend: [], wartend: [] };
  return new Reihe(gemeinsam.diademKettenreihe);
}

/**
 * The bytes of one chain in one format, made in a thread of its own when it is its turn.
 * @throws Ausfuhrfehler when too many files are asked for, or the thread dies, takes too long or is no longer wanted
 */
export async function kettendatei(
  format: Exclude<Dateiformat, 'pdf'>,
  wunsch: Dateiwunsch,
  anlass: Dateianlass,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const antwort = await lasse({ art: 'datei', format, wunsch }, anlass);
  if (!('inhalt' in antwort)) throw new Ausfuhrfehler('misslungen', 'no file in the answer');
  return antwort.inhalt;
}

/** The data of the paper of a chain, made likewise. @throws Ausfuhrfehler as {@link kettendatei} */
export async function kettensatzImFaden(
  auftrag: Kettenauftrag,
  luecken: Luecken,
  anlass: Dateianlass,
): Promise<Satz> {
  const antwort = await lasse({ art: 'satz', auftrag, luecken }, anlass);
  if (!('satz' in antwort)) throw new Ausfuhrfehler('misslungen', 'no paper in the answer');
  return antwort.satz;
}

async function lasse(
  arbeit: Kettenarbeit,
  { userId, signal, melde = () => {} }: Dateianlass,
): Promise<Kettenantwort> {
  const wartet = (position: number) => melde({ stand: 'wartet', position });
  return reihe().mache({ userId, signal, melde: wartet }, async () => {
    melde({ stand: 'zeichnet' });
    const antwort = await imFaden<Kettenantwort>({ programm: programm(), ...GRENZEN, daten: arbeit }, signal);
    if ('ursache' in antwort) throw new Ausfuhrfehler(antwort.ursache, antwort.einzelheit);
    return antwort;
  });
}
