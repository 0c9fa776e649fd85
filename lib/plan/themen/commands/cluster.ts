import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { geschwisterVon, platziere } from '@/lib/plan/doc/felder';
import { type Id, idSchema, kurztextSchema } from '@/lib/plan/doc/grundlagen';
import { canMoveThema, canUseCluster } from '../rules';

const recht = 'plan.bearbeiten';
const OHNE_NAMEN =
  'Das Cluster hat noch keinen Namen. Schreiben Sie in wenigen Worten, was die Themen verbindet.';

export interface CreateCluster {
  titel: string;
  /** Themes that lie in it from the start. */
  themaIds?: readonly Id[] | undefined;
}

/** Opens a cluster. Returns its id. */
export const createCluster: Command<CreateCluster, Id> = {
  name: 'createCluster',
  label: () => 'Cluster anlegen',
  recht,
  input: z.object({ titel: kurztextSchema, themaIds: z.optional(z.array(idSchema)) }),
  rule: (plan, { titel, themaIds = [] }) => {
    if (!titel.trim()) return OHNE_NAMEN;
    return themaIds.map((id) => canMoveThema(plan, { id })).find((erlaubt) => erlaubt !== true) ?? true;
  },
  apply: (w, { titel, themaIds = [] }, plan) => {
    const [rank = ''] = platziere(w, 'themencluster', geschwisterVon(plan, 'themencluster', null), undefined);
    const clusterId = w.create('themencluster', { platz: { parentId: null, rank }, titel: titel.trim() });
    for (const id of themaIds) {
      const thema = plan.themen.get(id);
      if (thema) w.setPlatz('themen', id, { ...thema.platz, clusterId });
    }
    return clusterId;
  },
};

/** Renames a cluster. It goes to the bin with `deleteElement`; its themes then lie in none until it comes back. */
export const renameCluster: Command<{ id: Id; titel: string }> = {
  name: 'renameCluster',
  label: () => 'Cluster umbenennen',
  recht,
  input: z.object({ id: idSchema, titel: kurztextSchema }),
  rule: (plan, { id, titel }) => (titel.trim() ? canUseCluster(plan, id) : OHNE_NAMEN),
  apply: (w, { id, titel }) => w.set('themencluster', id, { titel: titel.trim() }),
};
