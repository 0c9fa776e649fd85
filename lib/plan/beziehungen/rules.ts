import { canUseAkteur } from '@/lib/plan/akteure/rules';
import { akteurName } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import type { Paar } from './schema';
import { beziehungZwischen } from './views';

/** Two different Akteure that can both be worked on. */
export function canPair(plan: Plan, { vonAkteurId, zuAkteurId }: Paar): true | string {
  if (vonAkteurId === zuAkteurId)
    return 'Eine Beziehung braucht zwei verschiedene Akteure. Bitte wählen Sie einen anderen.';
  const von = canUseAkteur(plan, vonAkteurId);
  return von === true ? canUseAkteur(plan, zuAkteurId) : von;
}

/** May a Beziehung between the two be made? There is one for each pair. */
export function canCreateBeziehung(plan: Plan, paar: Paar): true | string {
  const erlaubt = canPair(plan, paar);
  if (erlaubt !== true) return erlaubt;
  return (
    beziehungZwischen(plan, paar.vonAkteurId, paar.zuAkteurId) === null ||
    `Zwischen „${akteurName(plan, paar.vonAkteurId)}“ und „${akteurName(plan, paar.zuAkteurId)}“ gibt es schon eine Beziehung. Ändern Sie diese.`
  );
}

export function canUseBeziehung(plan: Plan, id: Id): true | string {
  const beziehung = plan.beziehungen.get(id);
  if (!beziehung) return 'Diese Beziehung gibt es nicht mehr. Jemand anderes hat sie inzwischen entfernt.';
  return beziehung.geloescht === null || 'Diese Beziehung liegt im Papierkorb. Holen Sie sie zuerst zurück.';
}
