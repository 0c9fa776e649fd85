import { AKTEUR_ARTEN, AKTEUR_EBENEN, AKTEUR_STATUS, type Akteur, KREISE } from '@/lib/plan/akteure/schema';
import { akteurListe, akteurName } from '@/lib/plan/akteure/views';
import type { Plan } from '@/lib/plan/doc/plan';

/** Status in which somebody is invited, in the order of the list; an Auftragnehmer only when asked for. */
export const EINZULADENDE = ['beteiligt', 'angefragt', 'wunschpartner'] as const;

export const EINLADUNGSSPALTEN = [
  ...['Status', 'Kreis', 'Organisation', 'Stelle', 'Art', 'Ebene', 'Eingeladen am', 'Rückmeldung'],
] as const;

/**
 * Who is to be invited: one row for each Akteur, by status, circle and organisation. Only what every member sees; the
 * last two columns are left for writing. A unit stands with its organisation.
 */
export function einladungsliste(
  plan: Plan,
  status: readonly Akteur['status'][] = EINZULADENDE,
): readonly (readonly string[])[] {
  const rang = (akteur: Akteur) =>
    status.indexOf(akteur.status) * 10 + Object.keys(KREISE).indexOf(akteur.kreis);
  return akteurListe(plan)
    .map(({ akteur }, platz) => ({ akteur, platz }))
    .filter(({ akteur }) => status.includes(akteur.status))
    .sort((a, b) => rang(a.akteur) - rang(b.akteur) || a.platz - b.platz)
    .map(({ akteur }) => {
      const { parentId } = akteur.platz;
      const eltern = parentId !== null && plan.akteure.has(parentId) ? akteurName(plan, parentId) : null;
      return [
        AKTEUR_STATUS[akteur.status],
        KREISE[akteur.kreis],
        eltern ?? akteurName(plan, akteur.id),
        eltern ? akteurName(plan, akteur.id) : '',
        AKTEUR_ARTEN[akteur.art],
        akteur.ebene ? AKTEUR_EBENEN[akteur.ebene] : '',
        '',
        '',
      ];
    });
}
