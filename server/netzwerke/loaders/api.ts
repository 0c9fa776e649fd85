import { antworte, json, NICHT_ANGEMELDET } from '@/server/auth/anfrage';
import { sitzungAus } from '@/server/auth/sitzung';
import { verlangeRecht } from '@/server/zugriff';
import { dokumenteVon, netzwerkeVon } from '../data';

/** GET /api/netzwerke: my networks with my role in each. */
export function antworteListe(request: Request): Promise<Response> {
  return antworte(async () => {
    const sitzung = await sitzungAus(request.headers);
    if (!sitzung) throw NICHT_ANGEMELDET();
    return json({ netzwerke: await netzwerkeVon(sitzung.userId) });
  });
}

/** GET /api/netzwerke/{id}/dokumente: the documents I may open, and whether I may write. */
export function antworteDokumente(request: Request, netzwerkId: string): Promise<Response> {
  return antworte(async () => {
    const { sitzung, rolle } = await verlangeRecht(request.headers, netzwerkId, 'plan.lesen');
    return json({ dokumente: await dokumenteVon(netzwerkId, { userId: sitzung.userId, rolle }) });
  });
}
