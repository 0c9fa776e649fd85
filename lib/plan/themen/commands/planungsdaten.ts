import * as z from 'zod/mini';
import type { Command, PlanSchreiber } from '@/lib/plan/doc/command';
import { canSetFelder, felderSchema, geschwisterVon, platziere } from '@/lib/plan/doc/felder';
import { type Id, idSchema } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { canUseThema } from '../rules';
import type { Planungsdatum } from '../schema';

const recht = 'plan.bearbeiten';

export type PlanungsdatumFelder = Partial<
  Pick<Planungsdatum, 'titel' | 'wert' | 'gebiet' | 'n' | 'quelle' | 'jahr'>
>;
const BEZUG = z.enum(['stuetzt', 'widerspricht']);

export interface CreatePlanungsdatum {
  felder: PlanungsdatumFelder;
  /** The theme it says something about. */
  zu?: { themaId: Id; bezug: 'stuetzt' | 'widerspricht' } | undefined;
}

/** Adds a planning-data card. Returns its id. */
export const createPlanungsdatum: Command<CreatePlanungsdatum, Id> = {
  name: 'createPlanungsdatum',
  label: () => 'Planungsdaten anlegen',
  recht,
  input: z.object({
    felder: felderSchema<PlanungsdatumFelder>(),
    zu: z.optional(z.object({ themaId: idSchema, bezug: BEZUG })),
  }),
  rule: (plan, { felder, zu }) => {
    if (!felder.titel?.trim())
      return 'Die Karte sagt noch nichts aus. Schreiben Sie in einem Satz, was die Zahl zeigt.';
    const gueltig = canSetFelder(plan, 'planungsdaten', null, felder);
    return gueltig === true && zu ? canUseThema(plan, zu.themaId) : gueltig;
  },
  apply: (w, { felder, zu }, plan) => {
    const [rank = ''] = platziere(w, 'planungsdaten', geschwisterVon(plan, 'planungsdaten', null), undefined);
    const id = w.create('planungsdaten', { ...felder, platz: { parentId: null, rank } });
    if (zu) setzeBezug(w, id, zu.themaId, zu.bezug);
    return id;
  },
};

export const updatePlanungsdatum: Command<{ id: Id; felder: PlanungsdatumFelder }> = {
  name: 'updatePlanungsdatum',
  label: () => 'Planungsdaten ändern',
  recht,
  input: z.object({ id: idSchema, felder: felderSchema<PlanungsdatumFelder>() }),
  rule: (plan, { id, felder }) => {
    const da = canUseDatum(plan, id);
    return da === true ? canSetFelder(plan, 'planungsdaten', id, felder) : da;
  },
  apply: (w, { id, felder }) => w.set('planungsdaten', id, felder),
};

export interface SetDatenbezug {
  id: Id;
  themaId: Id;
  bezug: 'stuetzt' | 'widerspricht' | 'keiner';
}

/** What a figure says about a theme. */
export const setDatenbezug: Command<SetDatenbezug> = {
  name: 'setDatenbezug',
  label: ({ bezug }) =>
    bezug === 'keiner'
      ? 'Planungsdaten vom Thema lösen'
      : bezug === 'stuetzt'
        ? 'Planungsdaten stützen Thema'
        : 'Planungsdaten widersprechen Thema',
  recht,
  input: z.object({ id: idSchema, themaId: idSchema, bezug: z.enum(['stuetzt', 'widerspricht', 'keiner']) }),
  rule: (plan, { id, themaId, bezug }) => {
    const da = canUseDatum(plan, id);
    return da === true && bezug !== 'keiner' ? canUseThema(plan, themaId) : da;
  },
  apply: (w, { id, themaId, bezug }) => setzeBezug(w, id, themaId, bezug),
};

function setzeBezug(w: PlanSchreiber, id: Id, themaId: Id, bezug: SetDatenbezug['bezug']): void {
  for (const [feld, art] of [
    ['stuetztIds', 'stuetzt'],
    ['widersprichtIds', 'widerspricht'],
  ] as const) {
    if (bezug === art) w.addToSet('planungsdaten', id, feld, themaId);
    else w.removeFromSet('planungsdaten', id, feld, themaId);
  }
}

function canUseDatum(plan: Plan, id: Id): true | string {
  const datum = plan.planungsdaten.get(id);
  if (!datum) return 'Diese Karte gibt es nicht mehr. Jemand anderes hat sie inzwischen entfernt.';
  return (
    datum.geloescht === null ||
    `„${datum.titel || 'Karte ohne Aussage'}“ liegt im Papierkorb. Stellen Sie die Karte zuerst wieder her.`
  );
}
