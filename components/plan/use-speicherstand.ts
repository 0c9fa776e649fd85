'use client';

import { useVerbindungslage } from './session-kontext';
import type { Speicherstand } from './verbindung/speicherstand';

/** What is true about the person's work right now: gespeichert · wird gesendet · offline, lokal gesichert · nicht gesichert. */
export function useSpeicherstand(): Speicherstand {
  return useVerbindungslage((lage) => lage.speicher);
}
