'use client';

import { Undo2 } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useUndo } from '../use-undo';

/** „Rückgängig: Ziel umhängen“ for the bar of an area. Stays in place, disabled, when there is nothing to undo. */
export function Rueckgaengig() {
  const { undo, undoLabel } = useUndo();
  return (
    <Button
      icon={<Undo2 size={16} aria-hidden />}
      disabled={undoLabel === null}
      onClick={undo}
      aria-keyshortcuts="Control+Z"
      className="max-w-80"
    >
      <span className="truncate">{undoLabel ? `Rückgängig: ${undoLabel}` : 'Rückgängig'}</span>
    </Button>
  );
}
