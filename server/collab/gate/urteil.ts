import { CODES, type SyncCode } from '@/lib/sync/codes';

/** Something an honest client never sends. `grund` is for the log: no content, no names. */
export class Verstoss extends Error {
  readonly code: SyncCode;

  constructor(grund: string, code: SyncCode = CODES.schlechterFrame) {
    super(grund);
    this.code = code;
  }
}

/** Where an update touches the document: the record and its field (`angelegt`, `entfernt` for whole records). */
export interface Spur {
  elementId: string;
  feld: string;
}

export type Urteil =
  /** May be logged and applied as `bytes`: only what is new, in canonical form. */
  | { art: 'ok'; bytes: Uint8Array; clients: number[]; spuren: Spur[] }
  /** Honest, but nothing in it is new. */
  | { art: 'nichts' }
  /** Builds on changes that are not here: the client must send everything it has. */
  | { art: 'luecke' }
  | { art: 'verstoss'; code: SyncCode; grund: string };
