import { type Id, vergleichePlatz } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import type { Befund, PruefungAmFall } from '../schema';
import { schrittTitel } from './namen';

/** The walks of a chain in the order they were begun. */
export function pruefungenVon(plan: Plan, kettenId: Id): PruefungAmFall[] {
  return [...plan.pruefungenAmFall.values()]
    .filter(({ platz, geloescht }) => platz.parentId === kettenId && !geloescht)
    .sort(vergleichePlatz);
}

/** What was found on a walk, in the order walked. Two people at one step at once leave two findings; both are shown. */
export function befundeVon(plan: Plan, pruefungId: Id): Befund[] {
  return [...plan.befunde.values()]
    .filter(({ platz, geloescht }) => platz.parentId === pruefungId && !geloescht)
    .sort(vergleichePlatz);
}

/** The latest finding at one step. */
export function befundAm(plan: Plan, pruefungId: Id, schrittId: Id): Befund | undefined {
  return befundeVon(plan, pruefungId).findLast((befund) => befund.schrittId === schrittId);
}

/** One thing to bring to the next conference. */
export interface Mangel {
  befundId: Id;
  schrittId: Id;
  pruefung: string;
  schritt: string;
  urteil: 'passt_nicht' | 'luecke';
  notiz: string;
}

/** What did not fit or was missing, over all walks of a chain: the list for the next conference. */
export function maengel(plan: Plan, kettenId: Id): Mangel[] {
  return pruefungenVon(plan, kettenId).flatMap(({ id, titel }) =>
    befundeVon(plan, id).flatMap(({ id: befundId, schrittId, urteil, notiz }) => {
      if (urteil === 'passt') return [];
      const schritt = plan.schritte.get(schrittId);
      return [
        {
          ...{ befundId, schrittId, urteil, notiz },
          pruefung: titel || 'ohne Namen',
          schritt: schritt ? schrittTitel(schritt) : 'Schritt, den es nicht mehr gibt',
        },
      ];
    }),
  );
}
