import { darf, type Recht, type Rolle } from '@/lib/access/rollen';
import { NICHT_ANGEMELDET, NICHT_ERLAUBT, NICHT_GEFUNDEN } from '@/server/auth/anfrage';
import { entnehme } from '@/server/auth/drossel';
import { kennungSchema } from '@/server/auth/eingaben';
import { type Sitzung, sitzungAus } from '@/server/auth/sitzung';
import { db } from '@/server/db';
import { fallRechte } from '@/server/faelle/data';
import { mitgliedschaft } from '@/server/mitglieder/data';
import { netzwerkName } from '@/server/netzwerke/data';
import { protokolliere } from '@/server/protokoll/mutations';

/** What a person may do with one shared document. */
export interface Zugriff {
  rolle: Rolle;
  lesen: boolean;
  schreiben: boolean;
  netzwerkId: string;
}

/**
 * The one question the socket and the exports ask about a document.
 * null when there is no such document or the person is not a member: outside, both must look the same (404).
 * Nothing is cached, so a change of role counts from the next question on; a database fault throws.
 */
export async function zugriffAufDokument(dokumentId: string, userId: string): Promise<Zugriff | null> {
  const dokument = await db().dokument.findUnique({
    where: { id: dokumentId },
    select: { art: true, netzwerkId: true },
  });
  const mitglied = dokument && (await mitgliedschaft(dokument.netzwerkId, userId));
  if (!mitglied) return null;
  const { netzwerkId } = dokument;
  if (dokument.art === 'fall') {
    const { rolle } = mitglied;
    const rechte = (await fallRechte({ userId, rolle, dokumentIds: [dokumentId] })).get(dokumentId);
    return rechte ? { rolle, ...rechte, netzwerkId } : null;
  }
  // Other kinds of documents have narrower rights of their own; until they have a rule here, nobody gets them.
  if (dokument.art !== 'plan') return null;
  return {
    rolle: mitglied.rolle,
    lesen: darf(mitglied.rolle, 'plan.lesen'),
    schreiben: darf(mitglied.rolle, 'plan.bearbeiten'),
    netzwerkId,
  };
}

/** A person's proven right to something in a network. */
export interface Erlaubnis {
  sitzung: Sitzung;
  rolle: Rolle;
  netzwerk: { id: string; name: string };
}

/**
 * Proves that the person behind a request has `recht` in a network. Every loader, action and route of a network
 * starts with it. @throws Verweigert 401 without a session, 404 for a network the person does not belong to
 * (whether it exists or not), 403 for a member whose role lacks the right.
 */
export async function verlangeRecht(headers: Headers, netzwerkId: unknown, recht: Recht): Promise<Erlaubnis> {
  const sitzung = await sitzungAus(headers);
  if (!sitzung) throw NICHT_ANGEMELDET();
  const id = kennungSchema.safeParse(netzwerkId);
  if (!id.success) throw NICHT_GEFUNDEN();
  const mitglied = await mitgliedschaft(id.data, sitzung.userId);
  const name = mitglied && (await netzwerkName(id.data));
  if (!mitglied || name === null) throw NICHT_GEFUNDEN();
  if (!darf(mitglied.rolle, recht)) {
    await vermerkeVerweigert(id.data, sitzung.userId, recht);
    throw NICHT_ERLAUBT();
  }
  return { sitzung, rolle: mitglied.rolle, netzwerk: { id: id.data, name } };
}

/** Writes a refused access down, at most once a minute for each person and network: the trail is no flood gate. */
async function vermerkeVerweigert(netzwerkId: string, userId: string, recht: Recht): Promise<void> {
  const key = `verweigert:${netzwerkId}:${userId}`;
  const { erlaubt } = await entnehme(key, { anzahl: 1, sekunden: 60 });
  if (!erlaubt) return;
  await protokolliere({
    netzwerkId,
    userId,
    was: 'zugriff.verweigert',
    objekt: userId,
    ergebnis: `ohne Recht: ${recht}`,
  });
}
