import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { type Element, struktur } from '../views/struktur';
import { ebeneText } from '../views/texte';

/** The wording in quotes, shortened so that a sentence stays readable. */
export function zitat(element: Element): string {
  const titel = element.eintrag.titel.trim();
  if (!titel) return `${ebeneText(element.ebene)} ohne Wortlaut`;
  return `„${titel.length > 60 ? `${titel.slice(0, 57).trimEnd()} …` : titel}“`;
}

/** The element exists and neither it nor what it hangs on is in the bin. */
export function canUse(plan: Plan, id: Id): true | string {
  const { elemente, orte } = struktur(plan);
  const element = elemente.get(id);
  if (!element)
    return 'Dieses Element gibt es nicht mehr. Jemand anderes hat es inzwischen entfernt oder rückgängig gemacht.';
  if (orte.get(id)?.art !== 'papierkorb') return true;
  return `${zitat(element)} liegt im Papierkorb. Holen Sie es zuerst von dort zurück.`;
}
