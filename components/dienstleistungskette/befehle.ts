'use client';

import { useMemo } from 'react';
import { useCommand } from '@/components/plan/use-command';
import { alignSchritte, distributeSchritte } from '@/lib/plan/dienstleistungskette/commands/ausrichten';
import { duplicateKette } from '@/lib/plan/dienstleistungskette/commands/duplicate-kette';
import { einhaengen } from '@/lib/plan/dienstleistungskette/commands/einhaengen';
import {
  createKette,
  deleteKette,
  moveKette,
  updateKette,
} from '@/lib/plan/dienstleistungskette/commands/ketten';
import {
  createLane,
  deleteLane,
  moveLane,
  restoreLane,
  updateLane,
} from '@/lib/plan/dienstleistungskette/commands/lanes';
import { insertSchritt, nextSchritt } from '@/lib/plan/dienstleistungskette/commands/next-schritt';
import {
  createSchritt,
  deleteSchritte,
  moveSchritte,
  updateSchritt,
} from '@/lib/plan/dienstleistungskette/commands/schritte';
import {
  connectSchritte,
  deleteVerbindungen,
  reconnect,
  updateVerbindung,
} from '@/lib/plan/dienstleistungskette/commands/verbindungen';

/** The commands on chains and what is in them. A refusal has been shown when it comes back. */
export function useKettenBefehle() {
  const kette = {
    erstelle: useCommand(createKette),
    aendere: useCommand(updateKette),
    verschiebe: useCommand(moveKette),
    loesche: useCommand(deleteKette),
    verdopple: useCommand(duplicateKette),
  };
  const lane = {
    erstelle: useCommand(createLane),
    aendere: useCommand(updateLane),
    verschiebe: useCommand(moveLane),
    loesche: useCommand(deleteLane),
    hole: useCommand(restoreLane),
  };
  const schritt = {
    erstelle: useCommand(createSchritt),
    naechster: useCommand(nextSchritt),
    fuegeEin: useCommand(insertSchritt),
    haengeEin: useCommand(einhaengen),
    aendere: useCommand(updateSchritt),
    verschiebe: useCommand(moveSchritte),
    richteAus: useCommand(alignSchritte),
    verteile: useCommand(distributeSchritte),
    loesche: useCommand(deleteSchritte),
  };
  const kante = {
    erstelle: useCommand(connectSchritte),
    aendere: useCommand(updateVerbindung),
    haengeUm: useCommand(reconnect),
    loesche: useCommand(deleteVerbindungen),
  };
  const befehle = {
    erlaubt: kette.erstelle.erlaubt,
    erstelleKette: kette.erstelle.run,
    aendereKette: kette.aendere.run,
    verschiebeKette: kette.verschiebe.run,
    loescheKette: kette.loesche.run,
    verdoppleKette: kette.verdopple.run,
    erstelleLane: lane.erstelle.run,
    aendereLane: lane.aendere.run,
    verschiebeLane: lane.verschiebe.run,
    loescheLane: lane.loesche.run,
    holeLane: lane.hole.run,
    erstelleSchritt: schritt.erstelle.run,
    naechster: schritt.naechster.run,
    fuegeEin: schritt.fuegeEin.run,
    haengeEin: schritt.haengeEin.run,
    aendereSchritt: schritt.aendere.run,
    verschiebe: schritt.verschiebe.run,
    richteAus: schritt.richteAus.run,
    verteile: schritt.verteile.run,
    loescheSchritte: schritt.loesche.run,
    verbinde: kante.erstelle.run,
    aendereKante: kante.aendere.run,
    haengeUm: kante.haengeUm.run,
    loescheKanten: kante.loesche.run,
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the functions are stable by themselves, and one object for all of them keeps effects from running anew
  return useMemo(() => befehle, Object.values(befehle));
}

export type KettenBefehle = ReturnType<typeof useKettenBefehle>;
