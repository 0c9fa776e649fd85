'use client';

import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { abdruck } from '@/lib/anonymisierung/abdruck';
import { ladeBestaetigungenAction } from '@/server/anonymisierung/actions';
import type { Fundstelle } from './use-befunde';

export interface BestaetigungZeile {
  art: string;
  abdruck: string;
  grund: string;
  wer: string;
  am: string;
}

/** The row in which somebody answered for this finding. `text`: its words. */
export function bestaetigungVon(
  zeilen: readonly BestaetigungZeile[],
  dokumentId: string,
  { art, text }: Pick<Fundstelle, 'art' | 'text'>,
): BestaetigungZeile | undefined {
  // An imprint takes time: none is made where nothing of its kind was ever confirmed.
  const gleiche = zeilen.filter((zeile) => zeile.art === art);
  if (gleiche.length === 0) return undefined;
  const gesucht = abdruck(dokumentId, art, text);
  return gleiche.find((zeile) => zeile.abdruck === gesucht);
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
