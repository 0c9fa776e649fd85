'use client';

import { useCommand } from '@/components/plan/use-command';
import type { MeldungOptionen } from '@/components/ui/meldung';
import type { Ergebnis } from '@/lib/plan/doc/command';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { type BinInput, deleteElement, restoreElement } from '@/lib/plan/zielsystem/commands/bin';
import { type CreateAktivitaet, createAktivitaet } from '@/lib/plan/zielsystem/commands/create-aktivitaet';
import { type CreateZiel, createZiel } from '@/lib/plan/zielsystem/commands/create-ziel';
import { duplicateBranch } from '@/lib/plan/zielsystem/commands/duplicate-branch';
import { moveAktivitaet } from '@/lib/plan/zielsystem/commands/move-aktivitaet';
import { moveZiel } from '@/lib/plan/zielsystem/commands/move-ziel';
import { reorder } from '@/lib/plan/zielsystem/commands/reorder';
import { shiftEbene } from '@/lib/plan/zielsystem/commands/shift-ebene';
import { updateAktivitaet } from '@/lib/plan/zielsystem/commands/update-aktivitaet';
import { updateZiel } from '@/lib/plan/zielsystem/commands/update-ziel';
import type { ElementSammlung } from './abfragen';

/** The commands on goals and Aktivitäten as the Gliederung uses them. A refusal has been shown when it comes back. */
export interface ZielsystemBefehle {
  erlaubt: boolean;
  createZiel: (eingabe: CreateZiel) => Ergebnis<Id>;
  createAktivitaet: (eingabe: CreateAktivitaet) => Ergebnis<Id>;
  updateTitel: (sammlung: ElementSammlung, id: Id, titel: string) => Ergebnis<void>;
  move: (sammlung: ElementSammlung, id: Id, parentId: Id | null, nachId?: Id | null) => Ergebnis<void>;
  reorder: (id: Id, richtung: 'hoch' | 'runter') => Ergebnis<void>;
  /** A goal that becomes an Aktivität (or the other way round) is a new record: its id comes back. */
  shiftEbene: (id: Id, richtung: 'ein' | 'aus') => Ergebnis<Id>;
  duplicateBranch: (id: Id) => Ergebnis<Id>;
  deleteElement: (sammlung: BinInput['sammlung'], id: Id) => Ergebnis<void>;
  restoreElement: (sammlung: BinInput['sammlung'], id: Id) => Ergebnis<void>;
}

/**
 * What is said after something went to the bin. The button brings back exactly that, also when the person has done
 * other things since; the general undo would take back the last of those.
 */
export function imPapierkorb(titel: string, zurueck: () => void): [string, MeldungOptionen] {
  return [
    `„${titel || 'ohne Wortlaut'}“ liegt im Papierkorb.`,
    { aktion: { label: 'Rückgängig', run: zurueck } },
  ];
}

export function useZielsystemBefehle(): ZielsystemBefehle {
  const ziel = useCommand(createZiel);
  const aktivitaet = useCommand(createAktivitaet);
  const zielAendern = useCommand(updateZiel);
  const aktivitaetAendern = useCommand(updateAktivitaet);
  const zielVerschieben = useCommand(moveZiel);
  const aktivitaetVerschieben = useCommand(moveAktivitaet);
  const ordnen = useCommand(reorder);
  const ruecken = useCommand(shiftEbene);
  const duplizieren = useCommand(duplicateBranch);
  const loeschen = useCommand(deleteElement);
  const wiederherstellen = useCommand(restoreElement);
  return {
    erlaubt: ziel.erlaubt,
    createZiel: ziel.run,
    createAktivitaet: aktivitaet.run,
    updateTitel: (sammlung, id, titel) =>
      sammlung === 'ziele'
        ? zielAendern.run({ id, felder: { titel } })
        : aktivitaetAendern.run({ id, felder: { titel } }),
    move: (sammlung, id, parentId, nachId) => {
      if (sammlung === 'ziele') return zielVerschieben.run({ id, parentId, nachId });
      if (parentId === null) return { ok: false, grund: 'Eine Aktivität gehört unter ein Ergebnisziel.' };
      return aktivitaetVerschieben.run({ id, parentId, nachId });
    },
    reorder: (id, richtung) => ordnen.run({ id, richtung }),
    shiftEbene: (id, richtung) => ruecken.run({ id, richtung }),
    duplicateBranch: (id) => duplizieren.run({ id }),
    deleteElement: (sammlung, id) => loeschen.run({ sammlung, id }),
    restoreElement: (sammlung, id) => wiederherstellen.run({ sammlung, id }),
  };
}
