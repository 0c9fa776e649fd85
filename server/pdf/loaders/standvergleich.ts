import { antworte } from '@/server/auth/anfrage';
import { vermerke } from '@/server/beteiligtenanalyse/loaders/tabelle';
import { ladeVergleich } from '@/server/staende/loaders';
import { antwortePapier } from '../antwort';
import { renderStandvergleich } from '../standvergleich';
import { papierwunsch } from './beteiligte';

/**
 * GET /api/netzwerke/{id}/standvergleich.pdf?von=…&nach=…&format=a3|a4&auftrag=…: what changed between two Stände, texts
 * word by word. Judgements as on the screen: for whoever may read them; then every page says „Vertraulich“.
 */
export function antworteVergleichPdf(request: Request, netzwerkId: string): Promise<Response> {
  return antworte(async () => {
    const { format, auftrag } = papierwunsch(request);
    const geladen = await ladeVergleich(request, netzwerkId, 'papier.erzeugen');
    const { vergleich, von, nach, vertraulich, netzwerk, sitzung } = geladen;
    if (vertraulich) await vermerke(geladen);
    const { userId } = sitzung;
    const blatt = { netzwerk: netzwerk.name, stand: new Date(), userId, format };
    return antwortePapier({ userId, name: `Vergleich ${von} – ${nach}`, auftrag }, (melde) =>
      renderStandvergleich({ ...blatt, vergleich, von, nach, vertraulich }, request.signal, { melde }),
    );
  });
}
