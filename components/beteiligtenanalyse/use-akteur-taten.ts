import { useMemo } from 'react';
import { useCommand } from '@/components/plan/use-command';
import { useLeser } from '@/components/plan/use-plan';
import { useUndo } from '@/components/plan/use-undo';
import { useMeldung } from '@/components/ui/meldung';
import {
  createAkteur,
  deleteAkteur,
  moveAkteur,
  restoreAkteur,
  type UpdateAkteur,
  updateAkteur,
} from '@/lib/plan/akteure/commands';
import { akteurStruktur } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { loeschSatz, verwendung } from './verwendung';

/** What can be done with Akteure; a refusal has been shown when a call returns null or false. */
export interface AkteurTaten {
  erstelle: (name: string, parentId: Id | null, nachId?: Id) => Id | null;
  aendere: (id: Id, felder: UpdateAkteur['felder']) => boolean;
  ordne: (id: Id, richtung: 'hoch' | 'runter') => boolean;
  haengeUm: (id: Id, parentId: Id | null) => boolean;
  loesche: (id: Id) => boolean;
  stelleWiederHer: (id: Id) => boolean;
}

export function useAkteurTaten(): { taten: AkteurTaten; erlaubt: boolean } {
  const leser = useLeser();
  const melden = useMeldung();
  const { undo } = useUndo();
  const { run: erstelle, erlaubt } = useCommand(createAkteur);
  const { run: aendere } = useCommand(updateAkteur);
  const { run: verschiebe } = useCommand(moveAkteur);
  const { run: loesche } = useCommand(deleteAkteur);
  const { run: hole } = useCommand(restoreAkteur);
  const taten = useMemo<AkteurTaten>(() => {
    const plan = () => leser.plan;
    return {
      erstelle: (name, parentId, nachId) => {
        const ergebnis = erstelle({ name, parentId, nachId });
        return ergebnis.ok ? ergebnis.wert : null;
      },
      aendere: (id, felder) => aendere({ id, felder }).ok,
      ordne: (id, richtung) => {
        const { eltern, kinder } = akteurStruktur(plan());
        const parentId = eltern.get(id) ?? null;
        const geschwister = kinder.get(parentId) ?? [];
        const platz = geschwister.findIndex((akteur) => akteur.id === id);
        const ziel = richtung === 'hoch' ? platz - 1 : platz + 1;
        if (platz < 0 || ziel < 0 || ziel >= geschwister.length) return false;
        const nachId = (richtung === 'hoch' ? geschwister[platz - 2] : geschwister[ziel])?.id ?? null;
        return verschiebe({ id, parentId, nachId }).ok;
      },
      haengeUm: (id, parentId) => verschiebe({ id, parentId }).ok,
      loesche: (id) => {
        const satz = loeschSatz(plan().akteure.get(id)?.name ?? '', verwendung(plan(), id));
        const { ok } = loesche({ id });
        if (ok) melden(satz, { aktion: { label: 'Rückgängig', run: undo } });
        return ok;
      },
      stelleWiederHer: (id) => hole({ id }).ok,
    };
  }, [leser, erstelle, aendere, verschiebe, loesche, hole, melden, undo]);
  return { taten, erlaubt };
}
