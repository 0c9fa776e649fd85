import { useCallback } from 'react';
import { useCommand } from '@/components/plan/use-command';
import { updateAkteure } from '@/lib/plan/akteure/commands/update-akteure';
import type { Akteur } from '@/lib/plan/akteure/schema';
import { setZellen } from '@/lib/plan/beteiligtenanalyse/commands/einschaetzung';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Analyse } from '../use-analyse';
import { alsZellwert } from './analyse-spalten';
import type { Zellwert } from './bereich';
import type { GitterSpalte } from './spalte';
import { aenderung } from './spalten';

/**
 * Writes cells: all of them in one step that can be undone as one. A range over columns of both documents is one step
 * in each.
 */
export function useSchreiben(
  spalten: readonly GitterSpalte[],
  tu: Analyse['tu'],
): (werte: readonly Zellwert[]) => boolean {
  const { run } = useCommand(updateAkteure);
  return useCallback(
    (werte: readonly Zellwert[]) => {
      const jeAkteur = new Map<Id, Partial<Akteur>>();
      const urteile: { akteurId: Id; spalteId: Id; wert: string | number | null }[] = [];
      for (const { zeile, spalte: id, wert } of werte) {
        const spalte = spalten.find((eine) => eine.id === id);
        if (spalte?.vertraulich)
          urteile.push({ akteurId: zeile, spalteId: id, wert: alsZellwert(spalte, wert) });
        else jeAkteur.set(zeile, { ...jeAkteur.get(zeile), ...aenderung(id, wert) });
      }
      if (urteile.length > 0 && !tu(setZellen, { zellen: urteile }).ok) return false;
      if (jeAkteur.size === 0) return true;
      return run({ aenderungen: [...jeAkteur].map(([id, felder]) => ({ id, felder })) }).ok;
    },
    [run, spalten, tu],
  );
}
