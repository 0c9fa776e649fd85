import { dateiAusPlan } from '@/lib/plan/netzwerkdatei/write';
import { antworte } from '@/server/auth/anfrage';
import { ladePlanUndAnalyse } from '@/server/beteiligtenanalyse/loaders/laden';
import { protokolliere } from '@/server/protokoll/mutations';

/**
 * GET /api/netzwerke/{id}/export.json?mit=beteiligtenanalyse: the network file, as a download. The judgements are in it
 * only when they are asked for, by somebody who may read them. Written down in the audit trail (S55).
 */
export function antworteExport(request: Request, netzwerkId: string): Promise<Response> {
  return antworte(async () => {
    const mit = new URL(request.url).searchParams.get('mit')?.split(',') ?? [];
    const mitAnalyse = mit.includes('beteiligtenanalyse');
    const { sitzung, netzwerk, plan, analyse } = await ladePlanUndAnalyse(
      request,
      netzwerkId,
      'netzwerk.exportieren',
      mitAnalyse,
    );
    const datei = dateiAusPlan(plan, { name: netzwerk.name }, { analyse: analyse ?? undefined });
    await protokolliere({
      netzwerkId: netzwerk.id,
      userId: sitzung.userId,
      was: 'netzwerk.exportiert',
      objekt: netzwerk.id,
      ergebnis: mitAnalyse ? 'mit Beteiligtenanalyse' : 'erfolgt',
    });
    return new Response(`${JSON.stringify(datei, null, 2)}\n`, { headers: downloadKopf(netzwerk.name) });
  });
}

function downloadKopf(name: string): Record<string, string> {
  const dateiname = encodeURIComponent(`${name.replace(/[\\/:*?"<>|]/g, '-').slice(0, 80)}.diadem.json`);
  return {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': `attachment; filename="netzwerk.diadem.json"; filename*=UTF-8''${dateiname}`,
    'cache-control': 'no-store',
  };
}
