import * as z from 'zod/mini';
import { paarSchema } from '@/lib/plan/beziehungen/schema';
import {
  geloeschtSchema,
  idSchema,
  keys,
  kurztextSchema,
  langtextSchema,
  platzSchema,
} from '@/lib/plan/doc/grundlagen';

/** The judgements on Akteure (method: "Beteiligtenanalyse"), in a document of their own with narrower rights. */

/** The judgements that are texts, in the order of the method. */
export const URTEILE = {
  interessen: 'Interessen/Ziele',
  ressourcen: 'Ressourcen/Potenziale',
  bedeutung: 'Bedeutung für das Netzwerk',
  restriktionen: 'Restriktionen/Konflikte',
  winwin: 'Win-win',
} as const;

/** The judgements on a scale from 1 (gering) to 5 (hoch). */
export const STAERKEN = { einfluss: 'Einfluss', interesse: 'Interesse' } as const;

const staerkeSchema = z._default(z.nullable(z.int().check(z.minimum(1), z.maximum(5))), null);

/** What is judged about one Akteur; its id is the Akteur's. Only the server creates it, empty. */
export const einschaetzungSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  interessen: z._default(langtextSchema, ''),
  ressourcen: z._default(langtextSchema, ''),
  bedeutung: z._default(langtextSchema, ''),
  restriktionen: z._default(langtextSchema, ''),
  winwin: z._default(langtextSchema, ''),
  einfluss: staerkeSchema,
  interesse: staerkeSchema,
  /** Values of the network's own columns, by Spalte. */
  werte: z._default(z.record(idSchema, z.union([langtextSchema, z.number()])), {}),
  geloescht: z._default(z.nullable(geloeschtSchema), null),
});
export type Einschaetzung = z.infer<typeof einschaetzungSchema>;

export const SPALTEN_ARTEN = { text: 'Text', auswahl: 'Auswahl', zahl: 'Zahl', datum: 'Datum' } as const;
export type SpaltenArt = keyof typeof SPALTEN_ARTEN;

/** A column of the analysis: one of the method's (`feld` says which) or one of the network's own. */
export const spalteSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  titel: z._default(kurztextSchema, ''),
  feld: z._default(z.nullable(keys({ ...URTEILE, ...STAERKEN })), null),
  art: z._default(keys(SPALTEN_ARTEN), 'text'),
  /** What can be chosen, for `auswahl`. */
  optionen: z._default(
    z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(100)),
    [],
  ),
  ausgeblendet: z._default(z.boolean(), false),
  geloescht: z._default(z.nullable(geloeschtSchema), null),
});
export type Spalte = z.infer<typeof spalteSchema>;

/** A conflict between two Akteure, with or without a Beziehung; `geloestAm` once it is settled. */
export const konfliktSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  paar: paarSchema,
  notiz: z._default(langtextSchema, ''),
  geloestAm: z._default(z.nullable(z.iso.date()), null),
  geloescht: z._default(z.nullable(geloeschtSchema), null),
});
export type AkteurKonflikt = z.infer<typeof konfliktSchema>;
