import * as z from 'zod/mini';
import {
  geloeschtSchema,
  idSchema,
  keys,
  kurztextSchema,
  langtextSchema,
  platzSchema,
  zahlSchema,
} from '@/lib/plan/doc/grundlagen';

/** Themen: what the cases and the data show, from the Themenspeicher to the generative Themen (method: "Themen"). */

/** In the order in which a theme ripens; „weiteres Feld“ and „datenbasiert“ stand beside the way from the case. */
export const THEMA_ARTEN = {
  fall: 'aus dem Fall',
  falluebergreifend: 'fallübergreifend',
  feld: 'weiteres Feld',
  daten: 'datenbasiert',
  generativ: 'generativ',
} as const;
export type ThemaArt = keyof typeof THEMA_ARTEN;

/** 1 little … 5 much; null: not rated. */
const stufeSchema = z._default(z.nullable(z.int().check(z.minimum(1), z.maximum(5))), null);

/**
 * `platz.parentId` is the theme into whose stack this one was merged (null: it stands by itself), `clusterId` the
 * cluster it lies in. One value with the rank: who takes a theme out of a stack finds it where it lay before.
 */
export const themaSchema = z.object({
  id: idSchema,
  platz: z.extend(platzSchema, { clusterId: z._default(z.nullable(idSchema), null) }),
  titel: z._default(kurztextSchema, ''),
  art: z._default(keys(THEMA_ARTEN), 'fall'),
  notiz: z._default(langtextSchema, ''),
  /** Documents of kind fall; who may not read one of them knows no more of it than its Fundstellen say. */
  fallIds: z._default(z.array(idSchema), []),
  /** Themes this one grew out of: a generative Thema from fallübergreifende ones. */
  ausThemaIds: z._default(z.array(idSchema), []),
  /** Akteure in the network who are concerned. */
  akteurIds: z._default(z.array(idSchema), []),
  /** Who would be needed and is not in the network yet. */
  fehlendeAkteure: z._default(langtextSchema, ''),
  /** Goals that answer the theme. */
  zielIds: z._default(z.array(idSchema), []),
  /** Relevance for the whole Zielgruppe, and need for coordinated work: by these two generative Themen are chosen. */
  relevanz: stufeSchema,
  bedarf: stufeSchema,
  bewertungGrund: z._default(langtextSchema, ''),
  geloescht: z._default(z.nullable(geloeschtSchema), null),
});
export type Thema = z.infer<typeof themaSchema>;

/** Themes that lie together, laid by hand. `platz.parentId` is always null. */
export const themenclusterSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  titel: z._default(kurztextSchema, ''),
  geloescht: z._default(z.nullable(geloeschtSchema), null),
});
export type Themencluster = z.infer<typeof themenclusterSchema>;

/** The field of a case some words stand in, and the view that shows it. One value: half of it leads nowhere. */
export const stelleSchema = z.object({
  ansicht: z.string().check(z.maxLength(40)),
  id: idSchema,
  feld: z.string().check(z.maxLength(40)),
});
export type Stelle = z.infer<typeof stelleSchema>;

/**
 * Where a theme was found. `platz.parentId` is the theme. `alias` is what the case was called when it was noted
 * („Herr A.“), so that the origin can be said where the case itself may not be read. Everybody who reads the plan
 * reads this: from an Entwurf nothing may be quoted.
 */
export const fundstelleSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  fallId: z._default(z.nullable(idSchema), null),
  alias: z._default(z.string().check(z.maxLength(200)), ''),
  /** The place in the case or conference: „Erzählung“, „Perspektive der VHS“. */
  titel: z._default(kurztextSchema, ''),
  zitat: z._default(kurztextSchema, ''),
  /** To go back there; null where only the words above say it. */
  stelle: z._default(z.nullable(stelleSchema), null),
  geloescht: z._default(z.nullable(geloeschtSchema), null),
});
export type Fundstelle = z.infer<typeof fundstelleSchema>;

/** A figure of social planning, put beside the themes. `platz.parentId` is always null. */
export const planungsdatumSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  /** What the figure says: „Wartezeit bis Kursbeginn“. */
  titel: z._default(kurztextSchema, ''),
  /** One value: a number without its unit says nothing. */
  wert: z._default(
    z.nullable(z.object({ zahl: zahlSchema, einheit: z.string().check(z.maxLength(60)) })),
    null,
  ),
  gebiet: z._default(z.string().check(z.maxLength(200)), ''),
  /** How many persons or cases it was counted on. */
  n: z._default(z.nullable(z.int().check(z.minimum(0))), null),
  quelle: z._default(kurztextSchema, ''),
  jahr: z._default(z.nullable(z.int().check(z.minimum(1900), z.maximum(2200))), null),
  stuetztIds: z._default(z.array(idSchema), []),
  widersprichtIds: z._default(z.array(idSchema), []),
  geloescht: z._default(z.nullable(geloeschtSchema), null),
});
export type Planungsdatum = z.infer<typeof planungsdatumSchema>;
