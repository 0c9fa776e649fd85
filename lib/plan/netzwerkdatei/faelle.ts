import * as Y from 'yjs';
import * as z from 'zod';
import { ANREDEN, type Anrede } from '@/lib/access/fall-alias';
import { DOKUMENT_ARTEN } from '@/lib/plan/doc/arten';
import { BLOCK_ARTEN, liesErzaehlung, schreibeErzaehlung } from '@/lib/plan/doc/erzaehlung';
import { type Id, idSchema, vergleichePlatz } from '@/lib/plan/doc/grundlagen';
import { SAMMLUNGEN } from '@/lib/plan/doc/plan';
import { PlanSchreiber } from '@/lib/plan/doc/plan-schreiber';
import { readPlan } from '@/lib/plan/doc/read-plan';

/** The cases in a network file: only released ones, and only when the exporter asks for them. */

const MAX_FAELLE = 50;
const MAX_TEILE = 500;

const liste = <T extends z.core.$ZodShape>(form: T) =>
  z.array(z.strictObject(form)).max(MAX_TEILE).default([]);

const TEILE = [
  'fallblatt',
  'stationen',
  'personen',
  'bindungen',
  'fragen',
  'antworten',
  'knoten',
  'wirkungen',
  'stellschrauben',
] as const;

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

/** The first update of a case from a file. Only the server seeds documents. */
export function fallAusDatei(fall: DateiFall): Uint8Array {
  const doc = new Y.Doc();
  doc.transact(() => {
    const w = new PlanSchreiber(doc, '', 'fall');
    w.meta({ schemaVersion: DOKUMENT_ARTEN.fall.schemaVersion });
    for (const sammlung of TEILE)
      for (const { id, ...felder } of fall[sammlung]) w.createRaw(sammlung, id, felder);
    schreibeErzaehlung(doc, fall.erzaehlung);
  });
  const bytes = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return bytes;
}

/** A case as part of a network file; records in one order only, references to Akteure that are gone left out. */
export function fallFuerDatei(
  doc: Y.Doc,
  { id, anrede, akteurBekannt }: { id: Id; anrede: Anrede; akteurBekannt: (id: Id) => boolean },
): DateiFall {
  const plan = readPlan(doc);
  const wer = (akteurId: Id | null) => (akteurId !== null && akteurBekannt(akteurId) ? akteurId : null);
  const sortiert = <T extends { id: Id; platz: { parentId: Id | null; rank: string } }>(
    karte: ReadonlyMap<Id, T>,
  ) => [...karte.values()].sort(vergleichePlatz);
  return {
    id,
    anrede,
    fallblatt: sortiert(plan.fallblatt).map((blatt) => ({
      ...blatt,
      fallgeberId: wer(blatt.fallgeberId),
      sprecherId: wer(blatt.sprecherId),
    })),
    erzaehlung: liesErzaehlung(doc),
    stationen: sortiert(plan.stationen).map((s) => ({ ...s, akteurId: wer(s.akteurId) })),
    personen: sortiert(plan.personen),
    bindungen: sortiert(plan.bindungen),
    fragen: sortiert(plan.fragen),
    antworten: sortiert(plan.antworten).map((a) => ({ ...a, akteurIds: a.akteurIds.filter(akteurBekannt) })),
    knoten: sortiert(plan.knoten).map((k) => ({ ...k, akteurId: wer(k.akteurId) })),
    wirkungen: sortiert(plan.wirkungen),
    stellschrauben: sortiert(plan.stellschrauben).map((s) => ({ ...s, akteurId: wer(s.akteurId) })),
  };
}
