import { useMemo, useState } from 'react';
import { usePlan } from '@/components/plan/use-plan';
import { usePlanSpaeter } from '@/components/plan/use-plan-spaeter';
import { pruefeKette } from '@/lib/plan/dienstleistungskette/pruefungen';
import { kettenListe } from '@/lib/plan/dienstleistungskette/views/bestand';
import type { KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { schrittAnsagen } from './beschreibung';
import type { SchrittKnotenElement } from './knoten';
import { Knotenliste } from './knoten-daten';
import { useBild, useLage } from './lage';

const KEINE_DETAILS: ReadonlySet<Id> = new Set();

/** The steps as React Flow draws them. Called by the canvas alone: while one drags, nothing around it renders. */
export function useKnoten(bild: KetteBild): SchrittKnotenElement[] {
  const { bearbeitbar } = useBild();
  const [liste] = useState(() => new Knotenliste());
  const zug = useLage((lage) => lage.zug);
  const auswahl = useLage((lage) => lage.auswahl);
  // A step that just came may get its hint a moment after it.
  const gefunden = usePlanSpaeter((plan) => pruefeKette(plan, bild.kette.id));
  const ketten = usePlan(kettenListe);
  const umstaende = useMemo(() => {
    const hinweise = new Map<Id, number>();
    for (const { ort } of gefunden)
      if (ort.sammlung === 'schritte') hinweise.set(ort.id, (hinweise.get(ort.id) ?? 0) + 1);
    const details = new Set(ketten.flatMap(({ platz }) => (platz.parentId === null ? [] : [platz.parentId])));
    return { hinweise, details: details.size > 0 ? details : KEINE_DETAILS, ansagen: schrittAnsagen(bild) };
  }, [bild, gefunden, ketten]);
  return useMemo(
    () => liste.liste(bild, { zug, auswahl }, umstaende, bearbeitbar),
    [liste, bild, zug, auswahl, umstaende, bearbeitbar],
  );
}
