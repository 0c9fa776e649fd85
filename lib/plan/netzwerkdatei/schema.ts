import * as z from 'zod';
import { idSchema } from '@/lib/plan/doc/grundlagen';
import { metaSchema, SAMMLUNGEN } from '@/lib/plan/doc/plan';
import { faelleSchema } from './schema/faelle';

/**
 * The network file: one whole network as JSON, to keep, to hand on, to bring back. Version 1.
 * Records are those of the plan with their id and place; a file may leave out fields that have a default.
 */

/** More than any network plans; stops a file that would only exhaust the machine. */
const MAX_DATENSAETZE = 20_000;

const liste = <T extends z.core.$ZodShape>(form: T) =>
  z.array(z.strictObject(form)).max(MAX_DATENSAETZE).default([]);

const leererText = metaSchema.shape.zielgruppe;

export const netzwerkdateiSchema = z.strictObject({
  $schema: z.string().max(2_000).optional(),
  format: z.literal('diadem-netzwerk'),
  version: z.literal(1),
  netzwerk: z.strictObject({ name: z.string().trim().min(1).max(200) }),
  plan: z.strictObject({
    meta: z
      .strictObject({ zielgruppe: leererText, sozialraum: leererText })
      .default({ zielgruppe: '', sozialraum: '' }),
    akteure: liste(SAMMLUNGEN.akteure.shape),
    ziele: liste(SAMMLUNGEN.ziele.shape),
    aktivitaeten: liste(SAMMLUNGEN.aktivitaeten.shape),
    indikatoren: liste(SAMMLUNGEN.indikatoren.shape),
    quellen: liste(SAMMLUNGEN.quellen.shape),
    annahmen: liste(SAMMLUNGEN.annahmen.shape),
    messwerte: liste(SAMMLUNGEN.messwerte.shape),
    kostenpositionen: liste(SAMMLUNGEN.kostenpositionen.shape),
    themen: liste(SAMMLUNGEN.themen.shape),
    themencluster: liste(SAMMLUNGEN.themencluster.shape),
    fundstellen: liste(SAMMLUNGEN.fundstellen.shape),
    planungsdaten: liste(SAMMLUNGEN.planungsdaten.shape),
    ketten: liste(SAMMLUNGEN.ketten.shape),
    lanes: liste(SAMMLUNGEN.lanes.shape),
    schritte: liste({
      ...SAMMLUNGEN.schritte.shape,
      // A file is taken as a whole or not at all: a place that is no number is an error here.
      platz: z.strictObject({ laneId: z.nullable(idSchema), x: z.number(), y: z.number() }),
    }),
    verbindungen: liste(SAMMLUNGEN.verbindungen.shape),
    pruefungenAmFall: liste(SAMMLUNGEN.pruefungenAmFall.shape),
    befunde: liste(SAMMLUNGEN.befunde.shape),
    beziehungen: liste(SAMMLUNGEN.beziehungen.shape),
    fehlende: liste(SAMMLUNGEN.fehlende.shape),
    karten: liste(SAMMLUNGEN.karten.shape),
    fragen: liste(SAMMLUNGEN.fragen.shape),
  }),
  /** The judgements on Akteure: only in a file whose exporter may read them and asked for them. */
  beteiligtenanalyse: z
    .strictObject({
      spalten: liste(SAMMLUNGEN.spalten.shape),
      einschaetzungen: liste(SAMMLUNGEN.einschaetzungen.shape),
      konflikte: liste(SAMMLUNGEN.konflikte.shape),
    })
    .optional(),
  /** Released cases: only in a file whose exporter asked for them. Read in, they begin as Entwurf again. */
  faelle: faelleSchema.optional(),
});

export type Netzwerkdatei = z.infer<typeof netzwerkdateiSchema>;

/** What the file looks like for other programs, published at `/schema/netzwerk-1.json`. */
export function netzwerkdateiJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(netzwerkdateiSchema, {
      io: 'input',
      unrepresentable: 'any',
      // The only custom values in a file are the coordinates of steps.
      override: ({ zodSchema, jsonSchema }) => {
        if (zodSchema._zod.def.type === 'custom') jsonSchema.type = 'number';
      },
    }),
    $id: '/schema/netzwerk-1.json',
    title: 'Diadem-Netzwerkdatei, Version 1',
    description:
      'Ein Netzwerk mit seinem Plan: Akteure, Ziele, Aktivitäten, Indikatoren, Quellen, Annahmen, Messwerte, Kostenpositionen, Themen mit ihren Clustern und Fundstellen, Planungsdaten, Dienstleistungsketten, Beziehungen, fehlende Akteure und Karten; auf Wunsch mit der Beteiligtenanalyse und den freigegebenen Fällen.',
  };
}
