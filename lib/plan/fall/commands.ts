import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { canSetFelder, felderSchema, geschwisterVon, platziere } from '@/lib/plan/doc/felder';
import { type Id, idSchema, keys, kurztextSchema } from '@/lib/plan/doc/grundlagen';
import {
  canAddFallteil,
  canUseFallteil,
  FALLTEILE,
  type Fallteil,
  type FallteilFelder,
  mitgeloeschte,
} from './rules';
import { FALLBLATT_ID, type Fallblatt, FRAGE_ARTEN, type FrageArt } from './schema';

/** What people do to a case. Deleting is real here: whoever reads the released case receives nothing of it. */

const recht = 'faelle.anlegen';
const sammlungSchema = keys(FALLTEILE);

export interface UpdateFallblatt {
  felder: Partial<Omit<Fallblatt, 'id' | 'platz'>>;
}

/** Changes what holds for the case as a whole. */
export const updateFallblatt: Command<UpdateFallblatt> = {
  name: 'updateFallblatt',
  label: () => 'Angaben zum Fall ändern',
  recht,
  input: z.object({ felder: felderSchema<UpdateFallblatt['felder']>() }),
  rule: (fall, { felder }) =>
    fall.fallblatt.has(FALLBLATT_ID)
      ? canSetFelder(fall, 'fallblatt', FALLBLATT_ID, felder)
      : 'Die Angaben zu diesem Fall lassen sich gerade nicht lesen. Bitte laden Sie die Seite neu.',
  apply: (w, { felder }) => w.set('fallblatt', FALLBLATT_ID, felder),
};

/** The fields must fit the collection: `{ sammlung: 'stationen', felder: { was: '…' } }`. */
export type CreateFallteil = {
  [S in Fallteil]: {
    sammlung: S;
    parentId?: Id | null | undefined;
    nachId?: Id | null | undefined;
    felder: FallteilFelder<S>;
  };
}[Fallteil];
export type UpdateFallteil = {
  [S in Fallteil]: { sammlung: S; id: Id; felder: FallteilFelder<S> };
}[Fallteil];
interface Stelle {
  sammlung: Fallteil;
  id: Id;
}

/** Adds a part after `nachId` (null: first; without: last). Returns its id. */
export const createFallteil: Command<CreateFallteil, Id> = {
  name: 'createFallteil',
  label: ({ sammlung }) => `${FALLTEILE[sammlung]} anlegen`,
  recht,
  input: z.custom<CreateFallteil>(
    (wert) =>
      z
        .object({
          sammlung: sammlungSchema,
          parentId: z.optional(z.nullable(idSchema)),
          nachId: z.optional(z.nullable(idSchema)),
          felder: felderSchema(),
        })
        .safeParse(wert).success,
  ),
  rule: (fall, { sammlung, parentId, felder }) => {
    const passt = canAddFallteil(fall, sammlung, { parentId, felder });
    // Who gives a new answer is a set: from the second member on it has a command of its own.
    const { akteurIds, ...einzelne } = { akteurIds: [], ...felder };
    if (!z.array(idSchema).safeParse(akteurIds).success) return 'Diesen Akteur gibt es nicht.';
    return passt === true ? canSetFelder(fall, sammlung, null, einzelne) : passt;
  },
  apply: (w, { sammlung, parentId = null, nachId, felder }, fall) => {
    const [rank = ''] = platziere(w, sammlung, geschwisterVon(fall, sammlung, parentId), nachId);
    const id = w.neueId(sammlung);
    w.createRaw(sammlung, id, { ...felder, platz: { parentId, rank } });
    return id;
  },
};

export const updateFallteil: Command<UpdateFallteil> = {
  name: 'updateFallteil',
  label: ({ sammlung }) => `${FALLTEILE[sammlung]} ändern`,
  recht,
  input: z.custom<UpdateFallteil>(
    (wert) =>
      z.object({ sammlung: sammlungSchema, id: idSchema, felder: felderSchema() }).safeParse(wert).success,
  ),
  rule: (fall, { sammlung, id, felder }) => {
    const da = canUseFallteil(fall, sammlung, id);
    return da === true ? canSetFelder(fall, sammlung, id, felder) : da;
  },
  apply: (w, { sammlung, id, felder }) => w.set<Fallteil>(sammlung, id, felder),
};

/** Takes a part away for good, with what cannot stand without it; undo brings it back. */
export const deleteFallteil: Command<Stelle> = {
  name: 'deleteFallteil',
  label: ({ sammlung }) => `${FALLTEILE[sammlung]} löschen`,
  recht,
  input: z.object({ sammlung: sammlungSchema, id: idSchema }),
  rule: (fall, { sammlung, id }) => canUseFallteil(fall, sammlung, id),
  apply: (w, { sammlung, id }, fall) => {
    for (const teil of mitgeloeschte(fall, sammlung, id)) w.remove(teil.sammlung, teil.id);
    w.remove(sammlung, id);
  },
};

/** Puts a part behind another of the same kind (null: first). */
export const moveFallteil: Command<Stelle & { nachId: Id | null }> = {
  name: 'moveFallteil',
  label: ({ sammlung }) => `${FALLTEILE[sammlung]} verschieben`,
  recht,
  input: z.object({ sammlung: sammlungSchema, id: idSchema, nachId: z.nullable(idSchema) }),
  rule: (fall, { sammlung, id, nachId }) => {
    const da = canUseFallteil(fall, sammlung, id);
    return da === true && nachId !== null ? canUseFallteil(fall, sammlung, nachId) : da;
  },
  apply: (w, { sammlung, id, nachId }, fall) => {
    if (nachId === id) return;
    const parentId = fall[sammlung].get(id)?.platz.parentId ?? null;
    const [rank = ''] = platziere(w, sammlung, geschwisterVon(fall, sammlung, parentId, id), nachId);
    w.setPlatz(sammlung, id, { parentId, rank });
  },
};

export interface SetAntwortende {
  id: Id;
  akteurId: Id;
  dabei: boolean;
}

/** An Akteur gives this answer too, or no longer. Two people adding two Akteure at once both succeed. */
export const setAntwortende: Command<SetAntwortende> = {
  name: 'setAntwortende',
  label: ({ dabei }) => (dabei ? 'Antwort auch zuordnen' : 'Zuordnung der Antwort aufheben'),
  recht,
  input: z.object({ id: idSchema, akteurId: idSchema, dabei: z.boolean() }),
  rule: (fall, { id }) => canUseFallteil(fall, 'antworten', id),
  apply: (w, { id, akteurId, dabei }) => {
    if (dabei) w.addToSet('antworten', id, 'akteurIds', akteurId);
    else w.removeFromSet('antworten', id, 'akteurIds', akteurId);
  },
};

export interface SetLeitfragen {
  /** `id`: a question of the method keeps it, so that two people who take the list over at once get it once. */
  fragen: { id?: Id; art: FrageArt; text: string }[];
}

/** In a plan: the network's own guiding questions, from which new cases begin. Cases that exist keep theirs. */
export const setLeitfragen: Command<SetLeitfragen> = {
  name: 'setLeitfragen',
  label: () => 'Leitfragen als Vorlage setzen',
  recht: 'plan.bearbeiten',
  input: z.object({
    fragen: z.array(z.object({ id: z.optional(idSchema), art: keys(FRAGE_ARTEN), text: kurztextSchema })),
  }),
  rule: (_plan, { fragen }) => fragen.length <= 100 || 'Mehr als 100 Leitfragen fasst die Vorlage nicht.',
  apply: (w, { fragen }, plan) => {
    for (const id of plan.fragen.keys()) w.remove('fragen', id);
    const ranks = platziere(w, 'fragen', [], undefined, fragen.length);
    fragen.forEach(({ id = w.neueId('fragen'), ...frage }, i) => {
      w.createRaw('fragen', id, { ...frage, platz: { parentId: null, rank: ranks[i] ?? 'a0' } });
    });
  },
};
