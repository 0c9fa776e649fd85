import { once } from 'node:events';
import net from 'node:net';
import { WebSocket } from 'ws';
import { bis } from './teilnehmer';

/** A bare socket that says whatever the test wants. */
export class RoherSocket {
  readonly ws: WebSocket;
  /** The connection below, for bytes that are no frames. */
  readonly leitung: net.Socket;
  code: number | null = null;
  empfangen: Uint8Array[] = [];

  private constructor(url: string, headers: Record<string, string>) {
    this.leitung = net.connect(Number(new URL(url).port), '127.0.0.1');
    const ws = new WebSocket(url, { headers, createConnection: () => this.leitung });
    this.ws = ws;
    ws.on('message', (daten: Buffer) => this.empfangen.push(new Uint8Array(daten)));
    ws.on('close', (code) => {
      this.code = code;
    });
    ws.on('error', () => undefined);
  }

  static async oeffne(url: string, headers: Record<string, string>): Promise<RoherSocket> {
    const roh = new RoherSocket(url, headers);
    await once(roh.ws, 'open');
    await bis(() => roh.empfangen.length > 0 || roh.code !== null);
    return roh;
  }

  sende(bytes: Uint8Array | string): void {
    if (this.ws.readyState === WebSocket.OPEN) this.ws.send(bytes);
  }

  async geschlossen(fristMs = 5_000): Promise<number> {
    await bis(() => this.code !== null, fristMs);
    return this.code ?? 0;
  }
}

/** HTTP status of a refused upgrade; 101 when it was accepted. */
export async function upgradeStatus(url: string, headers: Record<string, string>): Promise<number> {
  const ws = new WebSocket(url, { headers });
  return new Promise((fertig) => {
    ws.on('open', () => {
      ws.terminate();
      fertig(101);
    });
    ws.on('unexpected-response', (_req, res) => fertig(res.statusCode ?? 0));
    ws.on('error', () => undefined);
  });
}
