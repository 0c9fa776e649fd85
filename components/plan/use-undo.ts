'use client';

import { useCallback } from 'react';
import { useSession, useVerbindungslage } from './session-kontext';
import { oberstesLabel } from './verbindung/undo';

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
  const { undo: stapel } = verbindung;
  useVerbindungslage((lage) => lage.undoTiefe);
  useVerbindungslage((lage) => lage.redoTiefe);
  const undo = useCallback(() => {
    if (verbindung.darfBearbeiten) stapel.undo();
  }, [verbindung, stapel]);
  const redo = useCallback(() => {
    if (verbindung.darfBearbeiten) stapel.redo();
  }, [verbindung, stapel]);
  return {
    undo,
    redo,
    undoLabel: oberstesLabel(stapel.undoStack),
    redoLabel: oberstesLabel(stapel.redoStack),
  };
}
