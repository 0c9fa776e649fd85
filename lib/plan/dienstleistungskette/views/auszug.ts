import * as z from 'zod/mini';
import { kurztextSchema } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { schrittSchema, verbindungSchema } from '../schema';
import type { KetteBild } from './bild';
import { laneTitel } from './namen';

/**
 * Steps and the edges between them as plain data, to carry into another chain or another network. What points out of
 * the selection (Akteure, goals, Beschlüsse) stays behind; lanes go by their names.
 */
const stueckSchema = z.object({
  format: z.literal('diadem-schritte'),
  version: z.literal(1),
  schritte: z
    .array(
      z.object({
        art: schrittSchema.shape.art,
        titel: schrittSchema.shape.titel,
        dauer: schrittSchema.shape.dauer,
        wartezeit: schrittSchema.shape.wartezeit,
        rechtsgrundlage: schrittSchema.shape.rechtsgrundlage,
        system: schrittSchema.shape.system,
        problem: schrittSchema.shape.problem,
        nutzertext: schrittSchema.shape.nutzertext,
        mitbringen: schrittSchema.shape.mitbringen,
        id: z.string(),
        bahn: kurztextSchema,
        x: z.number(),
        y: z.number(),
      }),
    )
    .check(z.minLength(1), z.maxLength(1_000)),
  verbindungen: z
    .array(
      z.object({
        art: verbindungSchema.shape.art,
        ergebnis: verbindungSchema.shape.ergebnis,
        beschriftung: verbindungSchema.shape.beschriftung,
        bedingung: verbindungSchema.shape.bedingung,
        vonId: z.string(),
        nachId: z.string(),
      }),
    )
    .check(z.maxLength(3_000)),
});
export type Auszug = z.infer<typeof stueckSchema>;

export function auszug(plan: Plan, bild: KetteBild, ids: ReadonlySet<string>): Auszug {
  const schritte = [...bild.schritte.values()].filter((s) => ids.has(s.schritt.id));
  return {
    format: 'diadem-schritte',
    version: 1,
    schritte: schritte.map(({ schritt, x, y, laneId }) => {
      const { id, art, titel, dauer, wartezeit, rechtsgrundlage, system, problem, nutzertext, mitbringen } =
        schritt;
      const bahn = laneTitel(plan, laneId === null ? null : (plan.lanes.get(laneId) ?? null));
      return {
        ...{ id, art, titel, dauer, wartezeit, rechtsgrundlage, system, problem, nutzertext, mitbringen },
        ...{ bahn, x, y },
      };
    }),
    verbindungen: bild.verbindungen.flatMap(({ verbindung }) => {
      const { vonId, nachId } = verbindung.enden;
      if (!ids.has(vonId) || !ids.has(nachId)) return [];
      const { art, ergebnis, beschriftung, bedingung } = verbindung;
      return [{ vonId, nachId, art, ergebnis, beschriftung, bedingung }];
    }),
  };
}

/** Reads what was copied; null when the text is something else. */
export function liesAuszug(text: string): Auszug | null {
  if (!text.includes('diadem-schritte')) return null;
  try {
    const gelesen = stueckSchema.safeParse(JSON.parse(text));
    return gelesen.success ? gelesen.data : null;
  } catch {
    return null;
  }
}

export const auszugSchema = stueckSchema;
