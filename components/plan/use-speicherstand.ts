'use client';

import { useSyncExternalStore } from 'react';
import { useSession } from './session-kontext';
import type { Speicherstand } from './verbindung/speicherstand';

/**
 * What is true about the person's work right now, in every open document: gespeichert · wird gesendet · offline,
 * lokal gesichert · nicht gesichert. The least safe document decides.
 */
export function useSpeicherstand(): Speicherstand {
  const { offene } = useSession();
  const lies = () => offene.lage.speicher;
  return useSyncExternalStore(offene.subscribe, lies, lies);
}
