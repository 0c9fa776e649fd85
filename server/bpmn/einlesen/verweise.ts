import { canUseAkteur } from '@/lib/plan/akteure/rules';
import type { Ketteneinfuhr } from '@/lib/plan/dienstleistungskette/commands/import-kette';
import { canUseKette } from '@/lib/plan/dienstleistungskette/rules/can-use';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { canUseThema } from '@/lib/plan/themen/rules';
import { canUse } from '@/lib/plan/zielsystem/rules/can-use';

/**
 * The chain with those ties to goals, Aktivitäten, themes and Akteure this plan knows. A file of another network names
 * others: they are left out and counted in the report.
 */
export function nurBekannte(kette: Ketteneinfuhr, plan: Plan, bericht: string[]): Ketteneinfuhr {
  let fehlend = 0;
  const behalte = (da: boolean) => {
    if (!da) fehlend += 1;
    return da;
  };
  const akteur = (id: Id | null) => (id !== null && behalte(canUseAkteur(plan, id) === true) ? id : null);
  // What a step grew out of may be gone, and the comparison of Ist and Soll bears that.
  const vorlage = (id: Id | null) => (id !== null && behalte(plan.schritte.has(id)) ? id : null);
  const faden = <T extends Pick<Ketteneinfuhr, 'zielIds' | 'aktivitaetIds' | 'themaIds'>>(wer: T) => ({
    zielIds: wer.zielIds.filter((id) => behalte(canUse(plan, id) === true)),
    aktivitaetIds: wer.aktivitaetIds.filter((id) => behalte(canUse(plan, id) === true)),
    themaIds: wer.themaIds.filter((id) => behalte(canUseThema(plan, id) === true)),
  });
  const bekannt = {
    ...kette,
    ...faden(kette),
    istId: kette.istId !== null && behalte(canUseKette(plan, kette.istId) === true) ? kette.istId : null,
    schritte: kette.schritte.map((schritt) => ({
      ...{ ...schritt, ...faden(schritt), federfuehrungId: akteur(schritt.federfuehrungId) },
      vorlageId: vorlage(schritt.vorlageId),
    })),
    verbindungen: kette.verbindungen.map((verbindung) => ({
      ...verbindung,
      verantwortlichGeberId: akteur(verbindung.verantwortlichGeberId),
      verantwortlichNehmerId: akteur(verbindung.verantwortlichNehmerId),
    })),
  };
  if (fehlend > 0)
    bericht.push(
      `${fehlend === 1 ? 'Ein Verweis' : `${fehlend} Verweise`} auf Ziele, Aktivitäten, Themen, Zuständige oder die Ist-Kette ${fehlend === 1 ? 'fehlt' : 'fehlen'}, weil es sie in diesem Netzwerk nicht gibt.`,
    );
  return bekannt;
}
