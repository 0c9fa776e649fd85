'use client';

import { useMemo } from 'react';
import { useCommand } from '@/components/plan/use-command';
import type { Id } from '@/lib/plan/doc/grundlagen';
import {
  type CreateFallteil,
  createFallteil,
  deleteFallteil,
  moveFallteil,
  setAntwortende,
  type UpdateFallteil,
  updateFallblatt,
  updateFallteil,
} from '@/lib/plan/fall/commands';
import type { Fallteil } from '@/lib/plan/fall/rules';
import type { Fallblatt } from '@/lib/plan/fall/schema';

/** Everything people do to a case, ready to run. Refusals are shown where the command runs. */
export interface FallTaten {
  /** May this person write in this case now? */
  erlaubt: boolean;
  setzeBlatt: (felder: Partial<Omit<Fallblatt, 'id' | 'platz'>>) => boolean;
  /** @returns the id of the new part; null when it was refused */
  lege: (neu: CreateFallteil) => Id | null;
  aendere: (was: UpdateFallteil) => boolean;
  entferne: (sammlung: Fallteil, id: Id) => boolean;
  /** Behind `nachId`; null: to the front. */
  verschiebe: (sammlung: Fallteil, id: Id, nachId: Id | null) => boolean;
  setzeAntwortende: (id: Id, akteurId: Id, dabei: boolean) => boolean;
}

export function useFallTaten(): FallTaten {
  const blatt = useCommand(updateFallblatt);
  const anlegen = useCommand(createFallteil);
  const aendern = useCommand(updateFallteil);
  const loeschen = useCommand(deleteFallteil);
  const verschieben = useCommand(moveFallteil);
  const antwortende = useCommand(setAntwortende);
  const erlaubt = blatt.erlaubt;
  return useMemo(
    () => ({
      erlaubt,
      setzeBlatt: (felder) => blatt.run({ felder }).ok,
      lege: (neu) => {
        const ergebnis = anlegen.run(neu);
        return ergebnis.ok ? ergebnis.wert : null;
      },
      aendere: (was) => aendern.run(was).ok,
      entferne: (sammlung, id) => loeschen.run({ sammlung, id }).ok,
      verschiebe: (sammlung, id, nachId) => verschieben.run({ sammlung, id, nachId }).ok,
      setzeAntwortende: (id, akteurId, dabei) => antwortende.run({ id, akteurId, dabei }).ok,
    }),
    [erlaubt, blatt.run, anlegen.run, aendern.run, loeschen.run, verschieben.run, antwortende.run],
  );
}
