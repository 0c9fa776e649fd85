'use client';

import { useEffect } from 'react';
import { useMeldung } from '@/components/ui/meldung';
import { useAnsage } from '../ansage';
import { oeffneFenster } from '../befehle/fenster';
import { useUndo } from '../use-undo';
import { vorlieben } from '../vorlieben';

/** The shortcuts that work everywhere in the frame. */
export function useTastatur(): void {
  const { undo, redo, undoLabel, redoLabel } = useUndo();
  const ansage = useAnsage();
  const melden = useMeldung();

  useEffect(() => {
    const rueckgaengig = (vor: boolean) => {
      const label = vor ? redoLabel : undoLabel;
      if (!label)
        return melden(vor ? 'Es gibt nichts zu wiederholen.' : 'Es gibt nichts rückgängig zu machen.');
      if (vor) redo();
      else undo();
      ansage(`${vor ? 'Wiederholt' : 'Rückgängig gemacht'}: ${label}`);
    };
    const taste = (e: KeyboardEvent) => {
      if (e.defaultPrevented) return;
      const strg = e.ctrlKey || e.metaKey;
      const taste = e.key.toLowerCase();
      if (strg && taste === 'k') {
        e.preventDefault();
        oeffneFenster('suche');
      } else if (strg && (taste === 'z' || taste === 'y') && !eigenesUndo(e.target)) {
        e.preventDefault();
        rueckgaengig(taste === 'y' || e.shiftKey);
      } else if (e.key === '?' && vorlieben().einzeltasten && !schreibt(e.target)) {
        e.preventDefault();
        oeffneFenster('hilfe');
      }
    };
    window.addEventListener('keydown', taste);
    return () => window.removeEventListener('keydown', taste);
  }, [undo, redo, undoLabel, redoLabel, ansage, melden]);
}

/** True where keys are letters. */
export function schreibt(ziel: EventTarget | null): boolean {
  return (
    ziel instanceof HTMLElement && (ziel.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(ziel.tagName))
  );
}

/**
 * A one-line field that is still a draft keeps the browser's own undo; texts bound to the plan (textarea) use the
 * plan's, because the browser's would also take back what others wrote.
 */
function eigenesUndo(ziel: EventTarget | null): boolean {
  return ziel instanceof HTMLInputElement && !/^(checkbox|radio|button)$/.test(ziel.type);
}
