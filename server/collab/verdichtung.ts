import type { DokumentLog, GeladenerStand } from './log';
import type { Meldung } from './meldung';
import { Verdichter } from './verdichter';

/** After a failure a document is left alone this long: its log holds everything, and the cause may last. */
const PAUSE_MS = 300_000;

/** The part of a room that is compacted. */
export interface Verdichtbar {
  readonly dokumentId: string;
  /** Log rows since the last snapshot. */
  zeilen: number;
}

/**
 * Writes snapshots. They are made from the log, not from the open room: encoding a document at the size limit
 * holds the event loop for half a second (R39), reading its compressed snapshot does not. A failure costs
 * nothing but a snapshot.
 */
export class Verdichtung {
  private readonly log: DokumentLog;
  private readonly meldung: Meldung;
  private readonly verdichter: Verdichter;
  private readonly laufende = new Map<string, Promise<void>>();
  private readonly pausen = new Map<string, number>();
  private schliesst = false;

  constructor(log: DokumentLog, meldung: Meldung, verdichter = new Verdichter()) {
    this.log = log;
    this.meldung = meldung;
    this.verdichter = verdichter;
  }

  /** Starts a snapshot of what is committed now, unless one is being made or has just failed. */
  beginne(raum: Verdichtbar): void {
    const { dokumentId } = raum;
    if (this.laufende.has(dokumentId) || this.schliesst) return;
    if (Date.now() < (this.pausen.get(dokumentId) ?? 0)) return;
    const lauf = this.verdichte(raum)
      .catch((fehler: unknown) => this.scheitere(dokumentId, fehler))
      .finally(() => this.laufende.delete(dokumentId));
    this.laufende.set(dokumentId, lauf);
  }

  /** Resolves when no snapshot of this document is being made. */
  async warte(dokumentId: string): Promise<void> {
    await this.laufende.get(dokumentId);
  }

  /** Keeps a loaded state as it is for good, before a migration changes it. */
  async bewahre(dokumentId: string, stand: GeladenerStand): Promise<void> {
    await this.log.bewahre(dokumentId, await this.verdichter.verdichte(stand), stand.bis);
  }

  /** Snapshots not finished are dropped: whoever stops the server is waiting. */
  async schliesse(): Promise<void> {
    this.schliesst = true;
    await this.verdichter.schliesse();
    await Promise.all(this.laufende.values());
  }

  private async verdichte(raum: Verdichtbar): Promise<void> {
    const { dokumentId } = raum;
    const beginn = performance.now();
    const stand = await this.log.lade(dokumentId);
    await this.log.verdichte(dokumentId, await this.verdichter.verdichte(stand), stand.bis);
    const zeilen = stand.updates.length;
    raum.zeilen = Math.max(0, raum.zeilen - zeilen);
    this.pausen.delete(dokumentId);
    const ms = Math.round(performance.now() - beginn);
    this.meldung.info({ dokument: dokumentId, zeilen, ms }, 'snapshot written');
  }

  private scheitere(dokumentId: string, fehler: unknown): void {
    if (this.schliesst) return;
    this.pausen.set(dokumentId, Date.now() + PAUSE_MS);
    this.meldung.error({ dokument: dokumentId, fehler: String(fehler) }, 'snapshot failed');
  }
}
