import type { PlanSchreiber } from '@/lib/plan/doc/command';
import { platziere } from '@/lib/plan/doc/felder';
import { type Id, vergleichePlatz } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import type { Aktivitaet, Ziel } from '../schema';
import { struktur } from '../views/struktur';

/** Where newcomers go among the goals or Aktivitäten of one parent, as people see them and as they are stored. */

/** Goals at this place: the visible children, and those in the bin that may come back to it. */
export function zieleUnter(plan: Plan, ebene: Ziel['ebene'], parentId: Id | null, ohneId?: Id): Ziel[] {
  const { orte } = struktur(plan);
  return [...plan.ziele.values()]
    .filter((ziel) => {
      const ort = orte.get(ziel.id);
      const eltern = ort?.art === 'baum' ? ort.parentId : ziel.platz.parentId;
      return ziel.ebene === ebene && ziel.platz.als === 'ziel' && eltern === parentId && ziel.id !== ohneId;
    })
    .sort(vergleichePlatz);
}

export function aktivitaetenUnter(plan: Plan, parentId: Id, ohneId?: Id): Aktivitaet[] {
  const { orte } = struktur(plan);
  return [...plan.aktivitaeten.values()]
    .filter((tat) => {
      const ort = orte.get(tat.id);
      return (ort?.art === 'baum' ? ort.parentId : tat.platz.parentId) === parentId && tat.id !== ohneId;
    })
    .sort(vergleichePlatz);
}

/** Ranks for `anzahl` goals behind `nachId` (null: first, undefined: last). */
export function zielRanks(w: PlanSchreiber, plan: Plan, ort: ZielOrt, anzahl = 1): string[] {
  return platziere(w, 'ziele', zieleUnter(plan, ort.ebene, ort.parentId, ort.ohneId), ort.nachId, anzahl);
}

export interface ZielOrt {
  ebene: Ziel['ebene'];
  parentId: Id | null;
  nachId?: Id | null | undefined;
  /** The goal that moves is no sibling of itself. */
  ohneId?: Id;
}

export function aktivitaetRanks(
  w: PlanSchreiber,
  plan: Plan,
  ort: { parentId: Id; nachId?: Id | null | undefined; ohneId?: Id },
  anzahl = 1,
): string[] {
  return platziere(w, 'aktivitaeten', aktivitaetenUnter(plan, ort.parentId, ort.ohneId), ort.nachId, anzahl);
}

/** Rank behind all alternatives parked beside a goal. */
export function alternativeRanks(w: PlanSchreiber, plan: Plan, nebenId: Id, anzahl = 1): string[] {
  const alternativen = [...plan.ziele.values()].filter(
    ({ platz }) => platz.als === 'alternative' && platz.parentId === nebenId,
  );
  return platziere(w, 'ziele', alternativen, undefined, anzahl);
}
