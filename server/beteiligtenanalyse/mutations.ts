import { ROLLEN_NAMEN } from '@/lib/access/rollen';
import { neuesDokument } from '@/lib/plan/doc/seed';
import { NICHT_ERLAUBT } from '@/server/auth/anfrage';
import { neueKennung } from '@/server/auth/kennung';
import { liveBridge } from '@/server/collab/live';
import { db } from '@/server/db';
import { legeDokumentAn } from '@/server/netzwerke/mutations';
import { protokolliereIn } from '@/server/protokoll/mutations';
import type { Analyserecht, FreigebbareRolle } from './schema';

/**
 * Opens the analysis of a network to a role, changes what it may do there, or closes it (`recht: null`). Whoever loses
 * the right loses the open connection before this resolves. @throws Verweigert 403 when the right to do so is gone
 */
export async function setFreigabe(eingabe: {
  netzwerkId: string;
  vonUserId: string;
  rolle: FreigebbareRolle;
  recht: Analyserecht | null;
}): Promise<void> {
  const { netzwerkId, vonUserId, rolle, recht } = eingabe;
  const geaendert = await db().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT "id" FROM "netzwerk" WHERE "id" = ${netzwerkId} FOR UPDATE`;
    const ich = await tx.mitgliedschaft.findUnique({
      where: { netzwerkId_userId: { netzwerkId, userId: vonUserId } },
      select: { rolle: true },
    });
    if (ich?.rolle !== 'koordination') throw NICHT_ERLAUBT();
    const schluessel = { netzwerkId_rolle: { netzwerkId, rolle } };
    const bisher = await tx.analysefreigabe.findUnique({ where: schluessel });
    if ((bisher?.recht ?? null) === recht) return false;
    if (recht === null) await tx.analysefreigabe.delete({ where: schluessel });
    else
      await tx.analysefreigabe.upsert({
        where: schluessel,
        create: { netzwerkId, rolle, recht },
        update: { recht },
      });
    await protokolliereIn(tx, {
      netzwerkId,
      userId: vonUserId,
      was: 'analyse.freigabe',
      objekt: rolle,
      ergebnis: `${ROLLEN_NAMEN[rolle]}: ${bisher?.recht ?? 'geschlossen'} → ${recht ?? 'geschlossen'}`,
    });
    return true;
  });
  if (geaendert) await liveBridge().zugriffGeaendert({ netzwerkId });
}

/** Gives every network without an analysis document its own, empty. Called at the start, before anybody connects. */
export async function createFehlendeAnalysen(): Promise<void> {
  const ohne = await db().netzwerk.findMany({
    where: { dokumente: { none: { art: 'beteiligtenanalyse' } } },
    select: { id: true },
  });
  for (const { id: netzwerkId } of ohne) {
    await db().$transaction((tx) =>
      legeDokumentAn(tx, {
        id: neueKennung('dok'),
        netzwerkId,
        art: 'beteiligtenanalyse',
        bytes: neuesDokument('beteiligtenanalyse'),
        userId: null,
      }),
    );
  }
}
