import * as Y from 'yjs';
import { z } from 'zod';
import { readPlan } from '@/lib/plan/doc/read-plan';
import { planungsmatrix } from '@/lib/plan/planungsmatrix/views';
import { fuerAusfuhr } from '@/server/anonymisierung/data/maskieren';
import { antworte, json, NICHT_GEFUNDEN, Verweigert } from '@/server/auth/anfrage';
import { liveBridge } from '@/server/collab/live';
import { dokumentDerArt } from '@/server/netzwerke/data';
import { type Erlaubnis, verlangeRecht } from '@/server/zugriff';
import { antwortePapier, auftragSchema } from './antwort';
import { papierstand } from './fortschritt';
import { FORMATE, type Matrixauftrag, renderPlanungsmatrix } from './planungsmatrix';

const wuenscheSchema = z.object({
  format: z.enum(FORMATE).default('a4'),
  leer: z.enum(['0', '1']).default('1'),
  faden: z.enum(['0', '1']).default('0'),
  auftrag: auftragSchema,
});

/**
 * GET /api/netzwerke/{id}/planungsmatrix.pdf?format=a3|a4&leer=0|1&faden=0|1&auftrag=…: the Planungsmatrix of the present state
 * of the plan as a download. `leer=0` leaves out empty columns; `faden=1` adds „aus Thema / Fall“; `auftrag` is an id of the caller's choice to ask
 * for the progress with. Ends the work when the caller goes away.
 */
export function antwortePlanungsmatrix(request: Request, netzwerkId: string): Promise<Response> {
  return antworte(async () => {
    const erlaubnis = await verlangeRecht(request.headers, netzwerkId, 'papier.erzeugen');
    const wuensche = wuenscheSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!wuensche.success) {
      throw new Verweigert(400, 'Das Format muss a3 oder a4 sein, „leer“ und „faden“ 0 oder 1.');
    }
    const { format, leer, faden, auftrag } = wuensche.data;
    const { userId } = erlaubnis.sitzung;
    const matrixauftrag = {
      ...(await ladeMatrix(erlaubnis)),
      format,
      ohneLeereSpalten: leer === '0',
      mitFaden: faden === '1',
      userId,
    };
    const name = `Planungsmatrix ${erlaubnis.netzwerk.name}`;
    return antwortePapier({ userId, name, auftrag }, (melde) =>
      renderPlanungsmatrix(matrixauftrag, request.signal, { melde }),
    );
  });
}

/** GET /api/netzwerke/{id}/planungsmatrix.pdf/fortschritt?auftrag=…: how far that paper is, see {@link papierstand}. */
export function antworteFortschritt(request: Request, netzwerkId: string): Promise<Response> {
  return antworte(async () => {
    const { sitzung } = await verlangeRecht(request.headers, netzwerkId, 'papier.erzeugen');
    const auftrag = auftragSchema.safeParse(new URL(request.url).searchParams.get('auftrag') ?? undefined);
    if (!auftrag.success || !auftrag.data)
      throw new Verweigert(400, 'Die Angabe „auftrag“ fehlt oder ist ungültig.');
    return json(papierstand(sitzung.userId, auftrag.data));
  });
}

async function ladeMatrix({ netzwerk }: Erlaubnis): Promise<Pick<Matrixauftrag, 'matrix' | 'kopf'>> {
  const dokumentId = await dokumentDerArt(netzwerk.id, 'plan');
  if (!dokumentId) throw NICHT_GEFUNDEN();
  const doc = new Y.Doc();
  Y.applyUpdate(doc, await liveBridge().dokumentStand(dokumentId));
  const plan = await fuerAusfuhr(readPlan(doc), [dokumentId]);
  doc.destroy();
  const { zielgruppe, sozialraum } = plan.meta;
  return {
    matrix: planungsmatrix(plan),
    kopf: { netzwerk: netzwerk.name, zielgruppe, sozialraum, stand: new Date() },
  };
}
