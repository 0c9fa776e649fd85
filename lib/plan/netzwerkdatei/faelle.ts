import * as Y from 'yjs';
import { DOKUMENT_ARTEN } from '@/lib/plan/doc/arten';
import { liesErzaehlung, schreibeErzaehlung } from '@/lib/plan/doc/erzaehlung';
import { type Id, vergleichePlatz } from '@/lib/plan/doc/grundlagen';
import { PlanSchreiber } from '@/lib/plan/doc/plan-schreiber';
import { readPlan } from '@/lib/plan/doc/read-plan';
import type { Anrede } from '@/lib/plan/fall/schema';
import type { DateiFall } from './schema/faelle';

/** The first update of a case from a file. Only the server seeds documents. */
export function fallAusDatei(fall: DateiFall): Uint8Array {
  const doc = new Y.Doc();
  doc.transact(() => {
    const w = new PlanSchreiber(doc, '', 'fall');
    w.meta({ schemaVersion: DOKUMENT_ARTEN.fall.schemaVersion });
    for (const sammlung of DOKUMENT_ARTEN.fall.sammlungen)
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
