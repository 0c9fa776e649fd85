import type { Plan } from '@/lib/plan/doc/plan';
import type { Knuepfer } from './netz';

/** Signs of a chain that do nothing: they belong to no goal, and nobody asks them for one. */
const OHNE_ARBEIT = new Set(['start', 'ende', 'notiz', 'parallel_auf', 'parallel_zu']);

/**
 * Chains and steps as the thread meets them. A chain stands in it as soon as it is there; a step when it names a goal,
 * an Aktivität or a theme itself: a chain of sixty steps would drown the thread. What a step names also holds for its chain.
 */
export function knuepfeKetten(plan: Plan, { setze, verbinde }: Knuepfer): void {
  for (const kette of plan.ketten.values()) {
    if (kette.geloescht) continue;
    setze({
      id: kette.id,
      stufe: 'schritt',
      art: kette.variante === 'soll' ? 'Soll-Kette' : 'Ist-Kette',
      nummer: '',
      titel: `${kette.titel || 'Kette ohne Namen'} (${kette.variante === 'soll' ? 'Soll' : 'Ist'})`,
    });
    knuepfe(kette, kette.id);
  }
  for (const schritt of plan.schritte.values()) {
    const kette = plan.ketten.get(schritt.kettenId);
    if (schritt.geloescht || !kette || kette.geloescht || OHNE_ARBEIT.has(schritt.art)) continue;
    if (schritt.zielIds.length + schritt.aktivitaetIds.length + schritt.themaIds.length === 0) continue;
    setze({
      id: schritt.id,
      stufe: 'schritt',
      art: 'Schritt',
      nummer: '',
      titel: schritt.titel || 'Schritt ohne Titel',
    });
    knuepfe(schritt, schritt.id);
    knuepfe(schritt, kette.id);
  }

  function knuepfe(
    von: { zielIds: string[]; aktivitaetIds: string[]; themaIds: string[] },
    id: string,
  ): void {
    for (const oben of [...von.zielIds, ...von.aktivitaetIds, ...von.themaIds]) verbinde(oben, id);
  }
}
