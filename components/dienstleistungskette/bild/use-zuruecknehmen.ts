import { useCallback } from 'react';
import { useSession } from '@/components/plan/session-kontext';
import { useMeldung } from '@/components/ui/meldung';

/** Undo of exactly what was just done; when the person has gone on since, it says so instead of undoing something else. */
export function useZuruecknehmen() {
  const { verbindung } = useSession();
  const melde = useMeldung();
  return useCallback(
    (text: string) => {
      const schritt = verbindung.undo.undoStack.at(-1);
      const run = () => {
        if (verbindung.undo.undoStack.at(-1) === schritt) verbindung.undo.undo();
        else melde('Seither haben Sie weitergearbeitet. Strg+Z nimmt Ihre Schritte der Reihe nach zurück.');
      };
      melde(text, { aktion: { label: 'Rückgängig', run } });
    },
    [verbindung, melde],
  );
}
