'use client';

import { Undo2 } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useUndo } from '../use-undo';
import { useSaalmodus } from './saalmodus';

/**
 * „Rückgängig: Ziel umhängen“ for the bar of an area. Stays in place, disabled, when there is nothing to undo. In the room
 * it does not name the step: that may have been a judgement on a partner.
 */
export function Rueckgaengig() {
  const { undo, undoLabel } = useUndo();
  const { saal } = useSaalmodus();
  return (
    <Button
      icon={<Undo2 size={16} aria-hidden />}
      disabled={undoLabel === null}
      onClick={undo}
      aria-keyshortcuts="Control+Z"
      className="max-w-80"
    >
      <span className="truncate">{undoLabel && !saal ? `Rückgängig: ${undoLabel}` : 'Rückgängig'}</span>
    </Button>
  );
}
