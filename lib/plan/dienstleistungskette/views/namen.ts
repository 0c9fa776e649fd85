import { akteurName } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { type Lane, SCHRITT_ARTEN, type Schritt } from '../schema';

/** What people call the parts of a chain. */

export const NICHT_ZUGEORDNET = 'Noch nicht zugeordnet';

export function ketteTitel(plan: Plan, id: Id): string {
  return plan.ketten.get(id)?.titel.trim() || 'Kette ohne Titel';
}

/** Its own title, else the organisation's name, else „Nutzer:in“. */
export function laneTitel(plan: Plan, lane: Lane | null): string {
  if (!lane) return NICHT_ZUGEORDNET;
  if (lane.titel.trim()) return lane.titel.trim();
  if (lane.wer.art === 'nutzer') return 'Nutzer:in';
  return lane.wer.akteurId === null ? 'Bahn ohne Organisation' : akteurName(plan, lane.wer.akteurId);
}

export function schrittTitel(schritt: Schritt): string {
  return schritt.titel.trim() || `${SCHRITT_ARTEN[schritt.art]} ohne Titel`;
}

/** The title in quotes, shortened so that a sentence stays readable. */
export function zitat(titel: string): string {
  return `„${titel.length > 60 ? `${titel.slice(0, 57).trimEnd()} …` : titel}“`;
}
