import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/**
 * The messages on the socket. Types 0–3 are those of y-websocket; 100 and 101 go only to clients that ask for
 * them with `?ack=1`, because an unmodified y-websocket client logs an error for a type it does not know.
 */
export const NACHRICHT = {
  sync: 0,
  awareness: 1,
  auth: 2,
  awarenessAbfrage: 3,
  bestaetigung: 100,
  hinweis: 101,
} as const;

/** Steps inside a sync message (y-protocols/sync). */
export const SYNC = { step1: 0, step2: 1, update: 2 } as const;

/** What the server has on disk, told to one connection. */
export interface Bestaetigung {
  /** Encoded state vector of the committed document (Y.decodeStateVector). Says nothing about deletions. */
  zustandsvektor: Uint8Array;
  /**
   * How many change frames ({@link istAenderung}) of this connection are on disk, counted from 1 in the order
   * they were sent. Everything is saved when it equals the number sent: this covers deletions too, which a
   * state vector cannot show.
   */
  angenommen: number;
}

/** A sentence from the server, sent before it closes or when it drops a frame. `code` as in codes.ts. */
export interface Hinweis {
  code: number;
  text: string;
}

export function encodeBestaetigung({ zustandsvektor, angenommen }: Bestaetigung): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, NACHRICHT.bestaetigung);
  encoding.writeVarUint8Array(encoder, zustandsvektor);
  encoding.writeVarUint(encoder, angenommen);
  return encoding.toUint8Array(encoder);
}

/** Reads the body; the message type has been read before (as y-websocket's `messageHandlers` get it). */
export function readBestaetigung(decoder: decoding.Decoder): Bestaetigung {
  return {
    zustandsvektor: decoding.readVarUint8Array(decoder),
    angenommen: decoding.readVarUint(decoder),
  };
}

export function encodeHinweis(hinweis: Hinweis): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, NACHRICHT.hinweis);
  encoding.writeVarString(encoder, JSON.stringify({ code: hinweis.code, text: hinweis.text }));
  return encoding.toUint8Array(encoder);
}

/** Reads the body of a notice; a malformed one gives null. */
export function readHinweis(decoder: decoding.Decoder): Hinweis | null {
  try {
    const wert: unknown = JSON.parse(decoding.readVarString(decoder));
    if (typeof wert !== 'object' || wert === null || !('code' in wert) || !('text' in wert)) return null;
    const { code, text } = wert;
    return typeof code === 'number' && typeof text === 'string' ? { code, text } : null;
  } catch {
    return null;
  }
}

/** True for the frames that carry changes (sync step 2 and update): those the acknowledgement counts. */
export function istAenderung(frame: Uint8Array): boolean {
  return frame[0] === NACHRICHT.sync && (frame[1] === SYNC.step2 || frame[1] === SYNC.update);
}
