import { db } from '@/server/db';
import { ANFANG, kettenHash } from './mutations';
import { ereignisText } from './schema';

/** One row as the Koordination sees it. */
export interface Protokollzeile {
  id: string;
  am: Date;
  wer: string;
  was: string;
  objekt: string;
  ergebnis: string;
}

/** The newest events of one network, newest first. `vor`: id of the last row already shown. */
export async function protokollDesNetzwerks(
  netzwerkId: string,
  anzahl: number,
  vor?: bigint,
): Promise<Protokollzeile[]> {
  const zeilen = await db().protokolleintrag.findMany({
    where: { netzwerkId, ...(vor === undefined ? {} : { id: { lt: vor } }) },
    orderBy: { id: 'desc' },
    take: anzahl,
  });
  const namen = await namenZu(zeilen.flatMap((zeile) => [zeile.userId ?? '', zeile.objekt]));
  return zeilen.map((zeile) => ({
    id: zeile.id.toString(),
    am: zeile.am,
    wer: zeile.userId ? (namen.get(zeile.userId) ?? 'gelöschtes Konto') : 'unbekannt',
    was: ereignisText(zeile.was),
    objekt: namen.get(zeile.objekt) ?? '',
    ergebnis: zeile.ergebnis,
  }));
}

async function namenZu(ids: string[]): Promise<Map<string, string>> {
  const konten = await db().user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(konten.map((konto) => [konto.id, konto.name]));
}

/** Recomputes the whole chain. `bruch` is the id of the first row that does not fit, null when all fit. */
export async function pruefeKette(): Promise<{ geprueft: number; bruch: bigint | null }> {
  let vorher = ANFANG;
  let geprueft = 0;
  let nach = BigInt(0);
  for (;;) {
    const zeilen = await db().protokolleintrag.findMany({
      where: { id: { gt: nach } },
      orderBy: { id: 'asc' },
      take: 1000,
    });
    for (const zeile of zeilen) {
      if (zeile.vorher !== vorher || zeile.hash !== kettenHash(vorher, zeile, zeile.am)) {
        return { geprueft, bruch: zeile.id };
      }
      vorher = zeile.hash;
      nach = zeile.id;
      geprueft += 1;
    }
    if (zeilen.length < 1000) return { geprueft, bruch: null };
  }
}
