import { useEffect } from 'react';
import { usePraesenzJeElement } from '@/components/plan/praesenz/je-element';
import { usePraesenz } from '@/components/plan/use-praesenz';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { BaumSpeicher } from './lage';

/** Tells others which node this person has selected or is wording, and the nodes who else is there. */
export function usePraesenzImBaum(speicher: BaumSpeicher, auswahl: Id | null): void {
  const { setzeBearbeitung } = usePraesenz();
  usePraesenzJeElement(speicher, auswahl);
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
