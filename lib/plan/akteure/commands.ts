import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { canSetFelder, felderSchema, geschwisterVon, platziere } from '@/lib/plan/doc/felder';
import { type Id, idSchema, kurztextSchema } from '@/lib/plan/doc/grundlagen';
import { canMoveAkteur, canUseAkteur } from './rules';
import type { Akteur } from './schema';
import { akteurName, akteurSichtbar } from './views';

const recht = 'plan.bearbeiten';
const idEingabe = z.object({ id: idSchema });

export interface CreateAkteur {
  name: string;
  parentId?: Id | null | undefined;
  nachId?: Id | null | undefined;
}

/** Adds an organisation, or a unit of one. Returns its id. */
export const createAkteur: Command<CreateAkteur, Id> = {
  name: 'createAkteur',
  label: () => 'Akteur anlegen',
  recht,
  input: z.object({
    name: kurztextSchema,
    parentId: z.optional(z.nullable(idSchema)),
    nachId: z.optional(z.nullable(idSchema)),
  }),
  rule: (plan, { parentId }) => (parentId ? canUseAkteur(plan, parentId) : true),
  apply: (w, { name, parentId = null, nachId }, plan) => {
    const [rank = ''] = platziere(w, 'akteure', geschwisterVon(plan, 'akteure', parentId), nachId);
    const eltern = parentId === null ? undefined : plan.akteure.get(parentId);
    return w.create('akteure', {
      platz: { parentId, rank },
      name: name.trim(),
      // A unit is of the same kind and in the same circle as its organisation until someone says otherwise.
      ...(eltern && { art: eltern.art, kreis: eltern.kreis, rechtsgrundlage: eltern.rechtsgrundlage }),
    });
  },
};

export interface UpdateAkteur {
  id: Id;
  felder: Partial<Omit<Akteur, 'id' | 'platz' | 'geloescht'>>;
}

export const updateAkteur: Command<UpdateAkteur> = {
  name: 'updateAkteur',
  label: () => 'Akteur ändern',
  recht,
  input: z.object({ id: idSchema, felder: felderSchema<UpdateAkteur['felder']>() }),
  rule: (plan, { id, felder }) => {
    const erlaubt = canUseAkteur(plan, id);
    return erlaubt === true ? canSetFelder(plan, 'akteure', id, felder) : erlaubt;
  },
  apply: (w, { id, felder }) => w.set('akteure', id, felder),
};

export interface MoveAkteur {
  id: Id;
  parentId: Id | null;
  nachId?: Id | null | undefined;
}

/** Reorders an Akteur or makes it a unit of another. */
export const moveAkteur: Command<MoveAkteur> = {
  name: 'moveAkteur',
  label: ({ id, parentId }, plan) =>
    plan.akteure.get(id)?.platz.parentId === parentId ? 'Akteur verschieben' : 'Akteur umhängen',
  recht,
  input: z.object({ id: idSchema, parentId: z.nullable(idSchema), nachId: z.optional(z.nullable(idSchema)) }),
  rule: canMoveAkteur,
  apply: (w, { id, parentId, nachId }, plan) => {
    if (nachId === id) return;
    const [rank = ''] = platziere(w, 'akteure', geschwisterVon(plan, 'akteure', parentId, id), nachId);
    w.setPlatz('akteure', id, { parentId, rank });
  },
};

/** To the bin, with its units; what it does in Aktivitäten is kept and comes back with it. */
export const deleteAkteur: Command<{ id: Id }> = {
  name: 'deleteAkteur',
  label: () => 'Akteur löschen',
  recht,
  input: idEingabe,
  rule: (plan, { id }) => canUseAkteur(plan, id),
  apply: (w, { id }) => w.set('akteure', id, { geloescht: { am: new Date().toISOString(), durch: w.name } }),
};

export const restoreAkteur: Command<{ id: Id }> = {
  name: 'restoreAkteur',
  label: () => 'Akteur wiederherstellen',
  recht,
  input: idEingabe,
  rule: (plan, { id }) => {
    const akteur = plan.akteure.get(id);
    if (!akteur) return 'Diesen Akteur gibt es nicht mehr, auch nicht im Papierkorb.';
    if (akteur.geloescht === null) return `„${akteurName(plan, id)}“ liegt nicht im Papierkorb.`;
    const { parentId } = akteur.platz;
    if (parentId === null || !plan.akteure.has(parentId) || akteurSichtbar(plan, parentId)) return true;
    return `„${akteurName(plan, id)}“ gehört zu „${akteurName(plan, parentId)}“, und das liegt selbst im Papierkorb. Stellen Sie das zuerst wieder her.`;
  },
  apply: (w, { id }) => w.set('akteure', id, { geloescht: null }),
};
