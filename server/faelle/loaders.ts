import { notFound } from 'next/navigation';
import * as Y from 'yjs';
import { darf } from '@/lib/access/rollen';
import { readPlan } from '@/lib/plan/doc/read-plan';
import { fallblatt } from '@/lib/plan/fall/views';
import { liveBridge } from '@/server/collab/live';
import { log } from '@/server/log';
import { type GeladenesNetzwerk, ladeNetzwerk } from '@/server/netzwerke/loaders';
import { type FallEintrag, faelleVon, fallVon } from './data';

/** A case in the list: what it is called, what it is about, and what I may do with it. */
export interface Fallzeile extends FallEintrag {
  konstellation: string;
  fallgeberId: string | null;
}

/** The cases of a network this person may see. */
export async function ladeFaelle(netzwerkId: string): Promise<{
  netzwerk: GeladenesNetzwerk['netzwerk'];
  rolle: GeladenesNetzwerk['rolle'];
  faelle: Fallzeile[];
}> {
  const { ich, netzwerk, rolle } = await ladeNetzwerk(netzwerkId, 'faelle.lesen');
  const eintraege = await faelleVon(netzwerk.id, { userId: ich.userId, rolle });
  return { netzwerk, rolle, faelle: await Promise.all(eintraege.map(alsZeile)) };
}

/** The cases this person may read, by alias, for the red thread of all areas; none where the role reads no cases. */
export async function ladeSichtbareFaelle(
  netzwerkId: string,
): Promise<{ id: string; titel: string; freigegeben: boolean }[]> {
  const { ich, netzwerk, rolle } = await ladeNetzwerk(netzwerkId);
  if (!darf(rolle, 'faelle.lesen')) return [];
  const eintraege = await faelleVon(netzwerk.id, { userId: ich.userId, rolle });
  return eintraege.map(({ id, alias, zustand }) => ({
    id,
    titel: alias,
    freigegeben: zustand === 'freigegeben',
  }));
}

/** One case for its page; a page that does not exist for whoever may not see it. */
export async function ladeFall(netzwerkId: string, fallId: string): Promise<FallEintrag> {
  const { ich, netzwerk, rolle } = await ladeNetzwerk(netzwerkId, 'faelle.lesen');
  const fall = await fallVon(netzwerk.id, fallId, { userId: ich.userId, rolle });
  if (!fall) notFound();
  return fall;
}

async function alsZeile(eintrag: FallEintrag): Promise<Fallzeile> {
  const doc = new Y.Doc();
  try {
    Y.applyUpdate(doc, await liveBridge().dokumentStand(eintrag.id));
    const { konstellation, fallgeberId } = fallblatt(readPlan(doc));
    return { ...eintrag, konstellation, fallgeberId };
  } catch (fehler) {
    // One damaged case must not hide the others.
    log().error({ dokument: eintrag.id, fehler: String(fehler) }, 'case not readable for the list');
    return { ...eintrag, konstellation: '', fallgeberId: null };
  } finally {
    doc.destroy();
  }
}
