'use client';

import { createContext, useContext, useSyncExternalStore } from 'react';
import type { DokumentArt } from '@/lib/plan/doc/arten';
import type { Verdeckung } from './saal/verdeckung';
import type { OffeneDokumente } from './verbindung/offene-dokumente';
import type { PlanVerbindung, Verbindungslage } from './verbindung/plan-verbindung';

/** A shared document the server has told this person about, and what the person may do there. */
export interface DokumentEintrag {
  id: string;
  art: DokumentArt;
  titel: string;
  recht: 'lesen' | 'bearbeiten';
}

export interface Session {
  /** The document this part of the screen works on: the plan, or another one inside {@link ImDokument}. */
  verbindung: PlanVerbindung;
  netzwerk: { id: string; name: string };
  /** Everything this person may open in the network. */
  dokumente: readonly DokumentEintrag[];
  /** The documents that are open now: one save state and one order of undo for all. */
  offene: OffeneDokumente;
  /** In the Saalmodus what covers the texts; undefined at the desk. */
  verdeckung?: Verdeckung;
}

export const SessionKontext = createContext<Session | null>(null);

/** The open plan; only below PlanSession. */
export function useSession(): Session {
  const session = useContext(SessionKontext);
  if (!session) throw new Error('useSession braucht eine PlanSession darüber.');
  return session;
}

/** Re-renders when something about the connection changes that `select` returns differently. */
export function useVerbindungslage<T>(select: (lage: Verbindungslage) => T): T {
  const { verbindung } = useSession();
  const lies = () => select(verbindung.lage);
  return useSyncExternalStore(verbindung.subscribe, lies, lies);
}
