import * as Y from 'yjs';
import type { Recht } from '@/lib/access/rollen';
import type { Plan } from '@/lib/plan/doc/plan';
import { readPlan } from '@/lib/plan/doc/read-plan';
import { fuerAusfuhr } from '@/server/anonymisierung/data/maskieren';
import { NICHT_ERLAUBT, NICHT_GEFUNDEN } from '@/server/auth/anfrage';
import { liveBridge } from '@/server/collab/live';
import { dokumentDerArt } from '@/server/netzwerke/data';
import { type Erlaubnis, verlangeRecht } from '@/server/zugriff';
import { analyserecht } from '../data';

export interface GeladeneAnalyse extends Erlaubnis {
  plan: Plan;
  /** null unless it was asked for. */
  analyse: Plan | null;
}

/**
 * The present state of a network's plan and, when asked for, of its analysis, as both may leave the house: what names a
 * person is covered unless somebody confirmed it (`roh` leaves it, for comparing).
 * @throws Verweigert as `verlangeRecht`, and 403 when the analysis is asked for by somebody it is closed to
 */
export async function ladePlanUndAnalyse(
  request: Request,
  netzwerkId: string,
  recht: Recht,
  mitAnalyse: boolean,
  roh = false,
): Promise<GeladeneAnalyse> {
  const erlaubnis = await verlangeRecht(request.headers, netzwerkId, recht);
  const { id } = erlaubnis.netzwerk;
  if (mitAnalyse && (await analyserecht(id, erlaubnis.rolle)) === null) throw NICHT_ERLAUBT();
  const planId = await dokumentDerArt(id, 'plan');
  const analyseId = mitAnalyse ? await dokumentDerArt(id, 'beteiligtenanalyse') : null;
  if (!planId || (mitAnalyse && !analyseId)) throw NICHT_GEFUNDEN();
  const plan = await stand(planId);
  const analyse = analyseId ? await stand(analyseId) : null;
  if (roh) return { ...erlaubnis, plan, analyse };
  return {
    ...erlaubnis,
    plan: await fuerAusfuhr(plan, analyseId ? [planId, analyseId] : [planId]),
    analyse: analyse && analyseId ? await fuerAusfuhr(analyse, [analyseId, planId], plan) : null,
  };
}

/** The present state of both documents, for the server's own use: callers hand nothing of the analysis on. */
export async function ladeStandJetzt(netzwerkId: string): Promise<{ plan: Plan; analyse: Plan }> {
  const planId = await dokumentDerArt(netzwerkId, 'plan');
  const analyseId = await dokumentDerArt(netzwerkId, 'beteiligtenanalyse');
  if (!planId || !analyseId) throw NICHT_GEFUNDEN();
  return { plan: await stand(planId), analyse: await stand(analyseId) };
}

async function stand(dokumentId: string): Promise<Plan> {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, await liveBridge().dokumentStand(dokumentId));
  const plan = readPlan(doc);
  doc.destroy();
  return plan;
}
