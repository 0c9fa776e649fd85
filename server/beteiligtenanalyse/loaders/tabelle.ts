import {
  type Beteiligtentabelle,
  beteiligtentabelle,
  spaltenFuerPapier,
} from '@/lib/plan/beteiligtenanalyse/views/tabelle';
import { antworte, Verweigert } from '@/server/auth/anfrage';
import { alsCsv } from '@/server/office/csv';
import type { Tabelle } from '@/server/office/tabelle';
import { alsXlsx } from '@/server/office/xlsx';
import { downloadKopf } from '@/server/pdf/dateiname';
import { protokolliere } from '@/server/protokoll/mutations';
import { type GeladeneAnalyse, ladePlanUndAnalyse } from './laden';

const FORMATE = {
  csv: { typ: 'text/csv; charset=utf-8', mache: async (tabelle: Tabelle) => alsCsv(tabelle) },
  xlsx: {
    typ: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    mache: async (tabelle: Tabelle) => new Uint8Array(await alsXlsx(tabelle)),
  },
} as const;

/**
 * GET /api/netzwerke/{id}/beteiligte.{csv,xlsx}?spalten=name,status,…&analyse=1: the Akteure as a table. `spalten`: which
 * columns in which order (without: all). `analyse=1`: with the columns of the analysis, for whoever may read it.
 */
export function antworteTabelle(
  request: Request,
  netzwerkId: string,
  endung: keyof typeof FORMATE,
): Promise<Response> {
  return antworte(async () => {
    const { tabelle, netzwerk } = await ladeTabelle(request, netzwerkId, 'netzwerk.exportieren');
    const { typ, mache } = FORMATE[endung];
    const titel = `Beteiligte ${netzwerk.name}`;
    const inhalt = await mache({
      titel: 'Beteiligte',
      kopf: tabelle.spalten.map((spalte) => spalte.titel),
      zeilen: tabelle.zeilen,
    });
    return new Response(inhalt, {
      headers: {
        'content-type': typ,
        'content-disposition': downloadKopf(titel, endung),
        'cache-control': 'no-store',
      },
    });
  });
}

/** The table a request asks for. Taking judgements along is written down in the audit trail. */
export async function ladeTabelle(
  request: Request,
  netzwerkId: string,
  recht: 'netzwerk.exportieren' | 'papier.erzeugen',
): Promise<GeladeneAnalyse & { tabelle: Beteiligtentabelle }> {
  const wuensche = new URL(request.url).searchParams;
  const mitAnalyse = wuensche.get('analyse') === '1';
  const geladen = await ladePlanUndAnalyse(request, netzwerkId, recht, mitAnalyse);
  const gewuenscht = wuensche.get('spalten')?.split(',').filter(Boolean);
  const tabelle = beteiligtentabelle(
    geladen.plan,
    geladen.analyse,
    // Nobody reads a Kennung on paper; a file needs it to be read in again.
    gewuenscht ?? (recht === 'papier.erzeugen' ? spaltenFuerPapier(geladen.analyse) : undefined),
  );
  if (tabelle.spalten.length === 0)
    throw new Verweigert(400, 'Keine der gewünschten Spalten gibt es. Bitte wählen Sie mindestens eine aus.');
  if (tabelle.vertraulich) await vermerke(geladen);
  return { ...geladen, tabelle };
}

/** Notes that judgements left the house. */
export function vermerke({ netzwerk, sitzung }: GeladeneAnalyse): Promise<void> {
  return protokolliere({
    netzwerkId: netzwerk.id,
    userId: sitzung.userId,
    was: 'analyse.exportiert',
    objekt: netzwerk.id,
    ergebnis: 'erfolgt',
  });
}
