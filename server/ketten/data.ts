import * as Y from 'yjs';
import type { Plan } from '@/lib/plan/doc/plan';
import { readPlan } from '@/lib/plan/doc/read-plan';
import { fuerAusfuhr } from '@/server/anonymisierung/data/maskieren';
import { NICHT_GEFUNDEN } from '@/server/auth/anfrage';
import { liveBridge } from '@/server/collab/live';
import { dokumentDerArt } from '@/server/netzwerke/data';
import type { Erlaubnis } from '@/server/zugriff';

/**
 * The present state of a network's plan; for a file with what names a person covered.
 * @throws Verweigert 404
 */
export async function ladePlan({ netzwerk }: Erlaubnis, wozu: 'lesen' | 'ausfuhr' = 'lesen'): Promise<Plan> {
  const dokumentId = await dokumentDerArt(netzwerk.id, 'plan');
  if (!dokumentId) throw NICHT_GEFUNDEN();
  const doc = new Y.Doc();
  Y.applyUpdate(doc, await liveBridge().dokumentStand(dokumentId));
  const plan = readPlan(doc);
  doc.destroy();
  return wozu === 'ausfuhr' ? fuerAusfuhr(plan, [dokumentId]) : plan;
}
