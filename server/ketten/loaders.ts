import { z } from 'zod';
import { VARIANTEN } from '@/lib/plan/dienstleistungskette/schema';
import { ketteTitel } from '@/lib/plan/dienstleistungskette/views/namen';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { antworte, json, NICHT_GEFUNDEN, Verweigert } from '@/server/auth/anfrage';
import { log } from '@/server/log';
import { Ausfuhrfehler } from '@/server/office/fehler';
import { antwortePapier, auftragSchema, auftragVon } from '@/server/pdf/antwort';
import { downloadKopf } from '@/server/pdf/dateiname';
import { merkePapierstand, type Papierstand } from '@/server/pdf/fortschritt';
import { FORMATE } from '@/server/pdf/planungsmatrix';
import { type Erlaubnis, verlangeRecht } from '@/server/zugriff';
import { ladePlan } from './data';
import { DATEIFORMATE, type Dateiformat, TYPEN } from './loaders/formate';
import { druckeKette } from './loaders/papier';
import { kettendatei } from './loaders/werkstatt';

const wuenscheSchema = z.object({ format: z.enum(FORMATE).default('a4'), auftrag: auftragSchema });

/**
 * GET /api/netzwerke/{id}/ketten/{kettenId}.{pdf,svg,png,pptx,xlsx,bpmn}: the present state of one chain as a
 * download; `auftrag` is an id of the caller's choice to ask for the progress with, for the PDF `format=a3|a4`. The file
 * is made away from the thread that serves everybody; whoever goes away ends that.
 */
export function antworteKette(request: Request, netzwerkId: string, datei: string): Promise<Response> {
  return antworte(async () => {
    const erlaubnis = await verlangeRecht(request.headers, netzwerkId, 'papier.erzeugen');
    const [, kettenId, endung] = /^([A-Za-z0-9][A-Za-z0-9_-]{0,63})\.([a-z]{3,5})$/.exec(datei) ?? [];
    const format = DATEIFORMATE.find((bekannt) => bekannt === endung);
    if (!kettenId || !format) throw NICHT_GEFUNDEN();
    const plan = await ladePlan(erlaubnis, 'ausfuhr');
    const kette = plan.ketten.get(kettenId);
    if (!kette || kette.geloescht) throw NICHT_GEFUNDEN();
    if (format === 'pdf') return drucke(request, erlaubnis, plan, kettenId);
    return gibAus(request, erlaubnis, plan, kettenId, format);
  });
}

function dateiname(plan: Plan, kettenId: Id): string {
  const variante = VARIANTEN[plan.ketten.get(kettenId)?.variante ?? 'ist'];
  return `${ketteTitel(plan, kettenId).slice(0, 70)} ${variante}`;
}

async function drucke(
  request: Request,
  { netzwerk, sitzung }: Erlaubnis,
  plan: Plan,
  kettenId: Id,
): Promise<Response> {
  const wuensche = wuenscheSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!wuensche.success) throw new Verweigert(400, 'Das Format muss a3 oder a4 sein.');
  const { format, auftrag } = wuensche.data;
  const { userId } = sitzung;
  const was = { plan, kettenId, netzwerk: netzwerk.name, stand: new Date(), format };
  return antwortePapier({ userId, name: dateiname(plan, kettenId), auftrag }, (melde) =>
    druckeKette(was, userId, request.signal, { melde }),
  );
}

async function gibAus(
  request: Request,
  { netzwerk, sitzung }: Erlaubnis,
  plan: Plan,
  kettenId: Id,
  format: Exclude<Dateiformat, 'pdf'>,
): Promise<Response> {
  const { userId } = sitzung;
  const auftrag = auftragVon(request);
  const melde = (stand: Papierstand) => {
    if (auftrag) merkePapierstand(userId, auftrag, stand);
  };
  try {
    const was = { plan, kettenId, netzwerk: netzwerk.name };
    const inhalt = await kettendatei(format, was, { userId, signal: request.signal, melde });
    melde({ stand: 'fertig' });
    return new Response(inhalt, {
      headers: {
        'content-type': TYPEN[format],
        'content-disposition': downloadKopf(dateiname(plan, kettenId), format),
        'cache-control': 'no-store',
      },
    });
  } catch (fehler) {
    if (!(fehler instanceof Ausfuhrfehler)) throw fehler;
    log().warn({ ursache: fehler.ursache, format }, 'Kette nicht ausgegeben');
    melde({ stand: 'gescheitert', satz: fehler.satz });
    const status = { zu_viele: 429, voll: 503, zeit: 504, abgebrochen: 499, misslungen: 500 }[fehler.ursache];
    return json({ fehler: fehler.satz }, status, { 'retry-after': '30' });
  }
}
