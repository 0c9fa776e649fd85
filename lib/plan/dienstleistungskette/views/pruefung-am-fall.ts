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

/** What a walk is called; the case it is taken from is named only to those who may read it. */
export function pruefungName(
  { titel, fallId }: PruefungAmFall,
  faelle: readonly { id: Id; titel: string }[] = [],
): string {
  const fall = faelle.find(({ id }) => id === fallId)?.titel.trim();
  const teile = [fall && `Fall „${fall}“`, titel.trim()].filter(Boolean);
  if (teile.length > 0) return teile.join(' – ');
  return fallId === null ? 'Prüfung ohne Namen' : 'Prüfung an einem Fall';
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

/**
 * What did not fit or was missing, over all walks of a chain: the list for the next conference.
 * @param faelle the cases the reader may read
 */
export function maengel(
  plan: Plan,
  kettenId: Id,
  faelle: readonly { id: Id; titel: string }[] = [],
): Mangel[] {
  return pruefungenVon(plan, kettenId).flatMap((pruefung) =>
    befundeVon(plan, pruefung.id).flatMap(({ id: befundId, schrittId, urteil, notiz }) => {
      if (urteil === 'passt') return [];
      const schritt = plan.schritte.get(schrittId);
      return [
        {
          ...{ befundId, schrittId, urteil, notiz },
          pruefung: pruefungName(pruefung, faelle),
          schritt: schritt ? schrittTitel(schritt) : 'Schritt, den es nicht mehr gibt',
        },
      ];
    }),
  );
}
