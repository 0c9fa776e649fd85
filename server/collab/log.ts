/**
 * The log of shared documents: the truth. A change exists when its row is committed, and not before.
 */

/** Owner of the client ids the server itself writes with. */
export const SERVER = 'server';

/** One row to append: an update (format 1) and whose it is; null for the server's own. */
export interface LogEintrag {
  bytes: Uint8Array;
  userId: string | null;
}

/** A Yjs client id used for the first time in a document. */
export interface NeuerClient {
  clientId: number;
  userId: string;
}

export interface GeladenerStand {
  art: string;
  /** State in update format 2 to start from. */
  snapshot: Uint8Array | null;
  /** Rows after the snapshot (update format 1), in the order to apply them. */
  updates: Uint8Array[];
  /** Highest log row read, 0n without any. */
  bis: bigint;
  /** Who owns which Yjs client id. */
  besitzer: Map<number, string>;
}

export interface DokumentLog {
  /** @throws KeinDokument, Beschaedigt, or any fault of the database */
  lade(dokumentId: string): Promise<GeladenerStand>;
  /**
   * Commits the rows and the new client ids together; when it returns they are on disk.
   * @returns the highest row id
   * @param art kind of the document, said by every caller: of a typischer Fall no change by a person is committed unless it is an Entwurf
   * @throws ClientVergeben when somebody else has taken one of the ids in the meantime; nothing is written then
   * @throws KeinEntwurf when the case has been handed in or released in the meantime; nothing is written then
   */
  haengeAn(
    dokumentId: string,
    eintraege: readonly LogEintrag[],
    neue: readonly NeuerClient[],
    art: string,
  ): Promise<bigint>;
  /** Keeps the state (update format 2) up to row `bis` as a snapshot and removes what an older snapshot already covers. */
  verdichte(dokumentId: string, stand: Uint8Array, bis: bigint): Promise<void>;
  /**
   * Puts one update in the place of everything there is: rows, snapshots, also those kept for good. The client ids
   * used so far belong to nobody any more, so an old copy can bring nothing back.
   */
  ersetze(dokumentId: string, neu: { update: Uint8Array; clientId: number }): Promise<void>;
  /** Keeps the state (update format 2) before a migration for good; no compaction removes it. */
  bewahre(dokumentId: string, stand: Uint8Array, bis: bigint): Promise<void>;
}

export class KeinDokument extends Error {}

/** Stored bytes do not match their checksum or cannot be read: only this document is closed off (R40). */
export class Beschaedigt extends Error {}

/** A newer version of this software has written the document: this one must not touch it (R17). */
export class ZuNeu extends Error {}

/** A case that is being checked or released takes no change, whatever right the connection was opened with. */
export class KeinEntwurf extends Error {}

export class ClientVergeben extends Error {
  readonly clientIds: readonly number[];

  constructor(clientIds: readonly number[]) {
    super('client id already taken');
    this.clientIds = clientIds;
  }
}
