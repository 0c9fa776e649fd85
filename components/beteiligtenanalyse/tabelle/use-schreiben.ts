import { useCallback } from 'react';
import { useCommand } from '@/components/plan/use-command';
import { updateAkteure } from '@/lib/plan/akteure/commands/update-akteure';
import type { Akteur } from '@/lib/plan/akteure/schema';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Zellwert } from './bereich';
import { aenderung } from './spalten';

/** Writes cells: all of them in one step that can be undone as one. */
export function useSchreiben(): (werte: readonly Zellwert[]) => boolean {
  const { run } = useCommand(updateAkteure);
  return useCallback(
    (werte: readonly Zellwert[]) => {
      const jeAkteur = new Map<Id, Partial<Akteur>>();
      for (const { zeile, spalte, wert } of werte)
        jeAkteur.set(zeile, { ...jeAkteur.get(zeile), ...aenderung(spalte, wert) });
      if (jeAkteur.size === 0) return true;
      return run({ aenderungen: [...jeAkteur].map(([id, felder]) => ({ id, felder })) }).ok;
    },
    [run],
  );
}
