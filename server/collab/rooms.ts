import * as Y from 'yjs';
import { CODES } from '@/lib/sync/codes';
import { alsDokument } from './dokument';
import { type DokumentLog, type GeladenerStand, SERVER } from './log';
import type { Meldung } from './meldung';
import { type DokumentRegeln, regelnFuer } from './regeln';
import { type Beitrag, type RaumUmgebung, Room } from './room';
import { baueUm, type Entfernung } from './umbau';
import type { Verdichter } from './verdichter';
import { Verdichtung } from './verdichtung';

export interface RaeumeOptionen {
  log: DokumentLog;
  meldung: Meldung;
  angewandt(dokumentId: string, beitraege: readonly Beitrag[]): void;
  /** Brings a loaded document to the present schema; may change it freely. */
  migriere(regeln: DokumentRegeln, doc: Y.Doc): void;
  ladefristMs: number;
  /** An empty room is kept open this long. */
  leerlaufMs: number;
  /** Rows after which a snapshot is due in a quiet moment. */
  verdichteAb: number;
  /** Tests break it. */
  verdichter?: Verdichter;
  /** How long nobody may have changed anything for a moment to be quiet. */
  ruheMs: number;
}

/** The open documents of this process. */
export class Rooms {
  private readonly offene = new Map<string, Promise<Room>>();
  private readonly raeume = new Set<Room>();
  private readonly verdichtung: Verdichtung;
  private readonly optionen: RaeumeOptionen;
  private readonly wartung: NodeJS.Timeout;

  constructor(optionen: RaeumeOptionen) {
    this.optionen = optionen;
    this.verdichtung = new Verdichtung(optionen.log, optionen.meldung, optionen.verdichter);
    const abstand = Math.max(50, Math.min(1_000, optionen.ruheMs, optionen.leerlaufMs));
    this.wartung = setInterval(() => this.warte(), abstand).unref();
  }

  /** The room of a document; those who come at the same time share one load. @throws when it cannot be loaded */
  oeffne(dokumentId: string): Promise<Room> {
    const offen = this.offene.get(dokumentId);
    if (offen) return offen;
    const laden = mitFrist(this.lade(dokumentId), this.optionen.ladefristMs);
    this.offene.set(dokumentId, laden);
    laden.then(
      (raum) => this.raeume.add(raum),
      () => this.offene.delete(dokumentId),
    );
    return laden;
  }

  /** The same, but never a room that was given up between its opening and now. */
  async oeffneLebend(dokumentId: string): Promise<Room> {
    for (;;) {
      const raum = await this.oeffne(dokumentId);
      if (raum.lebt) return raum;
      await new Promise<void>((weiter) => setImmediate(weiter));
    }
  }

  alle(): readonly Room[] {
    return [...this.raeume];
  }

  /** The committed state of a document (update format 1), from its open room or from the log. */
  async stand(dokumentId: string): Promise<Uint8Array> {
    return Y.encodeStateAsUpdate((await this.oeffne(dokumentId)).doc);
  }

  /**
   * Lets the server change a document through the same log as everybody. `aenderung` works on a copy, because
   * nothing may be seen before it is committed.
   */
  async aendere(dokumentId: string, aenderung: (doc: Y.Doc) => void): Promise<void> {
    const raum = await this.oeffne(dokumentId);
    const kopie = new Y.Doc();
    Y.applyUpdate(kopie, Y.encodeStateAsUpdate(raum.doc));
    const update = mitschrift(kopie, () => kopie.transact(() => aenderung(kopie)));
    kopie.destroy();
    if (update) await raum.aendereServerseitig(update);
  }

  /**
   * Builds a document anew without a text and forgets its history: log, snapshots and every copy that still has it.
   * Whoever is connected is sent away and comes back with an empty copy. @returns how many texts were changed; with
   * 0 nothing happened
   */
  async entferne(dokumentId: string, entfernung: Entfernung): Promise<number> {
    const raum = await this.oeffneLebend(dokumentId);
    await this.verdichtung.warte(dokumentId);
    await raum.ruhe();
    // Nothing is awaited from here until newcomers wait for the new document: none can meet the old one.
    if (!raum.lebt) return this.entferne(dokumentId, entfernung);
    const umbau = baueUm(raum.doc, raum.regeln, entfernung);
    if (umbau.stellen === 0) return 0;
    this.streiche(raum);
    raum.entlasse(CODES.neuGefasst);
    const laden = this.optionen.log.ersetze(dokumentId, umbau).then(() => this.lade(dokumentId));
    this.offene.set(dokumentId, laden);
    laden.then(
      (neuer) => this.raeume.add(neuer),
      () => this.offene.delete(dokumentId),
    );
    await laden;
    return umbau.stellen;
  }

  /** The document is gone: whoever is still connected is sent away, and the room leaves the memory without a snapshot. */
  async gibAuf(dokumentId: string): Promise<void> {
    const raum = await this.offene.get(dokumentId)?.catch(() => null);
    if (!raum?.lebt) return;
    this.streiche(raum);
    raum.entlasse(CODES.keinDokument);
  }

  /** Commits what is waiting in every room and resolves when it is on disk and acknowledged. */
  async ruhe(): Promise<void> {
    await Promise.all(this.alle().map((raum) => raum.ruhe()));
  }

  /** Without new snapshots: the log says everything, and whoever stops the server is waiting. */
  async schliesse(): Promise<void> {
    clearInterval(this.wartung);
    await this.ruhe();
    for (const raum of this.alle()) {
      this.streiche(raum);
      raum.zerstoere();
    }
    await this.verdichtung.schliesse();
  }

  private async lade(dokumentId: string): Promise<Room> {
    const stand = await this.optionen.log.lade(dokumentId);
    const regeln = regelnFuer(stand.art);
    if (!regeln) throw new Error(`no rules for documents of kind ${stand.art}`);
    const doc = alsDokument(dokumentId, stand, regeln);
    const bis = await this.migriere(dokumentId, doc, regeln, stand);
    return new Room(
      {
        dokumentId,
        doc,
        regeln,
        besitzer: stand.besitzer,
        bis,
        zeilen: stand.updates.length,
        groesse: groesse(stand),
      },
      this.umgebung(),
    );
  }

  /** Before the first client: older documents are brought to the present schema, the old bytes are kept. */
  private async migriere(
    dokumentId: string,
    doc: Y.Doc,
    regeln: DokumentRegeln,
    stand: GeladenerStand,
  ): Promise<bigint> {
    const clientId = doc.clientID;
    const update = mitschrift(doc, () => this.optionen.migriere(regeln, doc));
    if (!update) return stand.bis;
    await this.verdichtung.bewahre(dokumentId, stand);
    stand.besitzer.set(clientId, SERVER);
    this.optionen.meldung.info({ dokument: dokumentId }, 'document migrated');
    return this.optionen.log.haengeAn(
      dokumentId,
      [{ bytes: update, userId: null }],
      [{ clientId, userId: SERVER }],
      regeln.art,
    );
  }

  private umgebung(): RaumUmgebung {
    const { log, meldung, angewandt } = this.optionen;
    return { log, meldung, angewandt, aufgeben: (raum) => this.streiche(raum) };
  }

  /** Quiet moments: closes empty rooms and writes snapshots. */
  private warte(): void {
    for (const raum of this.raeume) {
      const still = Date.now() - raum.letzteAenderung;
      if (raum.istUnbenutzt() && still >= this.optionen.leerlaufMs) this.vergiss(raum);
      else if (raum.zeilen >= this.optionen.verdichteAb && still >= this.optionen.ruheMs)
        this.verdichtung.beginne(raum);
    }
  }

  private vergiss(raum: Room): void {
    this.streiche(raum);
    if (raum.zeilen > 0) this.verdichtung.beginne(raum);
    raum.zerstoere();
  }

  private streiche(raum: Room): void {
    this.raeume.delete(raum);
    this.offene.delete(raum.dokumentId);
  }
}

/** At least the encoded size of the document; the gate looks closer when it comes near the limit. */
function groesse({ snapshot, updates }: GeladenerStand): number {
  return updates.reduce((summe, { length }) => summe + length, snapshot?.length ?? 0);
}

/** What `tun` changes in the document, as one update; null when nothing. */
function mitschrift(doc: Y.Doc, tun: () => void): Uint8Array | null {
  const updates: Uint8Array[] = [];
  const sammle = (update: Uint8Array) => updates.push(update);
  doc.on('update', sammle);
  try {
    tun();
  } finally {
    doc.off('update', sammle);
  }
  return updates.length > 0 ? Y.mergeUpdates(updates) : null;
}

function mitFrist<T>(arbeit: Promise<T>, ms: number): Promise<T> {
  let uhr: NodeJS.Timeout;
  const frist = new Promise<never>((_, reject) => {
    uhr = setTimeout(() => reject(new Error(`not loaded within ${ms} ms`)), ms);
  });
  return Promise.race([arbeit, frist]).finally(() => clearTimeout(uhr));
}
