import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { canSetFelder, felderSchema, geschwisterVon, platziere } from '@/lib/plan/doc/felder';
import { type Id, idSchema, keys, kurztextSchema } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { alle, canUseKette, canUseSchritt } from '../rules/can-use';
import { type PruefungAmFall, URTEILE, type Urteil } from '../schema';
import { befundAm } from '../views/pruefung-am-fall';

const recht = 'plan.bearbeiten';

export interface CreatePruefung {
  kettenId: Id;
  titel: string;
  konstellation?: string | undefined;
  /** The case it is taken from. Only its id: its name is for those who may read the case. */
  fallId?: Id | null | undefined;
}

/** Begins a walk through a chain. Returns its id. */
export const createPruefung: Command<CreatePruefung, Id> = {
  name: 'createPruefung',
  label: () => 'Prüfung am Fall beginnen',
  recht,
  input: z.object({
    kettenId: idSchema,
    titel: kurztextSchema,
    konstellation: z.optional(kurztextSchema),
    fallId: z.optional(z.nullable(idSchema)),
  }),
  rule: (plan, { kettenId, titel, fallId }) =>
    alle(
      canUseKette(plan, kettenId),
      titel.trim() !== '' ||
        (fallId ?? null) !== null ||
        'Wählen Sie einen Fall oder geben Sie der Prüfung einen Namen, z. B. die Konstellation in wenigen Worten – ohne Namen von Personen.',
    ),
  apply: (w, { kettenId, titel, konstellation = '', fallId = null }, plan) => {
    const geschwister = geschwisterVon(plan, 'pruefungenAmFall', kettenId);
    const [rank = ''] = platziere(w, 'pruefungenAmFall', geschwister, undefined);
    const platz = { parentId: kettenId, rank };
    return w.create('pruefungenAmFall', { platz, titel: titel.trim(), konstellation, fallId });
  },
};

export interface UpdatePruefung {
  id: Id;
  felder: Partial<Pick<PruefungAmFall, 'titel' | 'konstellation' | 'fallId'>>;
}

export const updatePruefung: Command<UpdatePruefung> = {
  name: 'updatePruefung',
  label: () => 'Prüfung am Fall ändern',
  recht,
  input: z.object({ id: idSchema, felder: felderSchema<UpdatePruefung['felder']>() }),
  rule: (plan, { id, felder }) =>
    alle(canUsePruefungVon(plan, { id }), canSetFelder(plan, 'pruefungenAmFall', id, felder)),
  apply: (w, { id, felder }) => w.set('pruefungenAmFall', id, felder),
};

export const deletePruefung: Command<{ id: Id }> = {
  name: 'deletePruefung',
  label: () => 'Prüfung am Fall löschen',
  recht,
  input: z.object({ id: idSchema }),
  rule: canUsePruefungVon,
  apply: (w, { id }) =>
    w.set('pruefungenAmFall', id, { geloescht: { am: new Date().toISOString(), durch: w.name } }),
};

export interface SetBefund {
  pruefungId: Id;
  schrittId: Id;
  urteil: Urteil;
  notiz?: string | undefined;
}

/** What was found at a step of the walk; said again, it replaces what was said. */
export const setBefund: Command<SetBefund, Id> = {
  name: 'setBefund',
  label: ({ urteil }) => `Befund: ${URTEILE[urteil]}`,
  recht,
  input: z.object({
    pruefungId: idSchema,
    schrittId: idSchema,
    urteil: keys(URTEILE),
    notiz: z.optional(kurztextSchema),
  }),
  rule: (plan, { pruefungId, schrittId }) =>
    alle(
      canUsePruefungVon(plan, { id: pruefungId }),
      canUseSchritt(plan, schrittId),
      plan.schritte.get(schrittId)?.kettenId === plan.pruefungenAmFall.get(pruefungId)?.platz.parentId ||
        'Dieser Schritt gehört zu einer anderen Kette.',
    ),
  apply: (w, { pruefungId, schrittId, urteil, notiz }, plan) => {
    const vorhanden = befundAm(plan, pruefungId, schrittId);
    if (vorhanden) {
      w.set('befunde', vorhanden.id, { urteil, ...(notiz !== undefined && { notiz }) });
      return vorhanden.id;
    }
    const [rank = ''] = platziere(w, 'befunde', geschwisterVon(plan, 'befunde', pruefungId), undefined);
    return w.create('befunde', {
      platz: { parentId: pruefungId, rank },
      schrittId,
      urteil,
      notiz: notiz ?? '',
    });
  },
};

function canUsePruefungVon(plan: Plan, { id }: { id: Id }): true | string {
  const pruefung = plan.pruefungenAmFall.get(id);
  if (!pruefung || pruefung.geloescht)
    return 'Diese Prüfung am Fall gibt es nicht mehr. Jemand anderes hat sie inzwischen gelöscht.';
  return canUseKette(plan, pruefung.platz.parentId ?? '');
}
