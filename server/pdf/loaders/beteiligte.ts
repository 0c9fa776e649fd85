import { z } from 'zod';
import { antworte, json, Verweigert } from '@/server/auth/anfrage';
import { type GeladeneAnalyse, ladePlanUndAnalyse } from '@/server/beteiligtenanalyse/loaders/laden';
import { ladeTabelle, vermerke } from '@/server/beteiligtenanalyse/loaders/tabelle';
import { log } from '@/server/log';
import { renderBeteiligte, renderNetzwerkkarte } from '../beteiligte';
import { downloadKopf } from '../dateiname';
import { Papierfehler } from '../fehler';
import type { Papier } from '../papier';

const formatSchema = z.enum(['a3', 'a4']).default('a4');

/** GET /api/netzwerke/{id}/beteiligte.pdf?format=a3|a4&spalten=…&analyse=1: the table as PDF/UA-1. */
export function antworteBeteiligtePdf(request: Request, netzwerkId: string): Promise<Response> {
  return antworte(async () => {
    const format = formatVon(request);
    const geladen = await ladeTabelle(request, netzwerkId, 'papier.erzeugen');
    const auftrag = { ...kopf(geladen), format, tabelle: geladen.tabelle };
    return alsAntwort(renderBeteiligte(auftrag, request.signal), `Beteiligte ${geladen.netzwerk.name}`);
  });
}

/** GET /api/netzwerke/{id}/netzwerkkarte.pdf?format=a3|a4&konflikte=1: the map as vectors, with its content as lists. */
export function antworteKartePdf(request: Request, netzwerkId: string): Promise<Response> {
  return antworte(async () => {
    const format = formatVon(request);
    const mitKonflikten = new URL(request.url).searchParams.get('konflikte') === '1';
    const geladen = await ladePlanUndAnalyse(request, netzwerkId, 'papier.erzeugen', mitKonflikten);
    if (mitKonflikten) await vermerke(geladen);
    const { plan, analyse, netzwerk } = geladen;
    const auftrag = { ...kopf(geladen), format, plan, analyse };
    return alsAntwort(renderNetzwerkkarte(auftrag, request.signal), `Netzwerkkarte ${netzwerk.name}`);
  });
}

function kopf({ netzwerk, sitzung }: GeladeneAnalyse) {
  return { netzwerk: netzwerk.name, stand: new Date(), userId: sitzung.userId };
}

function formatVon(request: Request): 'a3' | 'a4' {
  const wort = formatSchema.safeParse(new URL(request.url).searchParams.get('format') ?? undefined);
  if (!wort.success) throw new Verweigert(400, 'Das Format muss a3 oder a4 sein.');
  return wort.data;
}

const STATUS = { voll: 503, je_nutzer: 429 } as const;

async function alsAntwort(papier: Promise<Papier>, name: string): Promise<Response> {
  try {
    const { pdf } = await papier;
    return new Response(new Uint8Array(pdf), {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': downloadKopf(name, 'pdf'),
        'cache-control': 'no-store',
      },
    });
  } catch (fehler) {
    if (!(fehler instanceof Papierfehler)) throw fehler;
    log().warn({ ursache: fehler.ursache, einzelheit: fehler.einzelheit }, 'paper not made');
    const status = fehler.ursache === 'voll' || fehler.ursache === 'je_nutzer' ? STATUS[fehler.ursache] : 500;
    return json({ fehler: fehler.satz }, status);
  }
}
