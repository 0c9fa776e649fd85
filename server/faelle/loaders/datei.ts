import * as Y from 'yjs';
import { alsAnrede } from '@/lib/access/fall-alias';
import type { Rolle } from '@/lib/access/rollen';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { fallFuerDatei } from '@/lib/plan/netzwerkdatei/faelle';
import type { DateiFall } from '@/lib/plan/netzwerkdatei/schema/faelle';
import { liveBridge } from '@/server/collab/live';
import { db } from '@/server/db';
import { faelleVon } from '../data';

/** The released cases of a network for its file; what is not released is not even counted. */
export async function faelleFuerDatei(
  netzwerkId: string,
  wer: { userId: string; rolle: Rolle },
  plan: Plan,
): Promise<DateiFall[]> {
  const frei = (await faelleVon(netzwerkId, wer)).filter(({ zustand }) => zustand === 'freigegeben');
  const zeilen = await db().fall.findMany({
    where: { netzwerkId },
    select: { dokumentId: true, anrede: true },
  });
  const akteurBekannt = (id: Id) => plan.akteure.has(id);
  const faelle: DateiFall[] = [];
  for (const { id } of frei) {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, await liveBridge().dokumentStand(id));
    const anrede = alsAnrede(zeilen.find(({ dokumentId }) => dokumentId === id)?.anrede ?? '');
    faelle.push(fallFuerDatei(doc, { id, anrede, akteurBekannt }));
    doc.destroy();
  }
  return faelle;
}
