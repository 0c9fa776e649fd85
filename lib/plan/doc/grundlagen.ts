// The small zod, and as a namespace, here and in every schema: the big one costs every first visit 18 kB gzipped more,
// `{ z }` would bring its languages too.
import * as z from 'zod/mini';

// Without generated code: the pages forbid it (Content-Security-Policy), and asking for it would be reported as an attack.
z.config({ jitless: true });

/**
 * The values every record of a plan is made of.
 * Records are read from a shared document that any member can write, so nothing here may be trusted before it is parsed.
 */

/** Id of a record: `<kind>_<random>`. The prefix makes a log readable; nothing decides by it. */
export type Id = string;

/** Ids are keys of shared maps, so names with a meaning in JavaScript are refused (S13). */
export const idSchema = z.string().check(
  z.minLength(1),
  z.maxLength(64),
  z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/),
  z.refine((id) => id !== '__proto__' && id !== 'constructor' && id !== 'prototype'),
);

/** A calendar day, `YYYY-MM-DD`. */
export const datumSchema = z.iso.date();

/**
 * Where a record stands: under which parent, and where among its siblings. One value, because parent and rank
 * are true only together: written apart, two people moving at once end in a place nobody chose.
 * `rank` is a fractional index; equal ranks are ordered by id.
 */
export const platzSchema = z.object({
  parentId: z.nullable(idSchema),
  rank: z.string().check(z.minLength(1), z.maxLength(200)),
});
export type Platz = z.infer<typeof platzSchema>;

/**
 * Mark of a record in the bin (kept 30 days). `am` is an ISO instant, `durch` the name shown in the bin.
 * `mit`: the record whose deletion took it along; that one bears its own id there (older marks have none).
 * `umgewandelt`: it lives on at another level, so what hung below it is not in the bin but looks for a place.
 */
export const geloeschtSchema = z.object({
  am: z.iso.datetime(),
  durch: z.string().check(z.maxLength(200)),
  mit: z.optional(idSchema),
  umgewandelt: z.optional(z.boolean()),
});

export const zahlSchema = z.number();

/** A short label: plain value, last writer wins (the loser is shown in „Gleichzeitige Änderungen“). */
export const kurztextSchema = z.string().check(z.maxLength(2_000));
/** A long text, stored as Y.Text so that several people write it together; read as a string. */
export const langtextSchema = z.string().check(z.maxLength(100_000));

/** The keys of a table of German labels as an enum: the stored value is the key, the label is what people read. */
export const keys = <T extends Record<string, string>>(labels: T) =>
  z.enum(Object.keys(labels) as [keyof T & string, ...(keyof T & string)[]]);

/** Order of siblings: by rank, equal ranks by id, so that everybody sees the same order. */
export function vergleichePlatz(a: { id: Id; platz: Platz }, b: { id: Id; platz: Platz }): number {
  if (a.platz.rank !== b.platz.rank) return a.platz.rank < b.platz.rank ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
