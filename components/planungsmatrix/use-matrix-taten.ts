import { useMemo } from 'react';
import { useCommand } from '@/components/plan/use-command';
import { useUndo } from '@/components/plan/use-undo';
import { useMeldung } from '@/components/ui/meldung';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { deleteElement } from '@/lib/plan/zielsystem/commands/bin';
import { createAktivitaet } from '@/lib/plan/zielsystem/commands/create-aktivitaet';
import { setBeteiligung } from '@/lib/plan/zielsystem/commands/set-beteiligung';
import { createTeil, updateTeil } from '@/lib/plan/zielsystem/commands/teile';
import { updateAktivitaet } from '@/lib/plan/zielsystem/commands/update-aktivitaet';
import { updateZiel } from '@/lib/plan/zielsystem/commands/update-ziel';

/** What stands in a cell of the Planungsmatrix, by the collection it is kept in. */
export type Inhalt = 'ziele' | 'aktivitaeten' | 'indikatoren' | 'quellen' | 'annahmen';
export type Beteiligung = 'federfuehrend' | 'beteiligt' | 'keine';

export const INHALT_NAMEN: Record<Inhalt, string> = {
  ziele: 'Ziel',
  aktivitaeten: 'Aktivität',
  indikatoren: 'Indikator',
  quellen: 'Quelle',
  annahmen: 'Annahme',
};

/** Edits of the Planungsmatrix; a refusal has been shown when a call returns false or null. */
export interface MatrixTaten {
  schreibe: (inhalt: Inhalt, id: Id, titel: string) => boolean;
  /** Adds an entry to a goal's cell; returns its id. */
  ergaenze: (inhalt: Exclude<Inhalt, 'ziele'>, parentId: Id, titel: string) => Id | null;
  entferne: (inhalt: Inhalt, id: Id, titel: string) => boolean;
  beteilige: (aktivitaetId: Id, akteurId: Id, art: Beteiligung) => boolean;
}

export function useMatrixTaten(): { taten: MatrixTaten; erlaubt: boolean } {
  const melden = useMeldung();
  const { undo } = useUndo();
  const { run: ziel, erlaubt } = useCommand(updateZiel);
  const { run: aktivitaet } = useCommand(updateAktivitaet);
  const { run: teil } = useCommand(updateTeil);
  const { run: neuerTeil } = useCommand(createTeil);
  const { run: neueAktivitaet } = useCommand(createAktivitaet);
  const { run: loesche } = useCommand(deleteElement);
  const { run: beteiligung } = useCommand(setBeteiligung);
  const taten = useMemo<MatrixTaten>(
    () => ({
      schreibe: (inhalt, id, titel) => {
        const felder = { titel };
        if (inhalt === 'ziele') return ziel({ id, felder }).ok;
        if (inhalt === 'aktivitaeten') return aktivitaet({ id, felder }).ok;
        return teil({ sammlung: inhalt, id, felder }).ok;
      },
      ergaenze: (inhalt, parentId, titel) => {
        const ergebnis =
          inhalt === 'aktivitaeten'
            ? neueAktivitaet({ parentId, titel })
            : neuerTeil({ sammlung: inhalt, parentId, felder: { titel } });
        return ergebnis.ok ? ergebnis.wert : null;
      },
      entferne: (inhalt, id, titel) => {
        const { ok } = loesche({ sammlung: inhalt, id });
        if (ok)
          melden(`${INHALT_NAMEN[inhalt]} „${titel || 'ohne Wortlaut'}“ liegt im Papierkorb.`, {
            aktion: { label: 'Rückgängig', run: undo },
          });
        return ok;
      },
      beteilige: (aktivitaetId, akteurId, art) => beteiligung({ aktivitaetId, akteurId, art }).ok,
    }),
    [ziel, aktivitaet, teil, neuerTeil, neueAktivitaet, loesche, beteiligung, melden, undo],
  );
  return { taten, erlaubt };
}
