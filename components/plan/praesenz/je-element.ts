import { useEffect } from 'react';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { usePraesenz } from '../use-praesenz';

/** Somebody else, as shown beside the element they have selected. */
export interface Zeigender {
  kuerzel: string;
  name: string;
  farbe: string;
}

type JeElement = ReadonlyMap<Id, readonly Zeigender[]>;

/** A store of the screen that keeps who else is where. */
interface MitPraesenz {
  readonly lage: { readonly praesenz: JeElement };
  setze(teil: { praesenz: JeElement }): void;
}

/** Tells others what this person has selected, and the store who else is at which element. */
export function usePraesenzJeElement(speicher: MitPraesenz, auswahl: Id | null): void {
  const { personen, setzeAuswahl } = usePraesenz();
  useEffect(() => setzeAuswahl(auswahl), [auswahl, setzeAuswahl]);
  useEffect(() => {
    const alt = speicher.lage.praesenz;
    const je = new Map<Id, readonly Zeigender[]>();
    for (const { ich, auswahl: id, kuerzel, name, farbe } of personen) {
      if (ich || id === null) continue;
      const da = je.get(id) ?? [];
      if (!da.some((person) => person.name === name)) je.set(id, [...da, { kuerzel, name, farbe }]);
    }
    for (const [id, hier] of je) {
      const vorher = alt.get(id);
      if (vorher?.map((p) => p.name).join('\n') === hier.map((p) => p.name).join('\n')) je.set(id, vorher);
    }
    speicher.setze({ praesenz: je });
  }, [personen, speicher]);
}
