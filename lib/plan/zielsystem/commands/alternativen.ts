import * as z from 'zod/mini';
import type { Command, PlanSchreiber } from '@/lib/plan/doc/command';
import { platziere } from '@/lib/plan/doc/felder';
import { type Id, idSchema } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { canParkAsAlternative, canPromoteAlternative } from '../rules';
import { struktur } from '../views/struktur';
import { aktivitaetenUnter, alternativeRanks, zieleUnter } from './platz';

const KIND_EBENE = { grundsatzziel: 'rahmenziel', rahmenziel: 'ergebnisziel', ergebnisziel: null } as const;

/**
 * Takes a goal out of the tree and keeps it beside another of its level. What hung below it goes to that goal;
 * its Indikatoren, Quellen and Annahmen stay with its wording.
 */
export const parkAsAlternative: Command<{ id: Id; nebenId: Id }> = {
  name: 'parkAsAlternative',
  label: () => 'Als Alternative parken',
  recht: 'plan.bearbeiten',
  input: z.object({ id: idSchema, nebenId: idSchema }),
  rule: canParkAsAlternative,
  apply: (w, { id, nebenId }, plan) => {
    uebergebeKinder(w, plan, id, nebenId);
    const eigene = struktur(plan).alternativen.get(id) ?? [];
    const ranks = alternativeRanks(w, plan, nebenId, 1 + eigene.length);
    [id, ...eigene.map((alternative) => alternative.id)].forEach((alternativeId, i) => {
      w.setPlatz('ziele', alternativeId, { parentId: nebenId, rank: ranks[i] ?? '', als: 'alternative' });
    });
  },
};

/**
 * The Alternative and its goal swap places: the branch and the other alternatives now belong to the promoted goal.
 * Everything that depends on it is written in this one transaction, so that of two people promoting different
 * alternatives at once one wins as a whole.
 */
export const promoteAlternative: Command<{ id: Id }> = {
  name: 'promoteAlternative',
  label: () => 'Alternative übernehmen',
  recht: 'plan.bearbeiten',
  input: z.object({ id: idSchema }),
  rule: canPromoteAlternative,
  apply: (w, { id }, plan) => {
    const ort = struktur(plan).orte.get(id);
    const bisher = ort?.art === 'alternative' ? plan.ziele.get(ort.nebenId) : undefined;
    const rank = plan.ziele.get(id)?.platz.rank;
    if (!bisher || rank === undefined) return;
    uebergebeKinder(w, plan, bisher.id, id);
    for (const alternative of struktur(plan).alternativen.get(bisher.id) ?? []) {
      if (alternative.id !== id)
        w.setPlatz('ziele', alternative.id, {
          parentId: id,
          rank: alternative.eintrag.platz.rank,
          als: 'alternative',
        });
    }
    w.setPlatz('ziele', id, { ...bisher.platz, als: 'ziel' });
    w.setPlatz('ziele', bisher.id, { parentId: id, rank, als: 'alternative' });
  },
};

/** Side effect of both: children keep their order behind those already there. */
function uebergebeKinder(w: PlanSchreiber, plan: Plan, vonId: Id, anId: Id): void {
  const ebene = plan.ziele.get(vonId)?.ebene;
  if (!ebene) return;
  const kindEbene = KIND_EBENE[ebene];
  if (kindEbene) {
    const kinder = zieleUnter(plan, kindEbene, vonId);
    const ranks = platziere(w, 'ziele', zieleUnter(plan, kindEbene, anId), undefined, kinder.length);
    kinder.forEach((kind, i) => {
      w.setPlatz('ziele', kind.id, { parentId: anId, rank: ranks[i] ?? '', als: 'ziel' });
    });
    return;
  }
  const taten = aktivitaetenUnter(plan, vonId);
  const ranks = platziere(w, 'aktivitaeten', aktivitaetenUnter(plan, anId), undefined, taten.length);
  taten.forEach((tat, i) => {
    w.setPlatz('aktivitaeten', tat.id, { parentId: anId, rank: ranks[i] ?? '' });
  });
}
