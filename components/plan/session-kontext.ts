'use client';

import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PlanVerbindung, Verbindungslage } from './verbindung/plan-verbindung';

export interface Session {
  verbindung: PlanVerbindung;
  netzwerk: { id: string; name: string };
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
