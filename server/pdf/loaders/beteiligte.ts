import { z } from 'zod';
import { antworte, Verweigert } from '@/server/auth/anfrage';
import { type GeladeneAnalyse, ladePlanUndAnalyse } from '@/server/beteiligtenanalyse/loaders/laden';
import { ladeTabelle, vermerke } from '@/server/beteiligtenanalyse/loaders/tabelle';
import { antwortePapier, auftragVon } from '../antwort';
import { renderBeteiligte, renderNetzwerkkarte } from '../beteiligte';

const formatSchema = z.enum(['a3', 'a4']).default('a4');

/** GET /api/netzwerke/{id}/beteiligte.pdf?format=a3|a4&spalten=…&analyse=1: the table as PDF/UA-1. */
export function antworteBeteiligtePdf(request: Request, netzwerkId: string): Promise<Response> {
  return antworte(async () => {
    const format = formatVon(request);
    const geladen = await ladeTabelle(request, netzwerkId, 'papier.erzeugen');
    const auftrag = { ...kopf(geladen), format, tabelle: geladen.tabelle };
    const papier = papierwunsch(request, geladen, 'Beteiligte');
    return antwortePapier(papier, (melde) => renderBeteiligte(auftrag, request.signal, { melde }));
  });
}

/** GET /api/netzwerke/{id}/netzwerkkarte.pdf?format=a3|a4&konflikte=1: the map as vectors, with its content as lists. */
export function antworteKartePdf(request: Request, netzwerkId: string): Promise<Response> {
  return antworte(async () => {
    const format = formatVon(request);
    const mitKonflikten = new URL(request.url).searchParams.get('konflikte') === '1';
    const geladen = await ladePlanUndAnalyse(request, netzwerkId, 'papier.erzeugen', mitKonflikten);
    if (mitKonflikten) await vermerke(geladen);
    const { plan, analyse } = geladen;
    const auftrag = { ...kopf(geladen), format, plan, analyse };
    const papier = papierwunsch(request, geladen, 'Netzwerkkarte');
    return antwortePapier(papier, (melde) => renderNetzwerkkarte(auftrag, request.signal, { melde }));
  });
}

function kopf({ netzwerk, sitzung }: GeladeneAnalyse) {
  return { netzwerk: netzwerk.name, stand: new Date(), userId: sitzung.userId };
}

function papierwunsch(request: Request, { netzwerk, sitzung }: GeladeneAnalyse, was: string) {
  return { userId: sitzung.userId, name: `${was} ${netzwerk.name}`, auftrag: auftragVon(request) };
}

function formatVon(request: Request): 'a3' | 'a4' {
  const wort = formatSchema.safeParse(new URL(request.url).searchParams.get('format') ?? undefined);
  if (!wort.success) throw new Verweigert(400, 'Das Format muss a3 oder a4 sein.');
  return wort.data;
}
