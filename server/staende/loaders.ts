import { saalStellen } from '@/lib/personenbezug/maskieren';
import { analyseTeil, planTeil, type Stand } from '@/lib/plan/beteiligtenanalyse/views/stand';
import { type Standvergleich, vergleicheStaende } from '@/lib/plan/beteiligtenanalyse/views/vergleich';
import { wertFuerAusfuhr } from '@/server/anonymisierung/data/maskieren';
import { antworte, json, NICHT_GEFUNDEN } from '@/server/auth/anfrage';
import { kennungSchema } from '@/server/auth/eingaben';
import { analyserecht } from '@/server/beteiligtenanalyse/data';
import { ladePlanUndAnalyse } from '@/server/beteiligtenanalyse/loaders/laden';
import { vermerke } from '@/server/beteiligtenanalyse/loaders/tabelle';
import { dokumentDerArt } from '@/server/netzwerke/data';
import type { Tabelle } from '@/server/office/tabelle';
import { alsXlsx } from '@/server/office/xlsx';
import { downloadKopf } from '@/server/pdf/dateiname';
import { verlangeRecht } from '@/server/zugriff';
import { staendeVon, standVon } from './data';

/** GET /api/netzwerke/{id}/staende: the kept Stände of the Akteure. */
export function antworteStaende(request: Request, netzwerkId: string): Promise<Response> {
  return antworte(async () => {
    const { netzwerk } = await verlangeRecht(request.headers, netzwerkId, 'plan.lesen');
    return json({ staende: await staendeVon(netzwerk.id) });
  });
}

/**
 * GET /api/netzwerke/{id}/standvergleich?von={stand}&nach={stand}: what changed between two Stände, by meaning; without
 * `nach` up to now, without `von` an error; with `saal` covered as on a wall. Judgements are compared for whoever may
 * read them, and for nobody else.
 */
export function antworteVergleich(request: Request, netzwerkId: string): Promise<Response> {
  return antworte(async () => {
    const { vergleich, von, nach, vertraulich } = await ladeVergleich(request, netzwerkId, 'plan.lesen');
    return json({ von, nach, vertraulich, vergleich });
  });
}

/** GET /api/netzwerke/{id}/standvergleich.xlsx?von=…&nach=…: the same as a table. */
export function antworteVergleichstabelle(request: Request, netzwerkId: string): Promise<Response> {
  return antworte(async () => {
    const geladen = await ladeVergleich(request, netzwerkId, 'netzwerk.exportieren');
    const { vergleich, von, nach, vertraulich } = geladen;
    if (vertraulich) await vermerke(geladen);
    const titel = `Vergleich ${von} – ${nach}`;
    return new Response(new Uint8Array(await alsXlsx({ ...vergleichstabelle(vergleich), titel })), {
      headers: {
        'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'content-disposition': downloadKopf(titel, 'xlsx'),
        'cache-control': 'no-store',
      },
    });
  });
}

/**
 * The comparison a request asks for; judgements only for whoever may read them. For a file and for the Saal both Stände
 * are masked before they are compared: what differs inside a number would else be printed in pieces no finder knows.
 */
export async function ladeVergleich(
  request: Request,
  netzwerkId: string,
  recht: 'plan.lesen' | 'netzwerk.exportieren' | 'papier.erzeugen',
) {
  const { rolle, netzwerk } = await verlangeRecht(request.headers, netzwerkId, recht);
  const vertraulich = (await analyserecht(netzwerk.id, rolle)) !== null;
  const geladen = await ladePlanUndAnalyse(request, netzwerkId, recht, vertraulich, true);
  const jetzt: { name: string; stand: Stand } = {
    name: 'heute',
    stand: {
      plan: planTeil(geladen.plan),
      analyse: geladen.analyse ? analyseTeil(geladen.analyse) : null,
    },
  };
  const worte = new URL(request.url).searchParams;
  const hole = async (wort: string | null) => {
    const id = kennungSchema.safeParse(wort);
    if (!id.success) throw NICHT_GEFUNDEN();
    return standVon(netzwerk.id, id.data, vertraulich);
  };
  const alt = await hole(worte.get('von'));
  const neu = worte.has('nach') ? await hole(worte.get('nach')) : jetzt;
  const verdeckt = recht !== 'plan.lesen' || worte.has('saal');
  const dokumente = verdeckt ? await dokumenteVon(netzwerk.id) : null;
  const suche = worte.has('saal') ? saalStellen : undefined;
  const fuer = (stand: Stand) => (dokumente ? wertFuerAusfuhr(stand, geladen.plan, dokumente, suche) : stand);
  const vergleich = vergleicheStaende(await fuer(alt.stand), await fuer(neu.stand));
  return { ...geladen, vergleich, vertraulich, von: alt.name, nach: neu.name };
}

const dokumenteVon = async (netzwerkId: string): Promise<string[]> =>
  (
    await Promise.all([dokumentDerArt(netzwerkId, 'plan'), dokumentDerArt(netzwerkId, 'beteiligtenanalyse')])
  ).filter((id) => id !== null);

/** One line for each difference. */
export function vergleichstabelle(vergleich: Standvergleich): Omit<Tabelle, 'titel'> {
  const { dazugekommen, weggefallen, ...listen } = vergleich;
  return {
    kopf: ['Wer', 'Was', 'Vorher', 'Nachher'],
    zeilen: [
      ...dazugekommen.map(({ name }) => [name, 'dazugekommen', '', '']),
      ...weggefallen.map(({ name }) => [name, 'nicht mehr dabei', '', '']),
      ...Object.values(listen).flatMap((liste) =>
        liste.map(({ wer, was, von, nach }) => [wer, was, von, nach]),
      ),
    ],
  };
}
