import type { Id } from '@/lib/plan/doc/grundlagen';
import { merke, type Plan, SAMMLUNG_NAMEN } from '@/lib/plan/doc/plan';
import { pruefeAkteure } from './pruefungen/akteure';
import { pruefeAufbau } from './pruefungen/aufbau';
import { pruefeFormulierungen } from './pruefungen/formulierungen';
import type { Hinweis } from './pruefungen/hinweis';
import { pruefeThemen } from './pruefungen/themen';

export type { Hinweis };

/**
 * All checks of the method ("Zielsystem"), read from the plan as it stands. They are hints and never block: each
 * says why, where, and where possible how it could be said instead. Alternatives and the bin are left out.
 */
export const pruefeZielsystem: (plan: Plan) => Hinweis[] = merke([...SAMMLUNG_NAMEN], (plan) => [
  ...pruefeFormulierungen(plan),
  ...pruefeAufbau(plan),
  ...pruefeAkteure(plan),
  ...pruefeThemen(plan),
]);

/** The hints about one element. */
export function hinweiseVon(hinweise: readonly Hinweis[], id: Id): Hinweis[] {
  return hinweise.filter((hinweis) => hinweis.ort.id === id);
}
