import { ROLLEN_NAMEN, type Rolle } from '@/lib/access/rollen';
import { Prisma } from '@/prisma/client/client';
import { NICHT_GEFUNDEN, Verweigert } from '@/server/auth/anfrage';
import { entnehme, gibZurueck } from '@/server/auth/drossel';
import { fingerabdruck, neueKennung, neuesToken } from '@/server/auth/kennung';
import { bereiteKontoVor, type NeuesKonto } from '@/server/auth/mutations';
import { db } from '@/server/db';
import { addMitgliedIn } from '@/server/mitglieder/mutations';
import { protokolliereIn } from '@/server/protokoll/mutations';
import { type Einladungsstand, einladungZuToken, type GefundeneEinladung } from './data';

/** Makes an invitation. The token is returned once; only its hash is stored. */
export async function createEinladung(eingabe: {
  netzwerkId: string;
  vonUserId: string;
  rolle: Rolle;
  notiz: string;
  maxNutzungen: number;
  tage: number;
}): Promise<{ einladungId: string; token: string }> {
  const { netzwerkId, vonUserId, rolle, notiz, maxNutzungen, tage } = eingabe;
  const token = neuesToken();
  const einladungId = neueKennung('ein');
  const expiresAt = new Date(Date.now() + tage * 86_400_000);
  await db().$transaction(async (tx) => {
    const tokenHash = fingerabdruck(token);
    await tx.einladung.create({
      data: {
        id: einladungId,
        netzwerkId,
        tokenHash,
        rolle,
        notiz,
        maxNutzungen,
        expiresAt,
        createdBy: vonUserId,
      },
    });
    const personen = maxNutzungen === 1 ? 'eine Person' : `${maxNutzungen} Personen`;
    const ergebnis = `als ${ROLLEN_NAMEN[rolle]}, für ${personen}`;
    await protokolliereIn(tx, {
      netzwerkId,
      userId: vonUserId,
      was: 'einladung.erstellt',
      objekt: einladungId,
      ergebnis,
    });
  });
  return { einladungId, token };
}

/** Makes an invitation worthless at once. @throws Verweigert 404 when it is not one of this network */
export async function revokeEinladung(eingabe: {
  netzwerkId: string;
  vonUserId: string;
  einladungId: string;
}): Promise<void> {
  const { netzwerkId, vonUserId, einladungId } = eingabe;
  await db().$transaction(async (tx) => {
    const vorhanden = await tx.einladung.count({ where: { id: einladungId, netzwerkId } });
    if (vorhanden === 0) throw NICHT_GEFUNDEN();
    const geaendert = await tx.einladung.updateMany({
      where: { id: einladungId, netzwerkId, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    if (geaendert.count === 0) return;
    await protokolliereIn(tx, {
      netzwerkId,
      userId: vonUserId,
      was: 'einladung.widerrufen',
      objekt: einladungId,
      ergebnis: 'erfolgt',
    });
  });
}

const SAETZE: Record<Exclude<Einladungsstand, 'offen'>, string> = {
  abgelaufen: 'Diese Einladung ist abgelaufen. Bitten Sie die Koordination um eine neue.',
  widerrufen: 'Diese Einladung wurde zurückgezogen. Wenden Sie sich an die Koordination.',
  aufgebraucht: 'Diese Einladung ist schon eingelöst worden. Bitten Sie die Koordination um eine neue.',
};

/** What the page of an invitation says when it cannot be used, null when it can. */
export function einladungsHindernis(stand: Einladungsstand): string | null {
  return stand === 'offen' ? null : SAETZE[stand];
}

/** A signed-in person joins. Whoever is a member already keeps the role and uses nothing up. */
export async function acceptEinladung(token: string, userId: string): Promise<{ netzwerkId: string }> {
  const einladung = await offene(token, userId);
  if (einladung.stand === 'offen') await db().$transaction((tx) => loeseEin(tx, einladung, userId));
  return { netzwerkId: einladung.netzwerkId };
}

async function offene(token: string, userId: string | null): Promise<GefundeneEinladung> {
  const einladung = await einladungZuToken(token);
  if (!einladung) throw NICHT_GEFUNDEN();
  const hindernis = einladungsHindernis(einladung.stand);
  if (!hindernis) return einladung;
  const mitglied = userId && (await istMitglied(einladung.netzwerkId, userId));
  if (!mitglied) throw new Verweigert(409, hindernis);
  return einladung;
}

async function istMitglied(netzwerkId: string, userId: string): Promise<boolean> {
  return (await db().mitgliedschaft.count({ where: { netzwerkId, userId } })) > 0;
}

/**
 * Joins and counts one use, in one statement with the conditions: of two people with the last use of a link,
 * one gets in.
 */
async function loeseEin(
  tx: Prisma.TransactionClient,
  einladung: GefundeneEinladung,
  userId: string,
): Promise<void> {
  const { id, netzwerkId, rolle } = einladung;
  if (!(await addMitgliedIn(tx, { netzwerkId, userId, rolle }))) return;
  const eingeloest = await tx.einladung.updateMany({
    where: {
      id,
      revokedAt: null,
      expiresAt: { gt: new Date() },
      nutzungen: { lt: tx.einladung.fields.maxNutzungen },
    },
    data: { nutzungen: { increment: 1 } },
  });
  if (eingeloest.count === 0) throw new Verweigert(409, SAETZE.aufgebraucht);
}

/**
 * Attempts to open an account with one link. Whoever holds a link learns from a refusal that an address may be
 * taken; this keeps it to a handful.
 */
const VERSUCHE = { anzahl: 10, sekunden: 60 * 60 };

/** A new person opens an account and joins; both or neither. */
export async function acceptEinladungMitKonto(
  token: string,
  konto: NeuesKonto,
): Promise<{ netzwerkId: string }> {
  const einladung = await offene(token, null);
  const key = `einladung:${einladung.id}`;
  const { erlaubt } = await entnehme(key, VERSUCHE);
  if (!erlaubt)
    throw new Verweigert(429, 'Zu viele Versuche mit dieser Einladung. Bitte warten Sie eine Stunde.');
  const neu = await bereiteKontoVor(konto);
  await db()
    .$transaction(async (tx) => {
      await neu.schreibe(tx);
      await loeseEin(tx, einladung, neu.userId);
    })
    .catch((fehler: unknown) => {
      throw istVergeben(fehler) ? new Verweigert(409, KONTO_NICHT_MOEGLICH) : fehler;
    });
  await gibZurueck(key);
  return { netzwerkId: einladung.netzwerkId };
}

const KONTO_NICHT_MOEGLICH =
  'Mit diesen Angaben konnte kein Konto angelegt werden. Wenn Sie schon eines haben, wählen Sie „Ich habe schon ein Konto“.';

function istVergeben(fehler: unknown): boolean {
  return fehler instanceof Prisma.PrismaClientKnownRequestError && fehler.code === 'P2002';
}
