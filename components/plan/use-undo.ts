'use client';

import { useSyncExternalStore } from 'react';
import { useSaaltext } from './saal/saaltext';
import { useSession } from './session-kontext';

export interface Undo {
  undo: () => void;
  redo: () => void;
  /** What would be undone, e.g. "Ziel umhängen"; null when there is nothing. */
  undoLabel: string | null;
  redoLabel: string | null;
}

/**
 * Undo and redo of this tab's own edits, across the open documents in the order they were made; others' work is never
 * touched. A step in another document than the plan names it.
 */
export function useUndo(): Undo {
  const { offene } = useSession();
  const lies = () => offene.lage;
  const { undoLabel, redoLabel } = useSyncExternalStore(offene.subscribe, lies, lies);
  const saaltext = useSaaltext();
  return {
    undo: offene.undo,
    redo: offene.redo,
    undoLabel: undoLabel && saaltext(undoLabel),
    redoLabel: redoLabel && saaltext(redoLabel),
  };
}
