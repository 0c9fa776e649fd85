import { useEffect } from 'react';
import { usePraesenz } from '@/components/plan/use-praesenz';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { LageSpeicher, Zeigender } from './lage';

const gleich = (a: readonly Zeigender[] | undefined, b: readonly Zeigender[]) =>
  a?.length === b.length &&
  b.every((person, i) => person.name === a[i]?.name && person.farbe === a[i]?.farbe);

/** Tells others which node this person has selected, and the nodes who else is there. */
export function usePraesenzImBaum(speicher: LageSpeicher, auswahl: Id | null): void {
  const { personen, setzeAuswahl, setzeBearbeitung } = usePraesenz();
  useEffect(() => setzeAuswahl(auswahl), [auswahl, setzeAuswahl]);
  useEffect(() => {
    const alt = speicher.lage.praesenz;
    const je = new Map<Id, Zeigender[]>();
    for (const { ich, auswahl: id, kuerzel, name, farbe } of personen) {
      const da = id === null ? undefined : je.get(id);
      if (ich || id === null || da?.some((person) => person.name === name)) continue;
      je.set(id, [...(da ?? []), { kuerzel, name, farbe }]);
    }
    const neu = new Map<Id, readonly Zeigender[]>();
    for (const [id, hier] of je) {
      const vorher = alt.get(id);
      neu.set(id, vorher && gleich(vorher, hier) ? vorher : hier);
    }
    speicher.setze({ praesenz: neu });
  }, [personen, speicher]);
  useEffect(() => {
    let bisher: Id | null = null;
    return speicher.subscribe(() => {
      const id = speicher.lage.schreibtId;
      if (id === bisher) return;
      bisher = id;
      setzeBearbeitung(id, 'titel');
    });
  }, [speicher, setzeBearbeitung]);
}
