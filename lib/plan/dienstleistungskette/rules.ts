import { canUseAkteur } from '@/lib/plan/akteure/rules';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { alle, canUseKette, canUseLane, canUseSchritt } from './rules/can-use';
import type { Lane, VerbindungArt } from './schema';
import { lanesVon, schritteVon, verbindungenVon } from './views/bestand';
import { ketteTitel, laneTitel, schrittTitel, zitat } from './views/namen';

/** Questions about a chain. True, or the German reason why not; they tint drop targets and guard commands. */

export interface Verbindungswunsch {
  vonId: Id;
  nachId: Id;
  art?: VerbindungArt | undefined;
  /** The edge that is being moved is not in its own way. */
  ohneId?: Id | undefined;
}

/** May an edge go from here to there? Loops may; a second edge of the same direction, and an edge to itself, not. */
export function canConnect(plan: Plan, { vonId, nachId, art, ohneId }: Verbindungswunsch): true | string {
  const brauchbar = alle(canUseSchritt(plan, vonId), canUseSchritt(plan, nachId));
  if (brauchbar !== true) return brauchbar;
  const von = plan.schritte.get(vonId);
  const nach = plan.schritte.get(nachId);
  if (!von || !nach) return 'Einen der Schritte gibt es nicht mehr.';
  if (vonId === nachId)
    return `${zitat(schrittTitel(von))} lässt sich nicht mit sich selbst verbinden. Wählen Sie einen anderen Schritt.`;
  if (von.kettenId !== nach.kettenId)
    return `${zitat(schrittTitel(nach))} gehört zu einer anderen Kette. Verbinden lassen sich nur Schritte derselben Kette.`;
  if (von.art === 'notiz' || nach.art === 'notiz')
    return 'Eine Notiz steht neben dem Ablauf und hat keine Verbindungen. Machen Sie zuerst einen Schritt daraus.';
  if (art !== 'information' && von.art === 'ende')
    return `${zitat(schrittTitel(von))} ist ein Ende: Danach kommt nichts mehr. Machen Sie zuerst einen Schritt daraus.`;
  if (art !== 'information' && nach.art === 'start')
    return `${zitat(schrittTitel(nach))} ist der Start: Davor kommt nichts. Machen Sie zuerst einen Schritt daraus.`;
  const doppelt = verbindungenVon(plan, von.kettenId).some(
    ({ id, enden }) => id !== ohneId && enden.vonId === vonId && enden.nachId === nachId,
  );
  return (
    !doppelt ||
    `${zitat(schrittTitel(von))} und ${zitat(schrittTitel(nach))} sind in dieser Richtung schon verbunden.`
  );
}

/** May something stand in this lane? Any lane of its own chain, or none (null). */
export function canStandIn(plan: Plan, kettenId: Id, laneId: Id | null): true | string {
  if (laneId === null) return true;
  const brauchbar = canUseLane(plan, laneId);
  if (brauchbar !== true) return brauchbar;
  const lane = plan.lanes.get(laneId);
  return (
    lane?.platz.parentId === kettenId ||
    `Die Bahn ${zitat(laneTitel(plan, lane ?? null))} gehört zu einer anderen Kette. Schritte lassen sich dorthin kopieren, aber nicht verschieben.`
  );
}

/** May the lane be for this organisation or the person? One lane for each of them in a chain. */
export function canBeLane(plan: Plan, kettenId: Id, wer: Lane['wer'], ohneId?: Id): true | string {
  const kette = canUseKette(plan, kettenId);
  if (kette !== true) return kette;
  if (wer.art === 'akteur' && wer.akteurId !== null) {
    const akteur = canUseAkteur(plan, wer.akteurId);
    if (akteur !== true) return akteur;
  }
  if (wer.art === 'akteur' && wer.akteurId === null) return true;
  const vorhandene = lanesVon(plan, kettenId).find(
    (lane) =>
      lane.id !== ohneId &&
      lane.wer.art === wer.art &&
      (wer.art === 'nutzer' || lane.wer.akteurId === wer.akteurId),
  );
  return (
    !vorhandene ||
    `${zitat(laneTitel(plan, vorhandene))} hat in dieser Kette schon eine Bahn. Nutzen Sie diese Bahn.`
  );
}

/** Where the steps of a lane go when it is deleted: into another lane, or with it to the bin. */
export type Verbleib = { art: 'verschieben'; laneId: Id } | { art: 'mitloeschen' };

/** A lane with steps is deleted only when it is said what becomes of them. */
export function canDeleteLane(
  plan: Plan,
  { id, verbleib }: { id: Id; verbleib?: Verbleib | undefined },
): true | string {
  const brauchbar = canUseLane(plan, id);
  if (brauchbar !== true) return brauchbar;
  const lane = plan.lanes.get(id);
  const kettenId = lane?.platz.parentId ?? null;
  if (!lane || kettenId === null) return true;
  const anzahl = schritteVon(plan, kettenId).filter(({ platz }) => platz.laneId === id).length;
  if (verbleib?.art === 'verschieben') {
    if (verbleib.laneId === id) return 'Wählen Sie eine andere Bahn, in die die Schritte wechseln sollen.';
    return canStandIn(plan, kettenId, verbleib.laneId);
  }
  if (anzahl === 0 || verbleib) return true;
  const wieViele = anzahl === 1 ? 'steht ein Schritt' : `stehen ${anzahl} Schritte`;
  return `In der Bahn ${zitat(laneTitel(plan, lane))} ${wieViele}. Entscheiden Sie zuerst, ob sie in eine andere Bahn wechseln oder mit in den Papierkorb kommen.`;
}

/** May this chain show the step in detail? Not when the step lies in it, or in a chain below it. */
export function canDetail(
  plan: Plan,
  { kettenId, schrittId }: { kettenId: Id; schrittId: Id },
): true | string {
  const brauchbar = alle(canUseKette(plan, kettenId), canUseSchritt(plan, schrittId));
  if (brauchbar !== true) return brauchbar;
  const gesehen = new Set<Id>();
  let lauf = plan.schritte.get(schrittId)?.kettenId ?? null;
  while (lauf !== null && !gesehen.has(lauf)) {
    if (lauf === kettenId)
      return `${zitat(ketteTitel(plan, kettenId))} enthält diesen Schritt selbst. Wählen Sie eine andere Kette.`;
    gesehen.add(lauf);
    lauf = plan.schritte.get(plan.ketten.get(lauf)?.platz.parentId ?? '')?.kettenId ?? null;
  }
  return true;
}
