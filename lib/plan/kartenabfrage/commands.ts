import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { geschwisterVon, platziere } from '@/lib/plan/doc/felder';
import { type Id, idSchema, kurztextSchema } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { kartenIn } from './views';

const recht = 'plan.bearbeiten';

function canUse(plan: Plan, id: Id, art?: 'karte' | 'gruppe'): true | string {
  const karte = plan.karten.get(id);
  if (!karte || karte.geloescht) return 'Diese Karte gibt es nicht mehr. Jemand anderes hat sie entfernt.';
  return !art || karte.art === art || `Das geht nur mit einer ${art === 'karte' ? 'Karte' : 'Gruppe'}.`;
}

export interface CreateKarte {
  text: string;
  /** Only when the person wants to be named. */
  von?: string | undefined;
  gruppeId?: Id | null | undefined;
}

/** Hands in a card; anonymous unless the person says otherwise. Returns its id. */
export const createKarte: Command<CreateKarte, Id> = {
  name: 'createKarte',
  label: () => 'Karte schreiben',
  recht,
  input: z.object({
    text: kurztextSchema,
    von: z.optional(z.string().check(z.maxLength(200))),
    gruppeId: z.optional(z.nullable(idSchema)),
  }),
  rule: (plan, { text, gruppeId }) => {
    if (text.trim() === '')
      return 'Auf der Karte steht noch nichts. Bitte schreiben Sie, wer an den Tisch gehört.';
    return gruppeId ? canUse(plan, gruppeId, 'gruppe') : true;
  },
  apply: (w, { text, von, gruppeId = null }, plan) => {
    const [rank = ''] = platziere(w, 'karten', geschwisterVon(plan, 'karten', gruppeId), undefined);
    return w.create('karten', { platz: { parentId: gruppeId, rank }, text: text.trim(), von: von ?? null });
  },
};

export const updateKarte: Command<{ id: Id; text: string }> = {
  name: 'updateKarte',
  label: ({ id }, plan) => (plan.karten.get(id)?.art === 'gruppe' ? 'Gruppe benennen' : 'Karte ändern'),
  recht,
  input: z.object({ id: idSchema, text: kurztextSchema }),
  rule: (plan, { id }) => canUse(plan, id),
  apply: (w, { id, text }) => w.set('karten', id, { text: text.trim() }),
};

export interface MoveKarte {
  id: Id;
  /** null: on its own again. */
  gruppeId: Id | null;
  nachId?: Id | null | undefined;
}

/** Puts a card into a group, out of it, or elsewhere in the order; a group only moves among groups. */
export const moveKarte: Command<MoveKarte> = {
  name: 'moveKarte',
  label: ({ gruppeId }) => (gruppeId ? 'Karte zur Gruppe legen' : 'Karte verschieben'),
  recht,
  input: z.object({ id: idSchema, gruppeId: z.nullable(idSchema), nachId: z.optional(z.nullable(idSchema)) }),
  rule: (plan, { id, gruppeId }) => {
    const erlaubt = canUse(plan, id);
    if (erlaubt !== true || gruppeId === null) return erlaubt;
    const karte = canUse(plan, id, 'karte');
    return karte === true
      ? canUse(plan, gruppeId, 'gruppe')
      : 'Eine Gruppe kann nicht in einer Gruppe liegen.';
  },
  apply: (w, { id, gruppeId, nachId }, plan) => {
    if (nachId === id) return;
    const [rank = ''] = platziere(w, 'karten', geschwisterVon(plan, 'karten', gruppeId, id), nachId);
    w.setPlatz('karten', id, { parentId: gruppeId, rank });
  },
};

/** Makes a group of cards. Returns the group's id. */
export const groupKarten: Command<{ ids: Id[]; titel: string }, Id> = {
  name: 'groupKarten',
  label: ({ titel }) => `Gruppe bilden: ${titel.trim() || 'ohne Namen'}`,
  recht,
  input: z.object({ ids: z.array(idSchema), titel: kurztextSchema }),
  rule: (plan, { ids }) => {
    if (ids.length === 0) return 'Bitte wählen Sie die Karten aus, die zusammengehören.';
    return ids.map((id) => canUse(plan, id, 'karte')).find((satz) => satz !== true) ?? true;
  },
  apply: (w, { ids, titel }, plan) => {
    const [rank = ''] = platziere(w, 'karten', geschwisterVon(plan, 'karten', null), undefined);
    const gruppeId = w.create('karten', {
      platz: { parentId: null, rank },
      art: 'gruppe',
      text: titel.trim(),
    });
    const ranks = platziere(w, 'karten', [], undefined, ids.length);
    ids.forEach((id, i) => {
      w.setPlatz('karten', id, { parentId: gruppeId, rank: ranks[i] ?? '' });
    });
    return gruppeId;
  },
};

/** Takes a card or a group away; the cards of a group are on their own again. */
export const deleteKarte: Command<{ id: Id }> = {
  name: 'deleteKarte',
  label: ({ id }, plan) => (plan.karten.get(id)?.art === 'gruppe' ? 'Gruppe auflösen' : 'Karte löschen'),
  recht,
  input: z.object({ id: idSchema }),
  rule: (plan, { id }) => canUse(plan, id),
  apply: (w, { id }, plan) => {
    const karten = plan.karten.get(id)?.art === 'gruppe' ? kartenIn(plan, id) : [];
    const ranks = platziere(w, 'karten', geschwisterVon(plan, 'karten', null), undefined, karten.length);
    karten.forEach((karte, i) => {
      w.setPlatz('karten', karte.id, { parentId: null, rank: ranks[i] ?? '' });
    });
    w.set('karten', id, { geloescht: { am: new Date().toISOString(), durch: w.name } });
  },
};

/** A group or a single card becomes an Akteur, wished for until it says yes. Returns the Akteur's id. */
export const karteToAkteur: Command<{ id: Id }, Id> = {
  name: 'karteToAkteur',
  label: ({ id }, plan) => `„${plan.karten.get(id)?.text ?? ''}“ als Akteur übernehmen`,
  recht,
  input: z.object({ id: idSchema }),
  rule: (plan, { id }) => {
    const erlaubt = canUse(plan, id);
    if (erlaubt !== true) return erlaubt;
    const karte = plan.karten.get(id);
    if (!karte?.text.trim()) return 'Geben Sie der Gruppe zuerst einen Namen; so wird der Akteur heißen.';
    const akteur = karte.akteurId === null ? undefined : plan.akteure.get(karte.akteurId);
    return !akteur || akteur.geloescht !== null || 'Daraus ist schon ein Akteur geworden.';
  },
  apply: (w, { id }, plan) => {
    const [rank = ''] = platziere(w, 'akteure', geschwisterVon(plan, 'akteure', null), undefined);
    const akteurId = w.create('akteure', {
      platz: { parentId: null, rank },
      name: plan.karten.get(id)?.text ?? '',
      status: 'wunschpartner',
      kreis: 'ausserhalb',
    });
    w.set('karten', id, { akteurId });
    return akteurId;
  },
};
