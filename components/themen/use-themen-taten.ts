'use client';

import { useMemo } from 'react';
import { useCommand } from '@/components/plan/use-command';
import { useLeser } from '@/components/plan/use-plan';
import { useUndo } from '@/components/plan/use-undo';
import { useMeldung } from '@/components/ui/meldung';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { linkThema, type ThemaBezug, unlinkThema } from '@/lib/plan/themen/commands/bezuege';
import { createCluster, renameCluster } from '@/lib/plan/themen/commands/cluster';
import { addFundstelle, type Herkunft, unlinkFall } from '@/lib/plan/themen/commands/fundstelle';
import {
  createPlanungsdatum,
  type PlanungsdatumFelder,
  type SetDatenbezug,
  setDatenbezug,
  updatePlanungsdatum,
} from '@/lib/plan/themen/commands/planungsdaten';
import { reorderThema } from '@/lib/plan/themen/commands/reorder-thema';
import { mergeThema, splitStapel, splitThema } from '@/lib/plan/themen/commands/stapel';
import { type MoveThema, moveThema, type ThemaFelder, updateThema } from '@/lib/plan/themen/commands/thema';
import { themaTitel } from '@/lib/plan/themen/views';
import { deleteElement } from '@/lib/plan/zielsystem/commands/bin';

/** What can be done with themes; a refusal has been shown when a call returns false or null. */
export interface ThemenTaten {
  aendere: (id: Id, felder: ThemaFelder) => boolean;
  verschiebe: (zug: MoveThema) => boolean;
  ordne: (id: Id, richtung: 'hoch' | 'runter') => boolean;
  fuehreZusammen: (id: Id, inId: Id) => boolean;
  loese: (id: Id) => boolean;
  loeseAuf: (id: Id) => boolean;
  verbinde: (bezug: ThemaBezug) => boolean;
  trenne: (bezug: ThemaBezug) => boolean;
  verbindeFall: (themaId: Id, herkunft: Herkunft) => boolean;
  trenneFall: (id: Id, fallId: Id) => boolean;
  erstelleCluster: (titel: string, themaIds: readonly Id[]) => Id | null;
  benenneCluster: (id: Id, titel: string) => boolean;
  erstelleDatum: (
    felder: PlanungsdatumFelder,
    zu?: { themaId: Id; bezug: 'stuetzt' | 'widerspricht' },
  ) => Id | null;
  aendereDatum: (id: Id, felder: PlanungsdatumFelder) => boolean;
  setzeBezug: (bezug: SetDatenbezug) => boolean;
  loesche: (sammlung: 'themen' | 'themencluster' | 'planungsdaten' | 'fundstellen', id: Id) => boolean;
}

export function useThemenTaten(): { taten: ThemenTaten; erlaubt: boolean } {
  const leser = useLeser();
  const melden = useMeldung();
  const { undo } = useUndo();
  const { run: aendere, erlaubt } = useCommand(updateThema);
  const { run: verschiebe } = useCommand(moveThema);
  const { run: ordne } = useCommand(reorderThema);
  const { run: merge } = useCommand(mergeThema);
  const { run: split } = useCommand(splitThema);
  const { run: splitAlle } = useCommand(splitStapel);
  const { run: verbinde } = useCommand(linkThema);
  const { run: trenne } = useCommand(unlinkThema);
  const { run: verbindeFall } = useCommand(addFundstelle);
  const { run: trenneFall } = useCommand(unlinkFall);
  const { run: cluster } = useCommand(createCluster);
  const { run: benenne } = useCommand(renameCluster);
  const { run: datum } = useCommand(createPlanungsdatum);
  const { run: aendereDatum } = useCommand(updatePlanungsdatum);
  const { run: setzeBezug } = useCommand(setDatenbezug);
  const { run: loesche } = useCommand(deleteElement);
  const taten = useMemo<ThemenTaten>(() => {
    const zurueck = { aktion: { label: 'Rückgängig', run: undo } };
    return {
      aendere: (id, felder) => aendere({ id, felder }).ok,
      verschiebe: (zug) => verschiebe(zug).ok,
      ordne: (id, richtung) => ordne({ id, richtung }).ok,
      fuehreZusammen: (id, inId) => {
        const titel = themaTitel(leser.plan, id);
        const { ok } = merge({ id, inId });
        if (ok) melden(`„${titel}“ liegt jetzt im Stapel „${themaTitel(leser.plan, inId)}“.`, zurueck);
        return ok;
      },
      loese: (id) => split({ id }).ok,
      loeseAuf: (id) => splitAlle({ id }).ok,
      verbinde: (bezug) => verbinde(bezug).ok,
      trenne: (bezug) => trenne(bezug).ok,
      verbindeFall: (themaId, herkunft) => verbindeFall({ themaId, ...herkunft }).ok,
      trenneFall: (id, fallId) => trenneFall({ id, fallId }).ok,
      erstelleCluster: (titel, themaIds) => {
        const ergebnis = cluster({ titel, themaIds });
        return ergebnis.ok ? ergebnis.wert : null;
      },
      benenneCluster: (id, titel) => benenne({ id, titel }).ok,
      erstelleDatum: (felder, zu) => {
        const ergebnis = datum({ felder, zu });
        return ergebnis.ok ? ergebnis.wert : null;
      },
      aendereDatum: (id, felder) => aendereDatum({ id, felder }).ok,
      setzeBezug: (bezug) => setzeBezug(bezug).ok,
      loesche: (sammlung, id) => {
        const { ok } = loesche({ sammlung, id });
        if (ok) melden(`${NAMEN[sammlung]} liegt im Papierkorb.`, zurueck);
        return ok;
      },
    };
  }, [
    leser,
    melden,
    undo,
    aendere,
    verschiebe,
    ordne,
    merge,
    split,
    splitAlle,
    verbinde,
    trenne,
    verbindeFall,
    trenneFall,
    cluster,
    benenne,
    datum,
    aendereDatum,
    setzeBezug,
    loesche,
  ]);
  return { taten, erlaubt };
}

const NAMEN = {
  themen: 'Das Thema',
  themencluster: 'Das Cluster',
  planungsdaten: 'Die Karte mit Planungsdaten',
  fundstellen: 'Die Fundstelle',
} as const;
