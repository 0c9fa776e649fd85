'use client';

import { useCallback, useEffect, useState } from 'react';
import { atme, ladeFinder } from '@/components/plan/personenbezug/finder';
import { useSession } from '@/components/plan/session-kontext';
import type { Art, Befund } from '@/lib/anonymisierung/befund';
import type { Unbedenklichkeitsgrund } from '@/lib/anonymisierung/freigabe';
import { atempause } from '@/lib/personenbezug/atempause';
import { blockText, ERZAEHLUNG, liesErzaehlung } from '@/lib/plan/doc/erzaehlung';
import { alleFalltexte, type Falltext } from '@/lib/plan/fall/views/texte';
import {
  bestaetigeUnbedenklichAction,
  ladeBestaetigungenAction,
  nimmBestaetigungZurueckAction,
} from '@/server/anonymisierung/actions';
import { useFallRaum } from './fall-kontext';

/** A finding somewhere in the case, with who has called it harmless. */
export interface Fallbefund extends Befund {
  stelle: Falltext;
  wort: string;
  abdruck: string;
  bestaetigt: { wer: string; grund: string } | null;
}

export interface Fallbefunde {
  /** Null until the finders are here. */
  befunde: readonly Fallbefund[] | null;
  /** How many still stop a release. */
  blockiert: number;
  bestaetige: (befund: Fallbefund, grund: Unbedenklichkeitsgrund) => Promise<string | null>;
  nimmZurueck: (befund: Fallbefund) => Promise<string | null>;
}

type Bestaetigungen = readonly { art: string; abdruck: string; wer: string; grund: string }[];

/** So long nobody may have typed before the whole case is looked at again. */
const RUHE_MS = 600;

/** What the finders say to all texts of the case; runs on this device alone, and its code comes when it is needed. */
export function useFallBefunde(): Fallbefunde {
  const { verbindung } = useSession();
  const { fall } = useFallRaum();
  const [roh, setRoh] = useState<readonly Omit<Fallbefund, 'bestaetigt'>[] | null>(null);
  const [bestaetigungen, setBestaetigungen] = useState<Bestaetigungen>([]);

  const lade = useCallback(async () => {
    const antwort = await ladeBestaetigungenAction({ dokumentId: fall.id }).catch(() => null);
    if (antwort?.ok) setBestaetigungen(antwort.wert);
  }, [fall.id]);
  useEffect(() => void lade(), [lade]);

  useEffect(() => {
    let weg = false;
    let laeufe = 0;
    let uhr: ReturnType<typeof setTimeout> | undefined;
    const suche = async () => {
      const lauf = ++laeufe;
      const [findePersonenbezug, { abdruck }] = await Promise.all([
        ladeFinder(),
        import('@/lib/anonymisierung/abdruck'),
      ]);
      if (weg) return;
      const texte = alleFalltexte(verbindung.leser.plan, liesErzaehlung(verbindung.doc).map(blockText));
      const pause = atempause(atme);
      const gefunden: Omit<Fallbefund, 'bestaetigt'>[] = [];
      for (const stelle of texte) {
        for (const befund of await findePersonenbezug(stelle.text)) {
          const wort = stelle.text.slice(befund.von, befund.bis);
          gefunden.push({ ...befund, stelle, wort, abdruck: abdruck(fall.id, befund.art, wort) });
        }
        await pause();
        // Somebody wrote on meanwhile: the next look tells.
        if (weg || lauf !== laeufe) return;
      }
      setRoh(gefunden);
    };
    const bald = () => {
      clearTimeout(uhr);
      uhr = setTimeout(() => void suche(), RUHE_MS);
    };
    bald();
    const fragment = verbindung.doc.getXmlFragment(ERZAEHLUNG);
    fragment.observeDeep(bald);
    const abmelden = verbindung.leser.subscribe(bald);
    return () => {
      weg = true;
      clearTimeout(uhr);
      fragment.unobserveDeep(bald);
      abmelden();
    };
  }, [verbindung, fall.id]);

  const befunde =
    roh?.map((befund) => ({
      ...befund,
      bestaetigt:
        bestaetigungen.find(({ art, abdruck }) => art === befund.art && abdruck === befund.abdruck) ?? null,
    })) ?? null;
  const rufe = async (aktion: () => ReturnType<typeof bestaetigeUnbedenklichAction>) => {
    const antwort = await aktion().catch(() => null);
    await lade();
    if (antwort?.ok) return null;
    return antwort?.fehler ?? 'Der Server ist nicht erreichbar. Bitte versuchen Sie es gleich noch einmal.';
  };
  const welcher = ({ art, abdruck }: { art: Art; abdruck: string }) => ({
    dokumentId: fall.id,
    art,
    abdruck,
  });
  return {
    befunde,
    blockiert: befunde?.filter((b) => b.schwere === 'blockiert' && !b.bestaetigt).length ?? 0,
    bestaetige: (befund, grund) => rufe(() => bestaetigeUnbedenklichAction({ ...welcher(befund), grund })),
    nimmZurueck: (befund) => rufe(() => nimmBestaetigungZurueckAction(welcher(befund))),
  };
}
