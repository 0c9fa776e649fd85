import { AKTEUR_STATUS, type Akteur } from '@/lib/plan/akteure/schema';
import {
  EINLADUNGSSPALTEN,
  EINZULADENDE,
  einladungsliste,
} from '@/lib/plan/beteiligtenanalyse/views/einladungsliste';
import { antworte, Verweigert } from '@/server/auth/anfrage';
import { alsXlsx } from '@/server/office/xlsx';
import { downloadKopf } from '@/server/pdf/dateiname';
import { ladePlanUndAnalyse } from './laden';

/**
 * GET /api/netzwerke/{id}/einladungsliste.xlsx?status=beteiligt,angefragt,…: who is to be invited, with what is needed
 * for it. Without `status`: everybody but external contractors.
 */
export function antworteEinladungsliste(request: Request, netzwerkId: string): Promise<Response> {
  return antworte(async () => {
    const { netzwerk, zeilen } = await ladeEinladungsliste(request, netzwerkId, 'netzwerk.exportieren');
    const tabelle = { titel: 'Einladungsliste', kopf: EINLADUNGSSPALTEN, zeilen };
    return new Response(new Uint8Array(await alsXlsx(tabelle)), {
      headers: {
        'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'content-disposition': downloadKopf(`Einladungsliste ${netzwerk.name}`, 'xlsx'),
        'cache-control': 'no-store',
      },
    });
  });
}

/** The rows a request asks for. @throws Verweigert 400 for a status there is not */
export async function ladeEinladungsliste(
  request: Request,
  netzwerkId: string,
  recht: 'netzwerk.exportieren' | 'papier.erzeugen',
) {
  const geladen = await ladePlanUndAnalyse(request, netzwerkId, recht, false);
  const wort = new URL(request.url).searchParams.get('status');
  const status = wort ? wort.split(',').filter(istStatus) : EINZULADENDE;
  if (status.length === 0)
    throw new Verweigert(
      400,
      `Keinen der gewünschten Status gibt es. Möglich sind: ${Object.keys(AKTEUR_STATUS).join(', ')}.`,
    );
  return { ...geladen, zeilen: einladungsliste(geladen.plan, status) };
}

function istStatus(wort: string): wort is Akteur['status'] {
  return Object.hasOwn(AKTEUR_STATUS, wort);
}
