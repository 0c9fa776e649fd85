'use client';

import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { type Person, personenAus } from './praesenz/personen';
import { praesenzSpeicher } from './praesenz/speicher';
import { useSession } from './session-kontext';

export type { Person };

/** Who is here and where they work; in the Saalmodus nobody else, the room looks at the matter. Names come from the server; this tab only tells its selection and field. */
export function usePraesenz(): {
  personen: readonly Person[];
  setzeAuswahl: (id: Id | null) => void;
  setzeBearbeitung: (id: Id | null, feld?: string) => void;
  sichtbar: boolean;
  setzeSichtbar: (sichtbar: boolean) => void;
} {
  const { verbindung, verdeckung } = useSession();
  const imSaal = verdeckung !== undefined;
  const { awareness } = verbindung.leitung;
  const speicher = useMemo(() => praesenzSpeicher(awareness), [awareness]);
  const stand = useSyncExternalStore(speicher.subscribe, speicher.lies, speicher.lies);
  const personen = useMemo(
    () =>
      personenAus(stand.zustaende, verbindung.doc.clientID, verbindung.ich).filter(
        ({ ich }) => ich || !imSaal,
      ),
    [stand, verbindung, imSaal],
  );
  const setzeAuswahl = useCallback((id: Id | null) => speicher.setze({ auswahl: id }), [speicher]);
  const setzeBearbeitung = useCallback(
    (id: Id | null, feld = '') => speicher.setze({ feld: id ? { id, feld } : null }),
    [speicher],
  );
  return {
    personen,
    setzeAuswahl,
    setzeBearbeitung,
    sichtbar: stand.sichtbar,
    setzeSichtbar: speicher.setzeSichtbar,
  };
}
