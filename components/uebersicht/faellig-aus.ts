import { akteurKurz, akteurSichtbar } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { gliederung } from '@/lib/plan/zielsystem/views';
import { datumText } from '@/lib/plan/zielsystem/views/texte';

/** An Aktivität that somebody has to finish by a day. */
export interface Faellig {
  id: Id;
  nummer: string;
  titel: string;
  bis: string;
  /** Akteur that leads it; empty when nobody does. */
  wer: string;
  ueberfaellig: boolean;
}

/** Open Aktivitäten with an end, the earliest first. `heute` is `YYYY-MM-DD`. */
export function faelligAus(plan: Plan, heute: string): readonly Faellig[] {
  return gliederung(plan)
    .flatMap(({ id, nummer, sammlung, alternative }) => {
      const aktivitaet = sammlung === 'aktivitaeten' && !alternative ? plan.aktivitaeten.get(id) : undefined;
      const ende = aktivitaet?.zeitraum.bis;
      const offen = aktivitaet && aktivitaet.status !== 'erledigt' && aktivitaet.status !== 'verworfen';
      return offen && ende ? [{ aktivitaet, ende, nummer }] : [];
    })
    .sort((a, b) => (a.ende < b.ende ? -1 : 1))
    .map(({ aktivitaet, ende, nummer }) => ({
      id: aktivitaet.id,
      nummer,
      titel: aktivitaet.titel,
      bis: datumText(ende),
      wer:
        aktivitaet.federfuehrungId && akteurSichtbar(plan, aktivitaet.federfuehrungId)
          ? akteurKurz(plan, aktivitaet.federfuehrungId)
          : '',
      ueberfaellig: ende < heute,
    }));
}
