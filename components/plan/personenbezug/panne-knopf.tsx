'use client';

import { Button } from '@/components/ui/button';
import type { MenuItem } from '@/components/ui/menu';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { useSaalmodus } from '../rahmen/saalmodus';
import { useDatenpanne } from './panne';

const WORT = 'Datenpanne melden …';

/** At the foot of a panel: the way to remove a text of this element for good; only the Koordination has it. */
export function PanneKnopf({ id }: { id: Id }) {
  const melde = useDatenpanne();
  const { saal } = useSaalmodus();
  if (!melde || saal) return null;
  return (
    <Button variant="quiet" className="self-start text-danger" onClick={() => melde(id)}>
      {WORT}
    </Button>
  );
}

/** The same as an entry of a menu, without `id` for the words wherever they stand; none for whoever may not. */
export function usePanneEintrag(id?: Id): MenuItem[] {
  const melde = useDatenpanne();
  return melde ? [{ id: 'panne', label: WORT, danger: true, onSelect: () => melde(id) }] : [];
}
