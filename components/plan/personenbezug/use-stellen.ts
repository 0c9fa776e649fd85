'use client';

import { useEffect, useState } from 'react';
import { atempause } from '@/lib/personenbezug/atempause';
import { IM_PLAN_ERLAUBT } from '@/lib/personenbezug/im-plan';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { useSession } from '../session-kontext';
import { atme, ladeFinder, ladePlaeneFuer } from './finder';
import { alsFundstelle, type Fundstelle } from './use-befunde';
import { bestaetigungVon, useBestaetigungen } from './use-bestaetigungen';

const RUHE_MS = 600;

export type Stellen = ReadonlyMap<Id, readonly Fundstelle[]>;
const KEINE: Stellen = new Map();

/**
 * What in many texts of the plan names a person and was called harmless by nobody, by record: a moment after the last
 * change and in slices. For screens on which texts of others lie side by side.
 * @param texte by record; the same object as long as nothing changed
 */
export function useOffeneStellen(texte: ReadonlyMap<Id, string>): {
  stellen: Stellen;
  neuLaden: () => void;
} {
  const { verbindung } = useSession();
  const { dokumentId } = verbindung;
  const [gefunden, setGefunden] = useState<Stellen>(KEINE);
  const { zeilen, neuLaden } = useBestaetigungen(dokumentId, gefunden.size > 0);
  useEffect(() => {
    let aktuell = true;
    const uhr = setTimeout(async () => {
      const neu = await suche(texte, () => aktuell).catch(() => null);
      if (neu) setGefunden((alt) => (alt.size === 0 && neu.size === 0 ? alt : neu));
    }, RUHE_MS);
    return () => {
      aktuell = false;
      clearTimeout(uhr);
    };
  }, [texte]);
  const stellen = new Map(
    [...gefunden].flatMap(([id, alle]) => {
      const offen = alle.filter((stelle) => !bestaetigungVon(zeilen, dokumentId, stelle));
      return offen.length > 0 ? [[id, offen] as const] : [];
    }),
  );
  return { stellen, neuLaden: () => void neuLaden() };
}

async function suche(texte: ReadonlyMap<Id, string>, aktuell: () => boolean): Promise<Stellen | null> {
  const finde = await ladeFinder();
  const stellen = new Map<Id, readonly Fundstelle[]>();
  const pause = atempause(atme);
  for (const [id, text] of texte) {
    await ladePlaeneFuer(text);
    const hier = (await finde(text))
      .filter(({ schwere, art }) => schwere === 'blockiert' && !IM_PLAN_ERLAUBT.has(art))
      .map((befund) => alsFundstelle(befund, text));
    if (hier.length > 0) stellen.set(id, hier);
    await pause();
    if (!aktuell()) return null;
  }
  return aktuell() ? stellen : null;
}
