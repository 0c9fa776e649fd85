import { z } from 'zod';
import { EINLADUNGSSPALTEN } from '@/lib/plan/beteiligtenanalyse/views/einladungsliste';
import { antworte, Verweigert } from '@/server/auth/anfrage';
import { ladeEinladungsliste } from '@/server/beteiligtenanalyse/loaders/einladungsliste';
import { type GeladeneAnalyse, ladePlanUndAnalyse } from '@/server/beteiligtenanalyse/loaders/laden';
import { ladeTabelle, vermerke } from '@/server/beteiligtenanalyse/loaders/tabelle';
import { antwortePapier, auftragSchema } from '../antwort';
import { renderBeteiligte, renderNetzwerkkarte } from '../beteiligte';

const wunschSchema = z.object({ format: z.enum(['a3', 'a4']).default('a4'), auftrag: auftragSchema });

/** GET /api/netzwerke/{id}/beteiligte.pdf?format=a3|a4&spalten=…&analyse=1&auftrag=…: the table as PDF/UA-1. */
export function antworteBeteiligtePdf(request: Request, netzwerkId: string): Promise<Response> {
  return antworte(async () => {
    const { format, auftrag } = papierwunsch(request);
    const geladen = await ladeTabelle(request, netzwerkId, 'papier.erzeugen');
    const blatt = { ...kopf(geladen), format, tabelle: geladen.tabelle };
    const name = `Beteiligte ${geladen.netzwerk.name}`;
    return antwortePapier({ userId: blatt.userId, name, auftrag }, (melde) =>
      renderBeteiligte(blatt, request.signal, { melde }),
    );
  });
}

/** GET /api/netzwerke/{id}/einladungsliste.pdf?format=a3|a4&status=…&auftrag=…: who is to be invited, as PDF/UA-1. */
export function antworteEinladungslistePdf(request: Request, netzwerkId: string): Promise<Response> {
  return antworte(async () => {
    const { format, auftrag } = papierwunsch(request);
    const { zeilen, ...geladen } = await ladeEinladungsliste(request, netzwerkId, 'papier.erzeugen');
    const spalten = EINLADUNGSSPALTEN.map((titel) => ({ id: titel, titel, vertraulich: false }));
    const tabelle = { spalten, zeilen, vertraulich: false };
    const blatt = { ...kopf(geladen), format, tabelle, art: 'Einladungsliste', frei: 2 };
    const name = `Einladungsliste ${geladen.netzwerk.name}`;
    return antwortePapier({ userId: blatt.userId, name, auftrag }, (melde) =>
      renderBeteiligte(blatt, request.signal, { melde }),
    );
  });
}

/** GET /api/netzwerke/{id}/netzwerkkarte.pdf?format=a3|a4&konflikte=1&auftrag=…: the map as vectors, its content as lists. */
export function antworteKartePdf(request: Request, netzwerkId: string): Promise<Response> {
  return antworte(async () => {
    const { format, auftrag } = papierwunsch(request);
    const mitKonflikten = new URL(request.url).searchParams.get('konflikte') === '1';
    const geladen = await ladePlanUndAnalyse(request, netzwerkId, 'papier.erzeugen', mitKonflikten);
    if (mitKonflikten) await vermerke(geladen);
    const { plan, analyse, netzwerk } = geladen;
    const blatt = { ...kopf(geladen), format, plan, analyse };
    const name = `Netzwerkkarte ${netzwerk.name}`;
    return antwortePapier({ userId: blatt.userId, name, auftrag }, (melde) =>
      renderNetzwerkkarte(blatt, request.signal, { melde }),
    );
  });
}

function kopf({ netzwerk, sitzung }: GeladeneAnalyse) {
  return { netzwerk: netzwerk.name, stand: new Date(), userId: sitzung.userId };
}

/** Size of the paper, and the id to ask for its progress with. @throws Verweigert 400 */
export function papierwunsch(request: Request): { format: 'a3' | 'a4'; auftrag: string | undefined } {
  const { searchParams } = new URL(request.url);
  const gelesen = wunschSchema.safeParse(Object.fromEntries(searchParams));
  if (!gelesen.success) throw new Verweigert(400, 'Das Format muss a3 oder a4 sein.');
  return { format: gelesen.data.format, auftrag: gelesen.data.auftrag };
}
