import * as z from 'zod/mini';
import { akteurSchema } from '@/lib/plan/akteure/schema';
import { einschaetzungSchema, konfliktSchema, spalteSchema } from '@/lib/plan/beteiligtenanalyse/schema';
import { beziehungSchema } from '@/lib/plan/beziehungen/schema';
import {
  befundSchema,
  ketteSchema,
  laneSchema,
  pruefungAmFallSchema,
  schrittSchema,
  verbindungSchema,
} from '@/lib/plan/dienstleistungskette/schema';
import {
  antwortSchema,
  bindungSchema,
  fallblattSchema,
  frageSchema,
  knotenSchema,
  personSchema,
  stationSchema,
  stellschraubeSchema,
  wirkungSchema,
} from '@/lib/plan/fall/schema';
import { fehlenderSchema } from '@/lib/plan/fehlende/schema';
import { karteSchema } from '@/lib/plan/kartenabfrage/schema';
import {
  fundstelleSchema,
  planungsdatumSchema,
  themaSchema,
  themenclusterSchema,
} from '@/lib/plan/themen/schema';
import {
  aktivitaetSchema,
  annahmeSchema,
  indikatorSchema,
  kostenpositionSchema,
  messwertSchema,
  quelleSchema,
  zielSchema,
} from '@/lib/plan/zielsystem/schema';
import { type Id, kurztextSchema, type Platz } from './grundlagen';

/** The version this code reads and writes; older documents are migrated by the server when their room opens. */
export const SCHEMA_VERSION = 1;

/** What holds for the plan as a whole. Stored in the map `meta`. */
export const metaSchema = z.object({
  schemaVersion: z.int().check(z.minimum(1)),
  zielgruppe: z._default(kurztextSchema, ''),
  sozialraum: z._default(kurztextSchema, ''),
});
export type PlanMeta = z.infer<typeof metaSchema>;

/** Every shared map of every kind of document (which kind holds which: `arten.ts`) with the schema of its records, by the name it has in the Y.Doc. */
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
  ketten: ketteSchema,
  lanes: laneSchema,
  schritte: schrittSchema,
  verbindungen: verbindungSchema,
  pruefungenAmFall: pruefungAmFallSchema,
  befunde: befundSchema,
  beziehungen: beziehungSchema,
  fehlende: fehlenderSchema,
  karten: karteSchema,
  einschaetzungen: einschaetzungSchema,
  spalten: spalteSchema,
  konflikte: konfliktSchema,
  fallblatt: fallblattSchema,
  stationen: stationSchema,
  personen: personSchema,
  bindungen: bindungSchema,
  fragen: frageSchema,
  antworten: antwortSchema,
  knoten: knotenSchema,
  wirkungen: wirkungSchema,
  stellschrauben: stellschraubeSchema,
} as const;
export type SammlungName = keyof typeof SAMMLUNGEN;

/** The record of each collection as a plain value. */
export type Datensaetze = { readonly [S in SammlungName]: z.infer<(typeof SAMMLUNGEN)[S]> };

/** Collections whose records stand under a parent, in an order (`platz: { parentId, rank }`). */
export type Rangsammlung = {
  [S in SammlungName]: Datensaetze[S] extends { platz: Platz } ? S : never;
}[SammlungName];

/** Collections whose records have a place of any kind. */
export type Platzsammlung = {
  [S in SammlungName]: Datensaetze[S] extends { platz: object } ? S : never;
}[SammlungName];

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
  ketten: ['notiz'],
  lanes: [],
  schritte: ['problem'],
  verbindungen: [],
  pruefungenAmFall: ['konstellation'],
  befunde: [],
  beziehungen: ['notiz'],
  fehlende: ['grund'],
  karten: [],
  einschaetzungen: ['interessen', 'ressourcen', 'bedeutung', 'restriktionen', 'winwin'],
  spalten: [],
  konflikte: ['notiz'],
  fallblatt: [],
  stationen: [],
  personen: [],
  bindungen: [],
  fragen: [],
  antworten: ['text', 'lesart'],
  knoten: [],
  wirkungen: [],
  stellschrauben: [],
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
  ketten: ['zielIds', 'aktivitaetIds', 'themaIds'],
  lanes: [],
  schritte: ['zielIds', 'aktivitaetIds', 'themaIds'],
  verbindungen: [],
  pruefungenAmFall: [],
  befunde: [],
  beziehungen: [],
  fehlende: [],
  karten: [],
  einschaetzungen: [],
  spalten: [],
  konflikte: [],
  fallblatt: [],
  stationen: [],
  personen: [],
  bindungen: [],
  fragen: [],
  antworten: ['akteurIds'],
  knoten: [],
  wirkungen: [],
  stellschrauben: [],
};

/** What people call the records: one, several, and „an …“. */
export const SAMMLUNG_NOMEN: Record<SammlungName, { ein: string; viele: string; dativ: string }> = {
  akteure: { ein: 'Akteur', viele: 'Akteure', dativ: 'Akteuren' },
  ziele: { ein: 'Ziel', viele: 'Ziele', dativ: 'Zielen' },
  aktivitaeten: { ein: 'Aktivität', viele: 'Aktivitäten', dativ: 'Aktivitäten' },
  indikatoren: { ein: 'Indikator', viele: 'Indikatoren', dativ: 'Indikatoren' },
  quellen: { ein: 'Quelle', viele: 'Quellen', dativ: 'Quellen' },
  annahmen: { ein: 'Annahme', viele: 'Annahmen', dativ: 'Annahmen' },
  messwerte: { ein: 'Messwert', viele: 'Messwerte', dativ: 'Messwerten' },
  kostenpositionen: { ein: 'Kostenposition', viele: 'Kostenpositionen', dativ: 'Kostenpositionen' },
  themen: { ein: 'Thema', viele: 'Themen', dativ: 'Themen' },
  themencluster: { ein: 'Cluster', viele: 'Cluster', dativ: 'Clustern' },
  fundstellen: { ein: 'Fundstelle', viele: 'Fundstellen', dativ: 'Fundstellen' },
  planungsdaten: { ein: 'Planungsdaten-Karte', viele: 'Planungsdaten', dativ: 'Planungsdaten' },
  ketten: { ein: 'Kette', viele: 'Ketten', dativ: 'Ketten' },
  lanes: { ein: 'Bahn', viele: 'Bahnen', dativ: 'Bahnen' },
  schritte: { ein: 'Schritt', viele: 'Schritte', dativ: 'Schritten' },
  verbindungen: { ein: 'Verbindung', viele: 'Verbindungen', dativ: 'Verbindungen' },
  pruefungenAmFall: { ein: 'Prüfung am Fall', viele: 'Prüfungen am Fall', dativ: 'Prüfungen am Fall' },
  befunde: { ein: 'Befund', viele: 'Befunde', dativ: 'Befunden' },
  beziehungen: { ein: 'Beziehung', viele: 'Beziehungen', dativ: 'Beziehungen' },
  fehlende: { ein: 'Fehlender Akteur', viele: 'Fehlende Akteure', dativ: 'fehlenden Akteuren' },
  karten: { ein: 'Karte', viele: 'Karten', dativ: 'Karten' },
  einschaetzungen: { ein: 'Einschätzung', viele: 'Einschätzungen', dativ: 'Einschätzungen' },
  spalten: { ein: 'Spalte', viele: 'Spalten', dativ: 'Spalten' },
  konflikte: { ein: 'Konflikt', viele: 'Konflikte', dativ: 'Konflikten' },
  fallblatt: { ein: 'Angaben zum Fall', viele: 'Angaben zum Fall', dativ: 'Angaben zum Fall' },
  stationen: { ein: 'Station', viele: 'Stationen', dativ: 'Stationen' },
  personen: { ein: 'Person', viele: 'Personen', dativ: 'Personen' },
  bindungen: { ein: 'Bindung', viele: 'Bindungen', dativ: 'Bindungen' },
  fragen: { ein: 'Frage', viele: 'Fragen', dativ: 'Fragen' },
  antworten: { ein: 'Antwort', viele: 'Antworten', dativ: 'Antworten' },
  knoten: { ein: 'Element', viele: 'Elemente', dativ: 'Elementen' },
  wirkungen: { ein: 'Wirkung', viele: 'Wirkungen', dativ: 'Wirkungen' },
  stellschrauben: { ein: 'Stellschraube', viele: 'Stellschrauben', dativ: 'Stellschrauben' },
};

/**
 * Fields that hold one value for each id. In the Y.Map of the record each is a key of its own, `feld/id` → a plain
 * value, or a Y.Text where people write together; read as an object.
 */
export const FAECHER: { readonly [S in SammlungName]?: readonly (keyof Datensaetze[S] & string)[] } = {
  einschaetzungen: ['werte'],
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

/** Builds one thing for each collection. */
export function jeSammlung<T>(baue: (sammlung: SammlungName) => T): { [S in SammlungName]: T } {
  return Object.fromEntries(SAMMLUNG_NAMEN.map((sammlung) => [sammlung, baue(sammlung)])) as {
    [S in SammlungName]: T;
  };
}

/** True for records that have an order among siblings; the others stand at a place of their own kind, or nowhere. */
export function istRangsammlung(sammlung: SammlungName): sammlung is Rangsammlung {
  const form: object = SAMMLUNGEN[sammlung].shape;
  return 'platz' in form && 'rank' in SAMMLUNGEN[sammlung as Rangsammlung].shape.platz.shape;
}

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
