import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { SAMMLUNGEN } from '@/lib/plan/doc/plan';
import { istAenderung, NACHRICHT, readBestaetigung, readHinweis } from '@/lib/sync/protokoll';

// y-websocket listens for the end of the process once per client.
process.setMaxListeners(0);

export interface TeilnehmerOptionen {
  /** Ask for acknowledgements, as Diadem's own pages do. */
  mitBestaetigung?: boolean;
  /** Schema version the client claims. */
  version?: string;
  /** Epoch of the copy the client claims to have. */
  epoche?: string;
  /** A document with edits made before connecting. */
  doc?: Y.Doc;
  /** Do not connect by itself again. */
  ohneWiederverbinden?: boolean;
}

/** A browser tab with the plan open: an unmodified y-websocket client. */
export class Teilnehmer {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  /** Close codes seen, in order. */
  readonly codes: number[] = [];
  readonly hinweise: { code: number; text: string }[] = [];
  gesendet = 0;
  angenommen = 0;
  beiBestaetigung: () => void = () => undefined;

  constructor(url: string, raum: string, headers: Record<string, string>, optionen: TeilnehmerOptionen) {
    this.doc = optionen.doc ?? new Y.Doc();
    for (const name of [...Object.keys(SAMMLUNGEN), 'meta']) this.doc.getMap(name);
    const params: Record<string, string> = {};
    if (optionen.mitBestaetigung) params.ack = '1';
    if (optionen.version) params.v = optionen.version;
    if (optionen.epoche) params.e = optionen.epoche;
    this.provider = new WebsocketProvider(url, raum, this.doc, {
      WebSocketPolyfill: this.socketKlasse(headers),
      disableBc: true,
      params,
      maxBackoffTime: 300,
      shouldReconnect: optionen.ohneWiederverbinden ? () => false : undefined,
    });
    this.provider.on('connection-close', (event) => event && this.codes.push(event.code));
    this.provider.messageHandlers[NACHRICHT.bestaetigung] = (_antwort, decoder) => {
      this.angenommen = readBestaetigung(decoder).angenommen;
      this.beiBestaetigung();
    };
    this.provider.messageHandlers[NACHRICHT.hinweis] = (_antwort, decoder) => {
      const hinweis = readHinweis(decoder);
      if (hinweis) this.hinweise.push(hinweis);
    };
  }

  /** A record's field, made when it is not there. */
  setze(sammlung: string, id: string, feld: string, wert: unknown): void {
    this.doc.transact(() => this.datensatz(sammlung, id).set(feld, wert));
  }

  private datensatz(sammlung: string, id: string): Y.Map<unknown> {
    const vorhanden = this.doc.getMap(sammlung).get(id);
    if (vorhanden instanceof Y.Map) return vorhanden;
    const neu = new Y.Map();
    this.doc.getMap(sammlung).set(id, neu);
    return neu;
  }

  lies(sammlung: string, id: string, feld: string): unknown {
    const datensatz = this.doc.getMap(sammlung).get(id);
    return datensatz instanceof Y.Map ? datensatz.get(feld) : undefined;
  }

  /** The long text of a record, made when it is not there. */
  text(sammlung: string, id: string, feld: string): Y.Text {
    const vorhanden = this.lies(sammlung, id, feld);
    if (vorhanden instanceof Y.Text) return vorhanden;
    const text = new Y.Text();
    this.setze(sammlung, id, feld, text);
    return text;
  }

  hash(): string {
    return kanonisch(this.doc);
  }

  async synchron(): Promise<void> {
    await bis(() => this.provider.synced);
  }

  /** Resolves when the server has acknowledged every change sent. */
  async gespeichert(): Promise<void> {
    await bis(() => this.allesGespeichert());
  }

  allesGespeichert(): boolean {
    return this.provider.synced && this.gesendet > 0 && this.angenommen === this.gesendet;
  }

  /** Raw bytes on the open socket. */
  sendeRoh(bytes: Uint8Array | string): void {
    this.provider.ws?.send(bytes as Uint8Array<ArrayBuffer>);
  }

  schliesse(): void {
    this.provider.destroy();
    this.doc.destroy();
  }

  private socketKlasse(headers: Record<string, string>): typeof globalThis.WebSocket {
    const teilnehmer = this;
    class Zaehlend extends WebSocket {
      constructor(url: string | URL, protokolle?: string | string[]) {
        super(url, protokolle, { headers });
        teilnehmer.gesendet = 0;
        teilnehmer.angenommen = 0;
      }

      override send(data: Uint8Array): void {
        if (data instanceof Uint8Array && istAenderung(data)) teilnehmer.gesendet += 1;
        if (this.readyState === WebSocket.OPEN) super.send(data);
      }
    }
    // y-websocket needs no more of the browser's class than ws has.
    return Zaehlend as never;
  }
}

/** The same text for documents with the same content, whatever the order of their maps. */
export function kanonisch(doc: Y.Doc): string {
  return JSON.stringify(
    [...Object.keys(SAMMLUNGEN), 'meta'].map((name) => [name, sortiert(doc.getMap(name).toJSON())]),
  );
}

function sortiert(wert: unknown): unknown {
  if (Array.isArray(wert)) return wert.map(sortiert);
  if (typeof wert !== 'object' || wert === null) return wert;
  return Object.entries(wert)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([schluessel, teil]) => [schluessel, sortiert(teil)]);
}

/** Waits until something holds. @throws after `fristMs` */
export async function bis(bedingung: () => boolean | Promise<boolean>, fristMs = 10_000): Promise<void> {
  const ende = Date.now() + fristMs;
  while (!(await bedingung())) {
    if (Date.now() > ende) throw new Error(`did not happen within ${fristMs} ms: ${bedingung}`);
    await new Promise((weiter) => setTimeout(weiter, 10));
  }
}

export function warte(ms: number): Promise<void> {
  return new Promise((weiter) => setTimeout(weiter, ms));
}
