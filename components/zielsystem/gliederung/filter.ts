import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import type { Aktivitaet } from '@/lib/plan/zielsystem/schema';
import type { GliederungsZeile } from '@/lib/plan/zielsystem/views';

/** What the Gliederung is narrowed to. Empty values narrow nothing; several narrow together. */
export interface GliederungsFilter {
  text: string;
  status: Aktivitaet['status'] | '';
  akteurId: Id | '';
  nurMitHinweisen: boolean;
}

export const OHNE_FILTER: GliederungsFilter = { text: '', status: '', akteurId: '', nurMitHinweisen: false };

/** How many of the filter's parts are in use, for the chip in the toolbar. */
export function filterAnzahl(filter: GliederungsFilter): number {
  return [filter.text.trim(), filter.status, filter.akteurId, filter.nurMitHinweisen].filter(Boolean).length;
}

/**
 * Ids of the rows that match, or null when nothing is filtered.
 * Status and Akteur belong to Aktivitäten, so goals match them only through what lies below.
 * @param mitHinweisen ids of elements that have at least one hint
 */
export function filterTreffer(
  plan: Plan,
  zeilen: readonly GliederungsZeile[],
  filter: GliederungsFilter,
  mitHinweisen: ReadonlySet<Id>,
): Set<Id> | null {
  if (filterAnzahl(filter) === 0) return null;
  const worte = filter.text.toLocaleLowerCase('de').split(/\s+/).filter(Boolean);
  const passt = (zeile: GliederungsZeile) => {
    if (filter.nurMitHinweisen && !mitHinweisen.has(zeile.id)) return false;
    const aktivitaet = zeile.sammlung === 'aktivitaeten' ? plan.aktivitaeten.get(zeile.id) : undefined;
    if (filter.status && aktivitaet?.status !== filter.status) return false;
    if (filter.akteurId && !(aktivitaet && wirktMit(aktivitaet, filter.akteurId))) return false;
    const titel = aktivitaet?.titel ?? plan.ziele.get(zeile.id)?.titel ?? '';
    const gesucht = `${zeile.nummer} ${titel}`.toLocaleLowerCase('de');
    return worte.every((wort) => gesucht.includes(wort));
  };
  return new Set(zeilen.filter(passt).map((zeile) => zeile.id));
}

const wirktMit = (aktivitaet: Aktivitaet, akteurId: Id) =>
  aktivitaet.federfuehrungId === akteurId || aktivitaet.beteiligteIds.includes(akteurId);
