import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { canSetFelder, felderSchema, geschwisterVon, platziere } from '@/lib/plan/doc/felder';
import { type Id, idSchema } from '@/lib/plan/doc/grundlagen';
import { type Datensaetze, datensatz, type Plan } from '@/lib/plan/doc/plan';
import { canUse } from '../rules/can-use';

/** What measures and carries a goal, and what an Aktivität costs. */
export const TEIL_SAMMLUNGEN = [
  'indikatoren',
  'quellen',
  'annahmen',
  'messwerte',
  'kostenpositionen',
] as const;
export type TeilSammlung = (typeof TEIL_SAMMLUNGEN)[number];

export const TEIL_NAMEN: Record<TeilSammlung, string> = {
  indikatoren: 'Indikator',
  quellen: 'Quelle',
  annahmen: 'Annahme',
  messwerte: 'Messwert',
  kostenpositionen: 'Kostenposition',
};

export type TeilFelder<S extends TeilSammlung> = Partial<Omit<Datensaetze[S], 'id' | 'platz' | 'geloescht'>>;

/** The fields must fit the collection: `{ sammlung: 'annahmen', felder: { stand: 'haelt' } }`. */
export type CreateTeil = {
  [S in TeilSammlung]: { sammlung: S; parentId: Id; nachId?: Id | null | undefined; felder: TeilFelder<S> };
}[TeilSammlung];
export type UpdateTeil = {
  [S in TeilSammlung]: { sammlung: S; id: Id; felder: TeilFelder<S> };
}[TeilSammlung];
export interface DeleteTeil {
  sammlung: TeilSammlung;
  id: Id;
}

const recht = 'plan.bearbeiten';
const sammlungSchema = z.enum(TEIL_SAMMLUNGEN);

/** Adds an Indikator, Quelle, Annahme, Messwert or Kostenposition at the end. Returns its id. */
export const createTeil: Command<CreateTeil, Id> = {
  name: 'createTeil',
  label: ({ sammlung }) => `${TEIL_NAMEN[sammlung]} anlegen`,
  recht,
  input: z.custom<CreateTeil>(
    (wert) =>
      z
        .object({
          sammlung: sammlungSchema,
          parentId: idSchema,
          nachId: z.optional(z.nullable(idSchema)),
          felder: felderSchema(),
        })
        .safeParse(wert).success,
  ),
  rule: (plan, { sammlung, parentId, felder }) => {
    const traeger = canCarry(plan, sammlung, parentId);
    return traeger === true ? canSetFelder(plan, sammlung, null, felder) : traeger;
  },
  apply: (w, { sammlung, parentId, nachId, felder }, plan) => {
    const [rank = ''] = platziere(w, sammlung, geschwisterVon(plan, sammlung, parentId), nachId);
    return w.create(sammlung, { ...felder, platz: { parentId, rank } });
  },
};

export const updateTeil: Command<UpdateTeil> = {
  name: 'updateTeil',
  label: ({ sammlung }) => `${TEIL_NAMEN[sammlung]} ändern`,
  recht,
  input: z.custom<UpdateTeil>(
    (wert) =>
      z.object({ sammlung: sammlungSchema, id: idSchema, felder: felderSchema() }).safeParse(wert).success,
  ),
  rule: (plan, { sammlung, id, felder }) => {
    const da = canUseTeil(plan, sammlung, id);
    return da === true ? canSetFelder(plan, sammlung, id, felder) : da;
  },
  apply: (w, { sammlung, id, felder }) => w.set<TeilSammlung>(sammlung, id, felder),
};

export const deleteTeil: Command<DeleteTeil> = {
  name: 'deleteTeil',
  label: ({ sammlung }) => `${TEIL_NAMEN[sammlung]} löschen`,
  recht,
  input: z.object({ sammlung: sammlungSchema, id: idSchema }),
  rule: (plan, { sammlung, id }) => canUseTeil(plan, sammlung, id),
  apply: (w, { sammlung, id }) =>
    w.set(sammlung, id, { geloescht: { am: new Date().toISOString(), durch: w.name } }),
};

function canUseTeil(plan: Plan, sammlung: TeilSammlung, id: Id): true | string {
  const teil = datensatz(plan, sammlung, id);
  if (!teil) return 'Das gibt es nicht mehr. Jemand anderes hat es inzwischen entfernt.';
  return (
    teil.geloescht === null ||
    `${TEIL_NAMEN[sammlung]} „${'titel' in teil ? teil.titel : ''}“ liegt im Papierkorb. Stellen Sie das zuerst wieder her.`
  );
}

/** Indikatoren and Annahmen belong to goals, Quellen to either, Messwerte to Indikatoren, costs to Aktivitäten. */
function canCarry(plan: Plan, sammlung: TeilSammlung, parentId: Id): true | string {
  const indikator = plan.indikatoren.get(parentId);
  if (indikator && (sammlung === 'quellen' || sammlung === 'messwerte')) {
    return (
      indikator.geloescht === null || 'Der Indikator liegt im Papierkorb. Stellen Sie ihn zuerst wieder her.'
    );
  }
  if (sammlung === 'messwerte')
    return 'Ein Messwert gehört zu einem Indikator. Legen Sie zuerst den Indikator an.';
  const passt = sammlung === 'kostenpositionen' ? plan.aktivitaeten.has(parentId) : plan.ziele.has(parentId);
  if (passt) return canUse(plan, parentId);
  return sammlung === 'kostenpositionen'
    ? 'Kosten gehören zu einer Aktivität. Bitte wählen Sie eine aus.'
    : `${TEIL_NAMEN[sammlung]} und Ziel gehören zusammen. Bitte wählen Sie ein Ziel aus, das es noch gibt.`;
}
