'use client';

import { useCallback } from 'react';
import { useSession, useVerbindungslage } from './session-kontext';

export interface Undo {
  undo: () => void;
  redo: () => void;
  /** What would be undone, e.g. "Ziel umhängen"; null when there is nothing. */
  undoLabel: string | null;
  redoLabel: string | null;
}

/** Undo and redo of this tab's own edits; others' work is never touched. */
export function useUndo(): Undo {
  const { verbindung } = useSession();
  const undoLabel = useVerbindungslage((lage) => lage.undoLabel);
  const redoLabel = useVerbindungslage((lage) => lage.redoLabel);
  const undo = useCallback(() => {
    if (verbindung.darfBearbeiten) verbindung.undo.undo();
  }, [verbindung]);
  const redo = useCallback(() => {
    if (verbindung.darfBearbeiten) verbindung.undo.redo();
  }, [verbindung]);
  return { undo, redo, undoLabel, redoLabel };
}
