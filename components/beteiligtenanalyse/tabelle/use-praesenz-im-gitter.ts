import { useEffect } from 'react';
import { usePraesenzJeElement, type Zeigender } from '@/components/plan/praesenz/je-element';
import { type Person, usePraesenz } from '@/components/plan/use-praesenz';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { type GitterSpeicher, zellname } from './lage';

/** Who else writes in which cell. A cell whose people stay the same keeps its list, so that it is not drawn anew. */
export function schreibendeJeZelle(
  personen: readonly Person[],
  alt: ReadonlyMap<string, readonly Zeigender[]>,
): ReadonlyMap<string, readonly Zeigender[]> {
  const je = new Map<string, readonly Zeigender[]>();
  for (const { ich, bearbeitet, kuerzel, name, farbe } of personen) {
    if (ich || !bearbeitet) continue;
    const zelle = zellname({ zeile: bearbeitet.id, spalte: bearbeitet.feld });
    je.set(zelle, [...(je.get(zelle) ?? []), { kuerzel, name, farbe }]);
  }
  for (const [zelle, hier] of je) {
    const vorher = alt.get(zelle);
    if (vorher?.map((p) => p.name).join('\n') === hier.map((p) => p.name).join('\n')) je.set(zelle, vorher);
  }
  return je;
}

/** Who else writes in which cell of the analysis; stands inside its document. */
export function PraesenzImUrteil({ speicher }: { speicher: GitterSpeicher }) {
  const { personen } = usePraesenz();
  useEffect(() => {
    const neu = schreibendeJeZelle(personen, speicher.lage.schreibendeImUrteil);
    speicher.setze({ schreibendeImUrteil: neu });
    return () => speicher.setze({ schreibendeImUrteil: new Map() });
  }, [personen, speicher]);
  return null;
}

/** Tells others which row this person has selected, and the table who else is where. */
export function usePraesenzImGitter(speicher: GitterSpeicher, auswahl: Id | null): void {
  const { personen } = usePraesenz();
  usePraesenzJeElement(speicher, auswahl);
  useEffect(() => {
    speicher.setze({ schreibende: schreibendeJeZelle(personen, speicher.lage.schreibende) });
  }, [personen, speicher]);
}
