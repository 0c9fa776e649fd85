'use client';

import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { ladeBestaetigungenAction } from '@/server/anonymisierung/actions';

export interface BestaetigungZeile {
  art: string;
  abdruck: string;
  grund: string;
  wer: string;
  am: string;
}

interface Speicher {
  zeilen: readonly BestaetigungZeile[];
  geladen: boolean;
  hoerer: Set<() => void>;
}

const KEINE: readonly BestaetigungZeile[] = [];
const speicher = new Map<string, Speicher>();

function speicherVon(dokumentId: string): Speicher {
  const vorhanden = speicher.get(dokumentId);
  if (vorhanden) return vorhanden;
  const neu: Speicher = { zeilen: KEINE, geladen: false, hoerer: new Set() };
  speicher.set(dokumentId, neu);
  return neu;
}

/** What was confirmed as harmless in a document; asked once for all fields of the page. Offline it is empty. */
export function useBestaetigungen(
  dokumentId: string,
  gebraucht: boolean,
): { zeilen: readonly BestaetigungZeile[]; neuLaden: () => Promise<void> } {
  const abonniere = useCallback(
    (fn: () => void) => {
      const { hoerer } = speicherVon(dokumentId);
      hoerer.add(fn);
      return () => hoerer.delete(fn);
    },
    [dokumentId],
  );
  const zeilen = useSyncExternalStore(
    abonniere,
    () => speicherVon(dokumentId).zeilen,
    () => KEINE,
  );
  const neuLaden = useCallback(async () => {
    const eintrag = speicherVon(dokumentId);
    eintrag.geladen = true;
    const antwort = await ladeBestaetigungenAction({ dokumentId }).catch(() => null);
    if (!antwort?.ok) {
      eintrag.geladen = false;
      return;
    }
    eintrag.zeilen = antwort.wert;
    for (const fn of [...eintrag.hoerer]) fn();
  }, [dokumentId]);
  useEffect(() => {
    if (gebraucht && !speicherVon(dokumentId).geladen) void neuLaden();
  }, [gebraucht, dokumentId, neuLaden]);
  return { zeilen, neuLaden };
}
