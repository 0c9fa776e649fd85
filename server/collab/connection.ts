import * as decoding from 'lib0/decoding';
import type { RawData, WebSocket } from 'ws';
import * as Y from 'yjs';
import { CODES, codeSatz, type SyncCode } from '@/lib/sync/codes';
import { encodeBestaetigung, encodeHinweis, NACHRICHT, SYNC } from '@/lib/sync/protokoll';
import { Budget } from './budget';
import type { Anwesender } from './presence';
import type { Room } from './room';
import type { Sitzung, Zugriff } from './zugang';

/** Bytes a client may have waiting in its socket before it is cut off (R28). */
const MAX_RUECKSTAU = 4_000_000;
/** Bytes of changes waiting for the log before we stop reading from the client (R07). */
const MAX_EINGANG = 2_000_000;
const MAX_FRAMES_JE_STAPEL = 64;
/** Attempts of a reader to write, or frames nobody can read, before the connection ends. */
const MAX_VERSUCHE = 3;
const SCHLIESSEN_MS = 2_000;
/** How long the older of two connections with one client id may take to answer. */
const KENNUNG_MS = 2_000;
const LESER =
  'Ihre Rolle darf dieses Dokument lesen, aber nicht bearbeiten. Ihre Änderung wurde nicht übernommen.';

/** One client. Asks its current grant every time; nothing here keeps a copy of a role. */
export class Verbindung implements Anwesender {
  readonly dokumentId: string;
  readonly cookie: Headers;
  sitzung: Sitzung;
  zugriff: Zugriff | null;
  /** True while rights are asked again: frames wait. */
  wirdGeprueft = false;
  /** True while another connection with the same client id is being asked whether it lives. */
  private klaertKennung = false;
  /** True once the client has been sent the whole document: from then on it gets every update. */
  hatStand = false;
  lebt = true;
  zuletztGeprueft = Date.now();
  private zuletztGesendet = Date.now();

  private readonly ws: WebSocket;
  private readonly mitBestaetigung: boolean;
  private raum: Room | null = null;
  private eingang: { update: Uint8Array; istStep2: boolean }[] = [];
  private eingangBytes = 0;
  private gezaehlt = 0;
  private angenommen = 0;
  private hatLuecke = false;
  private nimmtStep2 = false;
  private versuche = 0;
  private erlaubterRueckstau = MAX_RUECKSTAU;
  private geschlossen = false;
  private readonly frames = new Budget(500, 2_000);
  private readonly abfragen = new Budget(2, 20);
  private readonly luecken = new Budget(1, 50);

  constructor(
    ws: WebSocket,
    wer: {
      dokumentId: string;
      sitzung: Sitzung;
      zugriff: Zugriff;
      cookie: Headers;
      mitBestaetigung: boolean;
    },
  ) {
    this.ws = ws;
    this.dokumentId = wer.dokumentId;
    this.sitzung = wer.sitzung;
    this.zugriff = wer.zugriff;
    this.cookie = wer.cookie;
    this.mitBestaetigung = wer.mitBestaetigung;
    // Nothing is read until the room is open, so that waiting costs no memory.
    ws.pause();
    ws.on('message', (data, istBinaer) => this.empfange(data, istBinaer));
    ws.on('ping', () => this.zaehle());
    ws.on('pong', () => {
      this.lebt = true;
    });
    ws.on('error', () => ws.terminate());
    ws.on('close', () => this.verlasse());
  }

  get userId(): string {
    return this.sitzung.userId;
  }

  get name(): string {
    return this.sitzung.name;
  }

  rolle() {
    return this.zugriff?.rolle ?? null;
  }

  darfSchreiben(): boolean {
    return this.zugriff?.schreiben === true;
  }

  /** True while what arrives must wait. */
  get wartet(): boolean {
    return this.wirdGeprueft || this.klaertKennung;
  }

  betritt(raum: Room): void {
    if (this.geschlossen || this.ws.readyState !== this.ws.OPEN) return;
    this.raum = raum;
    raum.betritt(this);
    this.ws.resume();
  }

  sende(frame: Uint8Array): void {
    if (this.ws.readyState !== this.ws.OPEN) return;
    this.zuletztGesendet = Date.now();
    if (this.ws.bufferedAmount > this.erlaubterRueckstau) {
      this.raum?.meldung.warn({ dokument: this.dokumentId }, 'client reads too slowly, cut off');
      this.ws.terminate();
      return;
    }
    this.ws.send(frame);
    if (this.ws.bufferedAmount < MAX_RUECKSTAU) this.erlaubterRueckstau = MAX_RUECKSTAU;
  }

  /** The whole document may exceed the usual backlog, once. */
  sendeStand(frames: readonly Uint8Array[]): void {
    this.erlaubterRueckstau = MAX_RUECKSTAU + frames.reduce((summe, { length }) => summe + length, 0);
    for (const frame of frames) this.sende(frame);
    this.hatStand = true;
    this.sendeBestaetigung();
  }

  /** Merged changes to be judged now; null when there are none or the person may not write. */
  nimmEingang(): Uint8Array | null {
    const frames = this.eingang.splice(0, MAX_FRAMES_JE_STAPEL);
    this.eingangBytes -= frames.reduce((summe, { update }) => summe + update.length, 0);
    if (this.eingangBytes < MAX_EINGANG && this.ws.isPaused) this.ws.resume();
    if (frames.length === 0 || !this.darfSchreiben()) return null;
    this.gezaehlt += frames.length;
    this.nimmtStep2 = frames.some(({ istStep2 }) => istStep2);
    const updates = frames.map(({ update }) => update);
    if (updates.length === 1) return updates[0] ?? null;
    try {
      return Y.mergeUpdates(updates);
    } catch {
      this.verstoss(CODES.schlechterFrame, 'updates cannot be merged');
      return null;
    }
  }

  hatEingang(): boolean {
    return this.eingang.length > 0;
  }

  /** Everything judged so far is on disk. */
  bestaetige(): void {
    // After a gap only the client's full state makes good for the frames that were dropped.
    if (this.nimmtStep2) this.hatLuecke = false;
    if (!this.hatLuecke) this.angenommen = this.gezaehlt;
    this.sendeBestaetigung();
  }

  /** A sign of life for clients that watch the silence. */
  fuelleStille(nachMs: number): void {
    if (this.hatStand && Date.now() - this.zuletztGesendet >= nachMs) this.sendeBestaetigung();
  }

  private sendeBestaetigung(): void {
    if (!this.mitBestaetigung || !this.raum) return;
    const { zustandsvektor } = this.raum;
    this.sende(encodeBestaetigung({ zustandsvektor, angenommen: this.angenommen }));
  }

  luecke(): void {
    if (!this.luecken.nimm()) {
      this.verstoss(CODES.zuViele, 'too many updates with gaps');
      return;
    }
    const schonGefragt = this.hatLuecke && !this.nimmtStep2;
    this.hatLuecke = true;
    if (!schonGefragt) this.raum?.frageNach(this);
  }

  verstoss(code: SyncCode, grund: string): void {
    this.raum?.meldung.warn({ dokument: this.dokumentId, user: this.userId, code, grund }, 'frame refused');
    this.schliesse(code);
  }

  /** Ends the connection; what it sent and was not judged yet is dropped. */
  schliesse(code: SyncCode | 1001 | 1012): void {
    if (this.geschlossen) return;
    this.geschlossen = true;
    const text = codeSatz(code);
    if (this.mitBestaetigung && text) this.sende(encodeHinweis({ code, text }));
    this.verlasse();
    // Else the other side's farewell would never be read.
    this.ws.resume();
    this.ws.close(code);
    setTimeout(() => this.ws.terminate(), SCHLIESSEN_MS).unref();
  }

  /** Cuts a connection that has not answered since the last call, and asks the others for a sign of life. */
  fragePuls(): void {
    if (!this.lebt) {
      this.ws.terminate();
      return;
    }
    this.lebt = false;
    if (this.ws.readyState === this.ws.OPEN) this.ws.ping();
  }

  antwortet(fristMs: number): Promise<boolean> {
    if (this.ws.readyState !== this.ws.OPEN) return Promise.resolve(false);
    return new Promise((fertig) => {
      const ende = (lebt: boolean) => {
        clearTimeout(frist);
        this.ws.off('pong', da).off('close', weg);
        fertig(lebt);
      };
      // A farewell is read before the answer: who left answers no more.
      const da = () => ende(this.ws.readyState === this.ws.OPEN);
      const weg = () => ende(false);
      const frist = setTimeout(weg, fristMs);
      this.ws.on('pong', da).on('close', weg);
      this.ws.ping();
    });
  }

  trenne(): void {
    this.verlasse();
    this.ws.terminate();
  }

  /** Resolves when the socket is gone. */
  geendet(): Promise<void> {
    if (this.ws.readyState === this.ws.CLOSED) return Promise.resolve();
    return new Promise((fertig) => this.ws.once('close', () => fertig()));
  }

  /** Rights have been asked again and nothing changed. */
  weiter(): void {
    this.wirdGeprueft = false;
    if (this.hatEingang()) this.raum?.plane(this);
  }

  private verlasse(): void {
    if (this.geschlossen) {
      this.eingang = [];
      this.zugriff = null;
    }
    this.raum?.verlaesst(this);
  }

  private zaehle(): boolean {
    if (this.frames.nimm()) return true;
    this.verstoss(CODES.zuViele, 'too many frames');
    return false;
  }

  private empfange(data: RawData, istBinaer: boolean): void {
    if (this.geschlossen || !this.raum || !this.zaehle()) return;
    if (!istBinaer || !(data instanceof Uint8Array)) {
      this.muell('text frame');
      return;
    }
    try {
      this.lies(decoding.createDecoder(data), this.raum);
    } catch {
      this.muell('frame cannot be read');
    }
  }

  private lies(decoder: decoding.Decoder, raum: Room): void {
    const art = decoding.readVarUint(decoder);
    if (art === NACHRICHT.sync) {
      this.liesSync(decoder, raum);
      return;
    }
    if (art === NACHRICHT.awareness) {
      void this.melde(decoding.readVarUint8Array(decoder), raum);
    } else if (art === NACHRICHT.awarenessAbfrage) {
      if (this.abfragen.nimm()) {
        raum.presence.zeige(this);
        // A client that hears nothing takes the line for dead, and alone in a room nobody else speaks.
        if (this.mitBestaetigung) this.sende(encodeHinweis({ code: 0, text: '' }));
      }
    } else {
      this.muell('unknown message type');
    }
  }

  /** Two documents with one client id diverge for good, so of two connections that live only the first stays. */
  private async melde(praesenz: Uint8Array, raum: Room): Promise<void> {
    if (this.klaertKennung) return;
    for (let alt = raum.presence.doppelgaenger(this, praesenz); alt && !this.geschlossen; ) {
      this.klaertKennung = true;
      if (await alt.antwortet(KENNUNG_MS)) {
        this.verstoss(CODES.kennungDoppelt, 'client id of another live connection');
        return;
      }
      alt.trenne();
      alt = raum.presence.doppelgaenger(this, praesenz);
    }
    if (this.geschlossen) return;
    this.klaertKennung = false;
    if (!raum.presence.melde(this, praesenz)) this.muell('malformed presence');
    if (this.hatEingang()) raum.plane(this);
  }

  private liesSync(decoder: decoding.Decoder, raum: Room): void {
    const schritt = decoding.readVarUint(decoder);
    const bytes = decoding.readVarUint8Array(decoder);
    if (schritt === SYNC.step1) {
      if (!this.abfragen.nimm()) {
        this.verstoss(CODES.zuViele, 'too many sync requests');
        return;
      }
      raum.bringeAufStand(this, bytes);
      return;
    }
    if (schritt !== SYNC.step2 && schritt !== SYNC.update) {
      this.muell('unknown sync step');
      return;
    }
    if (!this.darfSchreiben() && !this.wirdGeprueft) {
      this.vomLeser(bytes, schritt === SYNC.step2, raum);
      return;
    }
    this.eingang.push({ update: bytes, istStep2: schritt === SYNC.step2 });
    this.eingangBytes += bytes.length;
    if (this.eingangBytes > MAX_EINGANG) this.ws.pause();
    raum.plane(this);
  }

  /** Every client answers our step 1; from a reader that may only say what is known. Anything else is an attempt. */
  private vomLeser(update: Uint8Array, istStep2: boolean, raum: Room): void {
    this.gezaehlt += 1;
    if (istStep2 && this.abfragen.nimm() && raum.istBekannt(update)) {
      this.nimmtStep2 = true;
      this.bestaetige();
      return;
    }
    // Dropped, so it is never acknowledged.
    this.hatLuecke = true;
    this.versuche += 1;
    if (this.versuche >= MAX_VERSUCHE) this.verstoss(CODES.nichtErlaubt, 'reader tried to write');
    else if (this.mitBestaetigung) this.sende(encodeHinweis({ code: CODES.nichtErlaubt, text: LESER }));
  }

  private muell(grund: string): void {
    this.versuche += 1;
    if (this.versuche >= MAX_VERSUCHE) this.verstoss(CODES.schlechterFrame, grund);
  }
}
