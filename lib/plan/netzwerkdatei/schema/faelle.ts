import * as z from 'zod';
import { idSchema } from '@/lib/plan/doc/grundlagen';
import { SAMMLUNGEN } from '@/lib/plan/doc/plan';
import { ANREDEN, type Anrede, BLOCK_ARTEN } from '@/lib/plan/fall/schema';

/** The cases in a network file: only released ones, and only when the exporter asks for them. */

const MAX_FAELLE = 50;
const MAX_TEILE = 500;

const liste = <T extends z.core.$ZodShape>(form: T) =>
  z.array(z.strictObject(form)).max(MAX_TEILE).default([]);

export const fallteilSchema = z.strictObject({
  /** How themes of this file name the case. */
  id: idSchema,
  anrede: z.enum(Object.keys(ANREDEN) as [Anrede, ...Anrede[]]),
  fallblatt: liste(SAMMLUNGEN.fallblatt.shape),
  erzaehlung: z
    .array(
      z.strictObject({
        art: z.enum(BLOCK_ARTEN),
        laeufe: z
          .array(
            z.strictObject({
              text: z.string().max(100_000),
              fett: z.boolean().optional(),
              kursiv: z.boolean().optional(),
            }),
          )
          .max(1_000),
      }),
    )
    .max(2_000)
    .default([]),
  stationen: liste(SAMMLUNGEN.stationen.shape),
  personen: liste(SAMMLUNGEN.personen.shape),
  bindungen: liste(SAMMLUNGEN.bindungen.shape),
  fragen: liste(SAMMLUNGEN.fragen.shape),
  antworten: liste(SAMMLUNGEN.antworten.shape),
  knoten: liste(SAMMLUNGEN.knoten.shape),
  wirkungen: liste(SAMMLUNGEN.wirkungen.shape),
  stellschrauben: liste(SAMMLUNGEN.stellschrauben.shape),
});
export type DateiFall = z.infer<typeof fallteilSchema>;

export const faelleSchema = z.array(fallteilSchema).max(MAX_FAELLE);
