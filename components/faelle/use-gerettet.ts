'use client';

import { useEffect, useRef } from 'react';
import { useSession } from '@/components/plan/session-kontext';
import { useTextKopieren } from '@/components/plan/use-text-kopieren';
import { useMeldung } from '@/components/ui/meldung';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { FALLTEILE, type Fallteil } from '@/lib/plan/fall/rules';

const TEILE = Object.keys(FALLTEILE) as Fallteil[];

/**
 * Keeps what somebody is writing in a part of the case when others take that part away: says so, and the text can be
 * copied. `text` is what stands in the field now, null when nothing would be lost.
 * @returns to be called by whoever takes the part away with their own hands
 */
export function useGerettet(id: Id, text: string | null): () => void {
  const { leser } = useSession().verbindung;
  const melden = useMeldung();
  const kopiere = useTextKopieren();
  const selbst = useRef(false);
  const gehe = useRef(() => {});
  gehe.current = () => {
    if (selbst.current || !text?.trim() || TEILE.some((teil) => leser.plan[teil].has(id))) return;
    melden(`Wo Sie schrieben, ist nichts mehr: Jemand hat die Stelle entfernt. Ihr Text: „${text.trim()}“`, {
      art: 'danger',
      aktion: { label: 'Text kopieren', run: () => void kopiere(text) },
    });
  };
  useEffect(() => () => gehe.current(), []);
  return () => {
    selbst.current = true;
  };
}
