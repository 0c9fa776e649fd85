import { darf, type Recht, type Rolle } from '@/lib/access/rollen';
import { alsDokumentArt, type DokumentArt } from '@/lib/plan/doc/arten';
import { NICHT_ANGEMELDET, NICHT_ERLAUBT, NICHT_GEFUNDEN } from '@/server/auth/anfrage';
import { entnehme } from '@/server/auth/drossel';
import { kennungSchema } from '@/server/auth/eingaben';
import { type Sitzung, sitzungAus } from '@/server/auth/sitzung';
import { analyseRechte } from '@/server/beteiligtenanalyse/data';
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

export type Dokumentrecht = Pick<Zugriff, 'lesen' | 'schreiben'>;

/** Documents of one kind in one network, and the member who asks for them. */
export interface Rechtefrage {
  netzwerkId: string;
  userId: string;
  rolle: Rolle;
  dokumentIds: readonly string[];
}

/**
 * Who decides about each kind. A document without an answer does not exist for the person (404); one with
 * `lesen: false` exists and is closed (403).
 */
const ENTSCHEIDET: Record<DokumentArt, (frage: Rechtefrage) => Promise<Map<string, Dokumentrecht>>> = {
  plan: async ({ rolle, dokumentIds }) => {
    const recht = { lesen: darf(rolle, 'plan.lesen'), schreiben: darf(rolle, 'plan.bearbeiten') };
    return new Map(dokumentIds.map((id) => [id, recht]));
  },
  beteiligtenanalyse: analyseRechte,
  fall: fallRechte,
};

/** The rights of a member to documents of one kind; without entry: no such document for this person. */
export function rechteAn(art: DokumentArt, frage: Rechtefrage): Promise<Map<string, Dokumentrecht>> {
  return frage.dokumentIds.length > 0 ? ENTSCHEIDET[art](frage) : Promise.resolve(new Map());
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
  const art = dokument && alsDokumentArt(dokument.art);
  if (!dokument || !art) return null;
  const { netzwerkId } = dokument;
  const mitglied = await mitgliedschaft(netzwerkId, userId);
  if (!mitglied) return null;
  const { rolle } = mitglied;
  const rechte = await rechteAn(art, { netzwerkId, userId, rolle, dokumentIds: [dokumentId] });
  const recht = rechte.get(dokumentId);
  return recht ? { rolle, ...recht, netzwerkId } : null;
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
