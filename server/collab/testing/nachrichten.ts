import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { NACHRICHT, SYNC } from '@/lib/sync/protokoll';
import { praesenzFrame, step2Frame, updateFrame } from '../frames';

/** Frames as clients send them, honest or not. */

export { step2Frame, updateFrame };

/** A sync step 1 that names a document first, as multiplexing servers expect it. */
export function setzeStep1(dokument: string): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, dokument);
  encoding.writeVarUint(encoder, NACHRICHT.sync);
  encoding.writeVarUint(encoder, SYNC.step1);
  encoding.writeVarUint8Array(encoder, Y.encodeStateVector(new Y.Doc()));
  return encoding.toUint8Array(encoder);
}

/** An awareness message with one state. */
export function praesenz(clientId: number, uhr: number, zustand: unknown): Uint8Array {
  return praesenzFrame([{ clientId, uhr, zustand: JSON.stringify(zustand) }]);
}

/** An awareness message with very many states (V6). */
export function praesenzFlut(anzahl: number): Uint8Array {
  return praesenzFrame(
    Array.from({ length: anzahl }, (_, i) => ({ clientId: 1_000 + i, uhr: 1, zustand: '{}' })),
  );
}
