import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { ketteTitel, laneTitel, schrittTitel, zitat } from '../views/namen';

/** Can it be worked on? True, or why not: it is gone, or it (or its chain) is in the bin. */

const WEG = 'Jemand anderes hat es inzwischen entfernt oder rückgängig gemacht.';
const HOLEN = 'Holen Sie das zuerst aus dem Papierkorb zurück.';

export function canUseKette(plan: Plan, id: Id): true | string {
  const kette = plan.ketten.get(id);
  if (!kette) return `Diese Kette gibt es nicht mehr. ${WEG}`;
  return !kette.geloescht || `Die Kette ${zitat(ketteTitel(plan, id))} liegt im Papierkorb. ${HOLEN}`;
}

export function canUseLane(plan: Plan, id: Id): true | string {
  const lane = plan.lanes.get(id);
  if (!lane || lane.platz.parentId === null) return `Diese Bahn gibt es nicht mehr. ${WEG}`;
  if (lane.geloescht) return `Die Bahn ${zitat(laneTitel(plan, lane))} liegt im Papierkorb. ${HOLEN}`;
  return canUseKette(plan, lane.platz.parentId);
}

export function canUseSchritt(plan: Plan, id: Id): true | string {
  const schritt = plan.schritte.get(id);
  if (!schritt) return `Diesen Schritt gibt es nicht mehr. ${WEG}`;
  if (schritt.geloescht) return `${zitat(schrittTitel(schritt))} liegt im Papierkorb. ${HOLEN}`;
  return canUseKette(plan, schritt.kettenId);
}

export function canUseVerbindung(plan: Plan, id: Id): true | string {
  const verbindung = plan.verbindungen.get(id);
  if (!verbindung) return `Diese Verbindung gibt es nicht mehr. ${WEG}`;
  if (verbindung.geloescht) return `Diese Verbindung ist gelöscht. ${HOLEN}`;
  return canUseKette(plan, verbindung.kettenId);
}

/** The first refusal of several, or true. */
export function alle(...fragen: (true | string)[]): true | string {
  return fragen.find((antwort) => antwort !== true) ?? true;
}
