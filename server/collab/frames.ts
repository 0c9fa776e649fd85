import * as encoding from 'lib0/encoding';
import { NACHRICHT, SYNC } from '@/lib/sync/protokoll';

/** Frames as y-websocket clients read them. */

export function step1Frame(zustandsvektor: Uint8Array): Uint8Array {
  return syncFrame(SYNC.step1, zustandsvektor);
}

export function step2Frame(update: Uint8Array): Uint8Array {
  return syncFrame(SYNC.step2, update);
}

export function updateFrame(update: Uint8Array): Uint8Array {
  return syncFrame(SYNC.update, update);
}

function syncFrame(schritt: number, bytes: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, NACHRICHT.sync);
  encoding.writeVarUint(encoder, schritt);
  encoding.writeVarUint8Array(encoder, bytes);
  return encoding.toUint8Array(encoder);
}

/** One person's presence on the wire; `zustand` null takes the person away. */
export interface PraesenzEintrag {
  clientId: number;
  uhr: number;
  zustand: string | null;
}

/** An awareness message of y-protocols. */
export function praesenzFrame(eintraege: readonly PraesenzEintrag[]): Uint8Array {
  const inhalt = encoding.createEncoder();
  encoding.writeVarUint(inhalt, eintraege.length);
  for (const { clientId, uhr, zustand } of eintraege) {
    encoding.writeVarUint(inhalt, clientId);
    encoding.writeVarUint(inhalt, uhr);
    encoding.writeVarString(inhalt, zustand ?? 'null');
  }
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, NACHRICHT.awareness);
  encoding.writeVarUint8Array(encoder, encoding.toUint8Array(inhalt));
  return encoding.toUint8Array(encoder);
}
