/**
 * Ledger of the edits made in this tab: which write frame of the current connection carries each, and which are
 * committed. Needed because a deletion does not change the state vector, so the vector alone cannot say that
 * everything has arrived; the server therefore acknowledges frames by number, in order.
 */
export class Sendebuch {
  private offen: { update: Uint8Array; frame: number | null }[] = [];
  private gesendetNr = 0;
  private bestaetigtNr = 0;
  private abgeglichen = false;
  /** Edits restored from an earlier session that were never acknowledged. */
  private frueher = 0;
  private frueherFrame: number | null = null;

  get gesendet(): number {
    return this.gesendetNr;
  }
  get bestaetigt(): number {
    return this.bestaetigtNr;
  }
  get ausstehend(): number {
    return this.offen.length + this.frueher;
  }
  /** True once the answer to the server's question for what is missing has been sent on this connection. */
  get abgleichGesendet(): boolean {
    return this.abgeglichen;
  }
  /** The updates of this session that are not committed, oldest first. */
  get offeneUpdates(): readonly Uint8Array[] {
    return this.offen.map((e) => e.update);
  }

  /** Unacknowledged edits found in the browser's database at start. */
  frueherOffen(anzahl: number): void {
    this.frueher = anzahl;
  }

  /** An edit was made here. Call before the provider sends it. */
  bearbeitet(update: Uint8Array): void {
    this.offen.push({ update, frame: null });
  }

  /** A write frame leaves this tab. `abgleich`: it is the answer that carries everything the server lacks. */
  gesendetFrame(abgleich: boolean): void {
    this.gesendetNr += 1;
    if (abgleich) {
      this.abgeglichen = true;
      this.frueherFrame = this.gesendetNr;
      for (const e of this.offen) e.frame ??= this.gesendetNr;
      return;
    }
    // A frame leaves inside the edit that makes it, so it carries the newest; older ones without a frame wait for the answer.
    const neueste = this.offen.at(-1);
    if (neueste) neueste.frame ??= this.gesendetNr;
  }

  /** The server has committed the first `frames` write frames of this connection. */
  bestaetigtBis(frames: number): void {
    this.bestaetigtNr = Math.max(this.bestaetigtNr, Math.min(frames, this.gesendetNr));
    this.offen = this.offen.filter((e) => e.frame === null || e.frame > this.bestaetigtNr);
    if (this.frueherFrame !== null && this.frueherFrame <= this.bestaetigtNr) this.frueher = 0;
  }

  /** A new connection counts from the start; what was not acknowledged is open again. */
  neueVerbindung(): void {
    this.gesendetNr = 0;
    this.bestaetigtNr = 0;
    this.abgeglichen = false;
    this.frueherFrame = null;
    for (const e of this.offen) e.frame = null;
  }
}
