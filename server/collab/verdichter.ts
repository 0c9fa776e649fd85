import path from 'node:path';
import { Worker } from 'node:worker_threads';

/** Stored bytes of a document: a snapshot (update format 2) and the rows after it (update format 1). */
export interface Rohstand {
  snapshot: Uint8Array | null;
  updates: readonly Uint8Array[];
}

type Antwort = { bytes: Uint8Array } | { fehler: string };

/** An idle thread is ended after this long; starting one takes a tenth of a second. */
const LEERLAUF_MS = 10_000;
/** A document at the limit takes 3 s on the reference machine. */
const FRIST_MS = 120_000;

/**
 * Encodes documents anew in a thread of its own, one after the other: for a plan at the size limit this takes
 * seconds, in which nobody could write.
 */
export class Verdichter {
  private faden: Worker | null = null;
  private reihe: Promise<unknown> = Promise.resolve();
  private leerlauf: NodeJS.Timeout | undefined;
  private readonly programm: string;

  /** `programm`: the file of the thread; it ships beside its code, and every process runs in the root folder. */
  constructor(programm = path.join(process.cwd(), 'server/collab/verdichtfaden.mjs')) {
    this.programm = programm;
  }

  /** The document in update format 2. @throws when the bytes are no whole document, or the thread ended */
  verdichte(stand: Rohstand): Promise<Uint8Array> {
    const lauf = this.reihe.then(() => this.rechne(stand));
    this.reihe = lauf.catch(() => undefined);
    return lauf;
  }

  /** Ends the thread; what it was doing fails. */
  async schliesse(): Promise<void> {
    clearTimeout(this.leerlauf);
    const faden = this.faden;
    this.faden = null;
    await faden?.terminate();
  }

  private rechne({ snapshot, updates }: Rohstand): Promise<Uint8Array> {
    clearTimeout(this.leerlauf);
    const faden = this.starte();
    return new Promise<Uint8Array>((erfuelle, verwirf) => {
      const ende = () => {
        clearTimeout(frist);
        faden.off('message', hoere).off('error', gestorben).off('exit', gestorben);
      };
      const hoere = (antwort: Antwort) => {
        ende();
        if ('bytes' in antwort) erfuelle(antwort.bytes);
        else verwirf(new Error(antwort.fehler));
      };
      const gestorben = (grund: unknown) => {
        ende();
        void this.schliesse();
        verwirf(new Error(`the thread ended: ${String(grund)}`));
      };
      const frist = setTimeout(() => gestorben(`no answer within ${FRIST_MS} ms`), FRIST_MS).unref();
      faden.on('message', hoere).on('error', gestorben).on('exit', gestorben);
      // Rows may be windows on larger buffers, and those would be sent whole.
      faden.postMessage({ snapshot: snapshot && new Uint8Array(snapshot), updates: updates.map(kopie) });
    }).finally(() => {
      this.leerlauf = setTimeout(() => void this.schliesse(), LEERLAUF_MS).unref();
    });
  }

  private starte(): Worker {
    if (this.faden) return this.faden;
    // Neither the configuration nor the secrets are the thread's business.
    const faden = new Worker(this.programm, { env: {}, execArgv: [] });
    // An idle thread may end too; without a listener that would end the server.
    faden.on('error', () => undefined);
    faden.on('exit', () => {
      if (this.faden === faden) this.faden = null;
    });
    faden.unref();
    this.faden = faden;
    return faden;
  }
}

function kopie(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}
