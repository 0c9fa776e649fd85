import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import type { Thema } from '../schema';

/** The theme that stands for this one: itself, or the one whose stack it lies in; null when that is in the bin. */
export function wurzelVon(plan: Plan, thema: Thema): Id | null {
  const weg: Thema[] = [thema];
  for (;;) {
    const letztes = weg.at(-1) ?? thema;
    if (letztes.geloescht) return null;
    const naechstes = plan.themen.get(letztes.platz.parentId ?? '');
    if (!naechstes) return letztes.id;
    const anfang = weg.indexOf(naechstes);
    if (anfang >= 0) {
      const kreis = weg.slice(anfang).map(({ id }) => id);
      return kreis.sort()[0] ?? thema.id;
    }
    weg.push(naechstes);
  }
}

/** The name people read; also for one in the bin. */
export function themaTitel(plan: Plan, id: Id): string {
  const thema = plan.themen.get(id);
  return thema ? thema.titel || 'Thema ohne Titel' : 'Unbekanntes Thema';
}

/** The title in quotes, shortened so that a sentence stays readable. */
export function themaZitat(plan: Plan, id: Id): string {
  const titel = themaTitel(plan, id);
  return `„${titel.length > 60 ? `${titel.slice(0, 57).trimEnd()} …` : titel}“`;
}
