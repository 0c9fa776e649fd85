import * as Y from 'yjs';
import { SAMMLUNGEN } from '@/lib/plan/doc/plan';

/** Where the name of a step is kept on its stack item. */
const LABEL = 'label';
/** Typing is one step until the person pauses this long. */
const TIPPPAUSE_MS = 800;

/** Undo of this tab's own edits only: everything with `origin`. */
export function erzeugeUndo(doc: Y.Doc, origin: object): Y.UndoManager {
  const bereich = [...Object.keys(SAMMLUNGEN), 'meta'].map((name) => doc.getMap(name));
  const undo = new Y.UndoManager(bereich, {
    trackedOrigins: new Set([origin]),
    captureTimeout: TIPPPAUSE_MS,
  });
  // Undoing makes the step to redo, and the other way round: the name goes along.
  undo.on('stack-item-added', ({ stackItem }) => {
    const vorlage = undo.currStackItem;
    if (vorlage && vorlage !== stackItem) stackItem.meta.set(LABEL, vorlage.meta.get(LABEL));
  });
  return undo;
}

/** Name of the step on top of a stack; null when the stack is empty. */
export function oberstesLabel(stapel: Y.UndoManager['undoStack']): string | null {
  const oben = stapel.at(-1);
  if (!oben) return null;
  const label: unknown = oben.meta.get(LABEL);
  return typeof label === 'string' && label ? label : 'Text ändern';
}
