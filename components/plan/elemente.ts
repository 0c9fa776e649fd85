import type { Id } from '@/lib/plan/doc/grundlagen';
import {
  type Datensaetze,
  type Plan,
  SAMMLUNG_NAMEN,
  SAMMLUNG_NOMEN,
  type SammlungName,
} from '@/lib/plan/doc/plan';

/** What people call the records of a plan: one of them, and several. */
export const ELEMENT_NAMEN = SAMMLUNG_NOMEN;

/** The areas that show single elements. */
export type Fundbereich = 'ziele' | 'beteiligte' | 'themen' | 'ketten';

/** Which collection an id belongs to, or null. */
export function sammlungVon(plan: Plan, id: Id): SammlungName | null {
  return SAMMLUNG_NAMEN.find((sammlung) => plan[sammlung].has(id)) ?? null;
}

/** What an element is called in a sentence; null when it does not exist. */
export function titelVon(plan: Plan, id: Id): string | null {
  const sammlung = sammlungVon(plan, id);
  const satz: Datensaetze[SammlungName] | undefined = sammlung ? plan[sammlung].get(id) : undefined;
  if (!sammlung || !satz) return null;
  if ('enden' in satz) {
    const [von, nach] = [satz.enden.vonId, satz.enden.nachId].map((ende) =>
      plan.schritte.get(ende)?.titel.trim(),
    );
    return `${von || 'Schritt'} → ${nach || 'Schritt'}`;
  }
  const name = 'name' in satz ? satz.name : 'titel' in satz ? satz.titel : '';
  return name.trim() || `${ELEMENT_NAMEN[sammlung].ein} ohne Wortlaut`;
}

/**
 * Where an element is shown: the area and the id to select there. Parts (Indikatoren, Quellen, …) lead to the goal
 * or Aktivität they belong to, a Befund to its step.
 */
export function ortVon(plan: Plan, id: Id): { bereich: Fundbereich; auswahl: Id } | null {
  const sammlung = sammlungVon(plan, id);
  const satz: Datensaetze[SammlungName] | undefined = sammlung ? plan[sammlung].get(id) : undefined;
  if (!sammlung || !satz) return null;
  if (sammlung === 'akteure') return { bereich: 'beteiligte', auswahl: id };
  if (sammlung === 'ziele' || sammlung === 'aktivitaeten') return { bereich: 'ziele', auswahl: id };
  if (sammlung === 'ketten' || 'kettenId' in satz) return { bereich: 'ketten', auswahl: id };
  if (sammlung === 'themen' || sammlung === 'planungsdaten') return { bereich: 'themen', auswahl: id };
  if (sammlung === 'themencluster') return null;
  const { parentId } = satz.platz;
  return parentId && parentId !== id ? ortVon(plan, parentId) : null;
}
