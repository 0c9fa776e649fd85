import type { ZugriffGeaendert } from './zugang';

/** Figures of the running server, for health and metrics. No names, no content. */
export interface LiveZahlen {
  raeume: number;
  verbindungen: number;
}

/**
 * The way from pages and actions to the live server. Both load their own copy of the modules, so only bytes and
 * plain values pass, never Yjs objects.
 */
export interface LiveBridge {
  /** Asks the rights of the affected open connections again; resolves when those that lost them are closed. */
  zugriffGeaendert(was: ZugriffGeaendert): Promise<void>;
  /** The committed state of a document as a Yjs update (format 1). @throws when it cannot be loaded */
  dokumentStand(dokumentId: string): Promise<Uint8Array>;
  stats(): LiveZahlen;
}

const ablage = globalThis as typeof globalThis & { diademLive?: LiveBridge };

/** The bridge of this process. @throws when no live server runs here */
export function liveBridge(): LiveBridge {
  if (!ablage.diademLive) throw new Error('The live server is not running in this process.');
  return ablage.diademLive;
}

/** Called by the live server alone; null when it ends. */
export function setLiveBridge(bridge: LiveBridge | null): void {
  if (bridge) ablage.diademLive = bridge;
  else delete ablage.diademLive;
}
