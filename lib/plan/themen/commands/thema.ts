import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { canSetFelder, felderSchema, geschwisterVon, platziere } from '@/lib/plan/doc/felder';
import { type Id, idSchema, keys, kurztextSchema } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { canMoveThema, canUseCluster, canUseThema } from '../rules';
import { THEMA_ARTEN, type Thema, type ThemaArt } from '../schema';
import { type Herkunft, herkunftSchema, notiereFundstelle } from './fundstelle';

const recht = 'plan.bearbeiten';

export interface CreateThema {
  titel: string;
  art?: ThemaArt | undefined;
  clusterId?: Id | null | undefined;
  /** undefined: at the end; null: first. */
  nachId?: Id | null | undefined;
  herkunft?: Herkunft | undefined;
}

/** Puts a theme into the Themenspeicher, with its origin where it has one. Returns its id. */
export const createThema: Command<CreateThema, Id> = {
  name: 'createThema',
  label: () => 'Thema merken',
  recht,
  input: z.object({
    titel: kurztextSchema,
    art: z.optional(keys(THEMA_ARTEN)),
    clusterId: z.optional(z.nullable(idSchema)),
    nachId: z.optional(z.nullable(idSchema)),
    herkunft: z.optional(herkunftSchema),
  }),
  rule: (plan, { titel, clusterId }) => {
    if (!titel.trim())
      return 'Das Thema hat noch keinen Titel. Schreiben Sie in wenigen Worten, worum es geht.';
    return clusterId ? canUseCluster(plan, clusterId) : true;
  },
  apply: (w, { titel, art = 'fall', clusterId = null, nachId, herkunft }, plan) => {
    const [rank = ''] = platziere(w, 'themen', alleThemen(plan), nachId);
    const id = w.create('themen', { platz: { parentId: null, rank, clusterId }, titel: titel.trim(), art });
    if (herkunft) notiereFundstelle(w, plan, id, herkunft);
    return id;
  },
};

export type ThemaFelder = Partial<
  Pick<Thema, 'titel' | 'notiz' | 'fehlendeAkteure' | 'relevanz' | 'bedarf' | 'bewertungGrund'>
>;
export interface UpdateThema {
  id: Id;
  felder: ThemaFelder;
}

/** Changes wording, notes and ratings; kind and place have {@link moveThema}, links `linkThema`. */
export const updateThema: Command<UpdateThema> = {
  name: 'updateThema',
  label: ({ felder }) =>
    'titel' in felder
      ? 'Thema formulieren'
      : 'relevanz' in felder || 'bedarf' in felder
        ? 'Thema bewerten'
        : 'Thema ändern',
  recht,
  input: z.object({ id: idSchema, felder: felderSchema<ThemaFelder>() }),
  rule: (plan, { id, felder }) => {
    const brauchbar = canUseThema(plan, id);
    return brauchbar === true ? canSetFelder(plan, 'themen', id, felder) : brauchbar;
  },
  apply: (w, { id, felder }) => w.set('themen', id, felder),
};

export interface MoveThema {
  id: Id;
  /** The kind it becomes: on the board, the column. Left out: as it is. */
  art?: ThemaArt | undefined;
  /** Left out: the cluster it is in; null: none. */
  clusterId?: Id | null | undefined;
  /** Left out: the order stays when neither column nor cluster changes, else it comes last; null: first. */
  nachId?: Id | null | undefined;
}

/** Lays a theme into another column, cluster or place; a stack moves as a whole. */
export const moveThema: Command<MoveThema> = {
  name: 'moveThema',
  label: ({ id, art }, plan) =>
    art && art !== plan.themen.get(id)?.art ? `Thema wird „${THEMA_ARTEN[art]}“` : 'Thema verschieben',
  recht,
  input: z.object({
    id: idSchema,
    art: z.optional(keys(THEMA_ARTEN)),
    clusterId: z.optional(z.nullable(idSchema)),
    nachId: z.optional(z.nullable(idSchema)),
  }),
  rule: canMoveThema,
  apply: (w, { id, art, clusterId, nachId }, plan) => {
    const bisher = plan.themen.get(id);
    if (!bisher || nachId === id) return;
    const platz = {
      ...bisher.platz,
      clusterId: clusterId === undefined ? bisher.platz.clusterId : clusterId,
    };
    const bleibt = (art ?? bisher.art) === bisher.art && platz.clusterId === bisher.platz.clusterId;
    if (art) w.set('themen', id, { art });
    if (!(nachId === undefined && bleibt)) {
      const andere = alleThemen(plan).filter((thema) => thema.id !== id);
      [platz.rank = bisher.platz.rank] = platziere(w, 'themen', andere, nachId);
    }
    w.setPlatz('themen', id, platz);
  },
};

/** Themes that stand by themselves share one order, so that a card keeps its neighbours when columns are filtered. */
function alleThemen(plan: Plan) {
  return geschwisterVon(plan, 'themen', null);
}
