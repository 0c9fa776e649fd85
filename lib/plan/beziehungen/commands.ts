import * as z from 'zod/mini';
import { akteurKurz } from '@/lib/plan/akteure/views';
import type { Command, PlanSchreiber } from '@/lib/plan/doc/command';
import { canSetFelder, felderSchema, geschwisterVon, platziere } from '@/lib/plan/doc/felder';
import { type Id, idSchema } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { canCreateBeziehung, canPair, canUseBeziehung } from './rules';
import type { Beziehung, Paar } from './schema';
import { beziehungZwischen } from './views';

const recht = 'plan.bearbeiten';
type Felder = Partial<Pick<Beziehung, 'richtung' | 'heute' | 'gewuenscht' | 'vereinbart' | 'notiz'>>;
const paarEingabe = { vonAkteurId: idSchema, zuAkteurId: idSchema };

export type SetBeziehung = Paar & { felder?: Felder | undefined };

/** Makes the Beziehung of two Akteure. Returns its id. */
export const createBeziehung: Command<SetBeziehung, Id> = {
  name: 'createBeziehung',
  label: (eingabe, plan) => `Beziehung ${zwischen(plan, eingabe)} anlegen`,
  recht,
  input: z.object({ ...paarEingabe, felder: z.optional(felderSchema<Felder>()) }),
  rule: (plan, { felder = {}, ...paar }) => {
    const erlaubt = canCreateBeziehung(plan, paar);
    return erlaubt === true ? canSetFelder(plan, 'beziehungen', null, felder) : erlaubt;
  },
  apply: (w, { felder, ...paar }, plan) => lege(w, plan, paar, felder),
};

/** The Beziehung of two Akteure, made when there is none: for a matrix, where every cell can be filled. */
export const setBeziehung: Command<SetBeziehung, Id> = {
  name: 'setBeziehung',
  label: (eingabe, plan) => `Beziehung ${zwischen(plan, eingabe)} ändern`,
  recht,
  input: z.object({ ...paarEingabe, felder: z.optional(felderSchema<Felder>()) }),
  rule: (plan, { felder = {}, ...paar }) => {
    const erlaubt = canPair(plan, paar);
    const vorhanden = beziehungZwischen(plan, paar.vonAkteurId, paar.zuAkteurId);
    return erlaubt === true ? canSetFelder(plan, 'beziehungen', vorhanden?.id ?? null, felder) : erlaubt;
  },
  apply: (w, { felder = {}, ...paar }, plan) => {
    const vorhanden = beziehungZwischen(plan, paar.vonAkteurId, paar.zuAkteurId);
    if (!vorhanden) return lege(w, plan, paar, felder);
    w.set('beziehungen', vorhanden.id, felder);
    return vorhanden.id;
  },
};

export const updateBeziehung: Command<{ id: Id; felder: Felder }> = {
  name: 'updateBeziehung',
  label: () => 'Beziehung ändern',
  recht,
  input: z.object({ id: idSchema, felder: felderSchema<Felder>() }),
  rule: (plan, { id, felder }) => {
    const erlaubt = canUseBeziehung(plan, id);
    if (erlaubt !== true) return erlaubt;
    return 'paar' in felder
      ? 'Die beiden Akteure lassen sich so nicht ändern. Legen Sie eine neue Beziehung an.'
      : canSetFelder(plan, 'beziehungen', id, felder);
  },
  apply: (w, { id, felder }) => w.set('beziehungen', id, felder),
};

/** Lets a one-sided Beziehung run the other way. */
export const turnBeziehung: Command<{ id: Id }> = {
  name: 'turnBeziehung',
  label: () => 'Richtung umkehren',
  recht,
  input: z.object({ id: idSchema }),
  rule: (plan, { id }) => canUseBeziehung(plan, id),
  apply: (w, { id }, plan) => {
    const paar = plan.beziehungen.get(id)?.paar;
    if (paar)
      w.set('beziehungen', id, {
        paar: { vonAkteurId: paar.zuAkteurId, zuAkteurId: paar.vonAkteurId },
        richtung: 'einseitig',
      });
  },
};

function lege(w: PlanSchreiber, plan: Plan, paar: Paar, felder: Felder = {}): Id {
  const [rank = ''] = platziere(w, 'beziehungen', geschwisterVon(plan, 'beziehungen', null), undefined);
  return w.create('beziehungen', { platz: { parentId: null, rank }, paar, ...felder });
}

function zwischen(plan: Plan, { vonAkteurId, zuAkteurId }: Paar): string {
  return `${akteurKurz(plan, vonAkteurId)} – ${akteurKurz(plan, zuAkteurId)}`;
}
