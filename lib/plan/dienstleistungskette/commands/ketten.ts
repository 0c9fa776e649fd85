import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { canSetFelder, felderSchema, geschwisterVon, platziere } from '@/lib/plan/doc/felder';
import { type Id, idSchema, keys, kurztextSchema } from '@/lib/plan/doc/grundlagen';
import { canDetail } from '../rules';
import { alle, canUseKette, canUseSchritt } from '../rules/can-use';
import { KETTEN_ARTEN, type Kette, VARIANTEN } from '../schema';
import { ortInSpalte } from '../views/masse';

const recht = 'plan.bearbeiten';

export interface CreateKette {
  titel?: string | undefined;
  variante?: Kette['variante'] | undefined;
  art?: Kette['art'] | undefined;
  konstellation?: string | undefined;
  /** The step this chain is to show in detail. */
  schrittId?: Id | null | undefined;
}

/** A new chain with a lane for the person and a start in it, so that there is something to go on from. Returns its id. */
export const createKette: Command<CreateKette, Id> = {
  name: 'createKette',
  label: () => 'Kette anlegen',
  recht,
  input: z.object({
    titel: z.optional(kurztextSchema),
    variante: z.optional(keys(VARIANTEN)),
    art: z.optional(keys(KETTEN_ARTEN)),
    konstellation: z.optional(kurztextSchema),
    schrittId: z.optional(z.nullable(idSchema)),
  }),
  rule: (plan, { schrittId }) => (schrittId ? canUseSchritt(plan, schrittId) : true),
  apply: (
    w,
    { titel = '', variante = 'ist', art = 'detail', konstellation = '', schrittId = null },
    plan,
  ) => {
    const [rank = ''] = platziere(w, 'ketten', geschwisterVon(plan, 'ketten', schrittId), undefined);
    const kettenId = w.create('ketten', {
      platz: { parentId: schrittId, rank },
      titel: titel.trim(),
      variante,
      art,
      konstellation: konstellation.trim(),
    });
    const laneId = w.create('lanes', {
      platz: { parentId: kettenId, rank: 'a0' },
      wer: { art: 'nutzer', akteurId: null },
    });
    w.create('schritte', { kettenId, art: 'start', platz: { laneId, ...ortInSpalte('start', 0) } });
    return kettenId;
  },
};

export interface UpdateKette {
  id: Id;
  felder: Partial<Pick<Kette, 'titel' | 'variante' | 'istId' | 'art' | 'konstellation' | 'notiz'>>;
}

export const updateKette: Command<UpdateKette> = {
  name: 'updateKette',
  label: ({ felder }) => ('titel' in felder ? 'Kette benennen' : 'Kette ändern'),
  recht,
  input: z.object({ id: idSchema, felder: felderSchema<UpdateKette['felder']>() }),
  rule: (plan, { id, felder }) =>
    alle(
      canUseKette(plan, id),
      canSetFelder(plan, 'ketten', id, felder),
      typeof felder.istId === 'string' ? canAnswer(plan.ketten.get(felder.istId), id) : true,
    ),
  apply: (w, { id, felder }) => w.set('ketten', id, felder),
};

function canAnswer(ist: Kette | undefined, id: Id): true | string {
  if (!ist || ist.geloescht) return 'Die Ist-Kette gibt es nicht mehr. Bitte wählen Sie eine andere aus.';
  return ist.id !== id || 'Eine Kette kann nicht das Soll zu sich selbst sein. Wählen Sie eine andere.';
}

/** Puts the chain under a step as its detail, or (null) back among the chains of their own. */
export const moveKette: Command<{ id: Id; schrittId: Id | null; nachId?: Id | null | undefined }> = {
  name: 'moveKette',
  label: ({ schrittId }) => (schrittId === null ? 'Kette verschieben' : 'Kette als Detail zuordnen'),
  recht,
  input: z.object({
    id: idSchema,
    schrittId: z.nullable(idSchema),
    nachId: z.optional(z.nullable(idSchema)),
  }),
  rule: (plan, { id, schrittId }) =>
    schrittId === null ? canUseKette(plan, id) : canDetail(plan, { kettenId: id, schrittId }),
  apply: (w, { id, schrittId, nachId }, plan) => {
    const [rank = ''] = platziere(w, 'ketten', geschwisterVon(plan, 'ketten', schrittId, id), nachId);
    w.setPlatz('ketten', id, { parentId: schrittId, rank });
  },
};

/** To the bin with all that is in it; it comes back whole (`restoreTeil`). */
export const deleteKette: Command<{ id: Id }> = {
  name: 'deleteKette',
  label: () => 'Kette löschen',
  recht,
  input: z.object({ id: idSchema }),
  rule: (plan, { id }) => canUseKette(plan, id),
  apply: (w, { id }) => w.set('ketten', id, { geloescht: { am: new Date().toISOString(), durch: w.name } }),
};
