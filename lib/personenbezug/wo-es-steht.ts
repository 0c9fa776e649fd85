import type { Plan } from '@/lib/plan/doc/plan';
import { planTexte } from './plan-texte';

/** A document that is open on a screen, as far as it matters for whoever answers for one of its texts. */
export interface Ort {
  dokumentId: string;
  darfBearbeiten: boolean;
  plan: Plan;
}

/**
 * The documents of a screen a confirmation belongs to: those whose texts hold the words. What is held elsewhere (the
 * name of a Stand) or not yet written counts for all; only documents the person may write in are named.
 */
export function woEsSteht(orte: readonly Ort[], worte: string): string[] {
  const offen = orte.filter(({ darfBearbeiten }) => darfBearbeiten);
  const mit = offen.filter(({ plan }) => planTexte(plan).some(({ text }) => text.includes(worte)));
  return (mit.length > 0 ? mit : offen).map(({ dokumentId }) => dokumentId);
}
