import { NICHT_ERLAUBT, NICHT_GEFUNDEN, Verweigert } from '@/server/auth/anfrage';
import { liveBridge } from '@/server/collab/live';
import { db } from '@/server/db';
import { protokolliereIn } from '@/server/protokoll/mutations';
import type { Ereignis } from '@/server/protokoll/schema';
import { abgelaufeneFaelle, rechteAn } from '../data';
import { AUFBEWAHRUNG_JAHRE } from '../schema';
import type { Schritt } from './freigabe';

type Anlass = Omit<Schritt, 'seit'>;

/** Deletes a case with everything it ever held, for good. @throws Verweigert 403, 404 */
export async function deleteFall({ netzwerkId, fallId, userId, rolle }: Anlass): Promise<void> {
  const zeile = await db().fall.findFirst({ where: { dokumentId: fallId, netzwerkId } });
  const rechte = zeile && rechteAn(zeile, { userId, rolle });
  if (!zeile || !rechte?.lesen) throw NICHT_GEFUNDEN();
  if (!rechte.loeschen) throw NICHT_ERLAUBT();
  await vernichte({ netzwerkId, fallId, userId, was: 'fall.geloescht' });
}

/** Sets the last day a case is kept, `YYYY-MM-DD`. @throws Verweigert 400, 403, 404 */
export async function setAufbewahrung(eingabe: Anlass & { bis: string }): Promise<void> {
  const { netzwerkId, fallId, userId, rolle } = eingabe;
  const bis = new Date(`${eingabe.bis}T00:00:00Z`);
  const spaetestens = new Date();
  spaetestens.setUTCFullYear(spaetestens.getUTCFullYear() + AUFBEWAHRUNG_JAHRE);
  if (bis < heute())
    throw new Verweigert(400, 'Dieser Tag ist schon vorbei. Zum sofortigen Löschen gibt es „Fall löschen“.');
  if (bis > spaetestens)
    throw new Verweigert(400, `Ein Fall kann höchstens ${AUFBEWAHRUNG_JAHRE} Jahre aufbewahrt werden.`);
  await db().$transaction(async (tx) => {
    const zeile = await tx.fall.findFirst({ where: { dokumentId: fallId, netzwerkId } });
    const rechte = zeile && rechteAn(zeile, { userId, rolle });
    if (!zeile || !rechte?.lesen) throw NICHT_GEFUNDEN();
    if (!rechte.aufbewahren) throw NICHT_ERLAUBT();
    await tx.fall.update({ where: { dokumentId: fallId }, data: { aufbewahrtBis: bis } });
    await protokolliereIn(tx, {
      netzwerkId,
      userId,
      was: 'fall.aufbewahrung',
      objekt: fallId,
      ergebnis: `bis ${eingabe.bis}`,
    });
  });
}

/**
 * Deletes the cases whose last day is over, in one network or in all, and returns how many. `userId`: who asked for
 * it; null for the daily run of the server.
 */
export async function loescheAbgelaufene(netzwerkId?: string, userId: string | null = null): Promise<number> {
  const faellig = await abgelaufeneFaelle(heute(), netzwerkId);
  for (const fall of faellig) {
    await vernichte({ netzwerkId: fall.netzwerkId, fallId: fall.id, userId, was: 'fall.abgelaufen' });
  }
  return faellig.length;
}

/** The day that has begun, midnight UTC. */
export function heute(): Date {
  return new Date(new Date().toISOString().slice(0, 10));
}

async function vernichte(eingabe: {
  netzwerkId: string;
  fallId: string;
  userId: string | null;
  was: Ereignis;
}): Promise<void> {
  const { netzwerkId, fallId, userId, was } = eingabe;
  await db().$transaction(async (tx) => {
    const weg = await tx.dokument.deleteMany({ where: { id: fallId, netzwerkId, art: 'fall' } });
    if (weg.count === 0) return;
    await tx.verlauf.deleteMany({ where: { dokumentId: fallId } });
    await protokolliereIn(tx, { netzwerkId, userId, was, objekt: fallId, ergebnis: 'endgültig gelöscht' });
  });
  await liveBridge().zugriffGeaendert({ netzwerkId });
  await liveBridge().gibAuf(fallId);
}
