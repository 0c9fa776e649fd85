import { Worker } from 'node:worker_threads';
import { Ausfuhrfehler } from './fehler';

/** A work that a thread of its own does: `programm` gets `daten` as its `workerData` and answers with one message. */
export interface Fadenarbeit {
  /** Absolute path, or the address of a module. */
  programm: string | URL;
  daten: unknown;
  zeitMs: number;
  /** How much the thread may remember, megabytes; one that wants more is ended. */
  speicherMb: number;
}

/**
 * The answer of a thread. The thread is gone when this settles, however it ended, so its place may be given away.
 * @throws Ausfuhrfehler when it dies, takes too long, or `signal` is aborted
 */
export function imFaden<T>(
  { programm, daten, zeitMs, speicherMb }: Fadenarbeit,
  signal: AbortSignal,
): Promise<T> {
  return new Promise((erfuelle, verwirf) => {
    if (signal.aborted) return verwirf(new Ausfuhrfehler('abgebrochen'));
    const faden = new Worker(programm, {
      workerData: daten,
      // Neither the configuration nor the secrets are the thread's business.
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: speicherMb },
    });
    let vorbei = false;
    const ende = (fertig: () => void) => {
      // Ending a thread makes it say that it ended.
      if (vorbei) return;
      vorbei = true;
      clearTimeout(frist);
      signal.removeEventListener('abort', abbruch);
      faden.terminate().then(fertig, fertig);
    };
    const abbruch = () => ende(() => verwirf(new Ausfuhrfehler('abgebrochen')));
    const gestorben = (wie: string) => ende(() => verwirf(new Ausfuhrfehler('misslungen', wie)));
    const frist = setTimeout(() => ende(() => verwirf(new Ausfuhrfehler('zeit'))), zeitMs);
    signal.addEventListener('abort', abbruch);
    faden.once('message', (antwort: T) => ende(() => erfuelle(antwort)));
    faden.on('error', (fehler) => gestorben(fehler.message));
    faden.once('exit', () => gestorben('the thread ended'));
  });
}
