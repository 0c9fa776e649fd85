import * as decoding from 'lib0/decoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { step1Frame, step2Frame, updateFrame } from '@/server/collab/frames';

/** A client as light as possible: one document of its own, no provider, so that many fit beside the server. */
export class Schreibende {
  readonly doc = new Y.Doc();
  private readonly ws: WebSocket;
  private constructor(url: string, nummer: number, beiUpdate: (update: Uint8Array) => void) {
    const headers = { cookie: `wer=person${nummer}`, origin: 'http://bench' };
    this.ws = new WebSocket(url, { headers, perMessageDeflate: false });
    this.ws.on('message', (daten: Buffer) => this.lies(new Uint8Array(daten), beiUpdate));
    this.doc.on('update', (update: Uint8Array, herkunft: unknown) => {
      if (herkunft !== this) this.ws.send(updateFrame(update));
    });
  }

  static async verbinde(
    url: string,
    nummer: number,
    beiUpdate: (update: Uint8Array) => void = () => undefined,
  ): Promise<Schreibende> {
    const client = new Schreibende(url, nummer, beiUpdate);
    await new Promise((fertig) => client.ws.once('open', fertig));
    client.ws.send(step1Frame(Y.encodeStateVector(client.doc)));
    return client;
  }

  /** Writes the time of day into a record of its own. */
  schreibe(id: string): void {
    this.doc.transact(() => {
      const ziele = this.doc.getMap<Y.Map<unknown>>('ziele');
      if (!ziele.has(id)) ziele.set(id, new Y.Map());
      ziele.get(id)?.set('titel', performance.now());
    });
  }

  ende(): void {
    this.ws.terminate();
    this.doc.destroy();
  }

  private lies(bytes: Uint8Array, beiUpdate: (update: Uint8Array) => void): void {
    const decoder = decoding.createDecoder(bytes);
    if (decoding.readVarUint(decoder) !== 0) return;
    const schritt = decoding.readVarUint(decoder);
    const inhalt = decoding.readVarUint8Array(decoder);
    if (schritt === 0) this.ws.send(step2Frame(Y.encodeStateAsUpdate(this.doc, inhalt)));
    else if (schritt === 1) Y.applyUpdate(this.doc, inhalt, this);
    else beiUpdate(inhalt);
  }
}
