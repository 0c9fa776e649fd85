import type { Id } from '@/lib/plan/doc/grundlagen';
import { merke, type Plan } from '@/lib/plan/doc/plan';
import { themenStruktur } from './views/struktur';

export { datenListe, datenText, datenZuThema } from './views/daten';
export { type ThemaAmPlatz, themenStruktur, wirksamesThema } from './views/struktur';
export { type ThemenUeberblick, themenUeberblick } from './views/ueberblick';
export { themaTitel } from './views/wurzel';

/** By goal: the themes it answers, in the order of the board. Stacked themes count as their stack. */
export const themenJeZiel = merke(
  ['themen', 'themencluster', 'fundstellen'],
  (plan): ReadonlyMap<Id, readonly Id[]> => nach(plan, 'zielIds'),
);

/** By Akteur: the themes it is concerned by. */
export const themenJeAkteur = merke(
  ['themen', 'themencluster', 'fundstellen'],
  (plan): ReadonlyMap<Id, readonly Id[]> => nach(plan, 'akteurIds'),
);

/** By case: the themes it carries itself, without those that grew out of them. */
export const themenJeFall = merke(
  ['themen', 'themencluster', 'fundstellen'],
  (plan): ReadonlyMap<Id, readonly Id[]> => nach(plan, 'fallIds'),
);

function nach(
  plan: Plan,
  feld: 'zielIds' | 'akteurIds' | 'fallIds' | 'ausThemaIds',
): ReadonlyMap<Id, readonly Id[]> {
  const je = new Map<Id, Id[]>();
  for (const { id, bezuege } of themenStruktur(plan).liste) {
    for (const zuId of bezuege[feld]) {
      const liste = je.get(zuId);
      if (liste) liste.push(id);
      else je.set(zuId, [id]);
    }
  }
  return je;
}
