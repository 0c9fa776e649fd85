import { db } from '@/server/db';

/** One line of an element's history: who changed which field, last when. */
export interface Verlaufszeile {
  elementId: string;
  /** Field name; `angelegt` and `entfernt` for the element as a whole. */
  feld: string;
  userId: string;
  name: string;
  am: Date;
}

/** The last changes of one element, newest first. The caller has checked that the reader may see the document. */
export async function verlaufVon(
  dokumentId: string,
  elementId: string,
  anzahl: number,
): Promise<Verlaufszeile[]> {
  return db().verlauf.findMany({
    where: { dokumentId, elementId },
    orderBy: [{ am: 'desc' }, { id: 'desc' }],
    take: Math.min(Math.max(1, Math.trunc(anzahl)), 200),
    select: { elementId: true, feld: true, userId: true, name: true, am: true },
  });
}

/** The same for an element of a network's plan; empty when the network has none. */
export async function verlaufImPlan(
  netzwerkId: string,
  elementId: string,
  anzahl: number,
): Promise<Verlaufszeile[]> {
  const plan = await db().dokument.findFirst({ where: { netzwerkId, art: 'plan' }, select: { id: true } });
  return plan ? verlaufVon(plan.id, elementId, anzahl) : [];
}
