'use client';

import { useMemo } from 'react';
import { useCommand } from '@/components/plan/use-command';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { reorder } from '@/lib/plan/zielsystem/commands/reorder';
import { createTeil, deleteTeil, updateTeil } from '@/lib/plan/zielsystem/commands/teile';

/** The commands on the parts of a goal or an Aktivität (Indikatoren, Quellen, Annahmen, Messwerte, costs). */
export function useTeilBefehle() {
  const anlegen = useCommand(createTeil);
  const aendern = useCommand(updateTeil);
  const loeschen = useCommand(deleteTeil);
  const ordnen = useCommand(reorder);
  return useMemo(
    () => ({
      erlaubt: anlegen.erlaubt,
      create: anlegen.run,
      update: aendern.run,
      remove: (sammlung: Parameters<typeof loeschen.run>[0]['sammlung'], id: Id) =>
        loeschen.run({ sammlung, id }),
      reorder: (id: Id, richtung: 'hoch' | 'runter') => ordnen.run({ id, richtung }),
    }),
    [anlegen.erlaubt, anlegen.run, aendern.run, loeschen.run, ordnen.run],
  );
}
