import * as z from 'zod/mini';
import type { Command, PlanSchreiber } from '@/lib/plan/doc/command';
import { canSetFelder, felderSchema, geschwisterVon, platziere } from '@/lib/plan/doc/felder';
import { type Id, idSchema, kurztextSchema } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { canUseThema } from '../rules';
import { type Fundstelle, type Stelle, stelleSchema } from '../schema';

/** Where a theme comes from. Everybody who reads the plan reads this: from an Entwurf nothing may be quoted. */
export interface Herkunft {
  fallId: Id | null;
  /** What the case is called now: „Herr A.“ */
  alias?: string | undefined;
  /** The place in the case or conference: „Erzählung“. */
  titel?: string | undefined;
  zitat?: string | undefined;
  /** The field it stands in, to go back there. */
  stelle?: Stelle | null | undefined;
}
export const herkunftSchema = z.object({
  fallId: z.nullable(idSchema),
  alias: z.optional(z.string().check(z.maxLength(200))),
  titel: z.optional(kurztextSchema),
  zitat: z.optional(kurztextSchema),
  stelle: z.optional(z.nullable(stelleSchema)),
});

/** Writes the link and its Fundstelle; inside another command's transaction. */
export function notiereFundstelle(w: PlanSchreiber, plan: Plan, themaId: Id, herkunft: Herkunft): Id {
  const { fallId, alias = '', titel = '', zitat = '', stelle = null } = herkunft;
  if (fallId) w.addToSet('themen', themaId, 'fallIds', fallId);
  const [rank = ''] = platziere(w, 'fundstellen', geschwisterVon(plan, 'fundstellen', themaId), undefined);
  return w.create('fundstellen', {
    platz: { parentId: themaId, rank },
    fallId,
    alias: alias.trim(),
    titel: titel.trim(),
    zitat: zitat.trim(),
    stelle,
  });
}

const recht = 'plan.bearbeiten';

/** Links a theme with a case, or notes another place where it was found. Returns the id of the Fundstelle. */
export const addFundstelle: Command<Herkunft & { themaId: Id }, Id> = {
  name: 'addFundstelle',
  label: ({ fallId }) => (fallId ? 'Thema mit Fall verbinden' : 'Herkunft notieren'),
  recht,
  input: z.extend(herkunftSchema, { themaId: idSchema }),
  rule: (plan, { themaId, fallId, titel = '', zitat = '' }) => {
    const brauchbar = canUseThema(plan, themaId);
    if (brauchbar !== true) return brauchbar;
    return (
      fallId !== null ||
      `${titel}${zitat}`.trim() !== '' ||
      'Zur Herkunft ist nichts eingetragen. Wählen Sie einen Fall, oder schreiben Sie, woher das Thema kommt.'
    );
  },
  apply: (w, { themaId, ...herkunft }, plan) => notiereFundstelle(w, plan, themaId, herkunft),
};

export interface UpdateFundstelle {
  id: Id;
  felder: Partial<Pick<Fundstelle, 'titel' | 'zitat' | 'alias'>>;
}
export const updateFundstelle: Command<UpdateFundstelle> = {
  name: 'updateFundstelle',
  label: () => 'Herkunft ändern',
  recht,
  input: z.object({ id: idSchema, felder: felderSchema<UpdateFundstelle['felder']>() }),
  rule: (plan, { id, felder }) => {
    const da = plan.fundstellen.get(id);
    if (!da || da.geloescht)
      return 'Diese Herkunft gibt es nicht mehr. Jemand anderes hat sie inzwischen entfernt.';
    return canSetFelder(plan, 'fundstellen', id, felder);
  },
  apply: (w, { id, felder }) => w.set('fundstellen', id, felder),
};

/** Takes a case off a theme, with every place noted in it. Originals in the stack keep theirs. */
export const unlinkFall: Command<{ id: Id; fallId: Id }> = {
  name: 'unlinkFall',
  label: () => 'Thema vom Fall lösen',
  recht,
  input: z.object({ id: idSchema, fallId: idSchema }),
  rule: (plan, { id }) => canUseThema(plan, id),
  apply: (w, { id, fallId }, plan) => {
    w.removeFromSet('themen', id, 'fallIds', fallId);
    const geloescht = { am: new Date().toISOString(), durch: w.name };
    for (const fundstelle of geschwisterVon(plan, 'fundstellen', id)) {
      if (fundstelle.fallId === fallId && !fundstelle.geloescht)
        w.set('fundstellen', fundstelle.id, { geloescht });
    }
  },
};
