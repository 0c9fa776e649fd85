import * as Y from 'yjs';
import type { Recht } from '@/lib/access/rollen';
import { darf } from '@/lib/access/rollen';
import type { Plan } from '@/lib/plan/doc/plan';
import { readPlan } from '@/lib/plan/doc/read-plan';
import type { SichtbarerFall } from '@/lib/plan/faden/views';
import { themenfolien } from '@/lib/plan/themen/views/folien';
import { themenTabelle } from '@/lib/plan/themen/views/tabelle';
import { fuerAusfuhr } from '@/server/anonymisierung/data/maskieren';
import { antworte, NICHT_GEFUNDEN } from '@/server/auth/anfrage';
import { liveBridge } from '@/server/collab/live';
import { faelleVon } from '@/server/faelle/data';
import { dokumentDerArt } from '@/server/netzwerke/data';
import { alsPptx } from '@/server/office/pptx';
import { alsXlsx } from '@/server/office/xlsx';
import { antwortePapier, auftragVon } from '@/server/pdf/antwort';
import { downloadKopf } from '@/server/pdf/dateiname';
import { renderTabellen, type Tabellenauftrag } from '@/server/pdf/tabellen';
import { verlangeRecht } from '@/server/zugriff';
import { FADENSATZ, fadenteile, THEMENSATZ, thementeile } from './papier';

type Themenformat = 'pdf' | 'xlsx' | 'pptx';

const RECHTE: Record<Themenformat, Recht> = {
  pdf: 'papier.erzeugen',
  pptx: 'papier.erzeugen',
  xlsx: 'netzwerk.exportieren',
};
const TYPEN = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
} as const;

/** GET /api/netzwerke/{id}/themen.{pdf,xlsx,pptx}: the themes of the present state. Cases by alias only. */
export function antworteThemen(
  request: Request,
  netzwerkId: string,
  format: Themenformat,
): Promise<Response> {
  return antworte(async () => {
    const geladen = await lade(request, netzwerkId, RECHTE[format]);
    const { plan, faelle, netzwerk, userId } = geladen;
    const titel = `Themen ${netzwerk}`;
    if (format === 'pdf') {
      const auftrag = {
        art: 'Themen',
        netzwerk,
        satz: THEMENSATZ,
        teile: thementeile(plan, faelle),
        stand: new Date(),
        userId,
      };
      return drucke(request, auftrag, titel);
    }
    const inhalt =
      format === 'xlsx'
        ? await alsXlsx(themenTabelle(plan, faelle))
        : await alsPptx({ titel, fuss: titel, folien: folien(plan, faelle), einMassstab: true });
    return lieferung(inhalt, titel, format);
  });
}

/** GET /api/netzwerke/{id}/roter-faden.pdf: the thread as a table, breaks in words. */
export function antworteRoterFaden(request: Request, netzwerkId: string): Promise<Response> {
  return antworte(async () => {
    const { plan, faelle, netzwerk, userId } = await lade(request, netzwerkId, 'papier.erzeugen');
    const auftrag = {
      art: 'Roter Faden',
      netzwerk,
      satz: FADENSATZ,
      teile: fadenteile(plan, faelle),
      stand: new Date(),
      userId,
    };
    return drucke(request, auftrag, `Roter Faden ${netzwerk}`);
  });
}

/** A presentation needs a slide, also where there is no theme yet. */
function folien(plan: Plan, faelle: readonly SichtbarerFall[]) {
  const alle = themenfolien(plan, faelle);
  if (alle.length > 0) return alle;
  const titel = 'Noch keine Themen';
  return [
    {
      titel,
      bild: { titel, beschreibung: 'Der Themenspeicher ist leer.', breite: 100, hoehe: 100, formen: [] },
    },
  ];
}

async function lade(request: Request, netzwerkId: string, recht: Recht) {
  const { netzwerk, sitzung, rolle } = await verlangeRecht(request.headers, netzwerkId, recht);
  const dokumentId = await dokumentDerArt(netzwerk.id, 'plan');
  if (!dokumentId) throw NICHT_GEFUNDEN();
  const doc = new Y.Doc();
  Y.applyUpdate(doc, await liveBridge().dokumentStand(dokumentId));
  const plan = await fuerAusfuhr(readPlan(doc), [dokumentId]);
  doc.destroy();
  // What leaves the house names released cases only, whoever asks.
  const alle = darf(rolle, 'faelle.lesen')
    ? await faelleVon(netzwerk.id, { userId: sitzung.userId, rolle })
    : [];
  const faelle = alle
    .filter(({ zustand }) => zustand === 'freigegeben')
    .map(({ id, alias }) => ({ id, titel: alias }));
  return { plan, faelle, netzwerk: netzwerk.name, userId: sitzung.userId };
}

function drucke(request: Request, auftrag: Tabellenauftrag, name: string): Promise<Response> {
  const papier = { userId: auftrag.userId, name, auftrag: auftragVon(request) };
  return antwortePapier(papier, (melde) => renderTabellen(auftrag, request.signal, { melde }));
}

function lieferung(inhalt: Uint8Array, titel: string, format: keyof typeof TYPEN): Response {
  return new Response(new Uint8Array(inhalt), {
    headers: {
      'content-type': TYPEN[format],
      'content-disposition': downloadKopf(titel, format),
      'cache-control': 'no-store',
    },
  });
}
