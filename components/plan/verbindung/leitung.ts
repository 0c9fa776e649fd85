import { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import type * as Y from 'yjs';
import { type DokumentArt, dokumentArt } from '@/lib/plan/doc/arten';
import { CODES, codeSatz, istEndgueltig } from '@/lib/sync/codes';
import { epocheVon } from '@/lib/sync/epoche';
import { NACHRICHT, readBestaetigung, readHinweis } from '@/lib/sync/protokoll';
import type { Sendebuch } from './sendebuch';
import { zaehlSocket } from './zaehl-socket';

/** A socket that says nothing for so long is dead, whatever the browser believes (R10: offline shown within 15 s). */
const STILLE_MS = 12_000;
/** After this long without a message the server is asked for a sign of life. */
const NACHFRAGE_MS = 5_000;
const PRUEFTAKT_MS = 2_000;
const ZU_GROSS_WS = 1009;

export interface LeitungEreignisse {
  geaendert: () => void;
  /** The server will not take this client again; `code` as in lib/sync/codes. */
  abgelehnt: (code: number, satz: string) => void;
  /** The role changed: ask the page for the new one. */
  rolleGeaendert: () => void;
  hinweis: (text: string) => void;
  /** Connecting failed several times in a row: perhaps the session ended. */
  erfolglos: () => void;
}

/** The socket of one document: y-websocket's provider with acknowledgements, silence detection and jitter. */
export class Leitung {
  readonly awareness: Awareness;
  private readonly provider: WebsocketProvider;
  private readonly wache: ReturnType<typeof setInterval>;

  constructor(
    dokument: { id: string; art: DokumentArt },
    private readonly doc: Y.Doc,
    private readonly buch: Sendebuch,
    private readonly ereignisse: LeitungEreignisse,
  ) {
    this.awareness = new Awareness(doc);
    this.provider = new WebsocketProvider(socketAdresse(), dokument.id, doc, {
      connect: false,
      awareness: this.awareness,
      // Two tabs of one browser must not talk past the server.
      disableBc: true,
      params: { ack: '1', v: String(dokumentArt(dokument.art).schemaVersion) },
      shouldReconnect: (ende) => !istEndgueltig(ende.code) && ende.code !== ZU_GROSS_WS,
      WebSocketPolyfill: zaehlSocket((abgleich) => {
        this.buch.gesendetFrame(abgleich);
        ereignisse.geaendert();
      }),
    });
    this.hoereZu();
    this.wache = setInterval(() => this.pruefeStille(), PRUEFTAKT_MS);
    window.addEventListener('offline', this.getrennt);
    window.addEventListener('online', this.wiederDa);
  }

  /** Open, and everything this tab has was offered to the server. */
  get verbunden(): boolean {
    return this.provider.wsconnected && this.buch.abgleichGesendet;
  }

  /** True for transactions that came through this socket. */
  istHerkunft(origin: unknown): boolean {
    return origin === this.provider;
  }

  /** Says which epoch the copy in this browser is of; a copy of an older one is turned away and discarded. */
  connect(): void {
    if (this.doc.getMap('meta').has('schemaVersion')) this.provider.params.e = String(epocheVon(this.doc));
    this.provider.connect();
  }

  close(): void {
    clearInterval(this.wache);
    window.removeEventListener('offline', this.getrennt);
    window.removeEventListener('online', this.wiederDa);
    this.provider.destroy();
    this.awareness.destroy();
  }

  private hoereZu(): void {
    const { provider, buch, ereignisse } = this;
    provider.messageHandlers[NACHRICHT.bestaetigung] = (_antwort, decoder) => {
      buch.bestaetigtBis(readBestaetigung(decoder).angenommen);
      ereignisse.geaendert();
    };
    provider.messageHandlers[NACHRICHT.hinweis] = (_antwort, decoder) => {
      const hinweis = readHinweis(decoder);
      if (hinweis?.text) ereignisse.hinweis(hinweis.text);
    };
    provider.on('status', ({ status }) => {
      if (status === 'connecting') buch.neueVerbindung();
      ereignisse.geaendert();
    });
    provider.on('sync', () => {
      provider.params.e = String(epocheVon(this.doc));
    });
    provider.on('connection-close', (ende) => {
      buch.neueVerbindung();
      // y-websocket doubles its pause from 0.1 s; the cap is drawn anew each time so that 30 editors do not return at once.
      const versuche = provider.wsUnsuccessfulReconnects + 1;
      provider.maxBackoffTime = Math.min(5_000, 2 ** versuche * 100) * (0.4 + 0.6 * Math.random());
      this.werteAus(ende?.code ?? null, versuche);
      ereignisse.geaendert();
    });
  }

  private werteAus(code: number | null, versuche: number): void {
    if (code === ZU_GROSS_WS) {
      this.ereignisse.abgelehnt(CODES.zuGross, codeSatz(CODES.zuGross) ?? '');
    } else if (code !== null && istEndgueltig(code)) {
      this.ereignisse.abgelehnt(code, codeSatz(code) ?? 'Die Verbindung wurde beendet.');
    } else if (code === CODES.rolleGeaendert) {
      this.ereignisse.rolleGeaendert();
    } else if (versuche % 5 === 2) {
      // Asked again now and then: the session may end while the server is away.
      this.ereignisse.erfolglos();
    }
  }

  private pruefeStille(): void {
    const { wsconnected, ws, wsLastMessageReceived } = this.provider;
    if (!wsconnected || !ws) return;
    const stille = Date.now() - wsLastMessageReceived;
    if (stille > STILLE_MS) this.neuVerbinden();
    else if (stille > NACHFRAGE_MS) ws.send(new Uint8Array([NACHRICHT.awarenessAbfrage]));
  }

  private neuVerbinden(): void {
    this.provider.disconnect();
    this.provider.connect();
    this.ereignisse.geaendert();
  }

  private readonly getrennt = (): void => {
    if (this.provider.wsconnected) this.neuVerbinden();
  };
  private readonly wiederDa = (): void => {
    if (!this.provider.wsconnected && this.provider.shouldConnect) this.neuVerbinden();
  };
}

function socketAdresse(): string {
  return `${window.location.origin.replace(/^http/, 'ws')}/sync`;
}
