import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { geschwisterVon, platziere } from '@/lib/plan/doc/felder';
import { type Id, idSchema, kurztextSchema, langtextSchema } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';

const recht = 'plan.bearbeiten';

function canUse(plan: Plan, id: Id): true | string {
  const eintrag = plan.fehlende.get(id);
  if (!eintrag || eintrag.geloescht)
    return 'Diesen Eintrag gibt es nicht mehr. Jemand anderes hat ihn entfernt.';
  return true;
}

export interface CreateFehlender {
  name: string;
  grund?: string | undefined;
  woher?: string | undefined;
}

/** Notes that somebody is missing at the table. Returns the entry's id. */
export const createFehlender: Command<CreateFehlender, Id> = {
  name: 'createFehlender',
  label: ({ name }) => `Fehlenden Akteur merken: ${name.trim()}`,
  recht,
  input: z.object({
    name: kurztextSchema,
    grund: z.optional(langtextSchema),
    woher: z.optional(kurztextSchema),
  }),
  rule: (_plan, { name }) => name.trim() !== '' || 'Bitte schreiben Sie, wer fehlt.',
  apply: (w, { name, grund = '', woher = '' }, plan) => {
    const [rank = ''] = platziere(w, 'fehlende', geschwisterVon(plan, 'fehlende', null), undefined);
    return w.create('fehlende', { platz: { parentId: null, rank }, name: name.trim(), grund, woher });
  },
};

/** The missing voice becomes an Akteur with the state „Wunschpartner“. Returns the Akteur's id. */
export const fehlenderToAkteur: Command<{ id: Id }, Id> = {
  name: 'fehlenderToAkteur',
  label: ({ id }, plan) => `„${plan.fehlende.get(id)?.name ?? ''}“ als Akteur übernehmen`,
  recht,
  input: z.object({ id: idSchema }),
  rule: (plan, { id }) => {
    const erlaubt = canUse(plan, id);
    if (erlaubt !== true) return erlaubt;
    const { akteurId = null } = plan.fehlende.get(id) ?? {};
    const akteur = akteurId === null ? undefined : plan.akteure.get(akteurId);
    return !akteur || akteur.geloescht !== null || 'Daraus ist schon ein Akteur geworden.';
  },
  apply: (w, { id }, plan) => {
    const eintrag = plan.fehlende.get(id);
    const [rank = ''] = platziere(w, 'akteure', geschwisterVon(plan, 'akteure', null), undefined);
    const akteurId = w.create('akteure', {
      platz: { parentId: null, rank },
      name: eintrag?.name ?? '',
      status: 'wunschpartner',
      kreis: 'ausserhalb',
      notiz: eintrag?.grund ?? '',
    });
    w.set('fehlende', id, { akteurId });
    return akteurId;
  },
};
