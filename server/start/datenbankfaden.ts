import { Worker } from 'node:worker_threads';
import { Mutex, PGlite, type PGliteInterface, type PGliteOptions, protocol } from '@electric-sql/pglite';
import { produktdatei } from '@/server/pdf/ort';

type Antwort = Parameters<Parameters<InstanceType<typeof protocol.Parser>['parse']>[1]>[0];
interface Wartender {
  resolve: (antwort: Uint8Array) => void;
  reject: (error: Error) => void;
}

// What PGlite and its own worker for browsers have in common: queries and transactions on top of the protocol. It is
// not exported under a name.
const Abfragen: abstract new () => Pick<
  PGliteInterface,
  'query' | 'exec' | 'transaction' | 'runExclusive'
> & { _initArrayTypes(): Promise<void> } = Object.getPrototypeOf(PGlite);

const LEER = new Uint8Array(0);

/**
 * The embedded database in a thread of its own (fadenlauf.mjs), asked like PGlite itself. There a commit waits for the
 * disk while this process goes on serving everybody else.
 */
export class Datenbankfaden extends Abfragen {
  /** Read by PGlite's base class. */
  readonly debug = 0;
  readonly #faden: Worker;
  readonly #zaehler: Int32Array;
  readonly #wartende: Wartender[] = [];
  readonly #abfrage = new Mutex();
  readonly #transaktion = new Mutex();
  /** As PostgreSQL says it after each message: idle, in a transaction, in one that failed. */
  #status = 'I';
  #geschlossen: Error | null = null;

  private constructor(einstellungen: PGliteOptions) {
    super();
    this.#zaehler = new Int32Array(new SharedArrayBuffer(4));
    this.#faden = new Worker(produktdatei('server/start/fadenlauf.mjs'), {
      workerData: { einstellungen, zaehler: this.#zaehler },
      execArgv: [],
    });
    this.#faden.on('message', (antwort: Uint8Array | Error | null) => {
      const wer = this.#wartende.shift();
      if (this.#wartende.length === 0) this.#faden.unref();
      if (antwort instanceof Error) wer?.reject(antwort);
      else wer?.resolve(antwort ?? LEER);
    });
    this.#faden.on('error', (error) => this.#endet(error));
    this.#faden.on('exit', () => this.#endet(new Error('The embedded database has ended.')));
  }

  static async create(einstellungen: PGliteOptions): Promise<Datenbankfaden> {
    const neu = new Datenbankfaden(einstellungen);
    await neu.#frage(null);
    await neu._initArrayTypes();
    return neu;
  }

  /** How often the disk was asked to sync since the database was opened. */
  get syncs(): number {
    return Atomics.load(this.#zaehler, 0);
  }

  isInTransaction(): boolean {
    return this.#status !== 'I';
  }

  /** Sends what was asked before, then closes the files. */
  async close(): Promise<void> {
    await this._runExclusiveTransaction(() =>
      this._runExclusiveQuery(async () => {
        await this.#frage('schliesse');
        this.#geschlossen ??= new Error('The embedded database is closed.');
      }),
    );
  }

  /** What PostgreSQL answers to one message of its protocol, as bytes. */
  execProtocolRaw(nachricht: Uint8Array): Promise<Uint8Array> {
    // A copy, because it is handed over and the protocol writes the next message into the same buffer.
    return this.#frage(new Uint8Array(nachricht));
  }

  /** The same, read. @throws DatabaseError what PostgreSQL says is wrong */
  async execProtocol(
    nachricht: Uint8Array,
    { throwOnError = true }: { throwOnError?: boolean } = {},
  ): Promise<{ messages: Antwort[]; data: Uint8Array }> {
    const data = await this.execProtocolRaw(nachricht);
    const messages: Antwort[] = [];
    let fehler: Error | null = null;
    new protocol.Parser().parse(data, (eine) => {
      if (eine instanceof protocol.messages.DatabaseError) fehler ??= eine;
      if (eine instanceof protocol.messages.ReadyForQueryMessage) this.#status = eine.status;
      messages.push(eine);
    });
    if (fehler && throwOnError) throw fehler;
    return { messages, data };
  }

  async execProtocolStream(nachricht: Uint8Array, wie: { throwOnError?: boolean } = {}): Promise<Antwort[]> {
    return (await this.execProtocol(nachricht, wie)).messages;
  }

  async _checkReady(): Promise<void> {
    if (this.#geschlossen) throw this.#geschlossen;
  }
  _runExclusiveQuery<T>(tue: () => Promise<T>): Promise<T> {
    return this.#abfrage.runExclusive(tue);
  }
  _runExclusiveTransaction<T>(tue: () => Promise<T>): Promise<T> {
    return this.#transaktion.runExclusive(tue);
  }
  // COPY from and to files is nothing this database is asked for, and its files are real ones.
  async _handleBlob(): Promise<void> {}
  async _getWrittenBlob(): Promise<undefined> {}
  async _cleanupBlob(): Promise<void> {}
  async syncToFs(): Promise<void> {}

  #frage(nachricht: Uint8Array<ArrayBuffer> | 'schliesse' | null): Promise<Uint8Array> {
    if (this.#geschlossen) return Promise.reject(this.#geschlossen);
    return new Promise((resolve, reject) => {
      this.#wartende.push({ resolve, reject });
      // While somebody waits the process stays; a thread that only stands by keeps nobody from ending.
      this.#faden.ref();
      this.#faden.postMessage(nachricht, nachricht instanceof Uint8Array ? [nachricht.buffer] : []);
    });
  }

  #endet(error: Error): void {
    this.#geschlossen ??= error;
    for (const { reject } of this.#wartende.splice(0)) reject(error);
  }
}
