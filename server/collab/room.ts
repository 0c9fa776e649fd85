import * as Y from 'yjs';
import { LIMITS } from '@/lib/limits';
import { CODES, type SyncCode } from '@/lib/sync/codes';
import { Beitrittsstand } from './beitritt';
import type { Verbindung } from './connection';
import { step1Frame, updateFrame } from './frames';
import { istBekannt, pruefe } from './gate/gate';
import type { Spur } from './gate/urteil';
import { type DokumentLog, type NeuerClient, SERVER } from './log';
import type { Meldung } from './meldung';
import { Presence } from './presence';
import type { DokumentRegeln } from './regeln';

/** What one person changed in one commit. */
export interface Beitrag {
  userId: string;
  name: string;
  spuren: Spur[];
}

export interface RaumUmgebung {
  log: DokumentLog;
  meldung: Meldung;
  /** After a commit; must not throw and must not wait. */
  angewandt(dokumentId: string, beitraege: readonly Beitrag[]): void;
  /** The room can no longer be trusted or is not needed: forget it. */
  aufgeben(raum: Room): void;
}

/** An update on its way to the log. */
interface Geprueft {
  bytes: Uint8Array;
  von: Verbindung | null;
  clients: number[];
  spuren: Spur[];
}

interface ServerAenderung {
  bytes: Uint8Array;
  fertig: { resolve(): void; reject(fehler: unknown): void };
}

interface Stapel {
  geprueft: Geprueft[];
  neue: NeuerClient[];
  bestaetigen: Set<Verbindung>;
  server: ServerAenderung[];
}

/**
 * One open document and everybody in it. The order is law: check, append to the log, committed; then apply and
 * broadcast; then acknowledge. What arrives in one turn of the event loop shares one commit and one frame.
 */
export class Room {
  readonly dokumentId: string;
  readonly doc: Y.Doc;
  readonly regeln: DokumentRegeln;
  readonly presence: Presence;
  readonly verbindungen = new Set<Verbindung>();
  /** Highest log row that is in `doc`, and how many rows came since the last snapshot. */
  bis: bigint;
  zeilen: number;
  letzteAenderung = Date.now();

  private readonly besitzer: Map<number, string>;
  private readonly umgebung: RaumUmgebung;
  private readonly beitritt: Beitrittsstand;
  private readonly faellig = new Set<Verbindung>();
  private serverseitig: ServerAenderung[] = [];
  private vektor: Uint8Array;
  private groesse: number;
  private laeuft: Promise<void> | null = null;
  private kaputt = false;

  constructor(
    stand: {
      dokumentId: string;
      doc: Y.Doc;
      regeln: DokumentRegeln;
      besitzer: Map<number, string>;
      bis: bigint;
      zeilen: number;
      groesse: number;
    },
    umgebung: RaumUmgebung,
  ) {
    this.dokumentId = stand.dokumentId;
    this.doc = stand.doc;
    this.regeln = stand.regeln;
    this.besitzer = stand.besitzer;
    this.bis = stand.bis;
    this.zeilen = stand.zeilen;
    this.groesse = stand.groesse;
    this.umgebung = umgebung;
    this.vektor = Y.encodeStateVector(this.doc);
    this.beitritt = new Beitrittsstand(this.doc, this.regeln.art !== 'fall');
    this.presence = new Presence((client) => this.besitzerVon(client));
  }

  /** Encoded state vector of what is committed. */
  get zustandsvektor(): Uint8Array {
    return this.vektor;
  }

  /** True when an update says nothing that is not here already. */
  istBekannt(update: Uint8Array): boolean {
    return istBekannt(update, this.doc, this.vektor);
  }

  get meldung(): Meldung {
    return this.umgebung.meldung;
  }

  betritt(verbindung: Verbindung): void {
    this.verbindungen.add(verbindung);
    this.presence.betritt(verbindung);
    verbindung.sende(step1Frame(this.vektor));
    this.presence.zeige(verbindung);
  }

  verlaesst(verbindung: Verbindung): void {
    if (!this.verbindungen.delete(verbindung)) return;
    this.presence.verlaesst(verbindung);
    if (this.verbindungen.size === 0) this.letzteAenderung = Date.now();
  }

  /** Brings a client up to date that has `zustandsvektor`. @throws when the vector is malformed */
  bringeAufStand(verbindung: Verbindung, zustandsvektor: Uint8Array): void {
    verbindung.sendeStand(this.beitritt.frames(zustandsvektor));
  }

  /** Asks the client for everything it has that is not here. */
  frageNach(verbindung: Verbindung): void {
    verbindung.sende(step1Frame(this.vektor));
  }

  /** The connection has frames waiting. */
  plane(verbindung: Verbindung): void {
    this.faellig.add(verbindung);
    this.starte();
  }

  /** Commits a change of the server itself through the same log; resolves when everybody has it. */
  aendereServerseitig(bytes: Uint8Array): Promise<void> {
    if (this.kaputt) return Promise.reject(new Error('room given up'));
    return new Promise((resolve, reject) => {
      this.serverseitig.push({ bytes, fertig: { resolve, reject } });
      this.starte();
    });
  }

  /** Resolves when nothing waits to be committed. */
  async ruhe(): Promise<void> {
    while (this.laeuft) await this.laeuft;
  }

  /** False when the room was given up: whoever comes must ask for a new one. */
  get lebt(): boolean {
    return !this.kaputt;
  }

  /** Sends everybody away; what was not committed yet stays with them. */
  entlasse(code: SyncCode): void {
    for (const { fertig } of this.serverseitig.splice(0)) fertig.reject(new Error('room given up'));
    for (const verbindung of [...this.verbindungen]) verbindung.schliesse(code);
    this.zerstoere();
  }

  istUnbenutzt(): boolean {
    return this.verbindungen.size === 0 && !this.laeuft;
  }

  besitzerVon(client: number): string | undefined {
    return this.besitzer.get(client);
  }

  zerstoere(): void {
    this.kaputt = true;
    this.presence.schliesse();
    this.doc.destroy();
  }

  private starte(): void {
    if (this.laeuft || this.kaputt) return;
    this.laeuft = this.arbeiteAb()
      .catch((fehler: unknown) => this.scheitere(fehler))
      .finally(() => {
        this.laeuft = null;
        if (this.hatArbeit()) this.starte();
      });
  }

  private hatArbeit(): boolean {
    return [...this.faellig].some((verbindung) => !verbindung.wartet) || this.serverseitig.length > 0;
  }

  private async arbeiteAb(): Promise<void> {
    do {
      // Each round lets every socket be read first: what came during the last commit shares the next one.
      await new Promise<void>((weiter) => setImmediate(weiter));
      if (this.kaputt) return;
      const stapel = this.sammle();
      if (stapel.geprueft.length > 0) {
        const eintraege = stapel.geprueft.map(({ bytes, von }) => ({ bytes, userId: von?.userId ?? null }));
        this.bis = await this.umgebung.log.haengeAn(this.dokumentId, eintraege, stapel.neue, this.regeln.art);
        this.zeilen += eintraege.length;
        if (this.kaputt) return;
        this.wendeAn(stapel.geprueft);
      }
      for (const verbindung of stapel.bestaetigen) verbindung.bestaetige();
      for (const { fertig } of stapel.server) fertig.resolve();
    } while (this.hatArbeit());
  }

  /** Takes what is waiting and checks it; nothing here touches the document. */
  private sammle(): Stapel {
    const server = this.serverseitig.splice(0);
    const stapel: Stapel = { geprueft: [], neue: [], bestaetigen: new Set(), server };
    for (const { bytes } of server) {
      const clients = [...Y.parseUpdateMeta(bytes).from.keys()];
      stapel.geprueft.push({ bytes, von: null, clients, spuren: [] });
      this.beanspruche(clients, SERVER, stapel);
    }
    for (const verbindung of [...this.faellig]) {
      if (verbindung.wartet) continue;
      const update = verbindung.nimmEingang();
      if (!verbindung.hatEingang()) this.faellig.delete(verbindung);
      if (update) this.urteile(verbindung, update, stapel);
    }
    return stapel;
  }

  private urteile(verbindung: Verbindung, update: Uint8Array, stapel: Stapel): void {
    if (this.groesse + update.length > LIMITS.document) {
      this.groesse = Y.encodeStateAsUpdate(this.doc).length;
    }
    const urteil = pruefe(update, {
      doc: this.doc,
      vektor: this.vektor,
      groesse: this.groesse,
      userId: verbindung.userId,
      besitzer: (client) => this.besitzerVon(client),
      regeln: this.regeln,
    });
    if (urteil.art === 'verstoss') {
      verbindung.verstoss(urteil.code, urteil.grund);
      return;
    }
    if (urteil.art === 'luecke') {
      verbindung.luecke();
      return;
    }
    stapel.bestaetigen.add(verbindung);
    if (urteil.art === 'nichts') return;
    stapel.geprueft.push({ ...urteil, von: verbindung });
    this.beanspruche(urteil.clients, verbindung.userId, stapel);
  }

  /** At once, so that a second claim in the same batch meets the first. */
  private beanspruche(clients: readonly number[], userId: string, stapel: Stapel): void {
    for (const clientId of clients) {
      if (this.besitzer.has(clientId)) continue;
      this.besitzer.set(clientId, userId);
      stapel.neue.push({ clientId, userId });
    }
  }

  private wendeAn(geprueft: readonly Geprueft[]): void {
    const updates: Uint8Array[] = [];
    const sammle = (update: Uint8Array) => updates.push(update);
    this.doc.on('update', sammle);
    this.doc.transact(() => {
      for (const { bytes } of geprueft) Y.applyUpdate(this.doc, bytes);
    });
    this.doc.off('update', sammle);
    if (this.doc.store.pendingStructs || this.doc.store.pendingDs) {
      throw new Error('an accepted update left something pending');
    }
    this.vektor = Y.encodeStateVector(this.doc);
    this.letzteAenderung = Date.now();
    const einziger = geprueft.length === 1 ? geprueft[0]?.von : null;
    for (const update of updates) this.verteile(update, einziger ?? null);
    const beitraege = geprueft.flatMap(({ von, spuren }) =>
      von ? [{ userId: von.userId, name: von.name, spuren }] : [],
    );
    this.umgebung.angewandt(this.dokumentId, beitraege);
  }

  private verteile(update: Uint8Array, ausser: Verbindung | null): void {
    this.groesse += update.length;
    this.beitritt.ergaenze(update);
    const frame = updateFrame(update);
    for (const verbindung of this.verbindungen) {
      if (verbindung !== ausser && verbindung.hatStand) verbindung.sende(frame);
    }
  }

  /** Nothing was acknowledged. What is on disk is unknown, so the next to come loads it from the log. */
  private scheitere(fehler: unknown): void {
    if (this.kaputt) return;
    this.umgebung.meldung.error(
      { dokument: this.dokumentId, fehler: fehler instanceof Error ? fehler.message : String(fehler) },
      'append failed, room dropped',
    );
    this.umgebung.aufgeben(this);
    for (const { fertig } of this.serverseitig.splice(0)) fertig.reject(fehler);
    for (const verbindung of [...this.verbindungen]) verbindung.schliesse(CODES.speichernGescheitert);
    this.zerstoere();
  }
}
