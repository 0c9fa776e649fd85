import * as Y from 'yjs';
import { liesErzaehlung } from '@/lib/plan/doc/erzaehlung';
import { readPlan } from '@/lib/plan/doc/read-plan';
import { fuerAusfuhr, wertFuerAusfuhr } from '@/server/anonymisierung/data/maskieren';
import { antworte, NICHT_GEFUNDEN, Verweigert } from '@/server/auth/anfrage';
import { kennungSchema } from '@/server/auth/eingaben';
import { liveBridge } from '@/server/collab/live';
import { fallVon } from '@/server/faelle/data';
import { dokumentDerArt } from '@/server/netzwerke/data';
import { protokolliere } from '@/server/protokoll/mutations';
import { verlangeRecht } from '@/server/zugriff';
import { antwortePapier, auftragVon } from '../antwort';
import { type Fallauftrag, renderFallblatt } from '../fallblatt';

const NICHT_FREI =
  'Dieser Fall ist nicht freigegeben. Auf Papier gibt es nur Fälle, die eine zweite Person geprüft hat.';

/** GET /api/netzwerke/{id}/faelle/{fallId}.pdf: a released case as PDF/UA-1. Written down in the audit trail (S55). */
export function antworteFallblatt(request: Request, netzwerkId: string, datei: string): Promise<Response> {
  return antworte(async () => {
    const { sitzung, rolle, netzwerk } = await verlangeRecht(request.headers, netzwerkId, 'papier.erzeugen');
    const fallId = kennungSchema.safeParse(datei.endsWith('.pdf') ? datei.slice(0, -4) : '');
    if (!fallId.success) throw NICHT_GEFUNDEN();
    const { userId } = sitzung;
    const fall = await fallVon(netzwerk.id, fallId.data, { userId, rolle });
    if (!fall) throw NICHT_GEFUNDEN();
    if (fall.zustand !== 'freigegeben') throw new Verweigert(409, NICHT_FREI);
    const auftrag = { ...(await inhalt(netzwerk, fall)), userId };
    const papier = { userId, name: `Fall ${auftrag.alias}`, auftrag: auftragVon(request) };
    const antwort = await antwortePapier(papier, (melde) =>
      renderFallblatt(auftrag, request.signal, { melde }),
    );
    if (antwort.ok) {
      const eintrag = { was: 'fall.gedruckt', objekt: fall.id, ergebnis: 'erfolgt' } as const;
      await protokolliere({ netzwerkId: netzwerk.id, userId, ...eintrag });
    }
    return antwort;
  });
}

async function inhalt(
  netzwerk: { id: string; name: string },
  { id, alias }: { id: string; alias: string },
): Promise<Omit<Fallauftrag, 'userId'>> {
  const planId = await dokumentDerArt(netzwerk.id, 'plan');
  if (!planId) throw NICHT_GEFUNDEN();
  const [fallDoc, planDoc] = await Promise.all([id, planId].map(oeffne));
  if (!fallDoc || !planDoc) throw NICHT_GEFUNDEN();
  const plan = readPlan(planDoc);
  // A released case holds nothing blocked; finders that learned something since then have a say all the same.
  const auftrag = {
    id,
    alias,
    netzwerk: netzwerk.name,
    fall: await fuerAusfuhr(readPlan(fallDoc), [id], plan),
    erzaehlung: await wertFuerAusfuhr(liesErzaehlung(fallDoc), plan, [id]),
    plan: await fuerAusfuhr(plan, [planId]),
    stand: new Date(),
  };
  fallDoc.destroy();
  planDoc.destroy();
  return auftrag;
}

async function oeffne(dokumentId: string): Promise<Y.Doc> {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, await liveBridge().dokumentStand(dokumentId));
  return doc;
}
