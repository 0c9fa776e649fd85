import * as Y from 'yjs';
import { readPlan } from '@/lib/plan/doc/read-plan';
import { dateiAusPlan } from '@/lib/plan/netzwerkdatei/write';
import { antworte, NICHT_GEFUNDEN } from '@/server/auth/anfrage';
import { liveBridge } from '@/server/collab/live';
import { protokolliere } from '@/server/protokoll/mutations';
import { verlangeRecht } from '@/server/zugriff';
import { dokumentDerArt } from '../data';

/** GET /api/netzwerke/{id}/export.json: the network file, as a download. Written down in the audit trail (S55). */
export function antworteExport(request: Request, netzwerkId: string): Promise<Response> {
  return antworte(async () => {
    const { sitzung, netzwerk } = await verlangeRecht(request.headers, netzwerkId, 'netzwerk.exportieren');
    const dokumentId = await dokumentDerArt(netzwerk.id, 'plan');
    if (!dokumentId) throw NICHT_GEFUNDEN();
    const text = await netzwerkdateiText(dokumentId, netzwerk.name);
    await protokolliere({
      netzwerkId: netzwerk.id,
      userId: sitzung.userId,
      was: 'netzwerk.exportiert',
      objekt: dokumentId,
      ergebnis: 'erfolgt',
    });
    return new Response(text, { headers: downloadKopf(netzwerk.name) });
  });
}

async function netzwerkdateiText(dokumentId: string, name: string): Promise<string> {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, await liveBridge().dokumentStand(dokumentId));
  const datei = dateiAusPlan(readPlan(doc), { name });
  doc.destroy();
  return `${JSON.stringify(datei, null, 2)}\n`;
}

function downloadKopf(name: string): Record<string, string> {
  const dateiname = encodeURIComponent(`${name.replace(/[\\/:*?"<>|]/g, '-').slice(0, 80)}.diadem.json`);
  return {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': `attachment; filename="netzwerk.diadem.json"; filename*=UTF-8''${dateiname}`,
    'cache-control': 'no-store',
  };
}
