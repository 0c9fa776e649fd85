import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type * as Y from 'yjs';
import { LIMITS } from '@/lib/limits';
import { CODES, type SyncCode } from '@/lib/sync/codes';
import { epocheVon } from '@/lib/sync/epoche';
import { Verbindung } from './connection';
import { type LiveZahlen, setLiveBridge } from './live';
import { type DokumentLog, KeinDokument, ZuNeu } from './log';
import { type Meldung, STUMM } from './meldung';
import { frageNeu } from './nachfrage';
import type { DokumentRegeln } from './regeln';
import type { Beitrag } from './room';
import { Rooms } from './rooms';
import { type Einlass, istSyncPfad, pruefeEinlass, weiseAb } from './tuer';
import type { Verdichter } from './verdichter';
import type { Zugang, ZugriffGeaendert } from './zugang';

export interface CollabOptionen extends Zugang {
  log: DokumentLog;
  /** Exactly these Origins may connect. Asked each time, because the port is known only when the server listens. */
  origins(): ReadonlySet<string>;
  meldung?: Meldung;
  /** Told after each commit who changed what; must not throw and must not wait. */
  angewandt?(dokumentId: string, beitraege: readonly Beitrag[]): void;
  /** Brings a loaded document to the present schema. */
  migriere?(regeln: DokumentRegeln, doc: Y.Doc): void;
  /** Tests hand in one that fails. */
  verdichter?: Verdichter;
  /** Times in milliseconds, rows; tests shorten them. */
  zeiten?: Partial<Zeiten>;
}

export interface Zeiten {
  ladefristMs: number;
  leerlaufMs: number;
  ruheMs: number;
  verdichteAb: number;
  /** A socket that does not answer two pings in a row is cut. */
  pulsMs: number;
  /** Sessions and rights are asked again at least this often (S10). */
  nachfrageMs: number;
}

const ZEITEN: Zeiten = {
  ladefristMs: 10_000,
  leerlaufMs: 30_000,
  ruheMs: 2_000,
  verdichteAb: 500,
  pulsMs: 20_000,
  nachfrageMs: 240_000,
};

/** Sockets of one person at once: many tabs, never a flood. */
const MAX_JE_PERSON = 64;
const EINLASS_MS = 5_000;
/** A client of ours takes the connection for lost after 12 s without a word. */
const STILLE_MS = 4_500;

export interface Collab {
  rooms: Rooms;
  stats(): LiveZahlen;
  /** Commits and acknowledges what has arrived, then closes every socket. */
  closeAll(): Promise<void>;
}

/** Serves `/sync/{dokumentId}` on an HTTP server. */
export function attachCollab(server: Server, optionen: CollabOptionen): Collab {
  return new LiveServer(server, optionen);
}

class LiveServer implements Collab {
  readonly rooms: Rooms;
  private readonly server: Server;
  private readonly optionen: CollabOptionen;
  private readonly zeiten: Zeiten;
  private readonly verbindungen = new Set<Verbindung>();
  private readonly puls: NodeJS.Timeout;
  private readonly nachfrage: NodeJS.Timeout;
  private readonly stille: NodeJS.Timeout;
  private schliesst = false;
  // Not compressed: browsers would compress every small frame too, and a bomb could not be told from a plan.
  private readonly wss = new WebSocketServer({
    noServer: true,
    maxPayload: LIMITS.message,
    perMessageDeflate: false,
  });
  private readonly beiUpgrade = (req: IncomingMessage, socket: Duplex, kopf: Buffer) => {
    if (istSyncPfad(req.url ?? '')) this.empfange(req, socket, kopf);
    else if (this.server.listenerCount('upgrade') === 1) weiseAb(socket, 404);
  };

  constructor(server: Server, optionen: CollabOptionen) {
    this.server = server;
    this.optionen = optionen;
    this.zeiten = { ...ZEITEN, ...optionen.zeiten };
    this.rooms = new Rooms({
      ...this.zeiten,
      log: optionen.log,
      verdichter: optionen.verdichter,
      meldung: this.meldung,
      angewandt: (dokumentId, beitraege) => optionen.angewandt?.(dokumentId, beitraege),
      migriere: (regeln, doc) => optionen.migriere?.(regeln, doc),
    });
    this.puls = setInterval(() => this.fragePuls(), this.zeiten.pulsMs).unref();
    this.nachfrage = setInterval(
      () => this.frageFaellige(),
      Math.min(30_000, this.zeiten.nachfrageMs),
    ).unref();
    this.stille = setInterval(() => this.fuelleStille(), 1_000).unref();
    server.on('upgrade', this.beiUpgrade);
    setLiveBridge({
      zugriffGeaendert: (was) => this.zugriffGeaendert(was),
      dokumentStand: (dokumentId) => this.rooms.stand(dokumentId),
      entferne: (dokumentId, was) => this.rooms.entferne(dokumentId, was),
      gibAuf: (dokumentId) => this.rooms.gibAuf(dokumentId),
      stats: () => this.stats(),
    });
  }

  stats(): LiveZahlen {
    return { raeume: this.rooms.alle().length, verbindungen: this.verbindungen.size };
  }

  async closeAll(): Promise<void> {
    this.schliesst = true;
    setLiveBridge(null);
    clearInterval(this.puls);
    clearInterval(this.nachfrage);
    clearInterval(this.stille);
    this.server.off('upgrade', this.beiUpgrade);
    await this.rooms.ruhe();
    const offene = [...this.verbindungen];
    for (const verbindung of offene) verbindung.schliesse(1012);
    await Promise.all(offene.map((verbindung) => verbindung.geendet()));
    await this.rooms.schliesse();
  }

  private get meldung(): Meldung {
    return this.optionen.meldung ?? STUMM;
  }

  private empfange(req: IncomingMessage, socket: Duplex, kopf: Buffer): void {
    socket.on('error', () => socket.destroy());
    const frist = setTimeout(() => socket.destroy(), EINLASS_MS);
    this.pruefe(req)
      .catch((fehler: unknown) => {
        this.meldung.error({ fehler: String(fehler) }, 'door could not decide');
        return 503 as const;
      })
      .then((einlass) => {
        clearTimeout(frist);
        if (socket.destroyed) return;
        if (typeof einlass === 'number') weiseAb(socket, einlass);
        else this.wss.handleUpgrade(req, socket, kopf, (ws) => this.begruesse(ws, einlass));
      });
  }

  private async pruefe(req: IncomingMessage): Promise<Einlass | 401 | 403 | 404 | 429 | 503> {
    if (this.schliesst) return 503;
    const einlass = await pruefeEinlass(req, this.optionen, this.optionen.origins);
    if (typeof einlass === 'number') {
      this.meldung.warn({ status: einlass }, 'connection refused');
      return einlass;
    }
    const { userId } = einlass.sitzung;
    const schonDa = [...this.verbindungen].filter((verbindung) => verbindung.userId === userId).length;
    return schonDa < MAX_JE_PERSON ? einlass : 429;
  }

  private async begruesse(ws: WebSocket, einlass: Einlass): Promise<void> {
    const verbindung = new Verbindung(ws, einlass);
    this.verbindungen.add(verbindung);
    ws.on('close', () => this.verbindungen.delete(verbindung));
    try {
      const raum = await this.rooms.oeffneLebend(einlass.dokumentId);
      if (this.schliesst) {
        verbindung.schliesse(1012);
        return;
      }
      const { version } = einlass;
      if (version !== null && version !== raum.regeln.schemaVersion) {
        verbindung.schliesse(CODES.zuAlt);
        return;
      }
      if (einlass.epoche !== null && einlass.epoche !== epocheVon(raum.doc)) {
        verbindung.schliesse(CODES.neuGefasst);
        return;
      }
      verbindung.betritt(raum);
    } catch (fehler) {
      const code = ladefehler(fehler);
      if (code !== CODES.keinDokument) {
        const felder = { dokument: einlass.dokumentId, fehler: String(fehler) };
        this.meldung.error(felder, 'document could not be loaded');
      }
      verbindung.schliesse(code);
    }
  }

  private async zugriffGeaendert({ userId, netzwerkId, sessionId }: ZugriffGeaendert): Promise<void> {
    const betroffene = [...this.verbindungen].filter(
      (verbindung) =>
        (userId === undefined || verbindung.userId === userId) &&
        (netzwerkId === undefined || verbindung.zugriff?.netzwerkId === netzwerkId) &&
        (sessionId === undefined || verbindung.sitzung.sessionId === sessionId),
    );
    await Promise.all(betroffene.map((verbindung) => frageNeu(verbindung, this.optionen)));
  }

  private frageFaellige(): void {
    const grenze = Date.now() - this.zeiten.nachfrageMs;
    for (const verbindung of this.verbindungen) {
      const faellig =
        verbindung.zuletztGeprueft <= grenze || verbindung.sitzung.expiresAt.getTime() <= Date.now();
      if (faellig && !verbindung.wirdGeprueft) void frageNeu(verbindung, this.optionen);
    }
  }

  private fuelleStille(): void {
    for (const verbindung of this.verbindungen) verbindung.fuelleStille(STILLE_MS);
  }

  private fragePuls(): void {
    for (const verbindung of this.verbindungen) verbindung.fragePuls();
  }
}

function ladefehler(fehler: unknown): SyncCode {
  if (fehler instanceof KeinDokument) return CODES.keinDokument;
  return fehler instanceof ZuNeu ? CODES.dokumentZuNeu : CODES.ladenGescheitert;
}
