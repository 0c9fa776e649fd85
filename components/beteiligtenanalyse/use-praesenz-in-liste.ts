import { useEffect } from 'react';
import { usePraesenz } from '@/components/plan/use-praesenz';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { ListenSpeicher, Zeigender } from './kontext';

/** Tells others which Akteur this person has selected, and the rows who else is there. */
export function usePraesenzInListe(speicher: ListenSpeicher, auswahl: Id | null): void {
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
