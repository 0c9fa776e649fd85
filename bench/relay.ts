import type { Server } from 'node:http';
import * as decoding from 'lib0/decoding';
import { type WebSocket, WebSocketServer } from 'ws';
import * as Y from 'yjs';
import { step1Frame, step2Frame, updateFrame } from '@/server/collab/frames';

/**
 * The least a Yjs server can do, to compare with: apply, send to all. No checks, no storage, no acknowledgement.
 */
export function attachRelay(server: Server): void {
  const doc = new Y.Doc();
  const verbundene = new Set<WebSocket>();
  const wss = new WebSocketServer({ server });
  doc.on('update', (update: Uint8Array) => {
    const frame = updateFrame(update);
    for (const ws of verbundene) ws.send(frame);
  });
  wss.on('connection', (ws) => {
    verbundene.add(ws);
    ws.on('close', () => verbundene.delete(ws));
    ws.send(step1Frame(Y.encodeStateVector(doc)));
    ws.on('message', (daten: Buffer) => {
      const decoder = decoding.createDecoder(new Uint8Array(daten));
      if (decoding.readVarUint(decoder) !== 0) return;
      const schritt = decoding.readVarUint(decoder);
      const bytes = decoding.readVarUint8Array(decoder);
      if (schritt === 0) ws.send(step2Frame(Y.encodeStateAsUpdate(doc, bytes)));
      else Y.applyUpdate(doc, bytes);
    });
  });
}
