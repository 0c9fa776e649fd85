import { dateiAusPlan } from '@/lib/plan/netzwerkdatei/write';
import { antworte } from '@/server/auth/anfrage';
import { ladePlanUndAnalyse } from '@/server/beteiligtenanalyse/loaders/laden';
import { faelleFuerDatei } from '@/server/faelle/loaders/datei';
import { protokolliere } from '@/server/protokoll/mutations';

/**
 * GET /api/netzwerke/{id}/export.json?mit=beteiligtenanalyse,faelle: the network file, as a download. The judgements
 * are in it only when they are asked for, by somebody who may read them; cases only when they are asked for and
 * released. Written down in the audit trail (S55).
 */
export function antworteExport(request: Request, netzwerkId: string): Promise<Response> {
  return antworte(async () => {
    const mit = new URL(request.url).searchParams.get('mit')?.split(',') ?? [];
    const mitAnalyse = mit.includes('beteiligtenanalyse');
    const mitFaellen = mit.includes('faelle');
    const { sitzung, rolle, netzwerk, plan, analyse } = await ladePlanUndAnalyse(
      request,
      netzwerkId,
      'netzwerk.exportieren',
      mitAnalyse,
    );
    const wer = { userId: sitzung.userId, rolle };
    const faelle = mitFaellen ? await faelleFuerDatei(netzwerk.id, wer, plan) : undefined;
    const datei = dateiAusPlan(plan, { name: netzwerk.name }, { analyse: analyse ?? undefined, faelle });
    await protokolliere({
      netzwerkId: netzwerk.id,
      userId: sitzung.userId,
      was: 'netzwerk.exportiert',
      objekt: netzwerk.id,
      ergebnis: umfang(mitAnalyse, mitFaellen),
    });
    return new Response(`${JSON.stringify(datei, null, 2)}\n`, { headers: downloadKopf(netzwerk.name) });
  });
}

function umfang(mitAnalyse: boolean, mitFaellen: boolean): string {
  const teile = [mitAnalyse && 'Beteiligtenanalyse', mitFaellen && 'freigegebenen Fällen'].filter(Boolean);
  return teile.length > 0 ? `mit ${teile.join(' und ')}` : 'erfolgt';
}

function downloadKopf(name: string): Record<string, string> {
  const dateiname = encodeURIComponent(`${name.replace(/[\\/:*?"<>|]/g, '-').slice(0, 80)}.diadem.json`);
  return {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': `attachment; filename="netzwerk.diadem.json"; filename*=UTF-8''${dateiname}`,
    'cache-control': 'no-store',
  };
}
