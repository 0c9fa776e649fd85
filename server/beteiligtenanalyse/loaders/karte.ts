import { offeneKonflikte } from '@/lib/plan/beteiligtenanalyse/views';
import { netzwerkkarteBild } from '@/lib/plan/beziehungen/views/bild';
import type { Bild } from '@/lib/plan/zeichnung/schema';
import { alsSvg } from '@/lib/plan/zeichnung/views/svg';
import { antworte } from '@/server/auth/anfrage';
import { Ausfuhrfehler } from '@/server/office/fehler';
import { alsPng } from '@/server/office/png';
import { alsPptx } from '@/server/office/pptx';
import { downloadKopf } from '@/server/pdf/dateiname';
import { ladePlanUndAnalyse } from './laden';
import { vermerke } from './tabelle';

export type Kartenformat = 'svg' | 'png' | 'pptx';

const TYPEN: Record<Kartenformat, string> = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

/**
 * GET /api/netzwerke/{id}/netzwerkkarte.{svg,png,pptx}?konflikte=1: the Netzwerkkarte as a picture or as a slide with
 * native shapes. `konflikte=1`: with the open conflicts, for whoever may read the analysis.
 */
export function antworteKarte(request: Request, netzwerkId: string, format: Kartenformat): Promise<Response> {
  return antworte(async () => {
    const mitKonflikten = new URL(request.url).searchParams.get('konflikte') === '1';
    const geladen = await ladePlanUndAnalyse(request, netzwerkId, 'papier.erzeugen', mitKonflikten);
    const { plan, analyse, netzwerk } = geladen;
    const konflikte = analyse ? offeneKonflikte(analyse) : undefined;
    const bild = netzwerkkarteBild(plan, { netzwerk: netzwerk.name, ...(konflikte && { konflikte }) });
    if (konflikte) await vermerke(geladen);
    const inhalt = await male(bild, format, request.signal).catch((fehler: unknown) => {
      if (fehler instanceof Ausfuhrfehler) return fehler;
      throw fehler;
    });
    if (inhalt instanceof Ausfuhrfehler) return Response.json({ fehler: inhalt.satz }, { status: 503 });
    return new Response(inhalt, {
      headers: {
        'content-type': TYPEN[format],
        'content-disposition': downloadKopf(bild.titel, format),
        'cache-control': 'no-store',
      },
    });
  });
}

async function male(
  bild: Bild,
  format: Kartenformat,
  signal: AbortSignal,
): Promise<string | Uint8Array<ArrayBuffer>> {
  if (format === 'svg') return alsSvg(bild);
  if (format === 'png') return new Uint8Array(await alsPng(bild, signal));
  const folien = [{ titel: bild.titel, bild }];
  return new Uint8Array(await alsPptx({ titel: bild.titel, fuss: bild.titel, folien, mittig: true }));
}
