'use client';

import { useCallback } from 'react';
import { useSession } from '@/components/plan/session-kontext';
import { useCommand } from '@/components/plan/use-command';
import { useMeldung } from '@/components/ui/meldung';
import { updateSchritt } from '@/lib/plan/dienstleistungskette/commands/schritte';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { useHoleZurueck } from './use-hole-zurueck';

/** The fields of a step whose text is written in a field of its own. */
type Textfeld = 'titel' | 'rechtsgrundlage' | 'system' | 'nutzertext' | 'mitbringen';

/**
 * For what was being written while somebody deleted the step: says so, keeps the text on screen until it is closed, and
 * brings step and text back with one click. Where the step still stands the text is simply taken over.
 */
export function useRettung() {
  const { verbindung } = useSession();
  const { run: aendere } = useCommand(updateSchritt);
  const { hole } = useHoleZurueck();
  const melde = useMeldung();
  return useCallback(
    (id: Id, feld: Textfeld, text: string) => {
      const setze = () => aendere({ id, felder: { [feld]: text } });
      const geloescht = verbindung.planort().plan().schritte.get(id)?.geloescht;
      if (!geloescht) return void setze();
      melde(`Während Sie schrieben, hat ${geloescht.durch} den Schritt gelöscht. Ihr Text: „${text}“`, {
        art: 'danger',
        aktion: {
          label: 'Wiederherstellen',
          run: () => {
            if (hole({ sammlung: 'schritte', id })) setze();
          },
        },
      });
    },
    [verbindung, aendere, hole, melde],
  );
}
