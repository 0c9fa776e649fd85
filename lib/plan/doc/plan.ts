import * as z from 'zod/mini';
import { type Akteur, akteurSchema } from '@/lib/plan/akteure/schema';
import {
  type Fundstelle,
  fundstelleSchema,
  type Planungsdatum,
  planungsdatumSchema,
  type Thema,
  type Themencluster,
  themaSchema,
  themenclusterSchema,
} from '@/lib/plan/themen/schema';
import {
  type Aktivitaet,
  type Annahme,
  aktivitaetSchema,
  annahmeSchema,
  type Indikator,
  indikatorSchema,
  type Kostenposition,
  kostenpositionSchema,
  type Messwert,
  messwertSchema,
  type Quelle,
  quelleSchema,
  type Ziel,
  zielSchema,
} from '@/lib/plan/zielsystem/schema';
import { type Id, kurztextSchema } from './grundlagen';

/** The version this code reads and writes; older documents are migrated by the server when their room opens. */
export const SCHEMA_VERSION = 1;

/** What holds for the plan as a whole. Stored in the map `meta`. */
export const metaSchema = z.object({
  schemaVersion: z.int().check(z.minimum(1)),
  zielgruppe: z._default(kurztextSchema, ''),
  sozialraum: z._default(kurztextSchema, ''),
});
export type PlanMeta = z.infer<typeof metaSchema>;

/** Every shared map of a plan with the schema of its records, by the name it has in the Y.Doc. */
export const SAMMLUNGEN = {
  akteure: akteurSchema,
  ziele: zielSchema,
  aktivitaeten: aktivitaetSchema,
  indikatoren: indikatorSchema,
  quellen: quelleSchema,
  annahmen: annahmeSchema,
  messwerte: messwertSchema,
  kostenpositionen: kostenpositionSchema,
  themen: themaSchema,
  themencluster: themenclusterSchema,
  fundstellen: fundstelleSchema,
  planungsdaten: planungsdatumSchema,
} as const;
export type SammlungName = keyof typeof SAMMLUNGEN;

export interface Datensaetze {
  akteure: Akteur;
  ziele: Ziel;
  aktivitaeten: Aktivitaet;
  indikatoren: Indikator;
  quellen: Quelle;
  annahmen: Annahme;
  messwerte: Messwert;
  kostenpositionen: Kostenposition;
  themen: Thema;
  themencluster: Themencluster;
  fundstellen: Fundstelle;
  planungsdaten: Planungsdatum;
}

/** Fields stored as Y.Text. All other fields are plain JSON values. */
export const LANGTEXTE: { readonly [S in SammlungName]: readonly (keyof Datensaetze[S] & string)[] } = {
  akteure: ['notiz'],
  ziele: ['begruendung', 'hinreichendNotiz'],
  aktivitaeten: ['beschreibung'],
  indikatoren: [],
  quellen: [],
  annahmen: [],
  messwerte: [],
  kostenpositionen: [],
  themen: ['notiz', 'fehlendeAkteure', 'bewertungGrund'],
  themencluster: [],
  fundstellen: [],
  planungsdaten: [],
};

/**
 * Fields that are sets of ids. In the Y.Map of the record each member is a key of its own, `feld/id` → true,
 * so that two people adding different members at once both succeed.
 */
export const MENGEN: { readonly [S in SammlungName]: readonly (keyof Datensaetze[S] & string)[] } = {
  akteure: [],
  ziele: [],
  aktivitaeten: ['beteiligteIds'],
  indikatoren: [],
  quellen: [],
  annahmen: [],
  messwerte: [],
  kostenpositionen: [],
  themen: ['fallIds', 'ausThemaIds', 'akteurIds', 'zielIds'],
  themencluster: [],
  fundstellen: [],
  planungsdaten: ['stuetztIds', 'widersprichtIds'],
};

/** A record that could not be read: it is listed, its bytes are kept, everything else works (R29). */
export interface Unlesbar {
  sammlung: string;
  id: string;
  grund: string;
}

/**
 * A plan as plain values. Immutable: a change gives a new Plan in which every untouched record is the same object,
 * so screens may compare by identity. Records in the bin are included (`geloescht` is set); views leave them out.
 */
export type Plan = {
  readonly meta: PlanMeta;
  readonly unlesbar: readonly Unlesbar[];
} & Bestand;

/** All records, per shared map. */
export type Bestand = { readonly [S in SammlungName]: ReadonlyMap<Id, Datensaetze[S]> };

export const SAMMLUNG_NAMEN = Object.keys(SAMMLUNGEN) as SammlungName[];

/** The record with this id, in the bin or not. */
export function datensatz<S extends SammlungName>(
  plan: Plan,
  sammlung: S,
  id: Id,
): Datensaetze[S] | undefined {
  const bestand: Bestand = plan;
  return bestand[sammlung].get(id);
}

/**
 * Remembers what a view said, per identity of the parts of the plan it reads. Many screens ask the same question
 * of the same plan; a change elsewhere in the plan does not make them ask again.
 * @param teile what `sicht` reads — it may read nothing else
 */
export function merke<T>(
  teile: readonly (SammlungName | 'meta')[],
  sicht: (plan: Plan) => T,
): (plan: Plan) => T {
  type Knoten = WeakMap<object, unknown>;
  const wurzel: Knoten = new WeakMap();
  return (plan) => {
    let knoten = wurzel;
    for (const teil of teile.slice(0, -1)) {
      const weiter = (knoten.get(plan[teil]) as Knoten | undefined) ?? new WeakMap();
      knoten.set(plan[teil], weiter);
      knoten = weiter;
    }
    const letzter = plan[teile.at(-1) ?? 'meta'];
    if (!knoten.has(letzter)) knoten.set(letzter, sicht(plan));
    return knoten.get(letzter) as T;
  };
}
