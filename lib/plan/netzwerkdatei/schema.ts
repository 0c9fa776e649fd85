import * as z from 'zod';
import { metaSchema, SAMMLUNGEN } from '@/lib/plan/doc/plan';

/**
 * The network file: one whole network as JSON, to keep, to hand on, to bring back. Version 1.
 * Records are those of the plan with their id and place; a file may leave out fields that have a default.
 */

/** More than any network plans; stops a file that would only exhaust the machine. */
const MAX_DATENSAETZE = 20_000;

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
    akteure: z.array(z.strictObject(SAMMLUNGEN.akteure.shape)).max(MAX_DATENSAETZE).default([]),
    ziele: z.array(z.strictObject(SAMMLUNGEN.ziele.shape)).max(MAX_DATENSAETZE).default([]),
    aktivitaeten: z.array(z.strictObject(SAMMLUNGEN.aktivitaeten.shape)).max(MAX_DATENSAETZE).default([]),
    indikatoren: z.array(z.strictObject(SAMMLUNGEN.indikatoren.shape)).max(MAX_DATENSAETZE).default([]),
    quellen: z.array(z.strictObject(SAMMLUNGEN.quellen.shape)).max(MAX_DATENSAETZE).default([]),
    annahmen: z.array(z.strictObject(SAMMLUNGEN.annahmen.shape)).max(MAX_DATENSAETZE).default([]),
    messwerte: z.array(z.strictObject(SAMMLUNGEN.messwerte.shape)).max(MAX_DATENSAETZE).default([]),
    kostenpositionen: z
      .array(z.strictObject(SAMMLUNGEN.kostenpositionen.shape))
      .max(MAX_DATENSAETZE)
      .default([]),
    themen: z.array(z.strictObject(SAMMLUNGEN.themen.shape)).max(MAX_DATENSAETZE).default([]),
    themencluster: z.array(z.strictObject(SAMMLUNGEN.themencluster.shape)).max(MAX_DATENSAETZE).default([]),
    fundstellen: z.array(z.strictObject(SAMMLUNGEN.fundstellen.shape)).max(MAX_DATENSAETZE).default([]),
    planungsdaten: z.array(z.strictObject(SAMMLUNGEN.planungsdaten.shape)).max(MAX_DATENSAETZE).default([]),
  }),
});

export type Netzwerkdatei = z.infer<typeof netzwerkdateiSchema>;

/** What the file looks like for other programs, published at `/schema/netzwerk-1.json`. */
export function netzwerkdateiJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(netzwerkdateiSchema, { io: 'input' }),
    $id: '/schema/netzwerk-1.json',
    title: 'Diadem-Netzwerkdatei, Version 1',
    description:
      'Ein Netzwerk mit seinem Plan: Akteure, Ziele, Aktivitäten, Indikatoren, Quellen, Annahmen, Messwerte, Kostenpositionen, Themen mit ihren Clustern und Fundstellen und Planungsdaten.',
  };
}
