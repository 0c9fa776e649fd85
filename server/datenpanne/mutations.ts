import { ENTFERNT, ersetzeStellen, textstellen } from '@/lib/anonymisierung/textstellen';
import { NICHT_GEFUNDEN, Verweigert } from '@/server/auth/anfrage';
import { liveBridge } from '@/server/collab/live';
import { db } from '@/server/db';
import { holeGeaenderteZurueckIn } from '@/server/faelle/mutations/freigabe';
import { log } from '@/server/log';
import { protokolliereIn } from '@/server/protokoll/mutations';
import { tilgeSpuren } from './mutations/spuren';
import { tilgeInStaenden } from './mutations/staende';
import { PANNEN_GRUENDE, type Pannenbericht, type Pannenmeldung } from './schema';

const NICHT_DA =
  'Diesen Text gibt es in diesem Netzwerk nicht (mehr). Kopieren Sie ihn genau so, wie er dort steht.';

/**
 * Removes a text for good: from the documents with their whole history, from the tables beside them, from the
 * database's files and its log. The audit trail says that it happened, never what. @throws Verweigert 404
 */
export async function meldeDatenpanne(
  meldung: Pannenmeldung & { vonUserId: string },
): Promise<Pannenbericht> {
  const dokumente = await betroffene(meldung);
  const bereinigt: { id: string; stellen: number }[] = [];
  for (const { id } of dokumente) {
    const stellen = await liveBridge().entferne(id, meldung.was);
    if (stellen > 0) bereinigt.push({ id, stellen });
  }
  const inTabellen =
    meldung.was.art === 'text' ? await tilgeInTabellen(meldung.netzwerkId, meldung.was.text) : 0;
  const daneben = inTabellen + (await tilgeInStaenden(meldung));
  if (bereinigt.length === 0 && daneben === 0) throw new Verweigert(404, NICHT_DA);
  const stellen = bereinigt.reduce((summe, dokument) => summe + dokument.stellen, daneben);
  const ids = bereinigt.map(({ id }) => id);
  const faelle = await db().$transaction(async (tx) => {
    // The imprints of confirmed findings could be used to check a guess.
    await tx.unbedenklich.deleteMany({ where: { dokumentId: { in: ids } } });
    await protokolliereIn(tx, {
      netzwerkId: meldung.netzwerkId,
      userId: meldung.vonUserId,
      was: 'datenpanne',
      objekt: ids.join(' ') || meldung.netzwerkId,
      ergebnis: `${stellen === 1 ? '1 Stelle' : `${stellen} Stellen`} entfernt: ${PANNEN_GRUENDE[meldung.grund]}`,
    });
    return holeGeaenderteZurueckIn(tx, { fallIds: ids, userId: meldung.vonUserId });
  });
  if (faelle > 0) await liveBridge().zugriffGeaendert({ netzwerkId: meldung.netzwerkId });
  const offen = await tilgeSpuren();
  log().warn({ netzwerk: meldung.netzwerkId, stellen, dokumente: bereinigt.length }, 'text removed for good');
  return { stellen, dokumente: bereinigt.length, faelle, offen };
}

/** One document, or all of the network: a text may have been copied. */
async function betroffene({ netzwerkId, was }: Pannenmeldung): Promise<{ id: string }[]> {
  const dokumente = await db().dokument.findMany({
    where: { netzwerkId, ...(was.art === 'feld' ? { id: was.dokumentId } : {}) },
    select: { id: true },
  });
  if (dokumente.length === 0) throw NICHT_GEFUNDEN();
  return dokumente;
}

/** Texts of a network that stand beside its documents. */
async function tilgeInTabellen(netzwerkId: string, text: string): Promise<number> {
  const ohne = (alt: string) => ersetzeStellen(alt, textstellen(alt, text), ENTFERNT);
  const [netzwerk, dokumente, einladungen] = await Promise.all([
    db().netzwerk.findUniqueOrThrow({ where: { id: netzwerkId }, select: { name: true } }),
    db().dokument.findMany({ where: { netzwerkId }, select: { id: true, titel: true } }),
    db().einladung.findMany({ where: { netzwerkId }, select: { id: true, notiz: true } }),
  ]);
  let stellen = 0;
  if (ohne(netzwerk.name) !== netzwerk.name) {
    await db().netzwerk.update({ where: { id: netzwerkId }, data: { name: ohne(netzwerk.name) } });
    stellen += 1;
  }
  for (const { id, titel } of dokumente) {
    if (ohne(titel) === titel) continue;
    await db().dokument.update({ where: { id }, data: { titel: ohne(titel) } });
    stellen += 1;
  }
  for (const { id, notiz } of einladungen) {
    if (ohne(notiz) === notiz) continue;
    await db().einladung.update({ where: { id }, data: { notiz: ohne(notiz) } });
    stellen += 1;
  }
  return stellen;
}
