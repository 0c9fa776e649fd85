import { type ChildProcess, fork } from 'node:child_process';
import fs from 'node:fs';
import { Papierfehler, type Papierursache } from './fehler';
import { produktdatei } from './ort';
import { schriftdateien } from './schriften';

/** What a paper is set from. `vorlage`: file in server/pdf/vorlage; `daten`: JSON; `zeit`: seconds since 1970. */
export interface Satzauftrag {
  vorlage: string;
  daten: string;
  zeit: number;
}

/** Limits of one paper: milliseconds and bytes of resident memory (read from /proc, so on Linux only). */
export interface Satzgrenzen {
  zeitMs: number;
  speicherBytes: number;
}

type Nachricht =
  | { art: 'bereit' }
  | { art: 'gesetzt'; seiten: number }
  | { art: 'fertig'; pdf: Uint8Array }
  | { art: 'fehler'; meldung: string };

const SPEICHER_BLICK_MS = 100;
/** A process that has grown is not kept for the next paper: Typst gives little memory back. */
const BEHALTEN_BIS_BYTES = 300_000_000;

/** One setting process (setzprozess.mjs). It sets one paper at a time and is killed whenever one must be stopped. */
export class Setzer {
  readonly #prozess: ChildProcess;

  constructor() {
    this.#prozess = fork(
      produktdatei('server/pdf/setzprozess.mjs'),
      [produktdatei('server/pdf/vorlage'), ...schriftdateien()],
      {
        serialization: 'advanced',
        // The process needs nothing of the server's configuration, least of all its secrets.
        env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH },
        execArgv: [],
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      },
    );
    this.#prozess.unref();
    this.#prozess.channel?.unref();
    this.#prozess.on('error', () => this.beende());
  }

  get pid(): number | undefined {
    return this.#prozess.pid;
  }

  /** True while the process can take another paper. */
  get brauchbar(): boolean {
    const { exitCode, killed, connected } = this.#prozess;
    return exitCode === null && !killed && connected && this.#speicher() < BEHALTEN_BIS_BYTES;
  }

  beende(): void {
    this.#prozess.kill('SIGKILL');
  }

  /**
   * Sets one paper. `gesetzt` hears the number of pages as soon as they stand.
   * @throws Papierfehler; unless its cause is `satz`, the process is gone afterwards
   */
  setze(
    auftrag: Satzauftrag,
    grenzen: Satzgrenzen,
    signal: AbortSignal,
    gesetzt: (seiten: number) => void,
  ): Promise<Uint8Array> {
    const prozess = this.#prozess;
    return new Promise((erfuelle, verwirf) => {
      const ende = (fertig: () => void) => {
        clearTimeout(frist);
        clearInterval(blick);
        signal.removeEventListener('abort', abbruch);
        prozess.off('message', hoere).off('exit', gestorben);
        fertig();
      };
      const stoppe = (ursache: Papierursache, einzelheit = '') =>
        ende(() => {
          this.beende();
          verwirf(new Papierfehler(ursache, einzelheit));
        });
      const abbruch = () => stoppe('abgebrochen');
      const gestorben = (code: number | null, mit: string | null) => stoppe('abgestuerzt', `${code ?? mit}`);
      const hoere = (nachricht: Nachricht) => {
        if (nachricht.art === 'gesetzt') gesetzt(nachricht.seiten);
        if (nachricht.art === 'fertig') ende(() => erfuelle(nachricht.pdf));
        if (nachricht.art === 'fehler') ende(() => verwirf(new Papierfehler('satz', nachricht.meldung)));
      };
      const frist = setTimeout(() => stoppe('zeit'), grenzen.zeitMs);
      const blick = setInterval(() => {
        if (this.#speicher() > grenzen.speicherBytes) stoppe('speicher');
      }, SPEICHER_BLICK_MS);
      signal.addEventListener('abort', abbruch);
      prozess.on('message', hoere).on('exit', gestorben);
      if (signal.aborted) return abbruch();
      prozess.send(auftrag, (fehler) => fehler && stoppe('abgestuerzt', fehler.message));
    });
  }

  #speicher(): number {
    try {
      const status = fs.readFileSync(`/proc/${this.#prozess.pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
    } catch {
      return 0;
    }
  }
}
