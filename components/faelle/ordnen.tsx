'use client';

import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useUndo } from '@/components/plan/use-undo';
import { IconButton } from '@/components/ui/icon-button';
import { useMeldung } from '@/components/ui/meldung';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { FALLTEILE, type Fallteil } from '@/lib/plan/fall/rules';
import type { FallTaten } from './use-fall-taten';

/** Up, down and away: the three things every line of a list can do. `name` is read with each of them. */
export function Ordnen({
  taten,
  sammlung,
  ids,
  id,
  name,
}: {
  taten: FallTaten;
  sammlung: Fallteil;
  /** The neighbours in their order. */
  ids: readonly Id[];
  id: Id;
  name: string;
}) {
  const entferne = useEntfernen(taten);
  const platz = ids.indexOf(id);
  return (
    <span className="flex shrink-0 gap-0.5">
      <IconButton
        size="sm"
        label={`${name} nach oben`}
        icon={<ArrowUp size={16} aria-hidden />}
        disabled={platz <= 0}
        onClick={() => taten.verschiebe(sammlung, id, ids[platz - 2] ?? null)}
      />
      <IconButton
        size="sm"
        label={`${name} nach unten`}
        icon={<ArrowDown size={16} aria-hidden />}
        disabled={platz < 0 || platz >= ids.length - 1}
        onClick={() => taten.verschiebe(sammlung, id, ids[platz + 1] ?? null)}
      />
      <IconButton
        size="sm"
        label={`${name} löschen`}
        icon={<Trash2 size={16} aria-hidden />}
        onClick={() => entferne(sammlung, id)}
      />
    </span>
  );
}

/** Deletes a part and offers to take that back, instead of asking first. */
export function useEntfernen(taten: FallTaten): (sammlung: Fallteil, id: Id) => boolean {
  const melden = useMeldung();
  const { undo } = useUndo();
  return (sammlung, id) => {
    if (!taten.entferne(sammlung, id)) return false;
    melden(`${FALLTEILE[sammlung]} gelöscht.`, { aktion: { label: 'Rückgängig', run: undo } });
    return true;
  };
}
