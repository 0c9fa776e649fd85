import { db } from '@/server/db';
import { neueKennung } from './kennung';

/** A limit: at most `anzahl` within `sekunden`, counted from the first one. */
export interface Grenze {
  anzahl: number;
  sekunden: number;
}

/** Result of taking one from a limit. `wartenSekunden` is how long until the next may be taken, 0 when taken. */
export interface Entnahme {
  erlaubt: boolean;
  wartenSekunden: number;
}

/**
 * Takes one from the limit named `key`. Counted in the database in one statement: it survives a restart, holds
 * for several instances, and a hundred attempts in the same moment count as a hundred.
 */
export async function entnehme(key: string, grenze: Grenze): Promise<Entnahme> {
  const jetzt = BigInt(Date.now());
  const fensterAb = jetzt - BigInt(grenze.sekunden * 1000);
  const zeilen = await db().$queryRaw<{ count: number; lastRequest: bigint }[]>`
    INSERT INTO "rateLimit" ("id", "key", "count", "lastRequest")
    VALUES (${neueKennung('lim')}, ${key}, 1, ${jetzt})
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN "rateLimit"."lastRequest" <= ${fensterAb} THEN 1 ELSE "rateLimit"."count" + 1 END,
      "lastRequest" = CASE WHEN "rateLimit"."lastRequest" <= ${fensterAb} THEN ${jetzt} ELSE "rateLimit"."lastRequest" END
    RETURNING "count", "lastRequest"`;
  const stand = zeilen[0];
  if (!stand) return { erlaubt: false, wartenSekunden: grenze.sekunden };
  if (Number(stand.count) <= grenze.anzahl) return { erlaubt: true, wartenSekunden: 0 };
  const endet = Number(stand.lastRequest) + grenze.sekunden * 1000;
  return { erlaubt: false, wartenSekunden: Math.max(1, Math.ceil((endet - Date.now()) / 1000)) };
}

/** Gives one back: the attempt turned out to be rightful and shall not count. */
export async function gibZurueck(key: string): Promise<void> {
  await db().rateLimit.updateMany({ where: { key, count: { gt: 0 } }, data: { count: { decrement: 1 } } });
}
