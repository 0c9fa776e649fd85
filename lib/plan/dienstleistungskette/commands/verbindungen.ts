import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { canSetFelder, felderSchema } from '@/lib/plan/doc/felder';
import { type Id, idSchema, keys, kurztextSchema } from '@/lib/plan/doc/grundlagen';
import { canConnect } from '../rules';
import { alle, canUseVerbindung } from '../rules/can-use';
import { VERBINDUNG_ARTEN, type Verbindung, type VerbindungArt } from '../schema';
import { zwillingeVon } from '../views/zwillinge';
import { ersetzt } from './teile-verbindung';

const recht = 'plan.bearbeiten';

export interface Connect {
  vonId: Id;
  nachId: Id;
  art?: VerbindungArt | undefined;
  beschriftung?: string | undefined;
}

/** Connects two steps. Returns the id of the edge. */
export const connectSchritte: Command<Connect, Id> = {
  name: 'connectSchritte',
  label: () => 'Schritte verbinden',
  recht,
  input: z.object({
    vonId: idSchema,
    nachId: idSchema,
    art: z.optional(keys(VERBINDUNG_ARTEN)),
    beschriftung: z.optional(kurztextSchema),
  }),
  rule: canConnect,
  apply: (w, { vonId, nachId, art = 'sequenziell', beschriftung = '' }, plan) =>
    w.create('verbindungen', {
      kettenId: plan.schritte.get(vonId)?.kettenId ?? '',
      enden: { vonId, nachId },
      art,
      beschriftung: beschriftung.trim(),
    }),
};

export interface UpdateVerbindung {
  id: Id;
  felder: Partial<Omit<Verbindung, 'id' | 'kettenId' | 'enden' | 'geloescht'>>;
}

/** Changes what is said about an edge, its Schnittstelle included. */
export const updateVerbindung: Command<UpdateVerbindung> = {
  name: 'updateVerbindung',
  label: ({ felder }) => {
    if ('beschriftung' in felder) return 'Verbindung beschriften';
    return 'art' in felder || 'bedingung' in felder || 'ergebnis' in felder
      ? 'Verbindung ändern'
      : 'Schnittstelle ändern';
  },
  recht,
  input: z.object({ id: idSchema, felder: felderSchema<UpdateVerbindung['felder']>() }),
  rule: (plan, { id, felder }) =>
    alle(canUseVerbindung(plan, id), canSetFelder(plan, 'verbindungen', id, felder)),
  apply: (w, { id, felder }) => w.set('verbindungen', id, felder),
};

/** Lets an edge begin or end elsewhere; what is said about it stays. */
export const reconnect: Command<{ id: Id; vonId: Id; nachId: Id }> = {
  name: 'reconnect',
  label: () => 'Verbindung umhängen',
  recht,
  input: z.object({ id: idSchema, vonId: idSchema, nachId: idSchema }),
  rule: (plan, { id, vonId, nachId }) => {
    const da = canUseVerbindung(plan, id);
    const alt = plan.verbindungen.get(id);
    if (da !== true || !alt) return da;
    const erlaubt = canConnect(plan, { vonId, nachId, art: alt.art, ohneId: id });
    if (erlaubt !== true) return erlaubt;
    return (
      plan.schritte.get(vonId)?.kettenId === alt.kettenId ||
      'Eine Verbindung bleibt in ihrer Kette. Wählen Sie Schritte derselben Kette.'
    );
  },
  apply: (w, { id, vonId, nachId }, plan) => {
    ersetzt(w, plan, id, true);
    w.set('verbindungen', id, { enden: { vonId, nachId } });
  },
};

export const deleteVerbindungen: Command<{ ids: readonly Id[] }> = {
  name: 'deleteVerbindungen',
  label: ({ ids }) => (ids.length === 1 ? 'Verbindung löschen' : `${ids.length} Verbindungen löschen`),
  recht,
  input: z.object({ ids: z.array(idSchema) }),
  rule: (plan, { ids }) =>
    ids.length === 0
      ? 'Es ist keine Verbindung ausgewählt.'
      : alle(...ids.map((id) => canUseVerbindung(plan, id))),
  apply: (w, { ids }, plan) => {
    const geloescht = { am: new Date().toISOString(), durch: w.name };
    for (const id of ids.flatMap((eine) => [eine, ...zwillingeVon(plan, eine)]))
      w.set('verbindungen', id, { geloescht });
  },
};
