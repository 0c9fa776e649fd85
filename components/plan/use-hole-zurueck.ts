'use client';

import { useCallback } from 'react';
import { restoreLane } from '@/lib/plan/dienstleistungskette/commands/lanes';
import { restoreTeil } from '@/lib/plan/dienstleistungskette/commands/restore-teil';
import type { KettenAbfall } from '@/lib/plan/dienstleistungskette/views/papierkorb';
import { useCommand } from './use-command';

/** Brings something of a chain back from the bin, a lane with the steps that went along. */
export function useHoleZurueck() {
  const { run: holeLane } = useCommand(restoreLane);
  const { run: holeRest, erlaubt } = useCommand(restoreTeil);
  const hole = useCallback(
    ({ sammlung, id }: Pick<KettenAbfall, 'sammlung' | 'id'>): boolean =>
      sammlung === 'lanes' ? holeLane({ id }).ok : holeRest({ sammlung, id }).ok,
    [holeLane, holeRest],
  );
  return { hole, erlaubt };
}
