import { useMemo } from 'react';
import { useCommand } from '@/components/plan/use-command';
import { useUndo } from '@/components/plan/use-undo';
import { useMeldung } from '@/components/ui/meldung';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { deleteElement } from '@/lib/plan/zielsystem/commands/bin';
import { createAktivitaet } from '@/lib/plan/zielsystem/commands/create-aktivitaet';
import { createZiel } from '@/lib/plan/zielsystem/commands/create-ziel';
import { moveAktivitaet } from '@/lib/plan/zielsystem/commands/move-aktivitaet';
import { moveZiel } from '@/lib/plan/zielsystem/commands/move-ziel';
import { reorder } from '@/lib/plan/zielsystem/commands/reorder';
import { updateAktivitaet } from '@/lib/plan/zielsystem/commands/update-aktivitaet';
import { updateZiel } from '@/lib/plan/zielsystem/commands/update-ziel';
import type { NeuerKnoten } from './lage';
import type { BaumZeile } from './zeilen';

/** What the Zielbaum can do to the plan; every refusal has been shown when a call returns false or null. */
export interface PlanTaten {
  erlaubt: boolean;
  erstelle: (neu: NeuerKnoten, titel: string) => Id | null;
  benenne: (zeile: BaumZeile, titel: string) => boolean;
  verschiebe: (zeile: BaumZeile, parentId: Id | null, nachId: Id | null) => boolean;
  ordne: (zeile: BaumZeile, richtung: 'hoch' | 'runter') => boolean;
  loesche: (zeile: BaumZeile, titel: string) => boolean;
}

export function usePlanTaten(): PlanTaten {
  const melden = useMeldung();
  const { undo } = useUndo();
  const { run: neuesZiel } = useCommand(createZiel);
  const { run: neueAktivitaet } = useCommand(createAktivitaet);
  const { run: zielAendern, erlaubt } = useCommand(updateZiel);
  const { run: aktivitaetAendern } = useCommand(updateAktivitaet);
  const { run: zielUmhaengen } = useCommand(moveZiel);
  const { run: aktivitaetUmhaengen } = useCommand(moveAktivitaet);
  const { run: umordnen } = useCommand(reorder);
  const { run: loeschen } = useCommand(deleteElement);

  return useMemo(
    () => ({
      erlaubt,
      erstelle: ({ ebene, parentId, nachId }, titel) => {
        if (ebene !== 'aktivitaet') {
          const ergebnis = neuesZiel({ ebene, parentId, nachId, titel });
          return ergebnis.ok ? ergebnis.wert : null;
        }
        if (parentId === null) return null;
        const ergebnis = neueAktivitaet({ parentId, nachId, titel });
        return ergebnis.ok ? ergebnis.wert : null;
      },
      benenne: ({ id, ebene }, titel) =>
        (ebene === 'aktivitaet' ? aktivitaetAendern : zielAendern)({ id, felder: { titel } }).ok,
      verschiebe: ({ id, ebene }, parentId, nachId) => {
        if (ebene !== 'aktivitaet') return zielUmhaengen({ id, parentId, nachId }).ok;
        return parentId !== null && aktivitaetUmhaengen({ id, parentId, nachId }).ok;
      },
      ordne: ({ id }, richtung) => umordnen({ id, richtung }).ok,
      loesche: ({ id, ebene }, titel) => {
        const sammlung = ebene === 'aktivitaet' ? 'aktivitaeten' : 'ziele';
        const { ok } = loeschen({ sammlung, id });
        if (ok)
          melden(`„${titel || 'ohne Wortlaut'}“ liegt im Papierkorb.`, {
            aktion: { label: 'Rückgängig', run: undo },
          });
        return ok;
      },
    }),
    [
      erlaubt,
      melden,
      undo,
      neuesZiel,
      neueAktivitaet,
      zielAendern,
      aktivitaetAendern,
      zielUmhaengen,
      aktivitaetUmhaengen,
      umordnen,
      loeschen,
    ],
  );
}
