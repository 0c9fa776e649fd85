import * as Y from 'yjs';
import { db } from '@/server/db';
import { alsDokument } from './dokument';
import { PrismaLog } from './log-prisma';
import { regelnFuer } from './regeln';
import { baueUm, type Entfernung } from './umbau';
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
  /** Removes a text from a document for good (Datenpanne). @returns how many texts were changed */
  entferne(dokumentId: string, was: Entfernung): Promise<number>;
  /** A document was deleted: nothing of it stays open in memory. */
  gibAuf(dokumentId: string): Promise<void>;
  stats(): LiveZahlen;
}

const ablage = globalThis as typeof globalThis & { diademLive?: LiveBridge };

/** Where no live server runs, nobody is connected and the log says everything. */
const OHNE_SERVER: LiveBridge = {
  zugriffGeaendert: async () => undefined,
  dokumentStand: async (dokumentId) => {
    const stand = await new PrismaLog(db).lade(dokumentId);
    const regeln = regelnFuer(stand.art);
    if (!regeln) throw new Error(`no rules for documents of kind ${stand.art}`);
    return Y.encodeStateAsUpdate(alsDokument(dokumentId, stand, regeln));
  },
  entferne: async (dokumentId, was) => {
    const log = new PrismaLog(db);
    const stand = await log.lade(dokumentId);
    const regeln = regelnFuer(stand.art);
    if (!regeln) throw new Error(`no rules for documents of kind ${stand.art}`);
    const umbau = baueUm(alsDokument(dokumentId, stand, regeln), regeln, was);
    if (umbau.stellen > 0) await log.ersetze(dokumentId, umbau);
    return umbau.stellen;
  },
  gibAuf: async () => undefined,
  stats: () => ({ raeume: 0, verbindungen: 0 }),
};

/** The bridge of this process. */
export function liveBridge(): LiveBridge {
  return ablage.diademLive ?? OHNE_SERVER;
}

/** Called by the live server alone; null when it ends. */
export function setLiveBridge(bridge: LiveBridge | null): void {
  if (bridge) ablage.diademLive = bridge;
  else delete ablage.diademLive;
}
